package org.uprlib.extract.followup;

import java.time.LocalDate;
import java.util.List;
import org.uprlib.core.vocabulary.Language;

/**
 * What a mid-term report says of itself. Immutable.
 *
 * @param language in which it is written: English, French or Spanish
 * @param author who writes it; empty string for what the table says
 * @param date whose month stands on the title page
 * @param themes what it is about; none for all
 * @param found whether an annex quotes what later papers say of recommendations of which nothing
 *     was written
 * @param chart whether it has a chart, which OHCHR's practice for submissions does not like
 */
public record MidtermOptions(
    Language language,
    String author,
    LocalDate date,
    List<String> themes,
    boolean found,
    boolean chart) {
  public MidtermOptions {
    themes = List.copyOf(themes);
  }

  /** A report of all themes without what was only found. */
  public static MidtermOptions of(Language language, String author, LocalDate date, boolean chart) {
    return new MidtermOptions(language, author, date, List.of(), false, chart);
  }
}
