package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.write.translation.Notices;

/**
 * What a reader of a trace has to know besides it: what was left out, and what could not be
 * compared.
 *
 * @param asks what was asked
 * @param language in which they were compared
 * @param unknownLanguage code of theirs, if likeness is not known in it
 * @param unread asks that are not in {@code language}
 * @param states to which the recommendations are addressed
 * @param earlier sessions of theirs before the one that the asks are for
 * @param later reviews of the State that the asks are addressed to
 * @param recommendations how many there are
 * @param foreign how many of them have no text in the asks' language
 * @param withoutText how many more have no text
 * @param corrections how many links a person corrected
 * @param held how many of these are about asks and recommendations that are here
 */
record TraceNotices(
    AskList asks,
    Language language,
    Optional<String> unknownLanguage,
    List<AskList.Ask> unread,
    Set<State> states,
    Set<Integer> earlier,
    MissingReviews later,
    int recommendations,
    int foreign,
    int withoutText,
    int corrections,
    int held) {
  /** Code of the notice on corrections of what is not here. */
  static final String LEFT_OUT = "corrections-left-out";

  /** More of a line that is not an ask is not repeated. */
  private static final int LONGEST_LINE = 80;

  List<Notice> all() {
    List<Notice> notices = new ArrayList<>();
    if (withoutText > 0) {
      notices.add(Notices.general("no-text", Map.of("count", withoutText)));
    }
    ofAsks(notices);
    ofStates(notices);
    return notices;
  }

  private void ofAsks(List<Notice> notices) {
    Locale compared = Locale.forLanguageTag(language.code());
    String file = asks.source();
    List<String> others = asks.others();
    if (!others.isEmpty()) {
      notices.add(
          Notices.general(
              "lines-no-asks",
              Map.of("count", others.size(), "file", file, "lines", beginnings(others))));
    }
    int elsewhere = corrections - held;
    if (elsewhere > 0) {
      notices.add(Notices.general(LEFT_OUT, Map.of("count", elsewhere, "all", corrections)));
    }
    if (unknownLanguage.isPresent()) {
      Locale own = Locale.forLanguageTag(unknownLanguage.get());
      notices.add(Notices.general("unknown-language", Map.of("file", file, "language", own)));
    } else if (!unread.isEmpty()) {
      String lines = beginnings(unread.stream().map(AskList.Ask::text).toList());
      notices.add(
          Notices.general(
              "asks-not-compared",
              Map.of("count", unread.size(), "file", file, "language", compared, "lines", lines)));
    }
    if (foreign > 0) {
      notices.add(
          Notices.general(
              asks.language().isPresent() ? "other-language" : "asks-language-unclear",
              Map.of(
                  "file", file, "language", compared, "count", foreign, "all", recommendations)));
    }
  }

  private static String beginnings(List<String> lines) {
    return lines.stream()
        .map(
            line ->
                line.length() <= LONGEST_LINE
                    ? line
                    : line.substring(0, LONGEST_LINE).strip() + "…")
        .collect(Collectors.joining(" / "));
  }

  private void ofStates(List<Notice> notices) {
    String file = asks.source();
    List<State> others =
        states.stream()
            .filter(state -> !asks.state().equals(Optional.of(state)))
            .sorted(Comparator.comparing(State::name))
            .toList();
    if (asks.state().isPresent() && !others.isEmpty()) {
      State asked = asks.state().get();
      notices.add(
          Notices.general(
              states.contains(asked) ? "other-states-too" : "other-state",
              Map.of("file", file, "asked", asked, "states", others)));
    }
    if (!earlier.isEmpty()) {
      int session = asks.session().orElseThrow();
      notices.add(
          Notices.general(
              "earlier-review",
              Map.of("file", file, "session", session, "sessions", List.copyOf(earlier))));
    }
    boolean laterIsHere = asks.session().orElse(Integer.MAX_VALUE) <= later.last();
    if (!laterIsHere) {
      later.missingLater().ifPresent(notices::add);
    }
    if (asks.state().isEmpty() && states.size() > 1) {
      notices.add(Notices.general("several-states", Map.of("states", others)));
    }
  }
}
