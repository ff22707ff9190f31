package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.read.addendum.MakerStatements.MakerStatement;
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

  /** Ends a sentence, or a clause that is one. */
  private static final Pattern STOP = Pattern.compile("[.;!?؛؟]\\s+|[。；]");

  private static final Pattern COMMA = Pattern.compile("[,:،，：]");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words before a subject: {@code وقد أعلنت}. */
  private static final int MOST_BEFORE_SUBJECT = 3;

  /** Characters of {@code لن} and the blank behind it. */
  private static final int LONGEST_PARTICLE = 3;

  /** What {@code said}, read from {@code words}, says without their statements. */
  LeadIn leaveOut(LeadIn said, PlacedText words) {
    return said.without(statement -> isTheirs(statement, words.text()));
  }

  /** {@code said} without what other States say; what is said beside their names is left open. */
  List<MakerStatement> leaveOut(List<MakerStatement> said) {
    return said.stream()
        .filter(each -> !isByAnother(each.beside()))
        .map(each -> namesAnother(each.beside()) ? each.doubted() : each)
        .toList();
  }

  /** True if {@code text} begins with the name of another State, or with a verb and that name. */
  private boolean isByAnother(String text) {
    return stateUnderReview.isPresent() && opens(text);
  }

  private boolean opens(String text) {
    Matcher word = WORD.matcher(text);
    boolean verb = !makers.markers().phrase(Markers.Kind.CLAUSE).isEmpty() && word.find();
    return subject(text, 0, text.length()).isPresent()
        || (verb && subject(text, word.end(), text.length()).isPresent());
  }

  private boolean namesAnother(String text) {
    return makers
        .states()
        .find(text)
        .anyMatch(each -> !stateUnderReview.equals(Optional.of(each.state())));
  }

  private boolean isTheirs(Statement statement, String text) {
    int start = statement.span().start();
    int position = statement.stance().words().map(Span::start).orElse(start);
    if (asks(text, position)) {
      return !statement.stance().isSilent();
    }
    return stateUnderReview.isPresent()
        && statement.stance().isKnown()
        && (subject(text, start, position)
                .filter(subject -> isSubject(text.substring(subject.end(), position)))
                .isPresent()
            || isBehindVerb(text, start, position));
  }

  /**
   * {@code Norway hopes that Sylvania will | accept recommendation 121.2}: no answer of its own.
   */
  private boolean asks(String text, int position) {
    Matcher stop = STOP.matcher(text).region(0, position);
    int start = 0;
    while (stop.find()) {
      start = stop.end();
    }
    Matcher behind = STOP.matcher(text);
    String rest = text.substring(position, behind.find(position) ? behind.start() : text.length());
    String head = text.substring(start, position);
    // Where it is not known which State answers, it is the one that is asked.
    boolean other =
        stateUnderReview.isPresent()
            || makers.states().find(head).map(States.Match::state).distinct().count() > 1;
    return other
        && opens(head)
        && makers.markers().has(Markers.Kind.ASKS, head)
        && COMMA.matcher(head + rest).results().findAny().isEmpty()
        && makers.states().find(rest).findAny().isEmpty();
  }

  /** The other States that {@code text} names at an index. */
  private Optional<MakerReader.Makers> subject(String text, int from, int to) {
    return makers
        .behind(text, from, to, true)
        .filter(subject -> stateUnderReview.filter(subject.states()::contains).isEmpty());
  }

  /** Where verbs come before their subjects: {@code أعلنت بنما أنها تقبل}, {@code لا تقبل بنما}. */
  private boolean isBehindVerb(String text, int start, int position) {
    if (makers.markers().phrase(Markers.Kind.CLAUSE).isEmpty()) {
      return false;
    }
    Matcher word = WORD.matcher(text).region(start, text.length());
    for (int i = 0; i < MOST_BEFORE_SUBJECT && word.find(); i++) {
      Optional<MakerReader.Makers> subject = subject(text, word.end(), text.length());
      boolean verb = !makers.markers().opens(Markers.Kind.RECOMMENDATION, word.group());
      if (subject.isPresent()) {
        int end = subject.get().end();
        boolean negates = word.start() > position && word.start() - position <= LONGEST_PARTICLE;
        return end <= position
            ? isOwn(text.substring(end, position))
            : verb && (negates || word.start() == position);
      }
    }
    return false;
  }

  private boolean isOwn(String behind) {
    return behind.isBlank() || makers.markers().only(behind, Markers.Kind.CLAUSE);
  }

  private static boolean isSubject(String behind) {
    return BEFORE_VERB.matcher(behind).matches();
  }
}
