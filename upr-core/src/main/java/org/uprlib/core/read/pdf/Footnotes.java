package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the footnotes at the foot of each page from its body. */
final class Footnotes {
  /** Notes are set at most this large, compared with the body. */
  private static final float SMALLER = 0.93f;

  /** A note as large as the body is looked for in so many lines at the foot of a page. */
  private static final int STARRED_LINES = 4;

  private static final Pattern MARK =
      Pattern.compile("^\\s*([*∗†‡]{1,4}|\\d{1,3}|[a-z])(?=[\\s\\p{L}“\"«(])");

  private final float bodySize;

  /** Footnotes of a document whose running text is mostly set in {@code bodySize} points. */
  Footnotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /** One footnote: its mark without blanks, stars made plain, and its lines. */
  record Found(String mark, int page, List<Line> lines, int markLength) {}

  /** Splits {@code lines}, the page without its furniture. */
  PageLines split(int number, List<Line> lines, boolean noteOpen) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).size() <= bodySize * SMALLER) {
      first--;
    }
    if (first == lines.size()) {
      first = starredNote(lines);
    }
    if (first == 0) {
      return new PageLines(number, lines, List.of());
    }
    int start = first;
    while (start < lines.size() && !noteOpen && mark(lines.get(start)).isEmpty()) {
      start++;
    }
    return new PageLines(number, lines.subList(0, start), lines.subList(start, lines.size()));
  }

  /** Start of a note as large as the body: stars open a line that stands off, near the foot. */
  private int starredNote(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - STARRED_LINES; i--) {
      Line line = lines.get(i);
      String mark = mark(line);
      float gap = lines.get(i - 1).baseline() - line.baseline();
      if (mark.startsWith("*") || mark.startsWith("∗")) {
        return gap > 1.3f * line.size() ? i : lines.size();
      }
    }
    return lines.size();
  }

  /** The notes of a document, each with the lines that belong to it, also over a page break. */
  List<Found> collect(List<PageLines> pages) {
    List<Found> notes = new ArrayList<>();
    int last = 0;
    for (PageLines page : pages) {
      for (Line line : page.notes()) {
        String mark = mark(line);
        int number = number(mark);
        if (!mark.isEmpty() && (number == 0 || raised(line) || number == last + 1)) {
          last = number == 0 ? last : number;
          List<Line> lines = new ArrayList<>(List.of(line));
          notes.add(new Found(plain(mark), page.number(), lines, markEnd(line)));
        } else if (!notes.isEmpty()) {
          notes.get(notes.size() - 1).lines().add(line);
        }
      }
    }
    return notes;
  }

  /** Stars of every kind made {@code *}. */
  static String plain(String mark) {
    return mark.strip().replace('∗', '*');
  }

  private static String mark(Line line) {
    Matcher matcher = MARK.matcher(line.text());
    if (!matcher.find()) {
      return "";
    }
    boolean star = !Character.isLetterOrDigit(matcher.group(1).charAt(0));
    boolean digit = Character.isDigit(matcher.group(1).charAt(0));
    return star || digit || raised(line) ? matcher.group(1) : "";
  }

  private static boolean raised(Line line) {
    return line.pieces().get(0).style().superscript();
  }

  private static int number(String mark) {
    return !mark.isEmpty() && Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : 0;
  }

  private static int markEnd(Line line) {
    Matcher matcher = MARK.matcher(line.text());
    return matcher.find() ? matcher.end(1) : 0;
  }

  /**
   * Finds in the body the marks of the notes that were found, and keeps where each stood. For one
   * document and one thread.
   */
  static final class Marks {
    private final Map<String, Footnotes.Found> byMark = new HashMap<>();
    private final IdentityHashMap<Footnotes.Found, Integer> anchors = new IdentityHashMap<>();

    Marks(List<Footnotes.Found> notes) {
      for (Footnotes.Found note : notes) {
        byMark.putIfAbsent(note.mark(), note);
      }
    }

    /**
     * Number of characters at the end of {@code text} that are the mark of a note; 0 if there is
     * none.
     *
     * @param raised whether the text is set as superscript; figures count only then
     */
    int markLength(String text, boolean raised) {
      String plain = Footnotes.plain(text.stripTrailing());
      int trailing = text.length() - text.stripTrailing().length();
      if (raised) {
        return byMark.containsKey(plain.strip()) ? text.length() : 0;
      }
      int stars = 0;
      while (stars < plain.length() && plain.charAt(plain.length() - 1 - stars) == '*') {
        stars++;
      }
      boolean mark = stars > 0 && byMark.containsKey("*".repeat(stars));
      return mark ? stars + trailing : 0;
    }

    /** Notes that the mark {@code text} stood at {@code position} of the cleaned text. */
    void stoodAt(String text, int position) {
      Footnotes.Found note = byMark.get(Footnotes.plain(text.strip()));
      if (note != null) {
        anchors.putIfAbsent(note, position);
      }
    }

    /** Where the mark of {@code note} stood. */
    OptionalInt anchor(Footnotes.Found note) {
      Integer position = anchors.get(note);
      return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
  }

  /**
   * One page as lines, sorted into what they are for. Immutable.
   *
   * @param number page, counted from 1
   * @param body running text, top down
   * @param notes lines of footnotes, top down
   */
  record PageLines(int number, List<Line> body, List<Line> notes) {
    PageLines {
      body = List.copyOf(body);
      notes = List.copyOf(notes);
    }
  }
}
