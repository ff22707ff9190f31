package org.uprlib.extract.read.addendum;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which answers may be on the list above them or on the one below: only the end of the paper shows
 * it. Not thread-safe.
 */
final class AnswersBetweenLists {
  /** Positions between the list that they are given to and the next one. */
  private final Set<Answer> between = new HashSet<>();

  /** Positions of headings, where one stood behind recommendations without an answer. */
  private final Set<Answer> ofHeadings = new HashSet<>();

  private boolean headedBehind;

  /** How many answers were there at the last heading that gives a position. */
  private int lastHeaded = -1;

  private boolean unanswered;

  /** True if the last recommendations have no answer. */
  boolean isUnanswered() {
    return unanswered;
  }

  /** Notes what was {@code made} of the recommendations read last. */
  void add(AnswerDraft draft, List<Answer> made) {
    if (draft.isBetweenLists()) {
      made.stream().filter(Answer::givesPosition).forEach(between::add);
    }
    if (headedBehind && !draft.group().isSilent()) {
      ofHeadings.addAll(made);
    }
    unanswered = made.stream().noneMatch(Answer::givesPosition);
  }

  /** Notes a heading that gives a position, behind so many answers. */
  void head(int answers) {
    headedBehind |= unanswered;
    lastHeaded = answers;
  }

  /**
   * Those left open, of so many answers. What is between two lists is on the one below where the
   * last list has no answer; headings may be on those above where the first list has none and the
   * last heading is behind the last list.
   */
  Set<Answer> open(int answers) {
    Set<Answer> open = new HashSet<>(unanswered ? between : Set.of());
    if (lastHeaded == answers) {
      open.addAll(ofHeadings);
    }
    return open;
  }
}
