package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Label;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.Columns.TableColumn;

/** Reads the rows of one table. Not thread-safe. */
final class RowReader {
  private static final Set<PositionWords.Mark> DENYING =
      EnumSet.of(PositionWords.Mark.DENIED, PositionWords.Mark.CROSSED);

  private final Document document;
  private final Language language;
  private final Columns columns;
  private final PositionWords words;
  private final CellLabels labels;
  private final RowHeadings headings;
  private final List<TableRow> rows = new ArrayList<>();

  /** What stands in each column of the row above, or reaches into it. */
  private final Map<Integer, CellText> above = new TreeMap<>();

  /** The mark that chooses the position of its column. */
  private PositionWords.Mark choosing = PositionWords.Mark.CHOSEN;

  private boolean afterHeading;

  /**
   * Whether the row that is read is on the one recommendation whose number it shares with the row
   * above.
   */
  private boolean sharesNumber;

  /** The answers that stand in rows below their recommendations. */
  private final AnswersBelow answers;

  /** The first of the rows that the next answer below is on. */
  private int unanswered;

  /** The first of the rows that the last row below was on, and the first behind it. */
  private int group;

  private int further;

  RowReader(
      Document document,
      Columns columns,
      PositionWords words,
      CellLabels labels,
      AnswersBelow answers) {
    this.answers = answers;
    this.document = document;
    this.language = document.language().orElse(Language.ENGLISH);
    this.columns = columns;
    this.words = words;
    this.labels = labels;
    this.headings = new RowHeadings(labels);
  }

  /** Takes the rows, without heads. */
  void add(List<Table.Row> all) {
    choosing = words.choosing(all.stream().flatMap(row -> columns.marks(row)));
    all.forEach(this::add);
  }

  private void add(Table.Row row) {
    Optional<AnswersBelow.Below> below = answers.read(row);
    if (below.isPresent()) {
      answer(below.get());
      return;
    }
    Optional<String> spanning = spanning(row);
    if (spanning.isPresent()) {
      headings.add(spanning.get());
      afterHeading = true;
      return;
    }
    TableRow read = read(row);
    if (read.cells().isEmpty() && read.marks().isEmpty()) {
      return;
    }
    int last = rows.size() - 1;
    if (last >= 0 && !afterHeading && isPart(rows.get(last), read)) {
      rows.set(last, inParts(rows.get(last), read));
    } else if (last >= 0 && !afterHeading && goesOn(rows.get(last), read)) {
      rows.set(last, rows.get(last).and(read));
    } else if (!read.cells().isEmpty()) {
      rows.add(read);
    }
    afterHeading = false;
  }

  /** A position is of all rows above that have none yet, a comment of those since the last one. */
  private void answer(AnswersBelow.Below below) {
    group = further < rows.size() ? further : group;
    further = rows.size();
    boolean position = below.kind() == ColumnKind.POSITION;
    for (int i = position ? unanswered : group; i < rows.size(); i++) {
      rows.set(i, rows.get(i).with(below.kind(), below.text()));
    }
    unanswered = position ? rows.size() : unanswered;
    afterHeading = true;
  }

  /** The rows so far, one for each recommendation. */
  List<TableRow> rows() {
    List<TableRow> all = new ArrayList<>();
    // Numbers one below the other may be those of rows that its reader could not tell apart.
    boolean unclear = document.notices().stream().anyMatch(FileRemark.COLUMNS::is);
    for (TableRow row : rows) {
      List<TableRow> parts = unclear ? List.of(row) : row.split(labels, words);
      parts.forEach(each -> all.add(all.isEmpty() ? each : same(each, all)));
    }
    return all;
  }

  /** {@code row}; {@code Idem} in its column of positions is the position of the row above. */
  private TableRow same(TableRow row, List<TableRow> above) {
    boolean same =
        row.cell(ColumnKind.POSITION)
            .flatMap(cell -> words.mark(cell.text()))
            .filter(PositionWords.Mark.SAME::equals)
            .isPresent();
    return same
        ? above
            .get(above.size() - 1)
            .cell(ColumnKind.POSITION)
            .map(cell -> row.giving(cell))
            .orElse(row)
        : row;
  }

  /** True if a row that spans the table names a theme. */
  boolean themed() {
    return headings.themed();
  }

  /** The words of a row that has only one text, across columns or labelled as a theme. */
  private Optional<String> spanning(Table.Row row) {
    Set<String> texts = new HashSet<>();
    int used = 0;
    int widest = 0;
    for (Table.Cell cell : row.cells()) {
      Optional<CellText> text = CellText.of(cell);
      if (text.isPresent()) {
        used++;
        texts.add(text.get().text());
        widest = Math.max(widest, cell.columns());
      }
    }
    if (texts.size() != 1) {
      return Optional.empty();
    }
    String text = texts.iterator().next();
    boolean across = row.cells().size() == 1 || (widest > 1 && widest >= columns.width() - 1);
    boolean heading = (used > 1 || across) && !TableHead.numbered(text);
    return heading || headings.isTheme(text) ? Optional.of(text) : Optional.empty();
  }

  private TableRow read(Table.Row row) {
    Map<ColumnKind, CellText> cells = new EnumMap<>(ColumnKind.class);
    List<TableRow.Mark> marks = new ArrayList<>();
    Map<Integer, CellText> texts = texts(row);
    for (Map.Entry<Integer, CellText> cell : texts.entrySet()) {
      TableColumn column = columns.get(cell.getKey());
      CellText text = cell.getValue();
      if (column.mark().isEmpty()) {
        cells.merge(column.kind(), column.full(text), CellText::and);
      } else {
        mark(column, text).ifPresent(marks::add);
      }
    }
    return new TableRow(headings.current(), headings.themes(), cells, marks);
  }

  /**
   * The text of each column. One that the row above shares with this row is this row's too, if it
   * has a recommendation of its own.
   */
  private Map<Integer, CellText> texts(Table.Row row) {
    Map<Integer, CellText> texts = new TreeMap<>();
    Map<Integer, CellText> shared = new TreeMap<>();
    List<Integer> indexes = columns.indexes(row);
    for (int i = 0; i < row.cells().size(); i++) {
      int index = indexes.get(i);
      Optional<CellText> text = CellText.of(row.cells().get(i), document);
      boolean covered = row.cells().get(i).covered() || (text.isEmpty() && isDitto(index));
      if (index >= 0 && covered && above.containsKey(index)) {
        shared.put(index, above.get(index));
      } else if (index >= 0 && text.isPresent()) {
        texts.merge(index, text.get(), CellText::and);
      }
    }
    boolean own =
        texts.entrySet().stream()
            .anyMatch(
                cell -> {
                  ColumnKind kind = columns.get(cell.getKey()).kind();
                  return kind == ColumnKind.NUMBER
                      || (kind == ColumnKind.RECOMMENDATION && numbered(cell.getValue().text()));
                });
    sharesNumber = shared.entrySet().stream().anyMatch(this::isNumberOfOne);
    above.clear();
    above.putAll(shared);
    above.putAll(texts);
    if (own) {
      texts.putAll(shared);
    }
    return texts;
  }

  /** True for the number of a single recommendation, not one that counts the rows of a table. */
  private boolean isNumberOfOne(Map.Entry<Integer, CellText> cell) {
    ColumnKind kind = columns.get(cell.getKey()).kind();
    String text = cell.getValue().text();
    Optional<Label> label =
        Columns.SUBJECTS.contains(kind) ? Label.Reader.read(text) : Optional.empty();
    return label
        .filter(each -> each.form() == Label.Form.DOTTED)
        .filter(each -> kind == ColumnKind.RECOMMENDATION || each.textStart() >= text.length())
        .isPresent();
  }

  /** {@code Accepted | 121.1}, {@code | 121.2}: a position that comes first heads those below. */
  private boolean isDitto(int index) {
    return index == 0 && !afterHeading && columns.get(index).kind() == ColumnKind.POSITION;
  }

  /** The mark in a column of one position; where no other is headed so, {@code No} refuses. */
  private Optional<TableRow.Mark> mark(TableColumn column, CellText cell) {
    String text = cell.text();
    PositionStatus position = column.mark().orElseThrow();
    Optional<PositionWords.Mark> mark = words.mark(text);
    if (mark.filter(choosing::equals).isPresent()
        || (mark.isEmpty()
            && (words.fixed(text).filter(position::equals).isPresent()
                || text.codePoints().allMatch(RowReader::symbol)))) {
      // A cross alone in the only column may mean either.
      boolean open = choosing == PositionWords.Mark.CROSSED && columns.isOnlyMark(column);
      return Optional.of(mark(open ? PositionStatus.UNKNOWN : position, column.heading(), cell));
    }
    boolean refused =
        mark.filter(DENYING::contains).isPresent()
            && position == PositionStatus.SUPPORTED
            && columns.isOnlyMark(column);
    return refused
        ? Optional.of(mark(PositionStatus.NOTED, column.heading() + " " + text, cell))
        : Optional.empty();
  }

  private static TableRow.Mark mark(PositionStatus position, String words, CellText cell) {
    return new TableRow.Mark(position, words, cell.span(), 0);
  }

  /** Characters of symbol fonts, such as ticks, come from the private use area. */
  private static boolean symbol(int c) {
    return Character.getType(c) == Character.PRIVATE_USE || Character.isWhitespace(c);
  }

  /**
   * True if {@code next} is the rest of {@code row}: it has no number, and one of them no position,
   * or both together have one, or its sentences go on. Where {@code row} has no number either, the
   * text must go on too.
   */
  private boolean goesOn(TableRow row, TableRow next) {
    if (numbered(next)) {
      return false;
    }
    return (numbered(row) || lowerCase(next))
        && (next.withoutPosition() || row.withoutPosition() || brokenPosition(row, next));
  }

  /** True if {@code next} answers another part of the recommendation of {@code row}. */
  private boolean isPart(TableRow row, TableRow next) {
    boolean part = sharesNumber || (numbered(row) && isRest(next));
    return part
        && !numbered(next)
        && givesPosition(row)
        && givesPosition(next)
        && !brokenPosition(row, next);
  }

  private static boolean givesPosition(TableRow row) {
    return !row.marks().isEmpty() || row.cells().containsKey(ColumnKind.POSITION);
  }

  /** {@code and at home}, {@code (b) Report on it}. */
  private static boolean isRest(TableRow row) {
    return row.cell(ColumnKind.RECOMMENDATION)
        .map(CellText::text)
        .filter(text -> Character.isLowerCase(text.charAt(0)) || isLettered(text))
        .isPresent();
  }

  private static boolean isLettered(String text) {
    return Label.Reader.read(text).filter(label -> label.form() == Label.Form.LETTER).isPresent();
  }

  /** {@code row} with {@code part}, each of the positions that they give for itself. */
  private TableRow inParts(TableRow row, TableRow part) {
    return marked(row).and(marked(part));
  }

  private TableRow marked(TableRow row) {
    return row.cell(ColumnKind.POSITION)
        .map(cell -> row.marked(words.read(cell.text(), language).status()))
        .orElse(row);
  }

  private boolean brokenPosition(TableRow row, TableRow next) {
    String first = row.cell(ColumnKind.POSITION).map(CellText::text).orElse("");
    String rest = next.cell(ColumnKind.POSITION).map(CellText::text).orElse("");
    if (words.fixed(first + rest).isPresent()) {
      return first.endsWith("/") || words.fixed(first).isEmpty() || words.fixed(rest).isEmpty();
    }
    boolean anew = words.isWord(first) && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    return !anew && words.opens(rest).isEmpty() && lowerCase(next);
  }

  private static boolean lowerCase(TableRow row) {
    Optional<CellText> text = row.cell(ColumnKind.RECOMMENDATION);
    return text.isEmpty() || Character.isLowerCase(text.get().text().charAt(0));
  }

  private static boolean numbered(TableRow row) {
    return row.cells().containsKey(ColumnKind.NUMBER)
        || row.cell(ColumnKind.RECOMMENDATION).filter(text -> numbered(text.text())).isPresent();
  }

  private static boolean numbered(String text) {
    return Label.Reader.read(text).filter(Label::isNumber).isPresent();
  }
}
