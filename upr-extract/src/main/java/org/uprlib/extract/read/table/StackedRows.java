package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.read.table.ColumnHeadings.Rank;
import org.uprlib.extract.text.reference.RecommendationNumber;

/**
 * Reads tables in which the answer to a recommendation, or to several, stands in a row below and
 * not in a column. Immutable and thread-safe.
 */
record StackedRows(ColumnHeadings headings, PositionWords words) {
  /**
   * The rows of these tables of {@code document}, by the place of the table; tables that follow on
   * each other are one, whose rows stand with the first.
   *
   * @param may true for a table that may be such
   */
  Map<Span, List<TableRow>> find(Document document, Predicate<Table> may) {
    Map<Span, List<TableRow>> found = new HashMap<>();
    List<Table> run = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table && may.test(table)) {
        run.add(table);
      } else if (!(block instanceof TextBlock text && text.isEmpty())) {
        read(run, document, found);
        run.clear();
      }
    }
    read(run, document, found);
    return found;
  }

  private void read(List<Table> run, Document document, Map<Span, List<TableRow>> found) {
    Optional<List<TableRow>> rows = rows(run, document);
    for (Table table : run) {
      rows.or(() -> rows(List.of(table), document))
          .ifPresent(each -> found.put(table.span(), each));
      rows = rows.map(each -> List.of());
    }
  }

  private Optional<List<TableRow>> rows(List<Table> tables, Document document) {
    Stack stack = new Stack(document.language().orElse(Language.ENGLISH));
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        stack.add(
            row.cells().stream().flatMap(cell -> CellText.of(cell, document).stream()).toList());
      }
    }
    return stack.rows();
  }

  /** Recommendations, one below another, and what the rows below say of them all. */
  private static final class Group {
    private final List<CellText> recommendations = new ArrayList<>();
    private final Map<ColumnKind, CellText> said = new EnumMap<>(ColumnKind.class);

    /** A row that may be the rest of the last recommendation, or an answer that is not known. */
    private Optional<CellText> further = Optional.empty();

    private Rank answered = Rank.PLAIN;

    boolean isAnswered() {
      return said.containsKey(ColumnKind.POSITION);
    }

    /** Of several answers, those count whose label says so. */
    void answer(CellText text, Rank rank) {
      int order = isAnswered() ? rank.compareTo(answered) : 1;
      if (order > 0) {
        said.remove(ColumnKind.RIVAL_POSITION);
        said.put(ColumnKind.POSITION, text);
        answered = rank;
      } else if (order == 0) {
        say(ColumnKind.RIVAL_POSITION, text);
      }
    }

    void say(ColumnKind kind, CellText text) {
      said.merge(kind, text, CellText::and);
    }

    List<TableRow> rows() {
      Optional<CellText> response = Optional.ofNullable(said.get(ColumnKind.RESPONSE));
      if (!isAnswered()) {
        response.or(() -> further).ifPresent(text -> say(ColumnKind.POSITION, text));
        said.remove(ColumnKind.RESPONSE);
      }
      return recommendations.stream().map(this::row).toList();
    }

    private TableRow row(CellText recommendation) {
      Map<ColumnKind, CellText> cells = new EnumMap<>(said);
      cells.put(ColumnKind.RECOMMENDATION, recommendation);
      return new TableRow(List.of(), List.of(), cells, List.of());
    }
  }

  /** The rows read so far. Not thread-safe. */
  private final class Stack {
    private final Language language;
    private final List<Group> groups = new ArrayList<>();
    private boolean otherwise;
    private boolean labelled;

    Stack(Language language) {
      this.language = language;
    }

    void add(List<CellText> cells) {
      if (cells.isEmpty() || isHead(cells)) {
        return;
      }
      int number = numbered(cells);
      if (number >= 0) {
        otherwise |= cells.stream().anyMatch(cell -> words.opens(cell.text()).isPresent());
        recommend(joined(cells.subList(number, cells.size())));
      } else if (!isLabelled(cells) && !isAnswer(cells) && !groups.isEmpty()) {
        goOn(joined(cells));
      }
    }

    private void recommend(CellText text) {
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last == null || !last.said.isEmpty() || last.further.isPresent()) {
        last = new Group();
        groups.add(last);
      }
      last.recommendations.add(text);
    }

    /** {@code Position | Noted}, {@code Response: noted}. */
    private boolean isLabelled(List<CellText> cells) {
      CellText first = cells.get(0);
      int colon = first.colon();
      Optional<CellText> behind = colon > 0 ? first.from(colon + 1) : Optional.empty();
      Optional<ColumnKind> kind = behind.flatMap(text -> kind(first.text(), colon, text));
      Optional<CellText> said = kind.flatMap(found -> behind);
      if (kind.isEmpty() && cells.size() > 1) {
        kind = headings.kind(first.text());
      }
      if (kind.isEmpty()) {
        return false;
      }
      List<CellText> rest = new ArrayList<>(said.stream().toList());
      rest.addAll(cells.subList(1, cells.size()));
      if (!rest.isEmpty()) {
        label(kind.get(), said.isPresent() ? first.text().substring(0, colon) : first.text(), rest);
      }
      return true;
    }

    private Optional<ColumnKind> kind(String text, int colon, CellText behind) {
      return headings
          .kind(text.substring(0, colon))
          .or(() -> words.opens(behind.text()).map(stance -> ColumnKind.POSITION));
    }

    private void label(ColumnKind kind, String label, List<CellText> said) {
      CellText text = joined(said);
      boolean answers =
          kind == ColumnKind.POSITION
              || (kind == ColumnKind.RESPONSE && !words.read(text.text(), language).isSilent());
      if (answers) {
        labelled = true;
        answer(text, label);
      } else if (!groups.isEmpty() && (kind == ColumnKind.RESPONSE || kind == ColumnKind.COMMENT)) {
        groups.get(groups.size() - 1).say(kind, text);
      }
    }

    /** {@code Noted}, its label before it or what explains it behind, or a sentence. */
    private boolean isAnswer(List<CellText> cells) {
      int at = 0;
      while (at < cells.size() && words.opens(cells.get(at).text()).isEmpty()) {
        at++;
      }
      if (at == cells.size() && !isSentence(cells)) {
        return false;
      }
      labelled |= at > 0 && at < cells.size();
      int answer = at % cells.size();
      answer(cells.get(answer), at == answer && at > 0 ? cells.get(0).text() : "");
      if (answer + 1 < cells.size() && !groups.isEmpty()) {
        CellText behind = joined(cells.subList(answer + 1, cells.size()));
        groups.get(groups.size() - 1).say(ColumnKind.COMMENT, behind);
      }
      return true;
    }

    private boolean isSentence(List<CellText> cells) {
      String text = cells.get(0).text();
      boolean sentence =
          cells.size() == 1
              && !isAnswered()
              && (Endings.isStop(text) || words.pointsBack(text, language))
              && words.read(text, language).isKnown();
      otherwise |= sentence && RecommendationNumber.isIn(text);
      return sentence;
    }

    private boolean isAnswered() {
      return groups.isEmpty() || groups.get(groups.size() - 1).isAnswered();
    }

    /** Words before the first recommendation, or a second answer, are of those below. */
    private void answer(CellText text, String label) {
      otherwise |= groups.isEmpty() || (isAnswered() && label.isEmpty());
      if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).answer(text, headings.rank(label));
      }
    }

    private void goOn(CellText text) {
      Group last = groups.get(groups.size() - 1);
      if (last.said.isEmpty()) {
        last.further = Optional.of(text);
      } else if (Endings.isStop(text.text())) {
        last.say(ColumnKind.COMMENT, text);
      }
    }

    /** The rows, if answers stand below their recommendations and none beside or above. */
    Optional<List<TableRow>> rows() {
      long answered = groups.stream().filter(Group::isAnswered).count();
      if (otherwise || answered == 0) {
        return Optional.empty();
      }
      boolean single = groups.stream().allMatch(group -> group.recommendations.size() == 1);
      boolean ended = groups.get(groups.size() - 1).isAnswered();
      boolean below = labelled || ended || AnswersBelow.areNoHeads(single, answered);
      return below
          ? Optional.of(groups.stream().flatMap(group -> group.rows().stream()).toList())
          : Optional.empty();
    }
  }

  /** {@code Recommendation | Position}, and not {@code Position | Acceptée}. */
  private boolean isHead(List<CellText> cells) {
    return cells.size() > 1 && cells.stream().map(CellText::text).allMatch(this::isColumnHead);
  }

  private boolean isColumnHead(String text) {
    return headings.kind(text).isPresent() && words.fixed(text).isEmpty();
  }

  private int numbered(List<CellText> cells) {
    return IntStream.range(0, cells.size())
        .filter(i -> TableHead.numbered(cells.get(i).text() + " "))
        .findFirst()
        .orElse(cells.size() == 1 && isNamed(cells.get(0).text()) ? 0 : -1);
  }

  /** {@code Recommendation 121.3}. */
  private boolean isNamed(String text) {
    return RowNumber.last(text)
        .flatMap(number -> headings.kind(text.substring(0, text.indexOf(number))))
        .filter(Columns.SUBJECTS::contains)
        .isPresent();
  }

  private static CellText joined(List<CellText> cells) {
    return cells.stream().reduce(CellText::and).orElseThrow();
  }
}
