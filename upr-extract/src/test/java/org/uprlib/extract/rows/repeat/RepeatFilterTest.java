package org.uprlib.extract.rows.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.repeat.RepeatFilter.Remark;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.Sylvania;

class RepeatFilterTest {
  private static ResultRow row(String source, String symbol, String label) {
    return row(source, symbol, label, "Build roads", "NOR");
  }

  private static ResultRow row(
      String source, String symbol, String label, String text, String state) {
    return new ResultRow(
        new Paper(source, symbol == null ? Sylvania.UNKNOWN : Sylvania.UNKNOWN.ofSymbol(symbol)),
        new Recommendation(
            label == null ? "" : label,
            text,
            text,
            Optional.empty(),
            List.of(new State(state, state, Optional.empty())),
            List.of(),
            Sylvania.SUPPORTED,
            Location.NOWHERE));
  }

  /** The rows that are left of several files. */
  private static List<ResultRow> first(RepeatFilter repeats, String file, List<ResultRow> rows) {
    List<ResultRow> first = new ArrayList<>();
    try (RepeatFilter.Filter filter = repeats.filter(file, (row, json) -> first.add(row))) {
      for (ResultRow row : rows) {
        filter.accept(row, () -> new byte[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another file of results,   b.jsonl, a.pdf,  A/HRC/9/1, 1.1, true",
    "another paper,             a.jsonl, b.docx, A/HRC/9/1, 1.1, true",
    "another label,             b.jsonl, b.docx, A/HRC/9/1, 1.2, false",
    "another symbol,            b.jsonl, b.docx, A/HRC/9/2, 1.1, false",
    "its own paper once more,   a.jsonl, a.pdf,  A/HRC/9/1, 1.1, true",
    "its own with another text,  a.jsonl, a.pdf,  A/HRC/9/1, 1.3, false",
    "no label,                  b.jsonl, b.docx, A/HRC/9/1, ,    false"
  })
  void aRecommendationOfAnotherPaperIsARepeat(
      String what, String file, String source, String symbol, String label, boolean repeat) {
    RepeatFilter repeats = new RepeatFilter(false);
    first(
        repeats,
        "a.jsonl",
        List.of(
            row("a.pdf", "A/HRC/9/1", "1.1"),
            row("a.pdf", "A/HRC/9/1", "1.3", "Build bridges", "NOR"),
            row("b.docx", "A/HRC/9/1", null, "Plant trees", "NOR")));

    assertThat(first(repeats, file, List.of(row(source, symbol, label)))).hasSize(repeat ? 0 : 1);
    assertThat(repeats.count(Remark.SAME_SYMBOL) + repeats.count(Remark.TWICE_IN_FILE))
        .isEqualTo(repeat ? 1 : 0);
  }

  /** What was noted before counts, whatever its place; the notice is for what was not. */
  @ParameterizedTest(name = "{0} and {1}, {2}")
  @CsvSource({
    "pending,   supported, noted,     supported, 0",
    "pending,   supported, not noted, pending,   1",
    "supported, pending,   noted,     supported, 0",
    "noted,     supported, noted,     noted,     0",
    "unknown,   partial,   noted,     partial,   0",
    "pending,   unknown,   noted,     pending,   0"
  })
  void anAnswerCountsRatherThanNone(
      String first, String second, String noted, String counts, int lost) {
    for (String file : List.of("a.jsonl", "b.jsonl")) {
      for (String symbol : List.of("A/HRC/9/1", "")) {
        RepeatFilter repeats = new RepeatFilter(false);
        List<ResultRow> one = answered("a.pdf", "A/HRC/9/1", first);
        List<ResultRow> other =
            answered(file.equals("a.jsonl") ? "a.pdf" : "b.docx", symbol, second);
        if (noted.equals("noted")) {
          one.forEach(row -> repeats.note("a.jsonl", row));
          other.forEach(row -> repeats.note(file, row));
        }
        List<ResultRow> left = first(repeats, "a.jsonl", one);
        left.addAll(first(repeats, file, other));

        assertThat(left)
            .extracting(row -> row.position().status().word())
            .containsOnly(counts)
            .hasSize(one.size());
        assertThat(repeats.count(Remark.ANSWER_LOST)).isEqualTo(lost * one.size());
      }
    }
  }

  /** A list that does not say whose review it is of has no answers; the report has. */
  @ParameterizedTest(name = "{0}, a review of {1}")
  @CsvSource({
    "abc,  '',       0",
    "abc,  Sylvania, 0",
    "abc,  Borduria, 3",
    "abcd, '',       1",
    "xyz,  '',       3"
  })
  void aListWithoutSymbolOrAnswersComesBehindItsReport(String states, String name, int beside) {
    RepeatFilter repeats = new RepeatFilter(false);
    PaperInfo info =
        new PaperInfo(
            Optional.empty(),
            Optional.of(name)
                .filter(text -> !text.isEmpty())
                .map(state -> new State(state, state, Optional.empty())),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            PaperKind.UNKNOWN);
    List<ResultRow> list =
        paper("a.docx", null, "6", "Build roads", states).stream()
            .map(row -> row.in(info, PositionStatus.UNKNOWN))
            .toList();
    List<ResultRow> report = answered("b.docx", "A/HRC/9/1", "supported");
    list.forEach(row -> repeats.note("a.jsonl", row));
    report.forEach(row -> repeats.note("a.jsonl", row));

    assertThat(first(repeats, "a.jsonl", list)).hasSize(beside);
    assertThat(first(repeats, "a.jsonl", report)).hasSize(3);
  }

  /** A review has one report: other symbols are other papers, whatever the first page says. */
  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "A/HRC/9/1,          A/HRC/9/2,       6",
    "A/HRC/9/1,          A/HRC/9/1/Rev.1, 3",
    "A/HRC/WG.6/34/L.5,  A/HRC/9/1,       3",
    "'',                 A/HRC/9/1,       3"
  })
  void anAnswerOfAnotherReportCountsBeside(String pending, String supported, int left) {
    RepeatFilter repeats = new RepeatFilter(false);
    List<ResultRow> one = answered("a.pdf", pending, "pending");
    List<ResultRow> other = answered("b.pdf", supported, "supported");
    one.forEach(row -> repeats.note("a.jsonl", row));
    other.forEach(row -> repeats.note("a.jsonl", row));

    List<ResultRow> all = first(repeats, "a.jsonl", one);
    all.addAll(first(repeats, "a.jsonl", other));
    assertThat(all).hasSize(left);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "supported, Build roads 1, 0, 0",
    "noted,     Build roads 1, 1, 0",
    "supported, Plant trees,   0, 1",
    "pending,   Plant trees,   0, 1"
  })
  void whatARowThatDoesNotCountTellsDifferentlyIsCounted(
      String position, String text, int answers, int texts) {
    RepeatFilter repeats = new RepeatFilter(false);
    ResultRow one = row("a.pdf", "A/HRC/9/1", "6.1", "Build roads 1", "Sa");
    ResultRow other = row("b.pdf", "A/HRC/9/1", "6.1", text, "Sa");
    PositionStatus status = PositionStatus.valueOf(position.toUpperCase(Locale.ROOT));
    first(repeats, "a.jsonl", List.of(one));

    assertThat(first(repeats, "b.jsonl", List.of(other.in(other.info(), status)))).isEmpty();
    assertThat(repeats.count(Remark.ANSWER_DIFFERS)).isEqualTo(answers);
    assertThat(repeats.count(Remark.TEXT_DIFFERS)).isEqualTo(texts);
  }

  /** Of one review. */
  private static List<ResultRow> answered(String source, String symbol, String position) {
    PaperInfo info =
        new PaperInfo(
            Optional.of(symbol).filter(text -> !text.isEmpty()),
            Optional.of(new State("Sylvania", "Sylvania", Optional.empty())),
            Optional.empty(),
            OptionalInt.of(34),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            PaperKind.UNKNOWN);
    PositionStatus status = PositionStatus.valueOf(position.toUpperCase(Locale.ROOT));
    return paper(source, symbol, "6", "Build roads", "abc").stream()
        .map(row -> row.in(info, status))
        .toList();
  }

  private static List<ResultRow> paper(
      String source, String symbol, String labels, String text, String states) {
    List<ResultRow> rows = new ArrayList<>();
    for (int i = 1; i <= states.length(); i++) {
      String label = labels.isEmpty() ? "" : labels + "." + i;
      rows.add(row(source, symbol, label, text + " " + i, "S" + states.charAt(i - 1)));
    }
    return rows;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the same list in another file,            '',        '',        6, Build roads,        "
        + " abcdefghij,   0",
    "the same list with two rows more,         '',        '',        6, Build roads,        "
        + " abcdefghijkl, 2",
    "half of the same list,                    '',        '',        6, Build roads,         abcde,"
        + "        0",
    "the report from which the list was cut,   '',        A/HRC/9/1, 6, Build roads,        "
        + " abcdefghij,   0",
    "a list cut from a report,                 A/HRC/9/1, '',        6, Build roads,        "
        + " abcdefghij,   0",
    "two reports,                              A/HRC/9/1, A/HRC/9/2, 6, Build roads,        "
        + " abcdefghij,   10",
    "hyphens and blanks that formats add,      '',        '',        6, Build  ro-ads,      "
        + " abcdefghij,   0",
    "other labels,                             '',        '',        7, Build roads,        "
        + " abcdefghij,   10",
    "another language,                         '',        '',        6, Construir carreteras,"
        + " abcdefghij,  0",
    "another language with a State misread,    '',        '',        6, Construir carreteras,"
        + " abcdefghix,  1",
    "other texts and few States in common,     '',        '',        6, Construir carreteras, abcd,"
        + "        4",
    "other texts and half of the States,       '',        '',        6, Construir carreteras,"
        + " abcdevwxyz,  10"
  })
  void aPaperWithoutASymbolRepeatsOneOfTheSameContent(
      String what, String one, String two, String labels, String text, String states, int left) {
    RepeatFilter repeats = new RepeatFilter(false);
    String first = one.isEmpty() ? null : one;
    String second = two.isEmpty() ? null : two;
    first(repeats, "a.jsonl", paper("a.docx", first, "6", "Build roads", "abcdefghij"));

    assertThat(first(repeats, "b.jsonl", paper("b.docx", second, labels, text, states)))
        .hasSize(left);
    assertThat(repeats.count(Remark.SAME_CONTENT)).isEqualTo(states.length() - left);
  }

  @Test
  void aRecommendationAloneOfAPaperWithoutASymbolIsARepeatOnlyWithTheSameTextAndStates() {
    RepeatFilter repeats = new RepeatFilter(false);
    List<ResultRow> rows = paper("a.docx", null, "", "Build roads", "ab");
    first(repeats, "a.jsonl", rows);

    assertThat(first(repeats, "b.jsonl", paper("b.docx", null, "", "Build roads", "a"))).isEmpty();
    assertThat(first(repeats, "c.jsonl", paper("c.docx", null, "", "Build roads", "c"))).hasSize(1);
  }

  @Test
  void papersFollowOneAnotherInAFile() {
    List<ResultRow> rows = new ArrayList<>(paper("a.docx", null, "6", "Build roads", "abc"));
    rows.addAll(paper("b.pdf", null, "6", "Build roads", "abc"));
    rows.addAll(paper("c.pdf", null, "7", "Plant trees", "abc"));

    assertThat(first(new RepeatFilter(false), "all.jsonl", rows))
        .extracting(row -> row.paper().source())
        .containsExactly("a.docx", "a.docx", "a.docx", "c.pdf", "c.pdf", "c.pdf");
  }

  /** One review counts once, whichever of its papers comes first. */
  @ParameterizedTest(name = "{0} and {3}, {6}")
  @CsvSource({
    "A/HRC/42/8,         33, 121, A/HRC/WG.6/33/L.5, 33, 6,   noted,     A/HRC/42/8",
    "A/HRC/WG.6/33/L.5,  33, 6,   A/HRC/42/8,        33, 121, noted,     A/HRC/42/8",
    "A/HRC/WG.6/33/L.5,  33, 6,   A/HRC/42/8,        33, 121, not noted, A/HRC/WG.6/33/L.5",
    "A/HRC/42/8,         33, 121, A/HRC/42/8/Rev.1,  33, 121, noted,     A/HRC/42/8/Rev.1",
    "A/HRC/42/8/Rev.1,   33, 121, A/HRC/42/8,        33, 121, noted,     A/HRC/42/8/Rev.1",
    "A/HRC/42/8,         '', 121, A/HRC/42/8/Rev.1,  '', 121, noted,     A/HRC/42/8/Rev.1",
    "A/HRC/42/8,         '', 121, A/HRC/WG.6/33/L.5, 33, 6,   noted,     A/HRC/42/8",
    "A/HRC/42/8,         33, 121, A/HRC/27/8,        18, 121, noted,     A/HRC/42/8 A/HRC/27/8"
  })
  void versionsOfOneReportCountOnce(
      String first,
      String firstSession,
      String firstLabels,
      String second,
      String secondSession,
      String secondLabels,
      String noted,
      String left) {
    RepeatFilter repeats = new RepeatFilter(false);
    List<ResultRow> one = ofBhutan("a.docx", first, firstSession, firstLabels);
    List<ResultRow> other = ofBhutan("b.docx", second, secondSession, secondLabels);
    if (noted.equals("noted")) {
      one.forEach(row -> repeats.note("a.jsonl", row));
      other.forEach(row -> repeats.note("b.jsonl", row));
    }
    List<ResultRow> all = first(repeats, "a.jsonl", one);
    all.addAll(first(repeats, "b.jsonl", other));

    assertThat(all.stream().map(row -> row.info().symbol().orElse("")).distinct())
        .containsExactly(left.split(" "));
    assertThat(all).hasSize(6 * left.split(" ").length);
    assertThat(repeats.lines()).hasSize(left.contains(" ") ? 0 : 1);
  }

  @Test
  void aPaperWithoutASessionBesideAnotherOfTheStateIsTold() {
    RepeatFilter repeats = new RepeatFilter(false);
    first(repeats, "a.jsonl", ofBhutan("a.docx", "A/HRC/42/8", "33", "121"));
    List<ResultRow> other = paper("b.docx", "A/HRC/42/9", "6", "Plant trees", "abcdef");

    PaperInfo info = ofBhutan("b.docx", "A/HRC/42/9", "", "6").get(0).info();
    List<ResultRow> unknown =
        other.stream().map(row -> row.in(info, PositionStatus.SUPPORTED)).toList();
    assertThat(first(repeats, "b.jsonl", unknown)).hasSize(6);
    assertThat(repeats.lines())
        .singleElement()
        .asString()
        .contains("Bhutan: a paper does not say which session it is of");
  }

  /** Rows of one symbol are one by their labels, though the session is not stated. */
  @ParameterizedTest
  @CsvSource({"a.jsonl, b.jsonl", "b.jsonl, a.jsonl"})
  void inWhateverOrderTheFilesOfOneSymbolAreTheSameCounts(String first, String second) {
    PaperInfo info = ofBhutan("a.docx", "A/HRC/42/8", "", "6").get(0).info();
    List<ResultRow> texts = new ArrayList<>(paper("a.docx", "A/HRC/42/8", "6", "Roads", "abcdef"));
    texts.add(row("a.docx", "A/HRC/42/8", "7.1", "Roads 1", "Sg"));
    List<ResultRow> rows = new ArrayList<>();
    texts.forEach(row -> rows.add(row.in(info, PositionStatus.SUPPORTED)));
    List<ResultRow> pending = new ArrayList<>(rows);
    pending.set(6, rows.get(6).in(info, PositionStatus.PENDING));
    RepeatFilter repeats = new RepeatFilter(false);
    List<String> files = List.of(first, second);
    files.forEach(
        file -> (file.equals("a.jsonl") ? pending : rows).forEach(row -> repeats.note(file, row)));

    List<ResultRow> left = new ArrayList<>();
    files.forEach(
        file -> left.addAll(first(repeats, file, file.equals("a.jsonl") ? pending : rows)));
    assertThat(left)
        .hasSize(7)
        .allMatch(row -> row.position().status() == PositionStatus.SUPPORTED);
  }

  private static List<ResultRow> ofBhutan(
      String source, String symbol, String session, String labels) {
    PaperInfo info =
        new PaperInfo(
            Optional.of(symbol),
            Optional.of(new State("BTN", "Bhutan", Optional.empty())),
            Optional.of("Bhutan"),
            session.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(session)),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            PaperKind.WORKING_GROUP_REPORT);
    return paper(source, symbol, labels, "Build roads", "abcdef").stream()
        .map(row -> row.in(info, PositionStatus.SUPPORTED))
        .toList();
  }
}
