package org.uprlib.extract.write.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.RowColumns;

/**
 * The columns of a table that Uwazi (HURIDOCS) imports: heads are names of properties without
 * blanks, {@code title} is what Uwazi requires, and a bar parts several values of a property.
 */
final class UwaziFields {
  private static final String BAR = "|";

  private UwaziFields() {}

  /** The columns, of a recommendation each. */
  static List<Field<Row<Recommendation>>> csv() {
    return PaperFields.joined(
        List.of(
            Field.csv("title", UwaziFields::title),
            RowColumns.TEXT.of(Row::item),
            Field.csv("state_under_review", row -> row.paper().stateUnderReviewName()),
            Field.csv(
                "recommending_states",
                row -> several(row.item().recommendingStates().stream().map(State::name)))),
        Field.all(RowColumns.ANSWER, row -> row.item().position()),
        List.of(
            PaperFields.SESSION.of(Row::paper),
            PaperFields.CYCLE.of(Row::paper),
            Field.csv("date", row -> row.paper().date()),
            PaperFields.SYMBOL.of(Row::paper),
            RowColumns.PARAGRAPH.of(Row::item),
            RowColumns.HEADING.of(Row::item),
            RowColumns.COMMENT.of(row -> row.item().position()),
            Field.csv(
                "ohchr_themes",
                row -> several(row.item().indexing().stream().flatMap(UwaziFields::themes)))),
        Aspect.ALL.stream()
            .map(
                aspect ->
                    Field.<Row<Recommendation>>csv(
                        snakeCase(aspect.word()),
                        row -> several(aspect.values(row.item().enrichment()).stream())))
            .toList());
  }

  private static Stream<String> themes(Indexing indexing) {
    return indexing.themes().stream();
  }

  /** As Uwazi names properties: {@code own_themes} for {@code ownThemes}. */
  private static String snakeCase(String word) {
    return word.replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
  }

  /** Distinguishes one recommendation from another in a list of titles. */
  private static String title(Row<Recommendation> row) {
    String paper = row.paper().symbol().orElseGet(() -> row.extraction().source());
    return paper + " " + row.item().paragraph();
  }

  /** A bar in a value would part it. */
  private static String several(Stream<String> values) {
    return String.join(BAR, values.map(value -> value.replace(BAR, "/")).toList());
  }
}
