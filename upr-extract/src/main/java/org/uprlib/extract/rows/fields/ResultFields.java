package org.uprlib.extract.rows.fields;

import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.ResultEvidence;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.RowColumns;
import org.uprlib.extract.write.translation.Term;

/**
 * What outputs that are made of results contain of a recommendation: the fields of JSON, the
 * columns of CSV and workbooks.
 */
public final class ResultFields {
  private static final List<Field<ResultRow>> POSITION =
      List.of(
          text(RecommendationFields.STATUS.name(), "", row -> row.position().word()),
          optionalText("", RowColumns.QUALIFICATION.of(ResultRow::qualification)),
          optionalText("the words that decided it", RowColumns.EVIDENCE.of(ResultFields::evidence)),
          optionalText("symbol", "of the paper that they stand in", ResultFields::evidenceSymbol),
          optionalText("paragraph", "that they stand in", ResultFields::evidenceParagraph),
          optionalText(
              "what the State said about this recommendation",
              RowColumns.COMMENT.of(ResultRow::comment)));

  /** The fields of a recommendation. */
  public static final List<Field<ResultRow>> ROW =
      List.of(
          text(RecommendationFields.SOURCE.name(), "name of the file", row -> row.paper().source()),
          optionalText(PaperFields.SYMBOL.name(), "", row -> row.paper().symbol()),
          optionalText(
              PaperFields.STATE.name(), "", row -> row.paper().stateUnderReview().map(State::code)),
          optionalText(
              PaperFields.STATE_NAME.name(), "", row -> row.paper().stateUnderReviewName()),
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
          RowColumns.STATE.of(row -> row.paper().stateUnderReview()),
          RowColumns.STATE_NAME.of(row -> row.paper().stateUnderReviewCell()),
          RowColumns.SESSION.of(row -> row.paper().session()),
          RowColumns.CYCLE.of(row -> row.paper().cycle()));

  /** The recommendation, who made it, and the position. */
  public static final List<Column<ResultRow>> ANSWERED =
      List.of(
          RowColumns.PARAGRAPH.of(ResultRow::paragraph),
          RowColumns.TEXT.of(ResultRow::text),
          RowColumns.STATES.of(ResultRow::recommendingStates),
          RowColumns.STATE_NAMES.of(ResultRow::recommendingStates),
          RowColumns.POSITION.of(ResultRow::position),
          RowColumns.QUALIFICATION.of(ResultRow::qualification));

  /** What decided the position, and the files. */
  public static final List<Column<ResultRow>> EVIDENCE =
      List.of(
          RowColumns.EVIDENCE.of(ResultFields::evidence),
          RowColumns.EVIDENCE_SYMBOL.of(ResultFields::evidenceSymbol),
          RowColumns.EVIDENCE_PARAGRAPH.of(ResultFields::evidenceParagraph),
          RowColumns.COMMENT.of(ResultRow::comment),
          RowColumns.SYMBOL.of(row -> row.paper().symbol()),
          RowColumns.SOURCE.of(row -> row.paper().source()));

  private ResultFields() {}

  /** The position as people call it. */
  public static Term position(ResultRow row) {
    return Term.of("position", row.position().word());
  }

  private static Optional<String> evidence(ResultRow row) {
    return row.evidence().map(ResultEvidence::words);
  }

  private static Optional<String> evidenceSymbol(ResultRow row) {
    return row.evidence().flatMap(ResultEvidence::symbol);
  }

  private static Optional<String> evidenceParagraph(ResultRow row) {
    return row.evidence().flatMap(ResultEvidence::paragraph);
  }
}
