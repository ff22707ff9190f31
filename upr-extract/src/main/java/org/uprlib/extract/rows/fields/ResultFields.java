package org.uprlib.extract.rows.fields;

import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.List;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
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
  private static final List<Field<Position>> POSITION =
      List.of(
          text(RecommendationFields.STATUS.name(), "", said -> said.status().word()),
          optionalText("", RowColumns.QUALIFICATION),
          optionalText("the words that decided it", RowColumns.EVIDENCE),
          optionalText(
              "symbol",
              "of the paper that they stand in",
              said -> said.evidence().flatMap(Evidence::symbol)),
          optionalText(
              "paragraph", "that they stand in", said -> said.evidence().flatMap(Evidence::label)),
          optionalText("what the State said about this recommendation", RowColumns.COMMENT));

  /** The fields of a recommendation. */
  public static final List<Field<ResultRow>> ROW =
      List.of(
          text(RecommendationFields.SOURCE.name(), "name of the file", row -> row.paper().source()),
          optionalText("", RowColumns.SYMBOL.of(ResultFields::info)),
          optionalText("", RowColumns.STATE.of(ResultFields::info)),
          optionalText("", RowColumns.STATE_NAME.of(ResultFields::info)),
          integerIfAny("", RowColumns.SESSION.of(ResultFields::info)),
          integerIfAny("", RowColumns.CYCLE.of(ResultFields::info)),
          text(RecommendationFields.PARAGRAPH.name(), "label", ResultRow::paragraph),
          text(RecommendationFields.TEXT.name(), "", ResultRow::text),
          texts(
              RecommendationFields.STATES.name(),
              "",
              row -> row.recommendingStates().stream().map(State::code).toList()),
          object(
              RecommendationFields.POSITION.name(),
              "the State's answer",
              POSITION,
              ResultRow::position));

  /** Whose review it is, and when. */
  public static final List<Column<ResultRow>> REVIEW =
      Column.all(
          List.of(RowColumns.STATE, RowColumns.STATE_NAME, RowColumns.SESSION, RowColumns.CYCLE),
          ResultFields::info);

  /** The recommendation, who made it, and the position. */
  public static final List<Column<ResultRow>> ANSWERED =
      PaperFields.joined(
          List.of(
              RowColumns.PARAGRAPH.of(ResultRow::paragraph),
              RowColumns.TEXT.of(ResultRow::text),
              RowColumns.STATES.of(ResultRow::recommendingStates),
              RowColumns.STATE_NAMES.of(ResultRow::recommendingStates)),
          Column.all(RowColumns.ANSWER, ResultRow::position));

  /** What decided the position, and the files. */
  public static final List<Column<ResultRow>> EVIDENCE =
      PaperFields.joined(
          Column.all(RowColumns.DECIDED, ResultRow::position),
          List.of(
              RowColumns.SYMBOL.of(ResultFields::info),
              RowColumns.SOURCE.of(row -> row.paper().source())));

  private ResultFields() {}

  /** The position as people call it. */
  public static Term position(ResultRow row) {
    return Term.of("position", row.position().status().word());
  }

  private static PaperInfo info(ResultRow row) {
    return row.paper().info();
  }
}
