package org.uprlib.samples.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * A row of one of the job's two tables.
 *
 * @param failure whether it tells of a paper that could not be read
 * @param row the row
 */
record ReviewRow(boolean failure, Row row) implements Serializable {}
