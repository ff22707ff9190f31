package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.phrase.PhraseBook;

/** Finds the tables of a document whose rows are about recommendations. Immutable, thread-safe. */
public final class RecommendationTables {
  private static final Set<ColumnKind> ANSWERS =
      EnumSet.of(ColumnKind.POSITION, ColumnKind.MARK, ColumnKind.RESPONSE, ColumnKind.COMMENT);

  private static final int LONGEST_NUMBER_HEADING = 12;

  private final PositionWords words;
  private final CellLabels labels = new CellLabels();
  private final ColumnHeadings headings = new ColumnHeadings();
  private final TableHead heads;
  private final ContentColumns contents;
  private final StackedRows stacks;

  private RecommendationTables(PhraseBook book, Attributor attributor) {
    this.words = new PositionWords(book);
    this.heads = new TableHead(headings, words);
    this.contents = new ContentColumns(words, headings, attributor);
    this.stacks = new StackedRows(headings, words);
  }

  /**
   * Reads the headings and words that ship with the library.
   *
   * @param book the wordings of positions
   * @param attributor knows the States that a column may name
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  public static RecommendationTables load(PhraseBook book, Attributor attributor) {
    return new RecommendationTables(book, attributor);
  }

  /** What position columns say. */
  public PositionWords positionWords() {
    return words;
  }

  /** What labels within cells say. */
  public CellLabels cellLabels() {
    return labels;
  }

  /** What a column with this heading holds; empty if the heading is not known. */
  public Optional<ColumnKind> kind(String heading) {
    return headings.kind(heading);
  }

  /**
   * The tables about recommendations, in document order. A table without a head goes on with the
   * columns of the one before it, or shows by its content what its columns hold.
   */
  public List<RecommendationTable> find(Document printed) {
    return findSettled(settled(printed, line -> false));
  }

  /**
   * {@code document} with the answers that are chosen in its forms, all else where it was.
   *
   * @param key true for lines that explain signs, which are no forms
   */
  public Document settled(Document document, Predicate<TextBlock> key) {
    return MarkedChoices.settled(document, words, key);
  }

  /** The tables of a document whose forms are {@link #settled}. */
  public List<RecommendationTable> findSettled(Document document) {
    List<RecommendationTable> found = new ArrayList<>();
    Map<Span, List<TableRow>> stacked = stacked(document);
    Map<Span, DividedTable> divided = divided(document, stacked.keySet());
    for (Table table : document.tables()) {
      if (stacked.containsKey(table.span())) {
        found.add(stacked(table, stacked.get(table.span())));
      } else if (divided.containsKey(table.span())) {
        found.add(read(document, divided.get(table.span())));
      }
    }
    return found;
  }

  /**
   * {@code printed}, its tables about recommendations as running text has them, and without lines
   * that head a column of numbers. What a table says of positions is left out.
   */
  public Document runningText(Document printed) {
    Map<Span, DividedTable> divided = divided(printed, stacked(printed).keySet());
    RunningText running = new RunningText(printed);
    List<Block> blocks =
        printed.blocks().stream()
            .filter(block -> block instanceof Table || !headsNumbers(block.text()))
            .map(
                block ->
                    block instanceof Table table && divided.containsKey(table.span())
                        ? running.of(divided.get(table.span()))
                        : block)
            .toList();
    return printed.withBlocks(running.text(), blocks);
  }

  private boolean headsNumbers(String line) {
    return line.length() <= LONGEST_NUMBER_HEADING
        && headings.kind(line).filter(ColumnKind.NUMBER::equals).isPresent();
  }

  private Map<Span, List<TableRow>> stacked(Document document) {
    return stacks.find(document, table -> !hasColumnOfAnswers(table));
  }

  /** The tables divided into columns about recommendations, by their places. */
  private Map<Span, DividedTable> divided(Document document, Set<Span> stacked) {
    Map<Span, DividedTable> divided = new HashMap<>();
    Optional<Columns> before = Optional.empty();
    for (Table table : document.tables()) {
      if (stacked.contains(table.span())) {
        before = Optional.empty();
        continue;
      }
      Optional<TableHead.Found> head = heads.find(table);
      Optional<Columns> columns = columns(table, head);
      if (head.isEmpty() && before.isPresent() && contents.fits(before.get(), table)) {
        columns = before;
      }
      if (columns.isPresent() && !contents.listNumbers(columns.get(), table)) {
        Columns completed = contents.completed(columns.get(), table);
        divided.put(table.span(), new DividedTable(table, head, completed));
        before = Optional.of(completed);
      }
    }
    return divided;
  }

  private Optional<Columns> columns(Table table, Optional<TableHead.Found> head) {
    return head.map(TableHead.Found::columns).or(() -> contents.columns(table));
  }

  private boolean hasColumnOfAnswers(Table table) {
    return hasColumn(table, ANSWERS);
  }

  private boolean hasColumn(Table table, Set<ColumnKind> kinds) {
    return columns(table, heads.find(table))
        .filter(columns -> !Collections.disjoint(columns.kinds(), kinds))
        .isPresent();
  }

  /** {@code document}, the tables that stand in cells of others and give positions set apart. */
  public Document unnested(Document document) {
    List<Block> blocks =
        document.blocks().stream()
            .flatMap(block -> block instanceof Table table ? parts(table) : Stream.of(block))
            .toList();
    return blocks.equals(document.blocks())
        ? document
        : document.withBlocks(document.text(), blocks);
  }

  private Stream<Block> parts(Table table) {
    List<Block> inner =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.blocks().stream())
            .toList();
    List<Table> tables =
        inner.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    boolean apart =
        !tables.isEmpty()
            && tables.stream().allMatch(each -> hasColumn(each, Columns.GIVING))
            && inner.stream().noneMatch(each -> words.opens(each.text()).isPresent());
    return apart ? inner.stream() : Stream.of(table);
  }

  private static RecommendationTable stacked(Table table, List<TableRow> rows) {
    Set<ColumnKind> kinds = EnumSet.of(ColumnKind.RECOMMENDATION, ColumnKind.POSITION);
    return new RecommendationTable(table.span(), kinds, false, false, rows);
  }

  private RecommendationTable read(Document document, DividedTable divided) {
    Table table = divided.table();
    Columns columns = divided.columns();
    AnswersBelow below =
        AnswersBelow.of(
            table,
            divided.first(),
            columns,
            headings,
            words,
            document.language().orElse(Language.ENGLISH));
    RowReader reader = new RowReader(document, columns, words, labels, below);
    reader.add(divided.rows());
    Set<ColumnKind> kinds = columns.kinds();
    if (below.stand()) {
      kinds.add(ColumnKind.POSITION);
    }
    return new RecommendationTable(
        table.span(), kinds, divided.head().isPresent(), reader.themed(), reader.rows());
  }

  /**
   * A table about recommendations that is divided into columns. Immutable.
   *
   * @param head the rows that head it, if any do
   */
  record DividedTable(Table table, Optional<TableHead.Found> head, Columns columns) {
    /** The index of the first row below the head. */
    int first() {
      return head.map(TableHead.Found::end).orElse(0);
    }

    /** The rows below the head; those that print it once more are none of them. */
    List<Table.Row> rows() {
      return table.rows().subList(first(), table.rows().size()).stream()
          .filter(row -> head.isEmpty() || !TableHead.repeats(table, head.get(), row))
          .toList();
    }
  }

  /**
   * A table whose rows are about recommendations. Immutable.
   *
   * @param span where it stands in the document's text
   * @param columns what its columns hold
   * @param headed true if its own head names the columns
   * @param themed true if rows that span it name themes
   * @param rows from top to bottom, heads and headings left out
   */
  public record RecommendationTable(
      Span span, Set<ColumnKind> columns, boolean headed, boolean themed, List<TableRow> rows) {
    public RecommendationTable {
      columns = Set.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** True if one of its columns gives positions. */
    public boolean givesPositions() {
      return columns.contains(ColumnKind.POSITION) || columns.contains(ColumnKind.MARK);
    }
  }
}
