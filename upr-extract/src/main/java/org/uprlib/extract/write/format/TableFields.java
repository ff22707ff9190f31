package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Recommendation;

/**
 * The columns of a table for analysts, a row for each recommendation: flat, except lists of words
 * and the recommendation as each State made it. Its words are those that statistics count by.
 */
public final class TableFields {
  /** The columns that folders of a store are named by. */
  public static final List<String> IN_FOLDERS = List.of("cycle", "session");

  private static final List<Field<Recommendation.StateRow>> BY_STATE = byState();

  public static final List<Field<Row<Recommendation>>> COLUMNS = columns();

  private TableFields() {}

  /** The columns of a file in folders named by the others. */
  public static List<Field<Row<Recommendation>>> columnsInFolders() {
    return COLUMNS.stream().filter(column -> !IN_FOLDERS.contains(column.name())).toList();
  }

  private static List<Field<Row<Recommendation>>> columns() {
    Function<Row<Recommendation>, Optional<Enrichment>> of = row -> row.item().enrichment();
    return PaperFields.joined(
        List.of(RecommendationFields.SOURCE),
        Field.all(PaperFields.PAPER.subList(0, 3), Row::paper),
        List.of(
            optionalText(
                "stateUnderReviewRegion",
                "regional group, e.g. `african`",
                row -> row.paper().stateUnderReview().flatMap(TableFields::region))),
        Field.all(
            List.of(PaperFields.SESSION, PaperFields.CYCLE, PaperFields.COUNCIL_SESSION),
            Row::paper),
        List.of(plain("date", Field.Kind.DATE, true, "", row -> row.paper().date())),
        Field.all(List.of(PaperFields.LANGUAGE, PaperFields.KIND), Row::paper),
        Field.all(
            List.of(
                RowColumns.PARAGRAPH,
                RowColumns.TEXT,
                RowColumns.AS_READ,
                RowColumns.HEADING,
                RowColumns.STATES,
                objects(
                    "byState",
                    "the recommendation as each State made it: its code, name and regional group,"
                        + " its request, and what that asks; one without a State if none is known",
                    BY_STATE,
                    Recommendation::stateRows)),
            Row::item),
        Field.all(
            PaperFields.joined(RowColumns.ANSWER, RowColumns.DECIDED, List.of(RowColumns.REASON)),
            row -> row.item().position()),
        Field.all(PaperFields.LOCATION, row -> row.item().location()),
        List.of(action(of)),
        Aspect.ALL.stream()
            .filter(aspect -> aspect != Aspect.ACTION)
            .map(aspect -> words(aspect, of))
            .toList(),
        List.of(
            indexed("themes", Indexing::themes),
            indexed("affectedPersons", Indexing::affectedPersons),
            indexed("sdgs", Indexing::sdgs)));
  }

  private static List<Field<Recommendation.StateRow>> byState() {
    Function<Recommendation.StateRow, Optional<Enrichment>> of = row -> row.request().enrichment();
    return List.of(
        optionalText("state", "", row -> row.state().map(State::code)),
        optionalText("name", "", row -> row.state().map(State::name)),
        optionalText("region", "", row -> row.state().flatMap(TableFields::region)),
        text("request", "", row -> row.request().text()),
        action(of),
        words(Aspect.ISSUES, of),
        words(Aspect.SOGIESC, of),
        words(Aspect.INSTRUMENTS, of));
  }

  private static <T> Field<T> action(Function<T, Optional<Enrichment>> of) {
    return integerIfAny(
        Aspect.ACTION.word(),
        "",
        row ->
            of.apply(row)
                .flatMap(Enrichment::action)
                .map(action -> OptionalInt.of(action.category()))
                .orElse(OptionalInt.empty()));
  }

  /** The words of an aspect, each once; null where it was not looked into. */
  private static <T> Field<T> words(Aspect aspect, Function<T, Optional<Enrichment>> of) {
    return plain(aspect.word(), Field.Kind.TEXTS, true, "", row -> words(aspect, of.apply(row)));
  }

  private static @Nullable List<String> words(Aspect aspect, Optional<Enrichment> found) {
    if (found.isEmpty() || !aspect.isDeterminedBy(found.get())) {
      return null;
    }
    List<String> words =
        aspect == Aspect.INSTRUMENTS
            ? found.get().instruments().stream().map(TableFields::id).toList()
            : aspect.values(found);
    return words.stream().distinct().toList();
  }

  private static String id(InstrumentMention mention) {
    return mention.instrument().id();
  }

  private static Field<Row<Recommendation>> indexed(
      String name, Function<Indexing, List<String>> part) {
    return plain(
        name,
        Field.Kind.TEXTS,
        true,
        "as OHCHR's matrix has it; null where none was read",
        row -> row.item().indexing().map(part));
  }

  private static Optional<String> region(State state) {
    return state.region().map(Worded::word);
  }
}
