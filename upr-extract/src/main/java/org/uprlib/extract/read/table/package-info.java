/**
 * Reads tables about recommendations, in matrices and addenda alike: what each column holds, which
 * rows belong together, and what a position column says.
 *
 * <p>{@link org.uprlib.extract.read.table.RecommendationTables} finds the tables of a document and
 * reads their rows. To have a further table read:
 *
 * <ul>
 *   <li>a heading of a column: {@code column-headings.tsv};
 *   <li>a word or mark for a position: {@code position-words.tsv}, {@code column-marks.tsv};
 *   <li>a label within a cell, such as "Source of position:": {@code cell-labels.tsv};
 *   <li>a table without a head, whose columns are known by what they hold: {@code ContentColumns};
 *   <li>rows that are divided otherwise, or broken by a page: {@code RowReader};
 *   <li>answers in the rows below their recommendations: {@code StackedRows}.
 * </ul>
 */
@NullMarked
package org.uprlib.extract.read.table;

import org.jspecify.annotations.NullMarked;
