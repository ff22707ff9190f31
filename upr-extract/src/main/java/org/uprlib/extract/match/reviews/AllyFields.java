package org.uprlib.extract.match.reviews;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.fields.ResultFields;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.RowColumns;
import org.uprlib.extract.write.translation.Term;

/** What results contain of allies: the fields of JSON, the columns of CSV and workbooks. */
final class AllyFields {
  private static final double DECIMALS = 1000;

  private static final List<Field<Ally>> ALLY = allyFields();

  private static final List<Field<WordingAnswer>> WORDING = wordingFields();

  /** The object of JSON. */
  static final List<Field<Allies>> ALLIES =
      List.of(
          optionalText("state", "that is asked about", allies -> allies.state().map(State::code)),
          integer("recommendations", "on the matter", allies -> allies.recommendations().size()),
          integer("here", "made to that State", Allies::toState),
          objects("allies", "", ALLY, Allies::allies),
          objects("wordings", "", WORDING, Allies::wordings));

  /** The columns of allies, in CSV and workbooks. */
  static final List<Column<Ally>> COLUMNS = columns();

  /** The columns of a workbook's sheet of wordings. */
  static final List<Column<WordingAnswer>> WORDINGS = wordingColumns();

  private AllyFields() {}

  private static <T> List<Field<T>> counts(Function<T, AnswerCount> of) {
    return List.of(
        integer("supported", "", each -> of.apply(each).supported()),
        integer("noted", "", each -> of.apply(each).noted()),
        integer("partial", "", each -> of.apply(each).partial()),
        plain(
            "supportedShare",
            Field.Kind.NUMBER,
            true,
            "of those that were answered",
            each -> share(of.apply(each))));
  }

  private static List<Field<Ally>> allyFields() {
    List<Field<Ally>> fields =
        new ArrayList<>(
            List.of(
                text("state", "", ally -> ally.state().code()),
                text("name", "", ally -> ally.state().name()),
                optionalText("region", "", ally -> region(ally).map(Term::key)),
                integer("here", "made to the State that is asked about", Ally::toState),
                integer("elsewhere", "made to others", Ally::toOthers)));
    fields.addAll(counts(Ally::answers));
    fields.add(objects("examples", "supported ones first", ResultFields.ROW, Ally::examples));
    return List.copyOf(fields);
  }

  private static List<Field<WordingAnswer>> wordingFields() {
    List<Field<WordingAnswer>> fields =
        new ArrayList<>(
            List.of(
                text("wording", "how they open", WordingAnswer::wording),
                integer("number", "", each -> each.answers().number())));
    fields.addAll(counts(WordingAnswer::answers));
    fields.add(
        optionalText(
            "accepted", "one that was supported", each -> each.accepted().map(ResultRow::text)));
    return List.copyOf(fields);
  }

  private static <T> List<Column<T>> countColumns(Function<T, AnswerCount> of) {
    return List.of(
        Column.of("supported", 11, "Supported", each -> of.apply(each).supported()),
        Column.of("noted", 9, "Noted", each -> of.apply(each).noted()),
        Column.of("partial", 9, "Partial", each -> of.apply(each).partial()),
        Column.of(
            "supportedShare",
            12,
            "Share supported",
            each -> Optional.ofNullable(share(of.apply(each)))));
  }

  private static List<Column<Ally>> columns() {
    List<Column<Ally>> columns =
        new ArrayList<>(
            List.of(
                Column.of("state", 8, "Code", ally -> ally.state().code()),
                Column.of("name", 22, "State", Ally::state),
                Column.of("region", 28, "Regional group", ally -> region(ally)),
                Column.of("here", 10, "To the State", Ally::toState),
                Column.of("elsewhere", 11, "Elsewhere", Ally::toOthers)));
    columns.addAll(countColumns(Ally::answers));
    columns.add(
        Column.of(
            "exampleTo",
            18,
            "Example: to",
            ally -> example(ally).flatMap(row -> RowColumns.reviewed(row.paper().info()))));
    columns.add(
        Column.of(
            "exampleParagraph", 11, "Paragraph", ally -> example(ally).map(ResultRow::paragraph)));
    columns.add(Column.of("example", 60, "Example", ally -> example(ally).map(ResultRow::text)));
    columns.add(
        Column.of(
            "examplePosition",
            12,
            "Its position",
            ally -> example(ally).map(ResultFields::position)));
    return List.copyOf(columns);
  }

  private static List<Column<WordingAnswer>> wordingColumns() {
    List<Column<WordingAnswer>> columns =
        new ArrayList<>(
            List.of(
                Column.of("wording", 22, "Wording", WordingAnswer::wording),
                Column.of("number", 17, "Recommendations", each -> each.answers().number())));
    columns.addAll(countColumns(WordingAnswer::answers));
    columns.add(
        Column.of(
            "accepted",
            70,
            "One that was supported",
            each -> each.accepted().map(ResultRow::text)));
    return List.copyOf(columns);
  }

  static Optional<ResultRow> example(Ally ally) {
    return ally.examples().stream().findFirst();
  }

  private static Optional<Term> region(Ally ally) {
    return ally.state().region().map(group -> Term.of("region", group.title()));
  }

  private static @Nullable Double share(AnswerCount answers) {
    OptionalDouble share = answers.supportedShare();
    return share.isPresent() ? Math.round(share.getAsDouble() * DECIMALS) / DECIMALS : null;
  }
}
