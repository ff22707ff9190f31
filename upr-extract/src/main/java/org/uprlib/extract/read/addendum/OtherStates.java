package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Statement;

/**
 * Leaves out positions that another State than the one under review takes: {@code Norway, for its
 * part, accepted recommendation 121.3 of its own report}. Immutable.
 *
 * @param makers reads the names of States
 * @param stateUnderReview empty if it is not known; then no State is another
 */
record OtherStates(MakerReader makers, Optional<State> stateUnderReview) {
  /** What may part a State from its verb: {@code , for its part, has also}. */
  private static final Pattern BEFORE_VERB =
      Pattern.compile("\\s*(?:,[^,:;()\\p{N}]{1,40},\\s*)?(?:\\p{Ll}+\\s+){0,3}");

  /** What {@code said}, read from {@code words}, says without their statements. */
  LeadIn leaveOut(LeadIn said, PlacedText words) {
    return stateUnderReview.isEmpty()
        ? said
        : said.without(statement -> isTheirs(statement, words.text()));
  }

  private boolean isTheirs(Statement statement, String text) {
    int start = statement.span().start();
    int position = statement.stance().words().map(Span::start).orElse(start);
    return statement.stance().isKnown()
        && makers
            .behind(text, start, position, true)
            .filter(subject -> !subject.states().contains(stateUnderReview.get()))
            .filter(subject -> isSubject(text.substring(subject.end(), position)))
            .isPresent();
  }

  private static boolean isSubject(String behind) {
    return BEFORE_VERB.matcher(behind).matches();
  }
}
