package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.statement.Statement;

/**
 * Finds positions that another State than the one under review takes: {@code Norway, for its part,
 * accepted recommendation 121.3 of its own report}. Immutable.
 *
 * @param stateUnderReview empty if it is not known; then no State is another
 */
record OtherStates(States states, Markers markers, Optional<State> stateUnderReview) {
  private static final Pattern WORD = Pattern.compile("\\s*(\\p{L}+)[\\s’']+");

  /** What may part a State from its verb: {@code , for its part, has also}. */
  private static final Pattern BEFORE_VERB =
      Pattern.compile("\\s*(?:,[^,:;()\\p{N}]{1,40},\\s*)?(?:\\p{Ll}+\\s+){0,3}");

  /** True if {@code statement}, read from {@code words}, is theirs. */
  boolean take(Statement statement, PlacedText words) {
    int start = statement.span().start();
    int position = statement.stance().words().map(Span::start).orElse(start);
    if (stateUnderReview.isEmpty() || !statement.stance().isKnown() || position <= start) {
      return false;
    }
    String subject = words.text().substring(start, position);
    return states
        .longestAt(subject, name(subject))
        .filter(name -> !name.state().equals(stateUnderReview.get()))
        .filter(name -> BEFORE_VERB.matcher(subject.substring(name.end())).matches())
        .isPresent();
  }

  /** Where a name may begin: behind an article. */
  private int name(String subject) {
    Matcher first = WORD.matcher(subject);
    boolean article = first.lookingAt() && markers.opens(Markers.Kind.ARTICLE, first.group(1));
    return article ? first.end() : subject.length() - subject.stripLeading().length();
  }
}
