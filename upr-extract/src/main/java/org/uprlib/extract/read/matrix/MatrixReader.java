package org.uprlib.extract.read.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.PositionCell;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.read.table.RecommendationTables.RecommendationTable;
import org.uprlib.extract.read.table.TableRow;
import org.uprlib.extract.write.translation.Notices;

/**
 * Reads OHCHR's matrices, also called thematic lists of recommendations. Immutable and thread-safe.
 *
 * <p>A matrix is a table with a row for each recommendation and theme: the recommendation with its
 * number, its States and, behind {@code Source of position:}, the paper that gives its position;
 * the position; the full list of its themes, with groups of persons and Sustainable Development
 * Goals behind labels; a column left empty for stakeholders. Columns may be in any order.
 */
public final class MatrixReader {
  private final FrontMatterReader frontMatter;
  private final RecommendationTables tables;
  private final MatrixRowReader rows;
  private final RecommendationReader recommendations;

  /**
   * A reader of what {@code tables} finds.
   *
   * @param frontMatter reads what a paper says of itself
   * @param recommendations makes recommendations of texts
   */
  public MatrixReader(
      FrontMatterReader frontMatter,
      RecommendationTables tables,
      RecommendationReader recommendations) {
    this.frontMatter = frontMatter;
    this.tables = tables;
    this.rows = new MatrixRowReader(tables.cellLabels(), new PositionCell(tables.positionWords()));
    this.recommendations = recommendations;
  }

  /**
   * The matrix that {@code document} is; empty if it is not a matrix. One without a column of
   * positions is read, each position unknown, with a notice.
   */
  public Optional<Matrix> read(Document document) {
    return document.tables().isEmpty()
        ? Optional.empty()
        : read(document, frontMatter.read(document), Deadline.NONE);
  }

  /**
   * As {@link #read(Document)}, where it is known what the paper says of itself.
   *
   * @param info as {@link FrontMatterReader} reads it
   * @param deadline by which it must be read
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Optional<Matrix> read(Document document, PaperInfo info, Deadline deadline) {
    if (!isPossible(document, info)) {
      return Optional.empty();
    }
    List<RecommendationTable> found = new ArrayList<>(tables.find(document));
    found.removeIf(table -> !table.columns().contains(ColumnKind.RECOMMENDATION));
    boolean matrix = info.kind() == PaperKind.MATRIX || found.stream().anyMatch(this::indexes);
    return matrix && !found.isEmpty()
        ? Optional.of(matrix(document, info, found, deadline))
        : Optional.empty();
  }

  /**
   * The rows of all matrices in {@code document} that contain a recommendation, in document order;
   * rows that repeat one under another theme too.
   */
  public List<Matrix.PlacedRow> placed(Document document) {
    Language language = document.language().orElse(Language.ENGLISH);
    List<Matrix.PlacedRow> placed = new ArrayList<>();
    for (RecommendationTable table : tables.find(document)) {
      for (TableRow row : table.rows()) {
        rows.parse(table, row, language)
            .map(parsed -> new Matrix.PlacedRow(parsed.entry().label(), parsed.entry().span()))
            .ifPresent(placed::add);
      }
    }
    return placed;
  }

  /** False for a paper that, by what it says of itself and without a table, is no matrix. */
  public static boolean isPossible(Document document, PaperInfo info) {
    boolean kind = info.kind() == PaperKind.MATRIX || info.kind() == PaperKind.UNKNOWN;
    return kind && !document.tables().isEmpty();
  }

  private boolean indexes(RecommendationTable table) {
    return table.themed()
        || table.columns().contains(ColumnKind.THEMES)
        || table.columns().contains(ColumnKind.PERSONS)
        || table.columns().contains(ColumnKind.SDGS);
  }

  private Matrix matrix(
      Document document, PaperInfo info, List<RecommendationTable> found, Deadline deadline) {
    Language language = document.language().orElse(Language.ENGLISH);
    MatrixEntries entries = new MatrixEntries(document);
    for (RecommendationTable table : found) {
      for (TableRow row : table.rows()) {
        deadline.throwIfExpired();
        rows.parse(table, row, language).ifPresent(entries::add);
      }
    }
    Optional<UnSymbol> report = entries.report();
    PaperInfo paper = paper(info, report);
    List<Notice> notices = new ArrayList<>(document.notices());
    if (found.stream().noneMatch(RecommendationTable::givesPositions)) {
      notices.add(Notices.general(Matrix.WITHOUT_POSITIONS, Map.of()));
    }
    return new Matrix(
        paper,
        report.map(UnSymbol::toString),
        entries.recommendations(recommendations, paper.stateUnderReview(), notices),
        notices);
  }

  /** {@code info} without the symbol and date of papers that the matrix only names. */
  private static PaperInfo paper(PaperInfo info, Optional<UnSymbol> report) {
    return new PaperInfo(
        Optional.empty(),
        info.stateUnderReview(),
        info.stateName(),
        info.session(),
        info.cycle(),
        report.map(UnSymbol::councilSession).orElse(OptionalInt.empty()),
        Optional.empty(),
        info.language(),
        PaperKind.MATRIX);
  }

  /**
   * What a matrix says. Immutable.
   *
   * @param paper what its title says
   * @param report symbol of the Working Group report whose recommendations it lists, without
   *     additions, as most of its sources of positions name it
   * @param recommendations each once, in the order in which they first appear, all of them indexed
   * @param notices what may be wrong or missing
   */
  public record Matrix(
      PaperInfo paper,
      Optional<String> report,
      List<Recommendation> recommendations,
      List<Notice> notices) {
    /** Code of the notice that no column gives positions. */
    public static final String WITHOUT_POSITIONS = "matrix-without-positions";

    /** The code of the notice that rows of a recommendation give it different positions. */
    public static final String CONTRADICTION = "matrix-contradiction";

    /** The code of the notice that it does not have a recommendation of the other papers. */
    public static final String LACKS = "matrix-lacks";

    /** The code of the notice that it has another text, States or position than these. */
    public static final String DIFFERS = "matrix-differs";

    /** The code of the notice that it alone has a recommendation. */
    public static final String ADDS = "matrix-adds";

    /** The code of the notice that a position, which one of them leaves open, was not compared. */
    public static final String NOT_COMPARED = "matrix-not-compared";

    public Matrix {
      recommendations = List.copyOf(recommendations);
      notices = List.copyOf(notices);
    }

    /**
     * A row of a matrix, by the place of its recommendation. Immutable.
     *
     * @param label number of the recommendation; empty string if it has none
     * @param span place of the recommendation in the document's text
     */
    public record PlacedRow(String label, Span span) {}
  }
}
