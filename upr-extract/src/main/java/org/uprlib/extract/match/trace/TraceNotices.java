package org.uprlib.extract.match.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.rows.result.MissingReviews;
import org.uprlib.extract.write.translation.Notices;

/**
 * What a reader of a trace has to know beside it: what was left out, and what could not be held
 * against each other.
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

  /** More of a line that is no ask is not repeated. */
  private static final int LONGEST_LINE = 80;

  List<Notice> all() {
    return Stream.of(
            withoutTexts(),
            otherLines(),
            otherCorrections(),
            ofUnknownLanguage(),
            ofUnreadAsks(),
            inOtherLanguage(),
            toOtherStates(),
            ofEarlierReviews(),
            withoutLaterReviews(),
            toSeveralStates())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Notice> when(boolean holds, Notice notice) {
    return holds ? Optional.of(notice) : Optional.empty();
  }

  private Optional<Notice> withoutTexts() {
    return when(withoutText > 0, Notices.general("no-text", Map.of("count", withoutText)));
  }

  private Optional<Notice> otherLines() {
    int count = asks.others().size();
    String lines =
        asks.others().stream().map(TraceNotices::beginning).collect(Collectors.joining(" / "));
    return when(
        count > 0,
        Notices.general(
            "lines-no-asks", Map.of("count", count, "file", asks.source(), "lines", lines)));
  }

  private static String beginning(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE).strip() + "…";
  }

  private Optional<Notice> otherCorrections() {
    int elsewhere = corrections - held;
    return when(
        elsewhere > 0, Notices.general(LEFT_OUT, Map.of("count", elsewhere, "all", corrections)));
  }

  private Optional<Notice> ofUnknownLanguage() {
    return unknownLanguage
        .map(Locale::forLanguageTag)
        .map(
            code ->
                Notices.general(
                    "unknown-language", Map.of("file", asks.source(), "language", code)));
  }

  private Optional<Notice> ofUnreadAsks() {
    int count = unread.size();
    String lines =
        unread.stream().map(ask -> beginning(ask.text())).collect(Collectors.joining(" / "));
    return when(
        count > 0 && unknownLanguage.isEmpty(),
        Notices.general(
            "asks-not-compared",
            Map.of(
                "count",
                count,
                "file",
                asks.source(),
                "language",
                Locale.forLanguageTag(language.code()),
                "lines",
                lines)));
  }

  private Optional<Notice> inOtherLanguage() {
    return when(
        foreign > 0,
        Notices.general(
            "other-language",
            Map.of(
                "file",
                asks.source(),
                "language",
                Locale.forLanguageTag(language.code()),
                "count",
                foreign,
                "all",
                recommendations)));
  }

  private Optional<Notice> toOtherStates() {
    return asks.state()
        .filter(state -> states.stream().anyMatch(each -> !each.equals(state)))
        .map(
            state ->
                Notices.general(
                    states.contains(state) ? "other-states-too" : "other-state",
                    Map.of(
                        "file",
                        asks.source(),
                        "asked",
                        state,
                        "states",
                        sorted(each -> !each.equals(state)))));
  }

  private Optional<Notice> ofEarlierReviews() {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    int session = asks.session().orElseThrow();
    return Optional.of(
        Notices.general(
            "earlier-review",
            Map.of("file", asks.source(), "session", session, "sessions", List.copyOf(earlier))));
  }

  /** Unless the review that the asks are for is here. */
  private Optional<Notice> withoutLaterReviews() {
    if (asks.session().isPresent() && asks.session().getAsInt() <= later.last()) {
      return Optional.empty();
    }
    return later.missingLater();
  }

  private Optional<Notice> toSeveralStates() {
    return when(
        asks.state().isEmpty() && states.size() > 1,
        Notices.general("several-states", Map.of("states", sorted(each -> true))));
  }

  private List<State> sorted(Predicate<State> which) {
    return states.stream().filter(which).sorted(Comparator.comparing(State::name)).toList();
  }
}
