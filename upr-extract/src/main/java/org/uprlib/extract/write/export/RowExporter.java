package org.uprlib.extract.write.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.ExtractionFields;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.RowColumns;
import org.uprlib.extract.write.format.UhriFields;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Terminology;

/**
 * Writes rows of one kind, or objects, as their fields are declared.
 *
 * @param rows writes those of a paper
 * @param ending completes the output
 * @param held what to close at the end
 */
record RowExporter(Rows rows, Ending ending, Closeable held) implements Exporter {
  interface Rows {
    void write(Extraction extraction) throws IOException;
  }

  interface Ending {
    void write() throws IOException;
  }

  private interface RecommendationRows {
    void write(Row<Recommendation> row) throws IOException;
  }

  /** A row a recommendation and State. */
  static Exporter csv(OutputStream stream) throws IOException {
    return csv(
        stream,
        RecommendationFields.csv(),
        (extraction, made) -> Row.all(extraction, made.stateRows()).toList());
  }

  /** A row a recommendation, for Uwazi. */
  static Exporter uwazi(OutputStream stream) throws IOException {
    return csv(
        stream, UwaziFields.csv(), (extraction, made) -> List.of(new Row<>(extraction, made)));
  }

  private static <T> Exporter csv(
      OutputStream stream,
      List<Field<T>> columns,
      BiFunction<Extraction, Recommendation, List<T>> rows)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    CsvSheet sheet = new CsvSheet(writer);
    sheet.head(columns);
    return new RowExporter(
        each(
            made -> {
              for (T row : rows.apply(made.extraction(), made.item())) {
                sheet.row(columns, row);
              }
            }),
        writer::flush,
        () -> {});
  }

  /** JSON Lines, an object a recommendation. */
  static Exporter jsonLines(OutputStream stream) throws IOException {
    JsonObjects json = JsonObjects.lines(stream);
    return new RowExporter(
        each(made -> json.write(RecommendationFields.LINE, made)), json::finish, json);
  }

  /** An array with an object a paper, also for a single one. */
  static Exporter json(OutputStream stream) throws IOException {
    JsonObjects json = JsonObjects.array(stream);
    return new RowExporter(
        paper -> json.write(ExtractionFields.EXTRACTION, paper), json::finish, json);
  }

  /** A workbook in the columns of OHCHR's index. */
  static Exporter uhri(OutputStream stream) throws IOException {
    XlsxBook book = XlsxBook.open(Terminology.english());
    XlsxBook.Sheet<Row<Recommendation>> sheet = book.sheet("UHRI", UhriFields.sheet());
    return new RowExporter(each(sheet::row), () -> book.write(stream), book);
  }

  private static Rows each(RecommendationRows rows) {
    return extraction -> {
      for (Recommendation made : extraction.recommendations()) {
        rows.write(new Row<>(extraction, made));
      }
    };
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    rows.write(extraction);
  }

  @Override
  public void finish() throws IOException {
    ending.write();
  }

  @Override
  public void close() throws IOException {
    held.close();
  }

  /**
   * The columns of a table that Uwazi (HURIDOCS) imports: heads are names of properties without
   * blanks, {@code title} is what Uwazi requires, and a bar parts several values of a property.
   */
  private static final class UwaziFields {
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
}
