package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes running heads, page numbers and printer's codes out of the pages of a document. */
final class Furniture {
  /** Only so many lines at the head and at the foot of a page can be furniture. */
  private static final int ZONE = 4;

  /** A line that stands on this share of the pages, at one place, is furniture. */
  private static final double OFTEN = 0.4;

  private final Text text;
  private final Set<String> repeated;

  private Furniture(Text text, Set<String> repeated) {
    this.text = text;
    this.repeated = repeated;
  }

  /** Learns what is repeated from the pages of one document. */
  static Furniture of(List<List<Line>> pages, Text text) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (inZone(i, page.size(), 2)) {
          seen.add(key(page.get(i)));
        }
      }
      seen.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int often = Math.max(3, (int) Math.ceil(pages.size() * OFTEN));
    counts.values().removeIf(count -> count < often);
    return new Furniture(text, counts.keySet());
  }

  /** The lines of {@code page} that are no furniture. */
  List<Line> body(List<Line> page) {
    List<Line> body = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) {
      if (!isFurniture(page.get(i), i, page.size())) {
        body.add(page.get(i));
      }
    }
    return body;
  }

  private boolean isFurniture(Line line, int index, int size) {
    if (!inZone(index, size, ZONE)) {
      return Text.unreadable(line.text());
    }
    return text.matches(line.text())
        || Text.unreadable(line.text())
        || (inZone(index, size, 2) && repeated.contains(key(line)));
  }

  private static boolean inZone(int index, int size, int zone) {
    return index < zone || index >= size - zone;
  }

  private static String key(Line line) {
    StringBuilder key = new StringBuilder();
    key.append(Math.round(line.baseline() / 3)).append(':');
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c)) {
        key.append(c);
      } else if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
        key.append('#');
      }
    }
    return key.toString().strip();
  }

  /** Knows what the UN's typesetters print around the text of a page. Immutable. */
  static final class Text {
    private static final int LONGEST = 80;

    private static final String SYMBOL =
        "[AE]\\s?(?:/\\s?[A-Za-z0-9][\\w.\\-]*(?<!\\.)\\s?)++\\*{0,3}";
    private static final String NUMBER =
        "(?:[\\-–—] ?)?(?<!\\d)\\d{1,3}(?!\\d)(?: ?[\\-–—])?|[ivx]{1,5}|/…|/\\.\\.\\.";
    private static final String CODE =
        "\\*?GE\\.\\s?\\d{2}-\\s?\\d+\\s*(?:\\([A-Z]\\))?[\\d ]*\\*?";
    private static final String BARCODE = "\\*\\s?\\d{6,}\\s?\\*";

    private final Pattern furniture;

    Text(LineWords words) {
      String page =
          "(?iu:" + any(words.pages()) + ")\\s*[\\dxvi]+\\s*(?:" + any(words.behindPages()) + ")?";
      String recycle = "(?:" + any(words.recycling()) + ").*";
      this.furniture =
          Pattern.compile(
              "(?:(?:"
                  + String.join("|", SYMBOL, page, NUMBER, CODE, BARCODE, recycle)
                  + ")[\\s\\uE000-\\uF8FF]*)++");
    }

    private static String any(Set<String> words) {
      return words.stream()
          .map(word -> Pattern.quote(word).replace(" … ", "\\E.*\\Q"))
          .collect(Collectors.joining("|"));
    }

    /** True if {@code line} holds nothing but symbols, page numbers and printer's codes. */
    boolean matches(String line) {
      String text = line.strip();
      return !text.isEmpty() && text.length() <= LONGEST && furniture.matcher(text).matches();
    }

    /** True if {@code line} holds no letter and no digit that a reader could read. */
    static boolean unreadable(String line) {
      return line.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '∗')
          && line.strip().length() <= 3;
    }
  }
}
