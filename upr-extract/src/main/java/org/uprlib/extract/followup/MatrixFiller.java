package org.uprlib.extract.followup;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Span;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.matrix.MatrixReader;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.w3c.dom.Element;

/**
 * Fills OHCHR's matrices, DOCX of cycle 3's form with a column for assessments, and of cycle 4's
 * without, to which one is added. All else in the file stays as it is. Immutable and thread-safe.
 */
public final class MatrixFiller {
  private final DocumentReader reader = DocumentReader.create();
  private final RecommendationTables tables;
  private final MatrixReader matrices;
  private final Translations words =
      Translations.load(MatrixFiller.class::getResourceAsStream, "matrix-words.tsv");

  private MatrixFiller(States states) {
    Attributor attributor = new Attributor(states);
    tables = RecommendationTables.load(PhraseBook.load(states), attributor);
    matrices =
        new MatrixReader(
            new FrontMatterReader(states), tables, new RecommendationReader(attributor));
  }

  /** A filler that knows these States. */
  public static MatrixFiller with(States states) {
    return new MatrixFiller(states);
  }

  /**
   * Fills a matrix.
   *
   * @param matrix content of the file
   * @param name what to call it in messages
   * @param table what to write into it
   * @param tableName what to call the table in messages
   * @param language of labels and levels; empty for that of the matrix, or English
   * @throws UnsupportedFormatException if it is not a DOCX
   * @throws NotUprPaperException if it is not a matrix
   * @throws ReviewMismatchException if it is of a review that the table does not have
   * @throws FollowUpException if the matrix lacks a recommendation of which a person wrote, has
   *     another one under its number, or lacks a cell
   * @throws UprException if it cannot be read
   */
  public FilledMatrix fill(
      byte[] matrix,
      String name,
      FollowUpTable table,
      String tableName,
      Optional<Language> language)
      throws UprException, InputFileException {
    return ResourceGuard.run(name, () -> filled(matrix, name, table, tableName, language));
  }

  private FilledMatrix filled(
      byte[] bytes, String name, FollowUpTable table, String tableName, Optional<Language> language)
      throws UprException, InputFileException {
    Document document = reader.read(bytes, name);
    if (document.type() != FileType.DOCX) {
      throw UnsupportedFormatException.notToBeChanged(name, document.type().mediaType());
    }
    Matrix matrix = matrices.read(document).orElseThrow(() -> noMatrix(name));
    List<Matrix.PlacedRow> places =
        matrices.placed(document).stream().filter(place -> !place.label().isEmpty()).toList();
    if (places.isEmpty()) {
      throw noMatrix(name);
    }
    Map<String, FollowUpRow> rows = rows(matrix, name, table);
    requireKnown(rows, places, name, tableName);
    requireNumbers(rows, matrix, tableName);
    table.where(row -> row.isWritten() && row.isWordless()).requireTexts(tableName);
    Language written =
        language
            .or(document::language)
            .filter(Language.OF_OUTPUTS::contains)
            .orElse(Language.ENGLISH);
    DocxPackage docx = DocxPackage.read(bytes, Budget.of(name, ReadLimits.DEFAULT));
    Map<Span, Element> paragraphs = docx.elements(document.paragraphs());
    return new Filling(
            name,
            docx,
            rows,
            new CellFiller.AssessmentLines(words, written),
            tables,
            words.text("head", written))
        .fill(places.stream().map(place -> found(place, paragraphs)).toList());
  }

  private static Filling.Place found(Matrix.PlacedRow place, Map<Span, Element> paragraphs) {
    int start = place.span().start();
    for (Map.Entry<Span, Element> each : paragraphs.entrySet()) {
      Span span = each.getKey();
      if (span.start() <= start
          && start < span.end()
          && Xml.around(each.getValue(), "tr") != null) {
        return new Filling.Place(place.label(), each.getValue());
      }
    }
    return new Filling.Place(place.label(), null);
  }

  private static NotUprPaperException noMatrix(String name) {
    return new NotUprPaperException(
        name, "a table of numbered recommendations, as OHCHR's matrices have");
  }

  /** The table's rows of the matrix's review, by label. */
  private static Map<String, FollowUpRow> rows(Matrix matrix, String name, FollowUpTable table)
      throws ReviewMismatchException {
    Set<FollowUpRow.Review> same =
        table.reviews().stream()
            .filter(review -> isOf(matrix, review))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (same.isEmpty()) {
      String expected =
          table.reviews().stream()
              .map(review -> described(review.stateName(), Optional.of(review.symbol())))
              .collect(Collectors.joining(", "));
      String state = matrix.paper().stateUnderReviewName().orElse("");
      throw new ReviewMismatchException(name, described(state, matrix.report()), expected);
    }
    Map<String, FollowUpRow> rows = new LinkedHashMap<>();
    for (FollowUpRow row : table.rows()) {
      if (same.contains(row.review())) {
        rows.putIfAbsent(row.paragraph(), row);
      }
    }
    return rows;
  }

  private static String described(String state, Optional<String> symbol) {
    if (state.isEmpty()) {
      return symbol.orElse("a State that it does not name");
    }
    return state + symbol.map(each -> " (" + each + ")").orElse("");
  }

  /** By the report's symbol, if both have one; by State and session where one has none. */
  private static boolean isOf(Matrix matrix, FollowUpRow.Review review) {
    Optional<String> symbol =
        UnSymbol.parse(review.symbol()).map(each -> each.withoutAdditions().toString());
    if (symbol.isPresent() && matrix.report().isPresent()) {
      return symbol.equals(matrix.report());
    }
    OptionalInt session = matrix.paper().session();
    boolean sameSession =
        session.isEmpty() || review.session().isEmpty() || session.equals(review.session());
    return sameSession
        && matrix.paper().stateUnderReview().isPresent()
        && matrix.paper().stateUnderReview().equals(review.state());
  }

  private static void requireKnown(
      Map<String, FollowUpRow> rows, List<Matrix.PlacedRow> places, String name, String tableName)
      throws FollowUpException {
    Set<String> known = places.stream().map(Matrix.PlacedRow::label).collect(Collectors.toSet());
    List<FollowUpRow> unknown =
        rows.values().stream()
            .filter(row -> !row.assessment().isEmpty() && !known.contains(row.paragraph()))
            .toList();
    if (!unknown.isEmpty()) {
      throw FollowUpException.notInMatrix(tableName, name, unknown);
    }
  }

  private static void requireNumbers(Map<String, FollowUpRow> rows, Matrix matrix, String tableName)
      throws FollowUpException {
    List<NumberCheck.Known> known =
        rows.values().stream()
            .map(row -> row.review().symbol())
            .distinct()
            .flatMap(review -> matrix.recommendations().stream().map(each -> known(review, each)))
            .toList();
    FollowUpException.requireNone(
        tableName,
        new NumberCheck(known)
            .misplaced(List.copyOf(rows.values())).stream()
                .filter(each -> each.row().isWritten())
                .toList());
  }

  private static NumberCheck.Known known(String review, Recommendation made) {
    return NumberCheck.Known.of(
        new FollowUpRow.Key(review, made.paragraph()), made.text(), made.recommendingStates());
  }

  /**
   * A matrix whose assessments are filled in.
   *
   * @param docx the file's content
   * @param rows how many of its rows have a recommendation
   * @param filled how many of them have their assessment in the file
   * @param held how many of the filled cells had a text before, which stays in front
   * @param differing numbers of recommendations of whose cells that text has another level, or
   *     other words below another label, than what was filled in; each once
   * @param columnAdded whether it had no column of assessments, so that one was added
   * @param without numbers of recommendations of which the table says nothing, each once
   * @param leftOut numbers of recommendations whose next step, or what is asked, the table gives: a
   *     matrix has no place for these two; each once
   */
  @SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
  public record FilledMatrix(
      byte[] docx,
      int rows,
      int filled,
      int held,
      List<String> differing,
      boolean columnAdded,
      List<String> without,
      List<String> leftOut) {
    public FilledMatrix {
      differing = List.copyOf(differing);
      without = List.copyOf(without);
      leftOut = List.copyOf(leftOut);
    }
  }
}
