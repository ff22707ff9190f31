package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uprlib.core.document.Location;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.AsRead;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * The columns of a recommendation that several tables have, each declared here and nowhere else:
 * what it is called in CSV and JSON, its head and width in a workbook, and what stands in it. A
 * table of whatever rows says what in a row it is about, with {@link Column#of(Function)}.
 */
public final class RowColumns {
  public static final Column<String> SOURCE = same("source", 24, "File");
  public static final Column<PaperInfo> SYMBOL =
      Column.of("symbol", 18, "Symbol", PaperInfo::symbol);
  public static final Column<PaperInfo> STATE =
      Column.csv("stateUnderReview", info -> info.stateUnderReview().map(State::code));

  /** The State under review, or the paper's own word for one that is not known. */
  public static final Column<PaperInfo> STATE_NAME =
      Column.of("stateUnderReviewName", 18, "State under review", RowColumns::reviewed);

  public static final Column<PaperInfo> SESSION =
      Column.of("session", 9, "Session", PaperInfo::session);
  public static final Column<PaperInfo> CYCLE = Column.of("cycle", 7, "Cycle", PaperInfo::cycle);
  public static final Column<String> PARAGRAPH = same("paragraph", 11, "Paragraph");
  public static final Column<String> TEXT = same("text", 60, "Recommendation");

  /** Their codes, for programs. */
  public static final Column<List<State>> STATES =
      Column.csv(
          "recommendingStates",
          states -> String.join("; ", states.stream().map(State::code).toList()));

  /** Their names, for people. */
  public static final Column<List<State>> STATE_NAMES =
      Column.of(
          "recommendingStateNames", 28, "Recommending States", states -> new Listed(states, ", "));

  public static final Column<Position> POSITION =
      Column.of("position", 12, "Position", stated -> Term.of("position", stated.status().word()));
  public static final Column<Position> QUALIFICATION =
      Column.of(
          "qualification",
          16,
          "Qualification",
          stated -> stated.qualification().map(word -> Term.of("qualification", word.word())));
  public static final Column<Position> EVIDENCE =
      Column.of(
          "evidence",
          50,
          "Words that decided the position",
          stated -> stated.evidence().map(Evidence::words));
  public static final Column<Position> EVIDENCE_SYMBOL =
      Column.of(
          "evidenceSymbol",
          18,
          "They stand in",
          stated -> stated.evidence().flatMap(Evidence::symbol));
  public static final Column<Position> EVIDENCE_PARAGRAPH =
      Column.of(
          "evidenceParagraph",
          11,
          "Paragraph there",
          stated -> stated.evidence().flatMap(Evidence::label));
  public static final Column<Position> COMMENT =
      Column.of("comment", 80, "Comment by the State", Position::comment);

  public static final Column<Recommendation> HEADING =
      Column.of("heading", 20, "Theme heading", Recommendation::heading);

  /** What was read out instead, a line each. */
  public static final Column<Recommendation> AS_READ =
      Column.of("asRead", 30, "As read in the dialogue", RowColumns::asRead);

  public static final Column<Position> REASON = Column.csv("reason", Position::reason);
  public static final Column<Location> PAGE = Column.of("page", 7, "Page", Location::page);

  /** Of a recommendation as one of its States made it: that State by name. */
  public static final Column<Row.ByState> STATE_BY_NAME =
      Column.of("recommendingStateName", 22, "Recommending State", row -> row.share().state());

  public static final Column<Row.ByState> STATE_BY_CODE =
      Column.of("recommendingState", 8, "Code", row -> row.share().state().map(State::code));
  public static final Column<Row.ByState> REQUEST =
      Column.of("request", 60, "What this State asked for", row -> row.request().text());

  /** The State's answer. */
  public static final List<Column<Position>> ANSWER = List.of(POSITION, QUALIFICATION);

  /** What decided that answer, and what was said of it. */
  public static final List<Column<Position>> DECIDED =
      List.of(EVIDENCE, EVIDENCE_SYMBOL, EVIDENCE_PARAGRAPH, COMMENT);

  /** Where it stands. */
  public static final List<Column<Location>> PLACE =
      List.of(
          PAGE,
          Column.csv("start", location -> location.span().start()),
          Column.csv("end", location -> location.span().end()));

  /** What OHCHR's matrix or index links it with. */
  public static final List<Column<Recommendation>> INDEXED =
      List.of(
          indexed("themes", "OHCHR's themes", Indexing::themes),
          indexed("affectedPersons", "OHCHR's affected persons", Indexing::affectedPersons),
          indexed("sdgs", "OHCHR's SDGs", Indexing::sdgs));

  private RowColumns() {}

  private static Column<Recommendation> indexed(
      String name, String title, Function<Indexing, List<String>> part) {
    return Column.of(
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

  private static Optional<String> asRead(Recommendation made) {
    return made.asRead().stream()
        .map(AsRead::text)
        .reduce((first, second) -> first + "\n" + second);
  }

  /** The State under review; the paper's own word for one that is not known. */
  public static Optional<Object> reviewed(PaperInfo paper) {
    return paper.stateUnderReview().<Object>map(state -> state).or(paper::stateName);
  }

  /** A column in which the value stands as it is. */
  private static <T> Column<T> same(String name, int width, String title) {
    return Column.of(name, width, title, value -> value);
  }
}
