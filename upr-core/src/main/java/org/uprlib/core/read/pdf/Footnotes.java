package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.read.word.NumberFormat;

/**
 * Parts the footnotes at the foot of each page from its body, page after page, and the endnotes
 * behind it. What is not a note stays in the body. For one document.
 */
final class Footnotes {
  /** Notes are set at most this large, compared with the body. */
  private static final float SMALLER = 0.93f;

  /** A note as large as the body is looked for in so many lines at the foot of a page. */
  private static final int STARRED_LINES = 4;

  /** Sizes that differ by less are one. */
  private static final float SAME_SIZE = 0.3f;

  private static final Pattern MARK =
      Pattern.compile("^\\s*([*∗†‡]{1,4}|[\\[(]?\\d{1,3}[\\])]?|[a-z])(?=[\\s\\p{L}“\"«(])");

  /** A raised mark alone, which letters may follow without a blank. */
  private static final Pattern RAISED =
      Pattern.compile("^\\s*([*∗†‡]{1,4}|[\\[(]?\\d{1,3}[\\])]?|[a-z])\\s*$");

  /** The mark of an endnote. */
  private static final Pattern ROMAN = Pattern.compile("^\\s*([ivxl]{1,7})(?=\\s)");

  /** What may be a mark though it is not raised. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,3}|\\[\\d{1,3}\\]");

  /** How a line ends with which no sentence does. */
  private static final Pattern WITHIN = Pattern.compile("[\\p{L},-]$");

  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");

  /** So many lines at the head of a page may be the heading of endnotes. */
  private static final int HEADING_LINES = 2;

  private final float bodySize;

  /** Marks in the text of the pages before. */
  private final NoteMarks marks = new NoteMarks();

  private final FullSizeNotes large = new FullSizeNotes(marks);

  /** Number of the last note. */
  private int last;

  /** Whether that number is raised. */
  private boolean lastRaised;

  /** Whether the notes of the page before belong to the pages before it. */
  private boolean endnotes;

  /** Number of the last endnote, whose numbers are Roman. */
  private int lastRoman;

  /** Last line of the notes of the page before, if there are any. */
  private Optional<Line> open = Optional.empty();

  /** Whether the last of them ended within a sentence. */
  private boolean cutShort;

  private int cut;

  /** Footnotes of a document whose running text is mostly set in {@code bodySize} points. */
  Footnotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /**
   * One note: its mark without blanks and brackets, stars made plain, and its lines.
   *
   * @param typed true if its mark is in square brackets and need not be raised
   */
  record Found(String mark, List<Line> lines, int markLength, boolean endnote, boolean typed) {}

  /** Splits {@code lines}, the next page without its furniture. */
  PageLines split(List<Line> lines) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).size() <= bodySize * SMALLER) {
      first--;
    }
    int end = lines.size();
    int start = endnotesStart(lines, first);
    if (start < lines.size()) {
      end = endnotesEnd(lines, start);
    } else if (first > 0) {
      start = footnotesStart(lines, first);
    }
    if (start == lines.size()) {
      start = large.start(lines, this::opening);
      start = Math.min(start, open.map(line -> fullSizeRest(lines, line)).orElse(start));
    }
    NoteMarks here = new NoteMarks();
    lines.subList(0, start).forEach(here::add);
    List<Line> notes = lines.subList(start, end);
    boolean goesOn = !notes.isEmpty() && !isOpening(notes.get(0));
    cut += cutShort && !lines.isEmpty() && !goesOn ? 1 : 0;
    cutShort = !notes.isEmpty() && cutShort(notes, lines);
    endnotes = !notes.isEmpty() && (endnotes || owed(notes.get(0), here));
    notes.forEach(this::count);
    marks.addAll(here);
    open = notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
    List<Line> body = new ArrayList<>(lines.subList(0, start));
    body.addAll(lines.subList(end, lines.size()));
    return new PageLines(body, notes, endnotes);
  }

  /** Where footnotes begin, given where the small print at the foot of a page does. */
  private int footnotesStart(List<Line> lines, int small) {
    int start = small == lines.size() ? starredNote(lines) : small;
    if (start == lines.size() || goesOn(lines, start)) {
      return start;
    }
    while (start < lines.size() && !opens(lines, start)) {
      start++;
    }
    return start;
  }

  /**
   * Where endnotes begin or go on, of which the text before has the marks: on a page of small print
   * only, a heading aside.
   *
   * @param small where the small print begins
   */
  private int endnotesStart(List<Line> lines, int small) {
    if (small > HEADING_LINES || small == lines.size()) {
      return lines.size();
    }
    if (small == 0 && nextRoman(lines.get(0))) {
      return 0;
    }
    Line line = lines.get(small);
    boolean goOn =
        endnotes
            && open.filter(before -> sameSize(before, line)).isPresent()
            && (last < marks.highest() || (unfinished() && LineStart.goesOn(line.text())));
    if (goOn) {
      return small;
    }
    for (int i = small; i < lines.size() && i <= HEADING_LINES; i++) {
      if (owed(lines.get(i), new NoteMarks())) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * End of the endnotes that begin at {@code start}: a line far from the one above is no longer a
   * note.
   */
  private int endnotesEnd(List<Line> lines, int start) {
    for (int i = start + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.farFrom(lines.get(i - 1)) && mark(line).isEmpty()) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * True if {@code line} opens the next note, and its mark is on an earlier page and not {@code
   * here}.
   */
  private boolean owed(Line line, NoteMarks here) {
    String mark = mark(line);
    int number = number(mark);
    boolean sure = line.startsRaised() || mark.startsWith("[");
    return sure && number == last + 1 && number <= marks.highest() && !here.contains(plain(mark));
  }

  /** Where the rest of a note of full size begins that started on the page before. */
  private int fullSizeRest(List<Line> lines, Line last) {
    boolean small = last.size() <= bodySize * SMALLER;
    return small || !unfinished() ? lines.size() : FullSizeNotes.rest(lines, last);
  }

  /** True if {@code notes} end within a sentence and with a line as full as any on their page. */
  private static boolean cutShort(List<Line> notes, List<Line> page) {
    Line last = notes.get(notes.size() - 1);
    String text = last.text().stripTrailing();
    return WITHIN.matcher(text).find()
        && page.stream().allMatch(line -> line.right() < last.right() + 2 * last.size());
  }

  /** How many notes seem to go on over a page on which their rest was not found. */
  int cutShort() {
    return cut;
  }

  static boolean sameSize(Line one, Line other) {
    return Math.abs(one.size() - other.size()) < SAME_SIZE;
  }

  private boolean unfinished() {
    return open.filter(line -> !line.closes()).isPresent();
  }

  /**
   * True if line {@code index}, the first small one, goes on with the last note of the page before.
   */
  private boolean goesOn(List<Line> lines, int index) {
    Line line = lines.get(index);
    return unfinished()
        && Math.abs(open.get().size() - line.size()) < SAME_SIZE
        && isSetOff(lines, index);
  }

  /** True if line {@code index} opens the first note of its page. */
  private boolean opens(List<Line> lines, int index) {
    Line line = lines.get(index);
    String mark = mark(line);
    boolean next = mark.isEmpty() ? nextRoman(line) : isMark(line, mark);
    boolean plain = mark.isEmpty() || (number(mark) > 0 && !line.startsRaised());
    return next && (!plain || isSetOff(lines, index)) && (!typed(mark) || known(lines, index));
  }

  /** True if the mark with which line {@code index} begins occurs in a line above. */
  private static boolean known(List<Line> lines, int index) {
    NoteMarks above = new NoteMarks();
    lines.subList(0, index).forEach(above::add);
    return above.contains(plain(mark(lines.get(index))));
  }

  private FullSizeNotes.Opening opening(Line line) {
    boolean roman = line.startsRaised() && nextRoman(line);
    String mark = roman ? roman() : plain(mark(line));
    return new FullSizeNotes.Opening(mark, roman || number(mark) == last + 1);
  }

  /** True if {@code line} begins with what may be the mark of a note. */
  static boolean marked(Line line) {
    return !mark(line).isEmpty();
  }

  private boolean isMark(Line line, String mark) {
    return star(mark) || line.startsRaised() || (number(mark) == last + 1 && !lastRaised);
  }

  private boolean nextRoman(Line line) {
    Matcher matcher = ROMAN.matcher(line.text());
    return matcher.find() && matcher.group(1).equals(roman());
  }

  /** The number of the next endnote. */
  private String roman() {
    return NumberFormat.LOWER_ROMAN.format(lastRoman + 1);
  }

  private boolean isOpening(Line line) {
    String mark = mark(line);
    return nextRoman(line) || (!mark.isEmpty() && isMark(line, mark));
  }

  /** Keeps count of the notes; true if {@code line} opens one. */
  private boolean count(Line line) {
    if (nextRoman(line)) {
      lastRoman++;
      return true;
    }
    if (!isOpening(line)) {
      return false;
    }
    String mark = mark(line);
    if (number(mark) > 0) {
      last = number(mark);
      lastRaised = line.startsRaised();
    }
    return true;
  }

  private static boolean isSetOff(List<Line> lines, int index) {
    return index == 0 || lines.get(index).isSetOff(lines.get(index - 1));
  }

  /** Start of a note as large as the body: stars open a line that is set off, near the foot. */
  private int starredNote(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - STARRED_LINES; i--) {
      Line line = lines.get(i);
      String mark = mark(line);
      if (mark.startsWith("*") || mark.startsWith("∗")) {
        return isSetOff(lines, i) ? i : lines.size();
      }
    }
    return lines.size();
  }

  /** The notes of a document, each with the lines that belong to it, also over a page break. */
  List<Found> collect(List<PageLines> pages) {
    List<Found> notes = new ArrayList<>();
    last = 0;
    lastRaised = false;
    lastRoman = 0;
    for (PageLines page : pages) {
      for (Line line : page.notes()) {
        boolean endnote = nextRoman(line);
        if (count(line)) {
          Matcher mark = endnote ? ROMAN.matcher(line.text()) : markMatcher(line);
          String found = mark.find() ? plain(mark.group(1)) : "";
          List<Line> lines = new ArrayList<>(List.of(line));
          boolean end = endnote || page.endnotes();
          int length = markEnd(line.text(), mark);
          notes.add(new Found(found, lines, length, end, typed(mark.group(1))));
        } else {
          notes.get(notes.size() - 1).lines().add(line);
        }
      }
    }
    return notes;
  }

  /** Behind the mark; LibreOffice prints a star that the author chose twice. */
  private static int markEnd(String line, Matcher mark) {
    String stars = mark.group(1);
    boolean twice = stars.startsWith("*") && line.startsWith(stars, mark.end(1));
    return twice ? mark.end(1) + stars.length() : mark.end(1);
  }

  /** Without brackets, its stars plain. */
  static String plain(String mark) {
    return BRACKETS.matcher(plainStars(mark)).replaceAll("");
  }

  /** Stars of every kind made {@code *}. */
  static String plainStars(String text) {
    return text.strip().replace('∗', '*');
  }

  /** True for a star or a dagger, and for what begins with a bracket. */
  static boolean star(String mark) {
    return !Character.isLetterOrDigit(mark.charAt(0));
  }

  /** True for {@code [1]}. */
  private static boolean typed(String mark) {
    return mark.startsWith("[");
  }

  private static Matcher markMatcher(Line line) {
    if (line.startsRaised()) {
      int end = line.pieces().get(0).end();
      Matcher alone = RAISED.matcher(line.text()).region(0, end);
      if (alone.find()) {
        return alone.region(0, end);
      }
    }
    return MARK.matcher(line.text());
  }

  private static String mark(Line line) {
    Matcher matcher = markMatcher(line);
    if (!matcher.find()) {
      return "";
    }
    String mark = matcher.group(1);
    boolean sure = star(mark) || line.startsRaised() || PLAIN_NUMBER.matcher(mark).matches();
    return sure ? mark : "";
  }

  /** The mark as a number; 0 if it is not one. */
  static int number(String mark) {
    String plain = mark.isEmpty() ? "" : plain(mark);
    return !plain.isEmpty() && Character.isDigit(plain.charAt(0)) ? Integer.parseInt(plain) : 0;
  }

  /**
   * One page as lines, sorted into what they are for. Immutable.
   *
   * @param body running text, top down
   * @param notes lines of notes, top down
   * @param endnotes true if their marks are on earlier pages
   */
  record PageLines(List<Line> body, List<Line> notes, boolean endnotes) {
    PageLines {
      body = List.copyOf(body);
      notes = List.copyOf(notes);
    }
  }
}
