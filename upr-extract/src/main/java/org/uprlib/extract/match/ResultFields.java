package org.uprlib.extract.match;

import static org.uprlib.extract.write.format.Field.object;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.List;
import java.util.function.Function;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.RowColumns;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;

/**
 * What outputs that are made of results contain of a recommendation: the fields of JSON, the
 * columns of CSV and workbooks.
 */
public final class ResultFields {
  private static final List<Field<Position>> POSITION =
      List.of(
          RecommendationFields.STATUS,
          RowColumns.QUALIFICATION,
          RowColumns.EVIDENCE.meaning("the words that decided it"),
          optionalText(
              "symbol",
              "of the paper that contains them",
              said -> said.evidence().flatMap(Evidence::symbol)),
          optionalText(
              "paragraph", "that contains them", said -> said.evidence().flatMap(Evidence::label)),
          RowColumns.COMMENT);

  /** Whose review it is, and when. */
  public static final List<Field<ResultRow>> REVIEW =
      Field.all(
          List.of(
              PaperFields.STATE, PaperFields.STATE_NAME, PaperFields.SESSION, PaperFields.CYCLE),
          ResultFields::info);

  private static final Field<ResultRow> SYMBOL = PaperFields.SYMBOL.of(ResultFields::info);
  private static final Field<ResultRow> SOURCE = RowColumns.SOURCE.of(row -> row.paper().source());

  /** The fields of a recommendation. */
  public static final List<Field<ResultRow>> ROW =
      PaperFields.joined(
          List.of(SOURCE, SYMBOL),
          REVIEW,
          Field.all(
              List.of(RowColumns.PARAGRAPH, RowColumns.TEXT, RowColumns.STATES),
              ResultRow::recommendation),
          List.of(object("position", "the State's answer", POSITION, ResultRow::position)));

  /** The recommendation, who made it, and the position. */
  public static final List<Field<ResultRow>> ANSWERED =
      PaperFields.joined(
          Field.all(
              List.of(
                  RowColumns.PARAGRAPH, RowColumns.TEXT, RowColumns.STATES, RowColumns.STATE_NAMES),
              ResultRow::recommendation),
          Field.all(RowColumns.ANSWER, ResultRow::position));

  /** What decided the position, and the files. */
  public static final List<Field<ResultRow>> EVIDENCE =
      PaperFields.joined(
          Field.all(RowColumns.DECIDED, ResultRow::position), List.of(SYMBOL, SOURCE));

  /** All of these, in order. */
  public static final List<Field<ResultRow>> COLUMNS =
      PaperFields.joined(REVIEW, ANSWERED, EVIDENCE);

  private static final List<Field<Askers>> ASKED_CODES =
      List.of(
          codes(
              "askedBy",
              "which of the recommending States asked for this, where these asked for different"
                  + " things; else all of them",
              Askers::states),
          codes(
              "inPartAskedBy",
              "others that asked for a part of it, or in weaker words",
              Askers::inPart),
          codes(
              "perhapsAskedBy",
              "others of which one or more asked for it or a part of it, where it is not known"
                  + " which; counted nowhere",
              Askers::perhaps));

  /**
   * Who asked for what was looked for in a recommendation: fields of an object; only the first is
   * always there.
   */
  public static final List<Field<Askers>> ASKED =
      List.of(
          ASKED_CODES.get(0),
          ASKED_CODES.get(1).when(each -> !each.inPart().isEmpty()),
          ASKED_CODES.get(2).when(each -> !each.perhaps().isEmpty()));

  /** The same as columns: codes in CSV, names in a workbook. */
  public static final List<Field<Askers>> ASKED_BY =
      PaperFields.joined(
          ASKED_CODES,
          List.of(
              names("Asked for by", Askers::states),
              names("Asked for a part", Askers::inPart),
              names("One or more of", Askers::perhaps)));

  /** Columns of the recommendation, then who asked. */
  public static final List<Field<Askers>> ASKED_COLUMNS =
      PaperFields.joined(Field.all(COLUMNS, Askers::row), ASKED_BY);

  private ResultFields() {}

  /** The position as people call it. */
  public static Term position(ResultRow row) {
    return Term.of("position", row.position().status().word());
  }

  private static PaperInfo info(ResultRow row) {
    return row.info();
  }

  private static Field<Askers> codes(
      String name, String meaning, Function<Askers, List<State>> which) {
    return texts(name, meaning, each -> which.apply(each).stream().map(State::code).toList());
  }

  private static Field<Askers> names(String title, Function<Askers, List<State>> which) {
    return Field.sheet(28, title, each -> new Listed(which.apply(each), ", "));
  }
}
