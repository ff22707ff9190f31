package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.RunStyle;

/**
 * Characters that were placed on one baseline in one style, side by side. Coordinates are in points
 * from the lower left corner of the page as displayed.
 *
 * @param text the characters
 * @param left left edge of the first
 * @param right right edge of the last
 * @param baseline distance of the baseline from the foot of the page
 * @param size effective font size
 * @param style look; never superscript here, since that depends on the line
 * @param glyphs the same characters one by one, where their order is yet to be found
 * @param places where each character begins and ends, by turns, where they are in order; a blank
 *     that the page does not have, nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and none is changed.
record Chunk(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    RunStyle style,
    Glyphs glyphs,
    float[] places) {
  /**
   * Characters as placed on a page, from the edge on at which its lines begin.
   *
   * @param fromRight true if that is the right one, and the page mirrored
   * @param each none where the characters of the chunk are in order
   */
  record Glyphs(boolean fromRight, List<Glyph> each) {
    static final Glyphs IN_ORDER = new Glyphs(false, List.of());

    Glyphs {
      each = List.copyOf(each);
    }
  }

  /** A chunk whose characters are in order. */
  Chunk(String text, float left, float right, float baseline, float size, RunStyle style) {
    this(text, left, right, baseline, size, style, Glyphs.IN_ORDER, new float[0]);
  }

  /**
   * Its words. The blank before a word belongs to it; the one at the end to the last, whose right
   * edge is that of its last letter.
   */
  List<Chunk> words() {
    List<Chunk> words = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || beginsWord(end)) {
        addWord(start, end, words);
        start = end;
      }
    }
    return words;
  }

  /** How many gaps of {@code width} or more are behind a letter in it. */
  int gaps(float width) {
    int gaps = 0;
    float reached = Float.NaN;
    boolean letters = false;
    for (int at = 0; 2 * at < places.length; at++) {
      if (!Float.isNaN(places[2 * at])) {
        gaps += letters && places[2 * at] - reached >= width ? 1 : 0;
        reached = places[2 * at + 1];
        letters |= Character.isLetter(text.charAt(at));
      }
    }
    return gaps;
  }

  boolean hasLetters() {
    return text.chars().anyMatch(Character::isLetter);
  }

  private boolean beginsWord(int at) {
    return Character.isWhitespace(text.charAt(at))
        || places[2 * at] - places[2 * at - 1] > ChunkCollector.WORD_GAP * size;
  }

  private void addWord(int start, int end, List<Chunk> words) {
    int from = Float.isNaN(places[2 * start]) ? start + 1 : start;
    float begin = places[2 * from];
    String word = text.substring(from, end);
    int last = words.size() - 1;
    if (!word.isBlank()) {
      words.add(new Chunk(word, begin, places[2 * end - 1], baseline, size, style));
    } else if (last >= 0 && begin - words.get(last).right < size) {
      Chunk before = words.get(last);
      String closed = before.text.stripTrailing() + ' ';
      words.set(last, new Chunk(closed, before.left, before.right, baseline, size, style));
    }
  }

  /** The same, its first character beginning at {@code from} and its last ending at {@code to}. */
  Chunk between(float from, float to) {
    float[] moved = places.clone();
    if (moved.length > 0) {
      moved[0] = from;
      moved[moved.length - 1] = to;
    }
    return new Chunk(text, from, to, baseline, size, style, glyphs, moved);
  }

  boolean inOrder() {
    return glyphs.each().isEmpty();
  }
}
