package org.uprlib.extract.match.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text whose lines may be wrapped at a width, as in a mail. Its paragraphs end at an empty line,
 * at an item, and where the next word would have fitted. Immutable.
 */
final class WrappedText {
  /** Nobody wraps at less. */
  private static final int NARROWEST = 40;

  /** In a wrapped text, so many of the lines are full behind which a sentence goes on. */
  private static final double MOST_ARE_FULL = 0.7;

  private static final Pattern LINE = Pattern.compile("\\R");
  private static final Pattern ENDED = Pattern.compile("[.!?:;]$");

  private final List<String> lines;
  private final Pattern item;
  private final int width;

  private WrappedText(String text, Pattern item) {
    this.lines = LINE.splitAsStream(text).map(String::stripTrailing).toList();
    this.item = item;
    this.width = lines.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * The paragraphs of a text, without blanks around them.
   *
   * @param item what begins another paragraph in any case
   */
  static List<String> paragraphs(String text, Pattern item) {
    return new WrappedText(text, item).paragraphs();
  }

  private List<String> paragraphs() {
    boolean wrapped = isWrapped();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (i > 0 && ((wrapped && goesOn(i - 1)) || hangs(i))) {
        line = paragraphs.remove(paragraphs.size() - 1) + " " + line;
      }
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** Whether a line is set in behind the item above, as the lines of a wrapped item are. */
  private boolean hangs(int i) {
    int first = i - 1;
    while (first > 0 && indent(first) == indent(i) && isFollowed(first - 1)) {
      first--;
    }
    return isFollowed(i - 1)
        && item.matcher(lines.get(first).strip()).lookingAt()
        && indent(i) > indent(first) + 1;
  }

  private int indent(int i) {
    return lines.get(i).length() - lines.get(i).stripLeading().length();
  }

  private boolean isWrapped() {
    int broken = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isFollowed(i) && beginsSmall(i + 1)) {
        broken++;
        full += isFull(i) ? 1 : 0;
      }
    }
    return width >= NARROWEST && full > 0 && full >= MOST_ARE_FULL * broken;
  }

  private boolean goesOn(int i) {
    return isFollowed(i) && (beginsSmall(i + 1) || (isFull(i) && !isEnded(i)));
  }

  private boolean isFollowed(int i) {
    String next = lines.get(i + 1).strip();
    return !lines.get(i).isBlank() && !next.isEmpty() && !item.matcher(next).lookingAt();
  }

  /** The first word of the next line would not have fitted. */
  private boolean isFull(int i) {
    String next = lines.get(i + 1).strip();
    int word = (next + " ").indexOf(' ');
    return lines.get(i).length() + 1 + word > width;
  }

  private boolean isEnded(int i) {
    return ENDED.matcher(lines.get(i)).find();
  }

  private boolean beginsSmall(int i) {
    return Character.isLowerCase(lines.get(i).strip().codePointAt(0));
  }
}
