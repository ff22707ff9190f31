/**
 * Reads the answers of the State under review in an addendum. It does not settle them: package
 * {@code position} finds the report's recommendations and weighs what was said of them.
 *
 * <p>{@link org.uprlib.extract.read.addendum.AddendumReader} is the entry. {@code AddendumPaper} is
 * the addendum made ready: its tables apart, its forms filled in, lists of numbers that paragraphs
 * part whole again ({@code SplitLists}), with the {@code Legend} of its letters and signs and the
 * {@code AnswerNotes} to its answers. {@code AddendumWalk} goes through its lines and tables, keeps
 * in {@code AddendumOutline} what is above, and hands each line to the form of answer that it
 * belongs to:
 *
 * <ul>
 *   <li>{@code TableAnswers}: a table with a column of positions, which {@code PositionTables}
 *       finds;
 *   <li>{@code PositionColumns}: a table whose columns are headed by positions and list numbers;
 *       {@code PlainTable}: any other, read line by line;
 *   <li>{@code HeadingReader}: a heading that gives all below it a position, which {@code
 *       HeadingStances} reads;
 *   <li>{@code StatementAnswers}: a sentence that names recommendations, or all of them; {@code
 *       OtherStates} finds what it says of another State;
 *   <li>{@code SingleAnswers}: a paragraph under the number or the words of one recommendation.
 * </ul>
 *
 * <p>Each question about a line is asked in one place, most of them of {@code AddendumLanguage}:
 *
 * <ul>
 *   <li>which recommendations it numbers: {@code AnswerLabelReader}, {@code TopicLabels}; whether a
 *       plain number is one's: {@code PlainNumbers};
 *   <li>which it names otherwise: {@code NamingHeadings}, {@code MakerStatements} by State or
 *       subject ({@code OwnerReader}, {@code SubjectGroups}), {@code QuoteFinder}, {@code
 *       Pointers};
 *   <li>whether a list follows it: {@code ListsBehind}; whether it is read with the line beside it:
 *       {@code LeaningReader};
 *   <li>what it answers, if it is no sentence: {@code ShortAnswers};
 *   <li>whether its numbers are those of another paper: {@code OthersNumbers}.
 * </ul>
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
