package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Label;
import org.uprlib.extract.read.table.Columns.TableColumn;
import org.uprlib.extract.text.attribution.Attributor;
import org.uprlib.extract.text.statement.Stance;

/** Finds from the content of a table what its columns are for. Immutable and thread-safe. */
record ContentColumns(PositionWords words, ColumnHeadings headings, Attributor attributor) {
  /** Numbers without text are at most this long. */
  private static final int LONGEST_NUMBERS = 12;

  /** What the cells of one column are like. */
  private static final class Content {
    private int used;
    private int heads;
    private int numbered;
    private int shortNumbered;
    private int positions;
    private int worded;
    private int states;
    private int length;
    private final List<String> full = new ArrayList<>();
    private final List<Integer> plain = new ArrayList<>();

    boolean numbers() {
      return used > 0 && numbered * 3 >= used * 2 && shortNumbered * 2 > numbered;
    }

    boolean recommendations() {
      return used > 0 && numbered * 3 >= used * 2 && shortNumbered * 2 <= numbered;
    }

    boolean fullNumbers() {
      return !full.isEmpty() && full.size() * 3 >= (used - heads) * 2;
    }

    boolean plainNumbers() {
      return !plain.isEmpty() && plain.size() * 3 >= (used - heads) * 2;
    }

    boolean listsNumbers() {
      return full.size() * 2 > used - heads;
    }

    /** {@code 1}, {@code 2}, {@code 3} from top to bottom. */
    boolean counts() {
      return plainNumbers()
          && IntStream.range(0, plain.size()).allMatch(i -> plain.get(i) == i + 1);
    }

    boolean givePositions() {
      return used > 0 && positions * 3 >= used * 2;
    }

    boolean nameStates() {
      return used > 0 && states * 3 >= used * 2;
    }

    /** Words that say so alone; {@code Yes} may answer another question. */
    boolean givesPositionsInWords() {
      return used > 0 && worded * 2 >= used;
    }

    boolean mayGivePositions() {
      return used > 0 && positions * 2 >= used;
    }
  }

  /**
   * The columns of a table without head; empty if it has no numbers, or neither positions nor
   * States.
   */
  Optional<Columns> columns(Table table) {
    Optional<Table.Row> widest =
        table.rows().stream().max((a, b) -> Integer.compare(a.cells().size(), b.cells().size()));
    if (widest.isEmpty() || widest.get().cells().size() < 2) {
      return Optional.empty();
    }
    int size = widest.get().cells().size();
    Columns unknown = Columns.of(widest.get(), Collections.nCopies(size, TableColumn.OTHER));
    List<Content> contents = contents(unknown, table);
    Columns found =
        Columns.of(widest.get(), contents.stream().map(ContentColumns::column).toList());
    if (!found.showSubject()) {
      return Optional.empty();
    }
    if (found.kinds().contains(ColumnKind.STATES)) {
      return Optional.of(texted(found, contents));
    }
    return found.kinds().contains(ColumnKind.POSITION) ? Optional.of(found) : Optional.empty();
  }

  /** Beside numbers and States, the column with most words has the recommendations. */
  private static Columns texted(Columns columns, List<Content> contents) {
    return columns.kinds().contains(ColumnKind.RECOMMENDATION)
        ? columns
        : places(columns, i -> columns.get(i).kind() == ColumnKind.OTHER).stream()
            .max(Comparator.comparing(i -> contents.get(i).length))
            .map(i -> columns.with(i, ColumnKind.RECOMMENDATION))
            .orElse(columns);
  }

  private static TableColumn column(Content content) {
    if (content.givePositions()) {
      return TableColumn.of(ColumnKind.POSITION, "");
    }
    if (content.numbers()) {
      return TableColumn.of(ColumnKind.NUMBER, "");
    }
    if (content.nameStates()) {
      return TableColumn.of(ColumnKind.STATES, "");
    }
    return content.recommendations()
        ? TableColumn.of(ColumnKind.RECOMMENDATION, "")
        : TableColumn.OTHER;
  }

  /** True if {@code table}, which has no head, goes on with {@code columns}. */
  boolean fits(Columns columns, Table table) {
    if (table.rows().stream().noneMatch(row -> row.cells().size() == columns.size())) {
      return false;
    }
    List<Content> contents = contents(columns, table);
    return IntStream.range(0, columns.size())
        .filter(i -> Columns.SUBJECTS.contains(columns.get(i).kind()))
        .anyMatch(i -> contents.get(i).numbered > 0);
  }

  /**
   * The same columns; where none is headed as that of positions, one that answers or comments, or
   * whose heading is not known, is it if its content shows so.
   */
  Columns completed(Columns headed, Table table) {
    List<Content> contents = contents(headed, table);
    Columns columns = named(numbered(headed, contents), contents);
    if (columns.kinds().contains(ColumnKind.MARK)) {
      return columns;
    }
    List<Integer> several = places(columns, i -> answers(columns.get(i), contents.get(i)));
    if (several.size() > 1) {
      return ranked(columns, several);
    }
    if (columns.kinds().contains(ColumnKind.POSITION)) {
      return columns;
    }
    for (ColumnKind kind : List.of(ColumnKind.RESPONSE, ColumnKind.OTHER, ColumnKind.COMMENT)) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).kind() == kind && contents.get(i).mayGivePositions()) {
          return columns.with(i, ColumnKind.POSITION);
        }
      }
    }
    return columns;
  }

  /** The same columns; where none is headed as that of the States, one that names them is it. */
  private static Columns named(Columns columns, List<Content> contents) {
    return columns.kinds().contains(ColumnKind.STATES)
        ? columns
        : places(columns, i -> columns.get(i).kind() == ColumnKind.OTHER).stream()
            .filter(i -> contents.get(i).nameStates())
            .findFirst()
            .map(i -> columns.with(i, ColumnKind.STATES))
            .orElse(columns);
  }

  /**
   * The same columns, one of them that of the numbers: beside full ones ({@code 124.3}), or those
   * under a heading that names their paragraph, the running numbers of the rows are none.
   */
  private Columns numbered(Columns columns, List<Content> contents) {
    boolean texts = columns.kinds().contains(ColumnKind.RECOMMENDATION);
    List<Integer> full =
        places(
            columns,
            i ->
                contents.get(i).fullNumbers()
                    && (Columns.SUBJECTS.contains(columns.get(i).kind())
                        || (!texts && mayNumber(columns.get(i), contents.get(i)))));
    List<Integer> named =
        full.isEmpty()
            ? places(columns, i -> contents.get(i).plainNumbers() && columns.get(i).namesNumbers())
            : full;
    List<Integer> running =
        places(
            columns,
            i ->
                columns.get(i).kind() == ColumnKind.NUMBER
                    && (full.isEmpty()
                        ? contents.get(i).counts()
                        : contents.get(i).full.isEmpty()));
    List<Integer> left = named.stream().filter(i -> !running.contains(i)).toList();
    if (left.isEmpty()) {
      return columns;
    }
    Columns numbered = columns;
    for (int i : running) {
      numbered = numbered.with(i, ColumnKind.OTHER);
    }
    boolean known =
        !full.isEmpty()
            && left.stream().anyMatch(i -> Columns.SUBJECTS.contains(columns.get(i).kind()));
    boolean several = left.size() > 1 || (full.isEmpty() && running.isEmpty());
    return known || several ? numbered : numbered.with(left.get(0), ColumnKind.NUMBER);
  }

  /** False for numbers of earlier cycles, or that come twice. */
  private boolean mayNumber(TableColumn column, Content content) {
    return column.kind() == ColumnKind.OTHER
        && headings.rank(column.heading()) != ColumnHeadings.Rank.EARLIER
        && content.full.stream().distinct().count() == content.full.size();
  }

  private static List<Integer> places(Columns columns, IntPredicate column) {
    return IntStream.range(0, columns.size()).filter(column).boxed().toList();
  }

  /** True if recommendations are listed below the positions that head columns of {@code table}. */
  boolean listNumbers(Columns columns, Table table) {
    List<Content> contents = contents(columns, table);
    return !places(
            columns,
            i -> columns.get(i).kind() == ColumnKind.MARK && contents.get(i).listsNumbers())
        .isEmpty();
  }

  private static boolean answers(TableColumn column, Content content) {
    return switch (column.kind()) {
      case POSITION, RIVAL_POSITION -> true;
      case RESPONSE, OTHER -> content.givesPositionsInWords();
      default -> false;
    };
  }

  /** The columns, of which those {@code at} give positions: the heading says which one counts. */
  private Columns ranked(Columns columns, List<Integer> at) {
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> headings.rank(columns.get(i).heading()))
            .thenComparing(i -> columns.get(i).kind() == ColumnKind.POSITION);
    int first = Collections.max(at, order);
    Columns ranked = columns;
    for (int i : at) {
      boolean rival = i != first && order.compare(i, first) == 0;
      boolean response = columns.get(i).kind() == ColumnKind.RESPONSE;
      ColumnKind lower = response ? ColumnKind.RESPONSE : ColumnKind.OTHER;
      ranked = ranked.with(i, rival ? ColumnKind.RIVAL_POSITION : lower);
    }
    return ranked.with(first, ColumnKind.POSITION);
  }

  private List<Content> contents(Columns columns, Table table) {
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      contents.add(new Content());
    }
    for (Table.Row row : table.rows()) {
      List<Integer> indexes = columns.indexes(row);
      for (int i = 0; i < indexes.size(); i++) {
        Optional<CellText> text = CellText.of(row.cells().get(i));
        if (text.isPresent() && indexes.get(i) >= 0 && row.cells().size() > 1) {
          Content content = contents.get(indexes.get(i));
          String heading = columns.get(indexes.get(i)).heading();
          content.heads += text.get().text().equals(heading) ? 1 : 0;
          count(content, text.get().text());
        }
      }
    }
    return contents;
  }

  private void count(Content content, String text) {
    content.used++;
    content.length += text.length();
    content.states += attributor.isListOfStates(text) ? 1 : 0;
    if (Label.Reader.read(text + " ").filter(Label::isNumber).isPresent()) {
      content.numbered++;
      content.shortNumbered += text.length() <= LONGEST_NUMBERS ? 1 : 0;
    }
    RowNumber.full(text).ifPresent(content.full::add);
    RowNumber.plain(text).ifPresent(content.plain::add);
    Optional<Stance> position = words.opens(text);
    content.positions += position.isPresent() ? 1 : 0;
    content.worded += position.filter(PositionWords::isWorded).isPresent() ? 1 : 0;
  }
}
