package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.phrase.PhraseBook;

/** Finds the tables of a document whose rows are about recommendations. Immutable, thread-safe. */
public final class RecommendationTables {
  private static final Set<ColumnKind> ANSWERS =
      EnumSet.of(ColumnKind.POSITION, ColumnKind.MARK, ColumnKind.RESPONSE, ColumnKind.COMMENT);

  private static final Set<ColumnKind> GIVING = EnumSet.of(ColumnKind.POSITION, ColumnKind.MARK);

  private final PositionWords words;
  private final CellLabels labels = new CellLabels();
  private final ColumnHeadings headings = new ColumnHeadings();
  private final TableHead heads;
  private final ContentColumns contents;
  private final StackedRows stacks;

  private RecommendationTables(PhraseBook book) {
    this.words = new PositionWords(book);
    AnswerHeadings answers = new AnswerHeadings();
    this.heads = new TableHead(headings, words);
    this.contents = new ContentColumns(words, answers);
    this.stacks = new StackedRows(headings, words, answers);
  }

  /**
   * Reads the headings and words that ship with the library.
   *
   * @param book the wordings of positions
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  public static RecommendationTables load(PhraseBook book) {
    return new RecommendationTables(book);
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
    return findSettled(MarkedChoices.settled(printed, words, line -> false));
  }

  /** The same of a document whose forms are settled, see {@link MarkedChoices}. */
  public List<RecommendationTable> findSettled(Document document) {
    List<RecommendationTable> found = new ArrayList<>();
    Optional<Columns> before = Optional.empty();
    Map<Span, List<TableRow>> stacked = stacks.find(document, table -> !hasColumnOfAnswers(table));
    for (Table table : document.tables()) {
      if (stacked.containsKey(table.span())) {
        found.add(stacked(table, stacked.get(table.span())));
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
        found.add(read(document, table, head, completed));
        before = Optional.of(completed);
      }
    }
    return found;
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
            && tables.stream().allMatch(each -> hasColumn(each, GIVING))
            && inner.stream().noneMatch(each -> words.opens(each.text()).isPresent());
    return apart ? inner.stream() : Stream.of(table);
  }

  private static RecommendationTable stacked(Table table, List<TableRow> rows) {
    Set<ColumnKind> kinds = EnumSet.of(ColumnKind.RECOMMENDATION, ColumnKind.POSITION);
    return new RecommendationTable(table.span(), kinds, false, false, rows);
  }

  private RecommendationTable read(
      Document document, Table table, Optional<TableHead.Found> head, Columns columns) {
    int first = head.map(TableHead.Found::end).orElse(0);
    AnswersBelow below =
        AnswersBelow.of(
            table, first, columns, headings, words, document.language().orElse(Language.ENGLISH));
    RowReader reader = new RowReader(document, columns, words, labels, below);
    for (Table.Row row : table.rows().subList(first, table.rows().size())) {
      if (head.isEmpty() || !TableHead.repeats(table, head.get(), row)) {
        reader.add(row);
      }
    }
    Set<ColumnKind> kinds = columns.kinds();
    if (below.stand()) {
      kinds.add(ColumnKind.POSITION);
    }
    return new RecommendationTable(
        table.span(), kinds, head.isPresent(), reader.themed(), reader.rows());
  }
}
