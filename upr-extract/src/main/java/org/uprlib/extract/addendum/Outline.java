package org.uprlib.extract.addendum;

import org.uprlib.core.document.Span;
import org.uprlib.extract.statement.Stance;

/** Where in the addendum a line stands: under which heading or lead-in, in which paragraph. */
final class Outline {
  private Group group = Group.NONE;
  private String paragraph = "";
  private String paragraphBeforeHeading = "";

  /** The heading or lead-in above, with the paragraph that its list stands in. */
  Group group() {
    boolean inParagraph = group.level() > 0 && !paragraph.equals(paragraphBeforeHeading);
    return inParagraph ? group.in(paragraph) : group;
  }

  /** The addendum's own number of the paragraph; empty string before the first. */
  String paragraph() {
    return paragraph;
  }

  /** The same as a number; 0 before the first. */
  int paragraphNumber() {
    return paragraph.isEmpty() ? 0 : Integer.parseInt(paragraph);
  }

  /** Begins a paragraph; a lead-in above reaches no further than its own list. */
  void beginParagraph(String number) {
    if (group.level() == 0) {
      group = Group.NONE;
    }
    paragraph = number;
  }

  /** Begins a paragraph that repeats a recommendation and so may be an item of the list. */
  void beginItem(String number) {
    paragraph = number;
  }

  /** Puts what follows under a lead-in in this paragraph. */
  void lead(Stance stance) {
    group = Group.lead(stance, paragraph);
  }

  /** Takes what follows out of {@code main}, as {@code words} in this paragraph announce. */
  void except(Stance main, Span words) {
    group = Group.excepted(main, words, paragraph);
  }

  /** Puts what follows under a heading that gives a position. */
  void head(Stance stance, int level, Enumerator.Form count) {
    paragraphBeforeHeading = paragraph;
    group = Group.heading(stance, level, count);
  }

  /**
   * Goes on under a heading that gives no position.
   *
   * @param theme true if it may be a theme within what a heading of its own level says
   */
  void headSilently(int level, Enumerator.Form count, boolean theme) {
    paragraphBeforeHeading = paragraph;
    if (group.endsAt(level, count) || level <= group.level() && !theme) {
      group = Group.NONE;
    }
  }

  /** Reads a column: puts what {@code reading} meets under {@code column}. */
  void within(Group column, Runnable reading) {
    Group around = group;
    group = column;
    reading.run();
    group = around;
  }
}
