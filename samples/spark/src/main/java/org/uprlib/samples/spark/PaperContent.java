package org.uprlib.samples.spark;

import java.io.Serializable;

/**
 * A paper as Spark hands it on.
 *
 * @param place its number among all papers, in the order of their paths
 * @param name what it is called in the results
 * @param content its bytes, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PaperContent(int place, String name, byte[] content) implements Serializable {}
