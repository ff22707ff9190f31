package org.uprlib.extract.write.format;

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

/** What results say of which paper something stands in, and where. */
public final class PaperFields {
  public static final Field<PaperInfo> SYMBOL = optionalText("symbol", "", PaperInfo::symbol);
  public static final Field<PaperInfo> STATE =
      optionalText(
          "stateUnderReview",
          "ISO 3166-1 alpha-3 code",
          info -> info.stateUnderReview().map(State::code));
  public static final Field<PaperInfo> STATE_NAME =
      optionalText("stateUnderReviewName", "", PaperInfo::stateUnderReviewName);
  public static final Field<PaperInfo> SESSION =
      integerIfAny("session", "of the Working Group", PaperInfo::session);
  public static final Field<PaperInfo> CYCLE = integerIfAny("cycle", "", PaperInfo::cycle);
  public static final Field<PaperInfo> DATE =
      optionalText("date", "", info -> info.date().map(Object::toString));

  public static final Field<PaperInfo> LANGUAGE =
      optionalText("language", "ISO 639-1 code", info -> info.language().map(Language::code));

  /** What a paper says of itself. */
  public static final List<Field<PaperInfo>> PAPER =
      List.of(
          SYMBOL,
          STATE,
          STATE_NAME,
          SESSION,
          CYCLE,
          integerIfAny("councilSession", "", PaperInfo::councilSession),
          DATE,
          LANGUAGE,
          text("kind", "", info -> info.kind().word()));

  static final List<Field<Location>> LOCATION = location(Location::page, Location::span);

  private PaperFields() {}

  /** Whose review it is, and when: the first columns of each sheet. */
  static <T> List<Column<Row<T>>> review() {
    return List.of(
        RowColumns.STATE_NAME.of(row -> reviewed(row.paper())),
        RowColumns.SESSION.of(row -> row.paper().session()));
  }

  /** The State under review; the paper's own word for one that is not known. */
  static Optional<Object> reviewed(PaperInfo paper) {
    return paper.stateUnderReview().<Object>map(state -> state).or(paper::stateUnderReviewName);
  }

  @SafeVarargs
  static <T> List<T> joined(List<T>... lists) {
    List<T> all = new ArrayList<>();
    for (List<T> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  static <T> List<Field<T>> location(Function<T, OptionalInt> page, Function<T, Span> span) {
    return List.of(
        integerIfAny("page", "PDF only", page),
        integer("start", "first character in the document's text", of -> span.apply(of).start()),
        integer("end", "one past the last character", of -> span.apply(of).end()));
  }
}
