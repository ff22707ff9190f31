package org.uprlib.core.read.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties that apply within a group. A property that is null is as in the paragraph's style.
 * Not thread-safe.
 */
final class RtfState implements Cloneable {
  /** Where text goes. */
  enum Place {
    /** Into the paragraph under way. */
    TEXT,
    /** Before the paragraph under way: the number that list numbering prints. */
    LABEL,
    FONTS,
    STYLES,
    /** The code of a field. */
    CODE,
    /** Facts about the file. */
    INFO,
    /** Nowhere. */
    OUT
  }

  /** Groups whose text is not part of the paper's text. */
  private static final Set<String> UNREAD =
      Set.of(
          "colortbl",
          "pict",
          "objdata",
          "objclass",
          "objname",
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "atntime",
          "atnref",
          "atnparent",
          "atnicn",
          "nonshppict",
          "nonesttables",
          "shprslt",
          "filetbl",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "xe",
          "tc",
          "bkmkstart",
          "bkmkend",
          "txe",
          "rxe",
          "template",
          "sp");

  /** Groups that are read though they are marked as such that may be passed over. */
  private static final Set<String> KNOWN =
      Set.of(
          "footnote",
          "ud",
          "nesttableprops",
          "shptxt",
          "shpinst",
          "fldinst",
          "pntext",
          "listtext",
          "do",
          "shppict",
          "dptxbxtext");

  Place place = Place.TEXT;

  /** Where text goes that is read although the group around it is left out. */
  Place around = Place.OUT;

  String fact = "";

  /** How many bodies, notes and boxes were under way where the group began. */
  int scopes;

  boolean inInnerRow;

  /** Number of fallback characters after each Unicode character (control word {@code uc}). */
  int substitutes = 1;

  int font = -1;
  @Nullable Double size;
  @Nullable Boolean bold;
  @Nullable Boolean italic;
  boolean raised;
  boolean hidden;
  boolean struck;
  boolean deleted;

  int style;
  int base = -1;
  int list;
  int level;
  boolean inTable;
  int depth = 1;
  boolean breakBefore;
  @Nullable Integer outline;
  @Nullable Boolean centred;
  @Nullable Integer left;
  @Nullable Integer firstLine;
  @Nullable Integer lines;
  @Nullable Boolean multiples;

  /** Letters and paragraphs look as nothing was said of them. */
  void plain() {
    plainLetters();
    plainParagraph();
  }

  private void plainLetters() {
    font = -1;
    size = null;
    bold = null;
    italic = null;
    raised = false;
    hidden = false;
    struck = false;
    deleted = false;
  }

  private void plainParagraph() {
    style = 0;
    list = 0;
    level = 0;
    inTable = false;
    depth = 1;
    breakBefore = false;
    outline = null;
    centred = null;
    left = null;
    firstLine = null;
    lines = null;
    multiples = null;
  }

  /** Takes a control word if it says how letters or paragraphs look. */
  boolean takes(RtfTokens word) {
    return takesOfLetters(word) || takesOfParagraphs(word);
  }

  private boolean takesOfLetters(RtfTokens word) {
    switch (word.word()) {
      case "plain" -> plainLetters();
      case "f" -> font = Math.max(0, word.number(0));
      case "fs" -> size = word.number(24) / 2.0;
      case "b" -> bold = word.on();
      case "i" -> italic = word.on();
      case "super" -> raised = word.on();
      case "up" -> raised = word.number(6) > 0;
      case "sub", "nosupersub" -> raised = false;
      case "v" -> hidden = word.on();
      case "strike", "striked" -> struck = word.on();
      case "deleted", "mvf" -> deleted = word.on();
      case "uc" -> substitutes = Math.max(0, word.number(1));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean takesOfParagraphs(RtfTokens word) {
    switch (word.word()) {
      case "pard" -> plainParagraph();
      case "s" -> style = word.number(0);
      case "sbasedon" -> base = word.number(-1);
      case "outlinelevel" -> outline = word.number(0);
      case "ls" -> list = word.number(0);
      case "ilvl" -> level = Math.max(0, word.number(0));
      case "intbl" -> inTable = word.on();
      case "itap" -> {
        depth = word.number(1);
        inTable = depth > 0;
      }
      case "pagebb" -> breakBefore = word.on();
      case "qc" -> centred = true;
      case "ql", "qr", "qj" -> centred = false;
      case "li" -> left = word.number(0);
      case "fi" -> firstLine = word.number(0);
      case "sl" -> lines = word.number(0);
      case "slmult" -> multiples = word.on();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Number of nested tables that contain the paragraph. */
  int tables() {
    return inTable ? Math.max(1, depth) : 0;
  }

  /** Leaves out the text of this group, except for groups that are read all the same. */
  void leaveOut() {
    around = place == Place.OUT ? around : place;
    place = Place.OUT;
  }

  /**
   * Whether the text of a group that begins with {@code word} is left out.
   *
   * @param optional whether the file says that a reader may pass it over
   */
  static boolean isUnread(String word, boolean optional) {
    return (optional && !KNOWN.contains(word)) || UNREAD.contains(word);
  }

  /** Leaves out all text of this group. */
  void passOver() {
    place = Place.OUT;
    around = Place.OUT;
  }

  /** The same, for a group within. */
  RtfState copy() {
    try {
      return (RtfState) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
