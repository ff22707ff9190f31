package org.uprlib.extract.write.format;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;

/** What results say of which paper something stands in, and where. */
public final class PaperFields {
  public static final Field<PaperInfo> SYMBOL = optionalText("", RowColumns.SYMBOL);
  public static final Field<PaperInfo> STATE =
      optionalText("ISO 3166-1 alpha-3 code", RowColumns.STATE);
  public static final Field<PaperInfo> STATE_NAME = optionalText("", RowColumns.STATE_NAME);
  public static final Field<PaperInfo> SESSION =
      integerIfAny("of the Working Group", RowColumns.SESSION);
  public static final Field<PaperInfo> CYCLE = integerIfAny("", RowColumns.CYCLE);
  public static final Field<PaperInfo> COUNCIL_SESSION =
      integerIfAny("councilSession", "", PaperInfo::councilSession);
  public static final Field<PaperInfo> DATE =
      optionalText("date", "", info -> info.date().map(Object::toString));

  public static final Field<PaperInfo> LANGUAGE =
      optionalText("language", "ISO 639-1 code", info -> info.language().map(Language::code));

  public static final Field<PaperInfo> KIND = text("kind", "", info -> info.kind().word());

  /** What a paper says of itself. */
  public static final List<Field<PaperInfo>> PAPER =
      List.of(SYMBOL, STATE, STATE_NAME, SESSION, CYCLE, COUNCIL_SESSION, DATE, LANGUAGE, KIND);

  static final List<Field<Location>> LOCATION = location(Location::page, Location::span);

  private PaperFields() {}

  /** Whose review it is, and when: the first columns of each sheet. */
  static <T> List<Column<Row<T>>> review() {
    return Column.all(List.of(RowColumns.STATE_NAME, RowColumns.SESSION), Row::paper);
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
        integerIfAny("page", "PDF only", page),
        integer("start", "first character in the document's text", of -> span.apply(of).start()),
        integer("end", "one past the last character", of -> span.apply(of).end()));
  }
}
