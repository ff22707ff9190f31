package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.column;
import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;

/** The fields that identify the paper of a result and the place in it. */
public final class PaperFields {
  public static final Field<PaperInfo> SYMBOL = column("symbol", 18, "Symbol", PaperInfo::symbol);
  public static final Field<PaperInfo> STATE =
      optionalText(
          "stateUnderReview",
          "ISO 3166-1 alpha-3 code",
          info -> info.stateUnderReview().map(State::code));

  /** The State under review, or the paper's own word for one that is not known. */
  public static final Field<PaperInfo> STATE_NAME =
      column("stateUnderReviewName", 18, "State under review", PaperFields::reviewed);

  public static final Field<PaperInfo> SESSION =
      integerIfAny("session", "of the Working Group", PaperInfo::session).headed(9, "Session");
  public static final Field<PaperInfo> CYCLE =
      integerIfAny("cycle", "", PaperInfo::cycle).headed(7, "Cycle");
  public static final Field<PaperInfo> COUNCIL_SESSION =
      integerIfAny("councilSession", "", PaperInfo::councilSession);
  public static final Field<PaperInfo> DATE =
      optionalText("date", "", info -> info.date().map(Object::toString));

  public static final Field<PaperInfo> LANGUAGE =
      optionalText("language", "ISO 639-1 code", info -> info.language().map(Language::code));

  public static final Field<PaperInfo> KIND = text("kind", "", info -> info.kind().word());

  /** What a paper says of itself. */
  static final List<Field<PaperInfo>> PAPER =
      List.of(SYMBOL, STATE, STATE_NAME, SESSION, CYCLE, COUNCIL_SESSION, DATE, LANGUAGE, KIND);

  static final List<Field<Location>> LOCATION = location(Location::page, Location::span);

  static final Field<Location> PAGE = LOCATION.get(0);

  private PaperFields() {}

  /** The State under review; the paper's own word for one that is not known. */
  public static Optional<Object> reviewed(PaperInfo paper) {
    return paper.stateUnderReview().<Object>map(state -> state).or(paper::stateName);
  }

  /** Whose review it is, and when: the first columns of each sheet. */
  static <T> List<Field<Row<T>>> review() {
    return Field.all(List.of(STATE_NAME, SESSION), Row::paper);
  }

  @SafeVarargs
  public static <T> List<T> joined(List<T>... lists) {
    List<T> all = new ArrayList<>();
    for (List<T> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  static <T> List<Field<T>> location(Function<T, OptionalInt> page, Function<T, Span> span) {
    return List.of(
        integerIfAny("page", "PDF only", page).headed(7, "Page"),
        integer("start", "first character in the document's text", of -> span.apply(of).start()),
        integer("end", "one past the last character", of -> span.apply(of).end()));
  }
}
