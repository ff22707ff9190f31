package org.uprlib.extract.match.reviews;

import static org.uprlib.extract.write.format.Field.column;
import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.shareIfAny;
import static org.uprlib.extract.write.format.Field.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.match.ResultFields;
import org.uprlib.extract.match.reviews.Allies.Ally;
import org.uprlib.extract.match.reviews.Allies.AnswerCount;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.translation.Term;

/** What results contain of allies: the fields of JSON, the columns of CSV and workbooks. */
final class AllyFields {
  private static final List<Field<Ally>> ALLY =
      PaperFields.joined(
          List.of(
              text("state", "", (Ally ally) -> ally.state().code()).headed(8, "Code"),
              plain("name", Field.Kind.TEXT, false, "", Ally::state).headed(22, "State"),
              column("region", 28, "Regional group", AllyFields::region),
              integer("here", "made to the State that is asked about", Ally::toState)
                  .headed(10, "To the State"),
              integer("elsewhere", "made to others", Ally::toOthers).headed(11, "Elsewhere")),
          counts(Ally::answers));

  private static final Field<Ally> PERHAPS =
      integer(
              "perhaps",
              "not counted: recommendations of several States that asked for different things,"
                  + " of which it is not known whether this State asked for this",
              Ally::perhaps)
          .headed(10, "Perhaps");

  /** The columns of allies, in CSV and workbooks. */
  static final List<Field<Ally>> COLUMNS =
      PaperFields.joined(
          ALLY,
          List.of(
              column(
                  "exampleTo",
                  18,
                  "Example: to",
                  ally -> example(ally).flatMap(row -> PaperFields.reviewed(row.info()))),
              column(
                  "exampleParagraph",
                  11,
                  "Paragraph",
                  ally -> example(ally).map(ResultRow::paragraph)),
              column(
                  "example",
                  60,
                  "Example",
                  ally -> example(ally).map(row -> row.textOf(ally.state()))),
              column(
                  "examplePosition",
                  12,
                  "Its position",
                  ally -> example(ally).map(ResultFields::position)),
              PERHAPS));

  /** The fields of wordings, and the columns of a workbook's sheet of them. */
  static final List<Field<Allies.Wording>> WORDINGS =
      PaperFields.joined(
          List.of(
              text("wording", "how they open", Allies.Wording::wording).headed(22, "Wording"),
              integer("number", "", (Allies.Wording each) -> each.answers().number())
                  .headed(17, "Recommendations")),
          counts(Allies.Wording::answers),
          List.of(
              column(
                  "accepted",
                  70,
                  "One that was supported",
                  each -> each.accepted().map(ResultRow::text))));

  /** The object of JSON. */
  static final List<Field<Allies>> ALLIES =
      List.of(
          optionalText("state", "that is asked about", allies -> allies.state().map(State::code)),
          integer("recommendations", "on the matter", allies -> allies.recommendations().size()),
          integer("here", "made to that State", Allies::toState),
          objects(
              "allies",
              "",
              PaperFields.joined(
                  ALLY,
                  List.of(
                      PERHAPS,
                      objects(
                          "examples", "supported ones first", ResultFields.ROW, Ally::examples))),
              Allies::allies),
          objects("wordings", "", WORDINGS, Allies::wordings));

  private AllyFields() {}

  private static <T> List<Field<T>> counts(Function<T, AnswerCount> of) {
    return Field.all(
        List.of(
            integer("supported", "", AnswerCount::supported).headed(11, "Supported"),
            integer("noted", "", AnswerCount::noted).headed(9, "Noted"),
            integer("partial", "", AnswerCount::partial).headed(9, "Partial"),
            shareIfAny("supportedShare", "of those that were answered", AnswerCount::supportedShare)
                .headed(12, "Share supported")),
        of);
  }

  static Optional<ResultRow> example(Ally ally) {
    return ally.examples().stream().findFirst();
  }

  private static Optional<Term> region(Ally ally) {
    return ally.state().region().map(group -> Term.of("region", group.title()));
  }
}
