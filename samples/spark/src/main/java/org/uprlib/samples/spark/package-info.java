/** A job that reads an archive of papers on Apache Spark. */
@NullMarked
package org.uprlib.samples.spark;

import org.jspecify.annotations.NullMarked;
