package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.column;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * What several outputs have of a recommendation, each declared here and nowhere else: its name in
 * JSON and CSV, head and width in a workbook, meaning and value. An output of other rows says with
 * {@link Field#of} which part of a row a field is about.
 */
public final class RowColumns {
  public static final Field<String> SOURCE =
      text("source", "path of the file within what was given, with `/`", (String path) -> path)
          .headed(24, "File");
  public static final Field<Recommendation> PARAGRAPH =
      text(
              "paragraph",
              "label, e.g. `115.3`; `69.1` where numbering starts again under each lead-in; `35(b)`"
                  + " or `35` for one that the report names only by the paragraph of the dialogue",
              Recommendation::paragraph)
          .headed(11, "Paragraph");
  public static final Field<Recommendation> TEXT =
      text(
              "text",
              "the recommendation, without label and without the States in parentheses",
              Recommendation::text)
          .headed(60, "Recommendation");
  public static final Field<Recommendation> HEADING =
      column("heading", 20, "Theme heading", Recommendation::heading)
          .meaning("the theme heading above it");

  /** Their codes, for programs. */
  public static final Field<Recommendation> STATES =
      texts(
          "recommendingStates",
          "who made it, in order, each once",
          each -> codes(each.recommendingStates()));

  /** Their names, for people. */
  public static final Field<Recommendation> STATE_NAMES =
      column(
          "recommendingStateNames",
          28,
          "Recommending States",
          each -> new Listed(each.recommendingStates(), ", "));

  static final Field<Position> POSITION =
      plain(
              "position",
              Field.Kind.TEXT,
              false,
              "",
              (Position said) -> Term.of("position", said.status().word()))
          .headed(12, "Position");
  public static final Field<Position> QUALIFICATION =
      column(
              "qualification",
              16,
              "Qualification",
              (Position said) ->
                  said.qualification().map(word -> Term.of("qualification", word.word())))
          .meaning(
              "`already-implemented`, `in-implementation`, `implemented-or-in-process`,"
                  + " `in-principle`, or `undecided` (the State says that it cannot take a"
                  + " position: what it does not support is noted)");
  public static final Field<Position> EVIDENCE =
      column(
          "evidence",
          50,
          "Words that decided the position",
          said -> said.evidence().map(Evidence::words));
  static final Field<Position> EVIDENCE_SYMBOL =
      column("evidenceSymbol", 18, "Found in", said -> said.evidence().flatMap(Evidence::symbol));
  static final Field<Position> EVIDENCE_PARAGRAPH =
      column(
          "evidenceParagraph",
          11,
          "Paragraph there",
          said -> said.evidence().flatMap(Evidence::label));
  public static final Field<Position> COMMENT =
      column("comment", 80, "Comment by the State", Position::comment)
          .meaning("what the State said about this recommendation");
  public static final Field<Position> REASON =
      optionalText("reason", "why the position is pending or unknown", Position::reason);

  /** What was read out instead, a line each. */
  static final Field<Recommendation> AS_READ =
      column("asRead", 30, "As read in the dialogue", RowColumns::asRead);

  /** Of a recommendation as one of its States made it: that State by name. */
  static final Field<Recommendation.StateRow> STATE_BY_NAME =
      column("recommendingStateName", 22, "Recommending State", Recommendation.StateRow::state);

  static final Field<Recommendation.StateRow> STATE_BY_CODE =
      column("recommendingState", 8, "Code", row -> row.state().map(State::code));
  static final Field<Recommendation.StateRow> REQUEST =
      column("request", 60, "What this State asked for", row -> row.request().text());

  /** The State's answer. */
  public static final List<Field<Position>> ANSWER = List.of(POSITION, QUALIFICATION);

  /** What decided that answer, and what was said of it. */
  public static final List<Field<Position>> DECIDED =
      List.of(EVIDENCE, EVIDENCE_SYMBOL, EVIDENCE_PARAGRAPH, COMMENT);

  /** What OHCHR's matrix or index links it with. */
  static final List<Field<Recommendation>> INDEXED =
      List.of(
          indexed("themes", "OHCHR's themes", Indexing::themes),
          indexed("affectedPersons", "OHCHR's affected persons", Indexing::affectedPersons),
          indexed("sdgs", "OHCHR's SDGs", Indexing::sdgs));

  private RowColumns() {}

  private static Field<Recommendation> indexed(
      String name, String title, Function<Indexing, List<String>> part) {
    return column(
        name,
        34,
        title,
        made ->
            new Listed(
                made.indexing().map(part).orElse(List.of()).stream()
                    .map(item -> Term.of("index", item))
                    .toList(),
                "; "));
  }

  /** For each status a column of workbooks that says how many of {@code answers} have it. */
  public static <T> List<Field<T>> counts(Function<T, Stream<Position>> answers) {
    return Arrays.stream(PositionStatus.values())
        .map(
            status ->
                Field.<T>sheet(
                    11, Folding.capital(status.word()), row -> count(status, answers.apply(row))))
        .toList();
  }

  private static int count(PositionStatus status, Stream<Position> answers) {
    return (int) answers.filter(answer -> answer.status() == status).count();
  }

  private static Optional<String> asRead(Recommendation made) {
    return made.asRead().stream()
        .map(Recommendation.AsRead::text)
        .reduce((first, second) -> first + "\n" + second);
  }

  static List<String> codes(List<State> states) {
    return states.stream().map(State::code).toList();
  }
}
