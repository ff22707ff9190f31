package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.uprlib.core.document.RunStyle;

/**
 * One printed line of a page. Immutable.
 *
 * @param text its characters, columns parted by a blank
 * @param pieces the same characters by look, without gaps
 * @param left left edge
 * @param right right edge
 * @param baseline distance of the baseline from the foot of the page
 * @param size size in which most of its characters are set
 * @param bold true if all its letters are bold
 * @param offset place of its first character in the original text of the document
 * @param above the rule drawn above it
 */
record Line(
    String text,
    List<Piece> pieces,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    int offset,
    Rule above) {
  /** A superscript is set at most this large, compared with its line. */
  static final float SUPERSCRIPT = 0.85f;

  /** A line further than this from the one above, compared with its size, is set off. */
  private static final float APART = 1.3f;

  /** Further apart than this, compared with their size, lines are not of the same notes. */
  private static final float FAR = 3f;

  /** Sizes that differ by less are one. */
  private static final float SAME_SIZE = 0.1f;

  /** A rule above a line of text: short above notes, wide above the rest of a note. */
  enum Rule {
    NONE,
    WIDE,
    SHORT
  }

  /** Characters {@code start} to {@code end} of the line, which look alike and begin at x. */
  record Piece(int start, int end, RunStyle style, float left) {}

  /** The line that these chunks form, which are in reading order. */
  static Line of(List<Chunk> chunks) {
    float size = mainSize(chunks);
    Chunk main = chunks.stream().filter(c -> c.size() > size * 0.9f).findFirst().orElseThrow();
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    boolean bold = true;
    for (Chunk chunk : chunks) {
      if (text.length() > 0 && parted(text, right, chunk, size)) {
        text.append(' ');
      }
      int start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
      text.append(chunk.text());
      pieces.add(new Piece(start, text.length(), style(chunk, main), chunk.left()));
      right = Math.max(right, chunk.right());
      bold = bold && (chunk.style().bold() || !hasLetter(chunk.text()));
    }
    bold = bold && hasLetter(text);
    float left = chunks.get(0).left();
    return new Line(
        text.toString(), pieces, left, right, main.baseline(), size, bold, 0, Rule.NONE);
  }

  private static boolean parted(StringBuilder text, float right, Chunk next, float size) {
    char last = text.charAt(text.length() - 1);
    boolean blank = last == ' ' || last == '\u00a0' || next.text().charAt(0) == ' ';
    char first = next.text().charAt(0);
    return !blank && next.left() - right > ChunkCollector.gapTo(text, first) * size;
  }

  private static RunStyle style(Chunk chunk, Chunk main) {
    RunStyle look = chunk.style();
    if (!raised(chunk, main)) {
      return look;
    }
    Optional<String> font = look.font();
    return new RunStyle(font, look.size(), look.bold(), look.italic(), true);
  }

  /** True if {@code chunk} is set smaller and higher than {@code main}, as note marks are. */
  static boolean raised(Chunk chunk, Chunk main) {
    float rise = chunk.baseline() - main.baseline();
    return chunk.size() <= main.size() * SUPERSCRIPT
        && rise > 0.1f * main.size()
        && rise < main.size();
  }

  private static float mainSize(List<Chunk> chunks) {
    if (ofOneSize(chunks)) {
      return chunks.get(0).size();
    }
    // Sizes are few on a line of print, however many chunks it has.
    Map<Float, Integer> bySize = new LinkedHashMap<>();
    for (Chunk chunk : chunks) {
      bySize.merge(chunk.size(), chunk.text().length(), Integer::sum);
    }
    NavigableMap<Float, Integer> before = new TreeMap<>(bySize);
    int all = 0;
    for (Map.Entry<Float, Integer> each : before.entrySet()) {
      int own = each.getValue();
      each.setValue(all);
      all += own;
    }
    float best = 0;
    int most = -1;
    for (float size : bySize.keySet()) {
      Map.Entry<Float, Integer> from = before.ceilingEntry(Math.nextUp(size - SAME_SIZE));
      Map.Entry<Float, Integer> to = before.ceilingEntry(size + SAME_SIZE);
      int count = (to == null ? all : to.getValue()) - from.getValue();
      if (count > most) {
        most = count;
        best = size;
      }
    }
    return best;
  }

  private static boolean ofOneSize(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      if (chunk.size() != chunks.get(0).size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLetter(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** True if it begins with a raised character, as a note does with its mark. */
  boolean startsRaised() {
    return pieces.get(0).style().superscript();
  }

  /** True if it is further from the line {@code above} than lines of one paragraph are. */
  boolean isSetOff(Line above) {
    return above.baseline - baseline > APART * size;
  }

  /** True if it is further from the line {@code above} than lines of the same notes are. */
  boolean farFrom(Line above) {
    return above.baseline - baseline > FAR * size;
  }

  /** True if a sentence or a part of one ends with it. */
  boolean closes() {
    return ".;:。；：؛".indexOf(last()) >= 0;
  }

  boolean endsInDigit() {
    return Character.isDigit(last());
  }

  /** True if a word or a parenthesis comes last. */
  boolean endsInWord() {
    char last = last();
    return Character.isLetter(last) || last == ')' || last == '）';
  }

  /** Its last character that is not a blank; a blank if it has none. */
  private char last() {
    int at = text.length() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  /** About how wide the first word is, judged by its share of the characters. */
  float firstWordWidth() {
    return (right - left) * LineStart.firstWord(text) / text.length();
  }

  /** This line with the rest of its last word, which is on the {@code next}. */
  Line joined(Line next) {
    List<Piece> all = new ArrayList<>(pieces);
    for (Piece piece : next.pieces) {
      int start = text.length() + piece.start();
      all.add(new Piece(start, text.length() + piece.end(), piece.style(), piece.left()));
    }
    float end = Math.max(right, next.right);
    boolean heavy = bold && next.bold;
    return new Line(text + next.text, all, left, end, next.baseline, size, heavy, offset, above);
  }

  /** This line without the mark of a note at its end. */
  Line withoutMark() {
    Piece last = pieces.get(pieces.size() - 1);
    return last.style().superscript() && pieces.size() > 1
        ? saying(text.substring(0, last.start()))
        : this;
  }

  Line saying(String characters) {
    return characters.equals(text)
        ? this
        : new Line(characters, pieces, left, right, baseline, size, bold, offset, above);
  }

  /** This line, moved by {@code distance} points to the right. */
  Line shifted(float distance) {
    float moved = left + distance;
    return new Line(text, pieces, moved, right + distance, baseline, size, bold, offset, above);
  }

  /** This line, with its first character at {@code place} of the original text. */
  Line at(int place) {
    return new Line(text, pieces, left, right, baseline, size, bold, place, above);
  }

  Line below(Rule rule) {
    return new Line(text, pieces, left, right, baseline, size, bold, offset, rule);
  }

  /** True if a short rule is drawn above it, as above notes. */
  boolean ruled() {
    return above == Rule.SHORT;
  }
}
