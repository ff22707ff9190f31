package org.uprlib.extract.read.addendum;

import java.util.Optional;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.extract.text.statement.Stance;

/** Where in the addendum a line is: under which heading or lead-in, in which paragraph. */
final class AddendumOutline {
  /** Own numbers may skip a few, where one was lost. */
  private static final int MOST_SKIPPED = 3;

  private Group group = Group.NONE;
  private String paragraph = "";
  private String paragraphBeforeHeading = "";

  /** Whether the group is a lead-in's over several themes. */
  private boolean overThemes;

  /** Which of the blocks the last lead-in is, and the number of its paragraph or that before it. */
  private int lead = -1;

  private int leadNumber;

  /** The heading or lead-in above, with the paragraph that its list is in. */
  Group group() {
    boolean inParagraph = group.level() > 0 && !paragraph.equals(paragraphBeforeHeading);
    return inParagraph ? group.in(paragraph) : group;
  }

  /** The addendum's own number of the paragraph; empty string before the first. */
  String paragraph() {
    return paragraph;
  }

  private int paragraphNumber() {
    return paragraph.isEmpty() ? 0 : Integer.parseInt(paragraph);
  }

  /** True if {@code number} can be that of the addendum's next paragraph. */
  boolean goesOnWith(int number) {
    int last = paragraphNumber();
    boolean next = number > last && number <= last + MOST_SKIPPED;
    return next || number == leadNumber + 1;
  }

  /** True if the last lead-in, or an item of its list, comes right before the block {@code at}. */
  boolean leads(int at) {
    return lead == at - 1;
  }

  /** Begins a paragraph; a lead-in above reaches no further than its own list. */
  void beginParagraph(String number) {
    if (group.level() == 0 || overThemes) {
      group = Group.NONE;
      overThemes = false;
    }
    paragraph = number;
  }

  /** Begins a paragraph that repeats a recommendation and so may be an item of the list. */
  void beginItem(String number) {
    paragraph = number;
  }

  /** Begins a paragraph of its own for an item of the list, the block {@code at}. */
  void beginListed(String number, int at) {
    beginItem(number);
    lead = at;
  }

  /**
   * Puts what follows under a lead-in in this paragraph.
   *
   * @param themes depth of the first theme's heading, if what follows is parted into themes
   * @param at which of the blocks the lead-in is
   */
  void lead(Stance stance, Answer.Form form, Optional<Integer> themes, int at) {
    group = new Group(stance, paragraph, themes.orElse(0), Optional.empty(), form);
    paragraphBeforeHeading = themes.isPresent() ? paragraph : paragraphBeforeHeading;
    overThemes = themes.isPresent();
    lead = at;
    leadNumber = paragraphNumber();
  }

  /** Puts what follows under a heading that gives a position. */
  void head(Stance stance, int level, Optional<HeadingNumber.Form> count) {
    overThemes = false;
    paragraphBeforeHeading = paragraph;
    group = Group.heading(stance, level, count);
  }

  /**
   * Goes on under a heading that gives no position.
   *
   * @param theme true if it may be a theme within what a heading of its own level says
   */
  void headSilently(int level, Optional<HeadingNumber.Form> count, boolean theme) {
    paragraphBeforeHeading = paragraph;
    if (group.endsAt(level, count) || (level <= group.level() && !theme)) {
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

  /**
   * A heading or a lead-in that gives what is under it a position.
   *
   * @param stance the position; its words lie in the document's text
   * @param paragraph number of the paragraph that it is in; empty string if it has none
   * @param level depth of the heading; 0 for a lead-in
   * @param count how the heading is counted
   * @param form how what is under it is answered
   */
  record Group(
      Stance stance,
      String paragraph,
      int level,
      Optional<HeadingNumber.Form> count,
      Answer.Form form) {
    /** Level of a bold line, which is below all headings. */
    static final int BOLD = 9;

    static final Group NONE = new Group(Stance.NONE, "", 0, Optional.empty(), Answer.Form.LIST);

    /** A heading. */
    static Group heading(Stance stance, int level, Optional<HeadingNumber.Form> count) {
      return new Group(stance, "", level, count, Answer.Form.LIST);
    }

    /** True if a heading of this level, counted so, no longer belongs under this one. */
    boolean endsAt(int otherLevel, Optional<HeadingNumber.Form> otherCount) {
      boolean counted = count.isPresent() && count.equals(otherCount);
      return level == 0 || otherLevel < level || (otherLevel == level && counted);
    }

    /** The same, for a list in {@code paragraphOfList}. */
    Group in(String paragraphOfList) {
      return new Group(stance, paragraphOfList, level, count, form);
    }

    boolean isSilent() {
      return stance.isSilent();
    }
  }
}
