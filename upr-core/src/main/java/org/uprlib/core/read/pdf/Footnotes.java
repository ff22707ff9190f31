package org.uprlib.core.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the footnotes at the foot of each page from its body, page after page, and the endnotes
 * behind it. What is no note stays in the body. For one document.
 */
final class Footnotes {
  /** Notes are set at most this large, compared with the body. */
  private static final float SMALLER = 0.93f;

  /** A note as large as the body is looked for in so many lines at the foot of a page. */
  private static final int STARRED_LINES = 4;

  /** Sizes that differ by less are one. */
  private static final float SAME_SIZE = 0.3f;

  private static final Pattern MARK =
      Pattern.compile("^\\s*([*∗†‡]{1,4}|\\d{1,3}|[a-z])(?=[\\s\\p{L}“\"«(])");

  /** The mark of an endnote. */
  private static final Pattern ROMAN = Pattern.compile("^\\s*([ivxl]{1,7})(?=\\s)");

  private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx");
  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private final float bodySize;
  private final FullSizeNotes large = new FullSizeNotes();

  /** Number of the last note. */
  private int last;

  /** Number of the last endnote, whose numbers are Roman. */
  private int lastRoman;

  /** Last line of the notes of the page before, if there are any. */
  private Optional<Line> open = Optional.empty();

  /** Footnotes of a document whose running text is mostly set in {@code bodySize} points. */
  Footnotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /** One note: its mark without blanks, stars made plain, and its lines. */
  record Found(String mark, int page, List<Line> lines, int markLength, boolean endnote) {}

  /** Splits {@code lines}, the next page without its furniture. */
  PageLines split(int number, List<Line> lines) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).size() <= bodySize * SMALLER) {
      first--;
    }
    if (first == lines.size()) {
      first = starredNote(lines);
    }
    int start = first;
    if (first == 0) {
      start = !lines.isEmpty() && nextRoman(lines.get(0)) ? 0 : lines.size();
    } else if (first == lines.size() || !goesOn(lines, first)) {
      while (start < lines.size() && !opens(lines, start)) {
        start++;
      }
    }
    if (start == lines.size()) {
      start = large.start(lines, this::opening);
    }
    List<Line> notes = lines.subList(start, lines.size());
    notes.forEach(this::count);
    open = notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
    return new PageLines(number, lines.subList(0, start), notes);
  }

  /**
   * True if line {@code index}, the first small one, goes on with the last note of the page before.
   */
  private boolean goesOn(List<Line> lines, int index) {
    Line line = lines.get(index);
    return open.filter(above -> !above.closes()).isPresent()
        && Math.abs(open.get().size() - line.size()) < SAME_SIZE
        && standsOff(lines, index);
  }

  /** True if line {@code index} opens the first note of its page. */
  private boolean opens(List<Line> lines, int index) {
    Line line = lines.get(index);
    String mark = mark(line);
    boolean next = mark.isEmpty() ? nextRoman(line) : isMark(line, mark);
    boolean plain = mark.isEmpty() || (number(mark) > 0 && !line.startsRaised());
    return next && (!plain || standsOff(lines, index));
  }

  private FullSizeNotes.Opening opening(Line line) {
    boolean roman = line.startsRaised() && nextRoman(line);
    String mark = roman ? roman(lastRoman + 1) : plain(mark(line));
    return new FullSizeNotes.Opening(mark, roman || number(mark) == last + 1);
  }

  /** True if {@code line} begins with what may be the mark of a note. */
  static boolean marked(Line line) {
    return !mark(line).isEmpty();
  }

  private boolean isMark(Line line, String mark) {
    boolean star = !Character.isLetterOrDigit(mark.charAt(0));
    return star || line.startsRaised() || number(mark) == last + 1;
  }

  private boolean nextRoman(Line line) {
    Matcher matcher = ROMAN.matcher(line.text());
    return matcher.find() && matcher.group(1).equals(roman(lastRoman + 1));
  }

  private static String roman(int number) {
    return number / 10 < TENS.size() ? TENS.get(number / 10) + ONES.get(number % 10) : "";
  }

  /** Keeps count of the notes; true if {@code line} opens one. */
  private boolean count(Line line) {
    String mark = mark(line);
    if (nextRoman(line)) {
      lastRoman++;
      return true;
    }
    if (mark.isEmpty() || !isMark(line, mark)) {
      return false;
    }
    last = number(mark) == 0 ? last : number(mark);
    return true;
  }

  private static boolean standsOff(List<Line> lines, int index) {
    return index == 0 || lines.get(index).standsOff(lines.get(index - 1));
  }

  /** Start of a note as large as the body: stars open a line that stands off, near the foot. */
  private int starredNote(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - STARRED_LINES; i--) {
      Line line = lines.get(i);
      String mark = mark(line);
      if (mark.startsWith("*") || mark.startsWith("∗")) {
        return standsOff(lines, i) ? i : lines.size();
      }
    }
    return lines.size();
  }

  /** The notes of a document, each with the lines that belong to it, also over a page break. */
  List<Found> collect(List<PageLines> pages) {
    List<Found> notes = new ArrayList<>();
    last = 0;
    lastRoman = 0;
    for (PageLines page : pages) {
      for (Line line : page.notes()) {
        boolean endnote = nextRoman(line);
        if (count(line)) {
          Matcher mark = (endnote ? ROMAN : MARK).matcher(line.text());
          String found = mark.find() ? plain(mark.group(1)) : "";
          List<Line> lines = new ArrayList<>(List.of(line));
          notes.add(new Found(found, page.number(), lines, mark.end(1), endnote));
        } else {
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
    return star || digit || line.startsRaised() ? matcher.group(1) : "";
  }

  private static int number(String mark) {
    return !mark.isEmpty() && Character.isDigit(mark.charAt(0)) ? Integer.parseInt(mark) : 0;
  }

  /**
   * Finds in the body the marks of the notes that were found, and keeps where each stood. For one
   * document and one thread.
   */
  static final class Marks {
    /** A measure, behind which a raised figure is an exponent: {@code km²}. */
    private static final Pattern UNIT = Pattern.compile("(?<!\\p{L})(?:[cdkmµ]?m|[nxyz])$");

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})[-–‑](\\d{1,3})");

    private static final Pattern FIGURES =
        Pattern.compile("[\\[(]?\\d{1,3}(?:[,;–-]\\s?\\d{1,3})*[\\])]?");

    private int last;
    private int unmatched;
    private final Map<String, Deque<Footnotes.Found>> byMark = new HashMap<>();

    /** Notes whose marks no other note has: each may have several places. */
    private final Map<String, Footnotes.Found> single = new HashMap<>();

    private final IdentityHashMap<Footnotes.Found, List<Integer>> anchors = new IdentityHashMap<>();

    Marks(List<Footnotes.Found> notes) {
      for (Footnotes.Found note : notes) {
        byMark.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note);
      }
      for (Deque<Footnotes.Found> all : byMark.values()) {
        if (all.size() == 1) {
          single.put(all.getFirst().mark(), all.getFirst());
        }
      }
    }

    /**
     * Number of characters of {@code line} before {@code end} that are the mark of a note; 0 if
     * there is none.
     *
     * @param start where they begin at the earliest
     * @param raised whether they are set as superscript; figures count only then
     */
    int markLength(String line, int start, int end, boolean raised) {
      String text = line.substring(start, end);
      if (raised) {
        boolean power = UNIT.matcher(line).region(0, start).find();
        boolean mark = !power && !marks(text).isEmpty();
        unmatched += !power && !mark && FIGURES.matcher(text.strip()).matches() ? 1 : 0;
        return mark ? text.length() : 0;
      }
      String plain = Footnotes.plain(text);
      int stars = 0;
      while (stars < plain.length() && plain.charAt(plain.length() - 1 - stars) == '*') {
        stars++;
      }
      if (stars == 0) {
        return 0;
      }
      Deque<Footnotes.Found> notes = byMark.get("*".repeat(stars));
      int word = plain.length() - stars - 1;
      // "trans*" is a word; each note has its mark once, though behind a stop it may recur.
      boolean used =
          notes != null && notes.isEmpty() && word >= 0 && Character.isLetter(plain.charAt(word));
      int trailing = text.length() - text.stripTrailing().length();
      return notes == null || used ? 0 : stars + trailing;
    }

    /**
     * The marks that {@code text} is made of: {@code 1,2}, {@code 5-7}; empty if it holds others.
     */
    private List<String> marks(String text) {
      List<String> marks = new ArrayList<>();
      for (String part : Footnotes.plain(text).split("[,;\\s]+", -1)) {
        List<String> found = part.isEmpty() ? List.of() : marksIn(part);
        if (found.isEmpty() && !part.isEmpty()) {
          return List.of();
        }
        marks.addAll(found);
      }
      return marks;
    }

    private List<String> marksIn(String part) {
      int next = last + 1;
      List<String> side = inRow(part, next);
      if (side.size() > 1) {
        return side;
      }
      if (byMark.containsKey(part)) {
        return List.of(part);
      }
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        return List.of();
      }
      List<String> marks = new ArrayList<>();
      int end = Integer.parseInt(range.group(2));
      for (int i = Integer.parseInt(range.group(1)); i <= end; i++) {
        marks.add(Integer.toString(i));
      }
      return byMark.keySet().containsAll(marks) ? marks : List.of();
    }

    /**
     * Numbers from {@code next} on, side by side: {@code 34} for 3 and 4; empty if they are not.
     */
    private List<String> inRow(String figures, int next) {
      List<String> marks = new ArrayList<>();
      int at = 0;
      for (int i = next; at < figures.length(); i++) {
        String mark = Integer.toString(i);
        if (!figures.startsWith(mark, at) || !byMark.containsKey(mark)) {
          return List.of();
        }
        marks.add(mark);
        at += mark.length();
      }
      return marks;
    }

    /** Notes that the marks in {@code text} stood at {@code position} of the cleaned text. */
    void stoodAt(String text, int position) {
      for (String mark : marks(text)) {
        Footnotes.Found next = byMark.get(mark).poll();
        Footnotes.Found note = next == null ? single.get(mark) : next;
        if (note != null) {
          anchors.computeIfAbsent(note, key -> new ArrayList<>()).add(position);
        }
        last = Math.max(last, number(mark));
      }
    }

    /** How many raised figures are the mark of no note that was found. */
    int unmatched() {
      return unmatched;
    }

    /** Where the mark of {@code note} stood; only the first place if several notes have it. */
    List<Integer> anchors(Footnotes.Found note) {
      return anchors.getOrDefault(note, List.of());
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
