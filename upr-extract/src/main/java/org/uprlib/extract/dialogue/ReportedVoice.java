package org.uprlib.extract.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * The words in which an English report says that a delegation recommended something ("It also
 * recommended that Ghana …"), and what is left without them. Immutable and thread-safe.
 */
public final class ReportedVoice {
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:recommend(?:ed|s|ing)?|encourag(?:ed|es|ing)|call(?:ed|s|ing) (?:up)?on"
              + "|urg(?:ed|es|ing)|suggest(?:ed|s|ing)?)\\b");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:,|:|;|also|further|inter alia|in particular|recommend(?:ed|s|ing)?|that|the"
              + " following)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "^(?:the (?:State|Government|country|authorities|delegation)|its authorities|it|they)\\b"
              + "(?!['’])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MODAL = Pattern.compile("^(?:should|must|to)\\s+");

  private static final Pattern ENDING =
      Pattern.compile("(?:[\\s,;:.]|\\b(?:and|or|it|also)\\b(?=[\\s,;]*$))+$");

  private final States states;
  private final Optional<String> addressed;

  /**
   * A voice that speaks to the State under review.
   *
   * @param states what it may be
   * @param addressed its name as the report gives it
   */
  public ReportedVoice(States states, Optional<String> addressed) {
    this.states = states;
    this.addressed = addressed;
  }

  /** Offset behind the first verb of recommending from {@code from}; negative if there is none. */
  int afterVerb(String text, int from, int end) {
    Matcher verb = VERB.matcher(text).region(from, end);
    return verb.find() ? verb.end() : -1;
  }

  /** Where the verb starts that ends at {@code verbEnd}. */
  int verbStart(String text, int from, int verbEnd) {
    Matcher verb = VERB.matcher(text).region(from, verbEnd);
    int start = verbEnd;
    while (verb.find()) {
      start = verb.start();
    }
    return start;
  }

  /** What {@code clause} asks for, without the words that report it. */
  String wording(String clause) {
    String rest = clause.strip();
    for (int length = -1; length != rest.length(); ) {
      length = rest.length();
      rest = OPENING.matcher(rest).replaceFirst("").strip();
    }
    rest = withoutAddressee(rest);
    rest = MODAL.matcher(rest).replaceFirst("");
    rest = ENDING.matcher(rest).replaceFirst("").strip();
    if (rest.isEmpty()) {
      return rest;
    }
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private String withoutAddressee(String clause) {
    Matcher addressee = ADDRESSEE.matcher(clause);
    int end = addressee.find() ? addressee.end() : named(clause);
    boolean owner = end < clause.length() && "'’".indexOf(clause.charAt(end)) >= 0;
    return owner ? clause : clause.substring(end).strip();
  }

  private int named(String clause) {
    Optional<StateMatch> state = states.longestAt(clause, 0);
    if (state.isPresent()) {
      return state.get().end();
    }
    return addressed.filter(clause::startsWith).map(String::length).orElse(0);
  }
}
