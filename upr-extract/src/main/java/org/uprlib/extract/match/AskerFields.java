package org.uprlib.extract.match;

import static org.uprlib.extract.write.format.Field.texts;

import java.util.List;
import java.util.function.Function;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.translation.Listed;

/** What outputs contain of who asked for what was looked for in a recommendation. */
public final class AskerFields {
  private static final List<Field<Askers>> CODES =
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

  /** Fields of an object; only the first is always there. */
  public static final List<Field<Askers>> FIELDS =
      List.of(
          CODES.get(0),
          CODES.get(1).when(each -> !each.inPart().isEmpty()),
          CODES.get(2).when(each -> !each.perhaps().isEmpty()));

  /** Columns: codes in CSV, names in a workbook. */
  public static final List<Field<Askers>> ASKED_BY =
      PaperFields.joined(
          CODES,
          List.of(
              names("Asked for by", Askers::states),
              names("Asked for a part", Askers::inPart),
              names("One or more of", Askers::perhaps)));

  /** Columns of the recommendation, then who asked. */
  public static final List<Field<Askers>> COLUMNS =
      PaperFields.joined(Field.all(ResultFields.COLUMNS, Askers::row), ASKED_BY);

  private AskerFields() {}

  private static Field<Askers> codes(
      String name, String meaning, Function<Askers, List<State>> which) {
    return texts(name, meaning, each -> which.apply(each).stream().map(State::code).toList());
  }

  private static Field<Askers> names(String title, Function<Askers, List<State>> which) {
    return Field.sheet(28, title, each -> new Listed(which.apply(each), ", "));
  }
}
