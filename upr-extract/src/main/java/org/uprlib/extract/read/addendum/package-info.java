/**
 * Reads the answers of the State under review in an addendum. It does not settle them: package
 * {@code position} finds the report's recommendations and weighs what was said of them.
 *
 * <p>{@link org.uprlib.extract.read.addendum.AddendumReader} is the entry. It walks through the
 * lines and tables of the body, keeps the headings above in {@code AddendumOutline}, and hands each
 * line to the form of answer that it belongs to:
 *
 * <ul>
 *   <li>{@code TableAnswers}: a table with a column of positions, which {@code PositionTables}
 *       finds;
 *   <li>{@code PositionColumns}: a table whose columns are headed by positions and list numbers;
 *   <li>{@code HeadingReader}: a heading that gives all below it a position;
 *   <li>{@code StatementAnswers}: a sentence that names recommendations, or all of them; {@code
 *       OtherStates} finds what it says of another State;
 *   <li>{@code SingleAnswers}: a paragraph under the number or the words of one recommendation.
 * </ul>
 *
 * <p>{@code Legend} knows what letters in tables and beside numbers stand for.
 *
 * <p>A further form of addendum becomes a class beside these, called from it. What {@code
 * AnswerCollector} gathers under a label is an {@code AnswerDraft}, of which {@code AnswerMaker}
 * makes {@link org.uprlib.extract.read.addendum.Answer}s. Words that show the structure, such as
 * "Response:", are data: {@code markers.tsv}; wordings of a position belong to package {@code
 * phrase}.
 */
@NullMarked
package org.uprlib.extract.read.addendum;

import org.jspecify.annotations.NullMarked;
