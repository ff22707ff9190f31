package org.uprlib.extract.match.evidence;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;

/**
 * Who speaks in a paper, and when: what is said of later years is not done yet. Immutable.
 *
 * @param state that speaks, so that what others say is not its word; empty string if its name is
 *     not known, empty if others speak
 * @param year of the paper
 */
record Voice(Language language, Optional<String> state, int year) {
  /** A year that is no end of a range and no part of a name: not 2021–2030 or Vision 2030. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,/])(?<!\\d\\s?[–—-]\\s?)(?<![^\\s\\d]\\s\\p{Lu}\\p{L}{1,15}"
              + " )(?:19|20|21)\\d{2}(?![\\d/])(?![.,]\\d)");

  /** What opens a sentence, or follows a claim, so that it is a claim of that year. */
  private static final String NEAR =
      "\\W*(?:\\p{L}{1,5}['’]?\\W*){0,2}(?:\\d{1,2}\\W+\\p{L}+\\W+)?";

  private static final Pattern OPENS = Pattern.compile(NEAR);
  private static final Pattern FOLLOWS = Pattern.compile("(?!\\W*\\p{Lu})" + NEAR);

  private static final Lazy<Sessions> SESSIONS = new Lazy<>(Sessions::load);

  static Voice of(PaperInfo info, Optional<String> state) {
    int year =
        info.date()
            .map(LocalDate::getYear)
            .or(
                () ->
                    info.session().stream()
                        .boxed()
                        .flatMap(number -> SESSIONS.get().byNumber(number).stream())
                        .map(Session::month)
                        .flatMap(Optional::stream)
                        .map(month -> month.getYear())
                        .findFirst())
            .orElseGet(() -> Year.now(ZoneId.systemDefault()).getValue());
    return new Voice(info.language().orElse(Language.ENGLISH), state, year);
  }

  /** Whether {@code words} name a year to come. */
  boolean looksAhead(String words) {
    return laterYears(words).findAny().isPresent();
  }

  /** Whether a claim between {@code before} and {@code behind} is of a year to come. */
  boolean isAhead(String before, String behind) {
    return laterYears(behind).anyMatch(at -> FOLLOWS.matcher(behind.substring(0, at)).matches())
        || laterYears(before).anyMatch(at -> OPENS.matcher(before.substring(0, at)).matches());
  }

  private Stream<Integer> laterYears(String words) {
    return YEAR.matcher(words)
        .results()
        .filter(found -> Integer.parseInt(found.group()) > year)
        .map(found -> found.start());
  }
}
