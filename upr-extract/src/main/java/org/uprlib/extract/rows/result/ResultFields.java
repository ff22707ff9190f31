package org.uprlib.extract.rows.result;

import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.textIfAny;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * What outputs that are made of results tell of a recommendation: the fields of JSON, the columns
 * of CSV and workbooks.
 */
public final class ResultFields {
  private static final String PARTED = "; ";

  private static final List<Field<ResultRow>> POSITION =
      List.of(
          text(RecommendationFields.STATUS.name(), "", row -> row.position().word()),
          textIfAny(
              RecommendationFields.QUALIFICATION.name(),
              "",
              row -> row.qualification().map(Qualification::word)),
          textIfAny(
              RecommendationFields.EVIDENCE.name(),
              "the words that decided it",
              row -> row.evidence().map(ResultEvidence::words)),
          textIfAny("symbol", "of the paper that they stand in", ResultFields::evidenceSymbol),
          textIfAny("paragraph", "that they stand in", ResultFields::evidenceParagraph),
          textIfAny(
              RecommendationFields.COMMENT.name(),
              "what the State said about this recommendation",
              ResultRow::comment));

  /** The fields of a recommendation. */
  public static final List<Field<ResultRow>> ROW =
      List.of(
          text(RecommendationFields.SOURCE.name(), "name of the file", row -> row.paper().source()),
          textIfAny(PaperFields.SYMBOL.name(), "", row -> row.paper().symbol()),
          textIfAny(
              PaperFields.STATE.name(), "", row -> row.paper().stateUnderReview().map(State::code)),
          textIfAny(PaperFields.STATE_NAME.name(), "", row -> row.paper().reviewed()),
          integerIfAny(PaperFields.SESSION.name(), "", row -> row.paper().session()),
          integerIfAny(PaperFields.CYCLE.name(), "", row -> row.paper().cycle()),
          text(RecommendationFields.PARAGRAPH.name(), "label", ResultRow::paragraph),
          text(RecommendationFields.TEXT.name(), "", ResultRow::text),
          texts(
              RecommendationFields.STATES.name(),
              "",
              row -> row.recommendingStates().stream().map(State::code).toList()),
          object(RecommendationFields.POSITION.name(), "the State's answer", POSITION, row -> row));

  /** Whose review it is, and when. */
  public static final List<Column<ResultRow>> REVIEW =
      List.of(
          Column.csv(
              PaperFields.STATE.name(),
              row -> row.paper().stateUnderReview().map(State::code).orElse("")),
          Column.of(
              PaperFields.STATE_NAME.name(),
              18,
              "State under review",
              row -> row.paper().reviewedState()),
          Column.of(PaperFields.SESSION.name(), 9, "Session", row -> row.paper().session()),
          Column.of(PaperFields.CYCLE.name(), 7, "Cycle", row -> row.paper().cycle()));

  /** The recommendation, who made it, and the position. */
  public static final List<Column<ResultRow>> ANSWERED =
      List.of(
          Column.of(RecommendationFields.PARAGRAPH.name(), 11, "Paragraph", ResultRow::paragraph),
          Column.of(RecommendationFields.TEXT.name(), 60, "Recommendation", ResultRow::text),
          Column.csv(
              RecommendationFields.STATES.name(),
              row ->
                  String.join(PARTED, row.recommendingStates().stream().map(State::code).toList())),
          Column.of(
              "recommendingStateNames",
              28,
              "Recommending States",
              row -> new Listed(row.recommendingStates(), ", ")),
          Column.of("position", 12, "Position", ResultFields::position),
          Column.of(
              "qualification",
              16,
              "Qualification",
              row ->
                  row.qualification()
                      .map(Qualification::word)
                      .map(word -> Term.of("qualification", word))));

  /** What decided the position, and the files. */
  public static final List<Column<ResultRow>> EVIDENCE =
      List.of(
          Column.of(
              "evidence",
              50,
              "Words that decided the position",
              row -> row.evidence().map(ResultEvidence::words)),
          Column.of("evidenceSymbol", 18, "They stand in", ResultFields::evidenceSymbol),
          Column.of("evidenceParagraph", 11, "Paragraph there", ResultFields::evidenceParagraph),
          Column.of("comment", 80, "Comment by the State", ResultRow::comment),
          Column.of("symbol", 18, "Symbol", row -> row.paper().symbol()),
          Column.of("source", 24, "File", row -> row.paper().source()));

  private ResultFields() {}

  /** The position as people call it. */
  public static Term position(ResultRow row) {
    return Term.of("position", row.position().word());
  }

  private static Optional<String> evidenceSymbol(ResultRow row) {
    return row.evidence().flatMap(ResultEvidence::symbol);
  }

  private static Optional<String> evidenceParagraph(ResultRow row) {
    return row.evidence().flatMap(ResultEvidence::paragraph);
  }
}
