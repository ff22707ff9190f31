package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uprlib.core.read.pdf.Glyph.Direction;

/**
 * Puts the glyphs of a line into the order in which they are read, which is the way back from how
 * they are laid out (Unicode Standard Annex 9): where a line runs from right to left, names and
 * figures that run from left to right were turned, and the other way round. For one line.
 */
final class LogicalOrder {
  private static final String OPENING = "([{«<";
  private static final String CLOSING = ")]}»>";

  /** A single one of these belongs to the number on both sides of it. */
  private static final String WITHIN_NUMBERS = ".,/:\u066B\u066C";

  /** These as well, unless a word that runs from right to left precedes. */
  private static final String AT_LINE_START = "-+\u2010\u2011";

  /** What ends a sentence or a part of one, or a bracket. */
  private static final String ENDING = ".,;:!?%" + CLOSING;

  private final boolean fromRight;
  private final List<Item> items = new ArrayList<>();

  private record Item(Glyph glyph, Chunk chunk) {
    Direction direction() {
      return glyph.direction();
    }

    boolean is(String characters) {
      return glyph.text().length() == 1 && characters.contains(glyph.text());
    }
  }

  private LogicalOrder(List<Chunk> chunks) {
    fromRight = chunks.stream().anyMatch(chunk -> chunk.glyphs().fromRight());
    for (Chunk chunk : chunks) {
      chunk.glyphs().each().forEach(glyph -> items.add(new Item(glyph, chunk)));
    }
    items.sort(Comparator.comparingDouble(item -> item.glyph().left()));
    addBlanks();
  }

  /** The characters of a line in logical order, at places from one edge to the other. */
  static List<Chunk> of(List<Chunk> line) {
    if (line.stream().allMatch(Chunk::inOrder)) {
      return line;
    }
    LogicalOrder order = new LogicalOrder(line);
    if (order.fromRight) {
      order.fromRight();
    } else {
      order.fromLeft();
    }
    return order.chunks();
  }

  private void addBlanks() {
    for (int i = items.size() - 1; i > 0; i--) {
      Item next = items.get(i);
      Item before = items.get(i - 1);
      float gap = next.glyph().left() - before.glyph().right();
      float size = Math.max(next.chunk().size(), before.chunk().size());
      if (gap > ChunkCollector.WORD_GAP * size
          && !next.glyph().blank()
          && !before.glyph().blank()) {
        float end = before.glyph().right();
        Glyph blank = new Glyph(" ", end, end + gap);
        items.add(i, new Item(blank, before.chunk()));
      }
    }
  }

  private Direction direction(int index) {
    return items.get(index).direction();
  }

  private boolean any(Direction direction) {
    return items.stream().anyMatch(item -> item.direction() == direction);
  }

  private void fromRight() {
    boolean right = any(Direction.RIGHT_TO_LEFT);
    // Words, or a number that the end of the line breaks behind its hyphen.
    boolean words = any(Direction.LEFT_TO_RIGHT) && items.get(0).is(ENDING);
    if (!right && (words || items.get(0).is(AT_LINE_START))) {
      turn(0, items.size());
      return;
    }
    int start = 0;
    for (int i = 0; i <= items.size(); i++) {
      if (i == items.size() || direction(i) == Direction.RIGHT_TO_LEFT) {
        turnWithin(start, i);
        start = i + 1;
      }
    }
    if (right) {
      setBrackets();
    }
  }

  /** Turns what runs from left to right between two words that run from right to left. */
  private void turnWithin(int start, int end) {
    int first = end;
    int last = start - 1;
    for (int i = start; i < end; i++) {
      if (direction(i) == Direction.LEFT_TO_RIGHT) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (first == end) {
      turnNumbers(start, end);
      return;
    }
    first = withFigures(first, start - 1, -1);
    last = withFigures(last, end, 1);
    turnNumbers(start, first);
    turn(first, last + 1);
    turnNumbers(last + 1, end);
  }

  /** The last place up to which there are figures beside letters, with what joins them. */
  private int withFigures(int from, int limit, int step) {
    int at = from;
    for (int i = from + step; i != limit; i += step) {
      if (direction(i) == Direction.FIGURE) {
        at = i;
      } else if (items.get(i).is(OPENING) || items.get(i).is(CLOSING)) {
        break;
      }
    }
    return at;
  }

  private void turnNumbers(int start, int end) {
    boolean opens = true;
    for (int i = 0; i < start; i++) {
      opens &= direction(i) != Direction.RIGHT_TO_LEFT;
    }
    int at = start;
    while (at < end) {
      if (direction(at) != Direction.FIGURE) {
        at++;
        continue;
      }
      int last = at;
      for (int i = at + 1; i < end; i++) {
        Item item = items.get(i);
        boolean joins = item.is(WITHIN_NUMBERS) || (opens && item.is(AT_LINE_START));
        boolean joined = joins && i + 1 < end && direction(i + 1) == Direction.FIGURE;
        if (direction(i) != Direction.FIGURE && !joined) {
          break;
        }
        last = i;
      }
      turn(at, last + 1);
      at = last + 1;
    }
  }

  private void fromLeft() {
    int at = 0;
    while (at < items.size()) {
      if (direction(at) != Direction.RIGHT_TO_LEFT) {
        at++;
        continue;
      }
      int last = at;
      for (int i = at; i < items.size() && direction(i) != Direction.LEFT_TO_RIGHT; i++) {
        last = direction(i) == Direction.RIGHT_TO_LEFT ? i : last;
      }
      turn(at, last + 1);
      turnNumbers(at, last + 1);
      at = last + 1;
    }
  }

  /** Reverses the glyphs from {@code start} to {@code end}, so that they change places. */
  private void turn(int start, int end) {
    if (end - start < 2) {
      return;
    }
    float middle = (items.get(start).glyph().left() + items.get(end - 1).glyph().right()) / 2;
    List<Item> turned = new ArrayList<>();
    for (int i = end - 1; i >= start; i--) {
      turned.add(new Item(items.get(i).glyph().mirrored(middle), items.get(i).chunk()));
    }
    for (int i = start; i < end; i++) {
      items.set(i, turned.get(i - start));
    }
  }

  /**
   * Makes brackets among words that run from right to left open and close what they enclose: some
   * files encode them by meaning, others by shape.
   */
  private void setBrackets() {
    int asEncoded = 0;
    for (int i = 0; i < items.size(); i++) {
      int opens = opens(i);
      asEncoded += opens == 0 ? 0 : (opens > 0) == items.get(i).is(OPENING) ? 1 : -1;
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!item.is(OPENING) && !item.is(CLOSING)) {
        continue;
      }
      int opens = opens(i);
      boolean opening = opens == 0 ? item.is(OPENING) == asEncoded >= 0 : opens > 0;
      if (opening != item.is(OPENING)) {
        String from = opening ? CLOSING : OPENING;
        String to = opening ? OPENING : CLOSING;
        int kind = from.indexOf(item.glyph().text());
        items.set(i, new Item(item.glyph().as(to.substring(kind, kind + 1)), item.chunk()));
      }
    }
  }

  /** 1 for a bracket that opens, judged by its neighbours, -1 for one that closes, 0 if unclear. */
  private int opens(int index) {
    Item item = items.get(index);
    if (!item.is(OPENING) && !item.is(CLOSING)) {
      return 0;
    }
    boolean before = index > 0 && inside(items.get(index - 1), OPENING);
    boolean after = index + 1 < items.size() && inside(items.get(index + 1), ENDING + Glyph.STOPS);
    return before == after ? 0 : after ? 1 : -1;
  }

  /** True for a neighbour that the bracket can enclose. */
  private static boolean inside(Item item, String others) {
    return !item.glyph().blank() && !item.is(others);
  }

  /** The items as chunks, each of one look. */
  private List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < items.size(); i++) {
      text.append(items.get(i).glyph().text());
      if (i + 1 == items.size() || !alike(items.get(i).chunk(), items.get(i + 1).chunk())) {
        Chunk look = items.get(i).chunk();
        float left = items.get(start).glyph().left();
        float right = edge(start, i + 1);
        if (text.length() > 0) {
          chunks.add(
              new Chunk(text.toString(), left, right, look.baseline(), look.size(), look.style()));
        }
        text.setLength(0);
        start = i + 1;
      }
    }
    return chunks;
  }

  /** The right edge of the last letter. */
  private float edge(int start, int end) {
    float right = items.get(start).glyph().left();
    for (int i = start; i < end; i++) {
      Glyph glyph = items.get(i).glyph();
      right = glyph.blank() ? right : Math.max(right, glyph.right());
    }
    return right;
  }

  private static boolean alike(Chunk one, Chunk other) {
    return one.style().equals(other.style())
        && one.size() == other.size()
        && Math.abs(one.baseline() - other.baseline()) < 0.1f;
  }
}
