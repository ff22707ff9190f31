package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.Language;

/**
 * Reads the rows of a paper's tables, each with the heads of its columns and with what a cell above
 * says that reaches over it. Used for one paper.
 */
final class TableRows {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  /** So many rows at most head the columns. */
  private static final int HEAD_ROWS = 3;

  private static final int LONGEST_HEAD = 80;

  private final CitationReader namings;
  private final Language language;
  private final Function<TextBlock, MarkedText> words;
  private final BiFunction<MarkedText, Span, List<ReviewDocument.Sentence>> said;
  private final Map<Integer, String> heads = new HashMap<>();
  private final Set<Integer> ofRecommendations = new HashSet<>();
  private final Map<Integer, Table.Cell> last = new HashMap<>();

  /** Columns of the table that nothing parts from the next one; 0 if something does. */
  private int width;

  /** The column in which a row is the first that names recommendations, or -1. */
  private int naming = -1;

  /**
   * @param words reads a paragraph of a cell
   * @param said its sentences
   */
  TableRows(
      CitationReader namings,
      Language language,
      Function<TextBlock, MarkedText> words,
      BiFunction<MarkedText, Span, List<ReviewDocument.Sentence>> said) {
    this.namings = namings;
    this.language = language;
    this.words = words;
    this.said = said;
  }

  /** A row with words. */
  record TextRow(
      String text,
      Span span,
      List<String> notes,
      List<ReviewDocument.Sentence> said,
      List<ReviewDocument.Citation> named,
      List<ReviewDocument.Cell> cells) {}

  /** Ends the table: the next one does not go on with its columns. */
  void endTable() {
    width = 0;
  }

  /** The rows of {@code table}; without heads, it goes on with the table right before it. */
  List<TextRow> read(Table table) {
    List<TextRow> found = new ArrayList<>();
    int columns = table.rows().stream().mapToInt(TableRows::columns).max().orElse(0);
    if (columns != width) {
      heads.clear();
      ofRecommendations.clear();
    }
    width = columns;
    naming = -1;
    last.clear();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      boolean headless = naming < 0;
      Optional<TextRow> read = read(row);
      if (headless && naming < 0 && i < HEAD_ROWS && read.isPresent()) {
        if (i == 0) {
          heads.clear();
          ofRecommendations.clear();
        }
        head(row, i == 0);
      }
      read.ifPresent(found::add);
    }
    return found;
  }

  private static int columns(Table.Row row) {
    return row.cells().stream().mapToInt(Table.Cell::columns).sum();
  }

  /** Takes the words of a row for heads; a line over all columns is none. */
  private void head(Table.Row row, boolean first) {
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      String text = cell.texts().map(Block::text).collect(Collectors.joining(" ")).strip();
      boolean names = first && namings.saysRecommendation(text, language);
      boolean isHead = row.cells().size() > 1 && !text.isEmpty() && text.length() <= LONGEST_HEAD;
      for (int end = column + cell.columns(); column < end; column++) {
        if (names) {
          ofRecommendations.add(column);
        }
        if (isHead) {
          heads.merge(column, text, (upper, lower) -> upper + "\n" + lower);
        }
      }
    }
  }

  private Optional<TextRow> read(Table.Row row) {
    int above = naming;
    RowDraft draft = new RowDraft();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      boolean reached = cell.covered() && !draft.named.isEmpty();
      Table.Cell shown = reached ? last.getOrDefault(column, cell) : cell;
      if (!cell.covered()) {
        last.put(column, cell);
      }
      draft.begin();
      for (Block block : shown.blocks()) {
        if (block instanceof TextBlock text) {
          read(draft, text, column, above, reached);
        }
      }
      draft.end(heads.getOrDefault(column, ""));
      column += cell.columns();
    }
    return draft.row();
  }

  /**
   * Adds a paragraph of a cell.
   *
   * @param above the column in which a row above is the first that names recommendations, or -1: a
   *     row with other words there does not go on with what the row above names
   * @param reached whether it is of a cell above that reaches over this one
   */
  private void read(RowDraft draft, TextBlock block, int column, int above, boolean reached) {
    MarkedText text = words.apply(block);
    int at = draft.add(text.text());
    draft.said.addAll(said.apply(text, new Span(0, text.text().length())));
    if (reached) {
      return;
    }
    List<ReviewDocument.Citation> found = namings.read(text.text(), language);
    if (found.isEmpty() && ofRecommendations.contains(column)) {
      found = namings.opening(text.text(), language).map(List::of).orElse(List.of());
    }
    if (!found.isEmpty() && naming < 0) {
      naming = column;
    }
    found.forEach(each -> draft.named.add(each.shift(at)));
    if (column == above && WORDS.matcher(text.text()).find()) {
      draft.others.add(ReviewDocument.Citation.ofNothing(text.text()).shift(at));
    }
    draft.notes.addAll(text.marks());
    draft.start = Math.min(draft.start, block.span().start());
    draft.end = Math.max(draft.end, block.span().end());
  }

  /** What is read of a row. */
  private static final class RowDraft {
    private final StringBuilder text = new StringBuilder();
    private final List<ReviewDocument.Sentence> said = new ArrayList<>();
    private final List<ReviewDocument.Citation> named = new ArrayList<>();
    private final List<ReviewDocument.Citation> others = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<ReviewDocument.Cell> cells = new ArrayList<>();
    private int start = Integer.MAX_VALUE;
    private int end;
    private int cell;

    private int add(String words) {
      int at = text.length() == 0 ? 0 : text.length() + 1;
      text.append(text.length() == 0 ? "" : "\n").append(words);
      return at;
    }

    private void begin() {
      cell = text.length();
    }

    private void end(String head) {
      cells.add(new ReviewDocument.Cell(head, new Span(cell, text.length()).trimmed(text)));
    }

    private Optional<TextRow> row() {
      return text.toString().isBlank()
          ? Optional.empty()
          : Optional.of(
              new TextRow(
                  text.toString(),
                  new Span(start, end),
                  notes,
                  said,
                  named.isEmpty() ? others : named,
                  cells));
    }
  }
}
