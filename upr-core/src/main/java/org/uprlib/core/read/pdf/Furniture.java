package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.text.PhraseTable;

/**
 * Takes running heads, page numbers and printer's codes out of the pages of a document. A line as
 * close to the text as the lines of the text are to each other is kept, whatever it says.
 */
final class Furniture {
  /** Only so many lines at the head and at the foot of a page can be furniture. */
  private static final int ZONE = 4;

  /** A line at the same place on this share of the pages is furniture. */
  private static final double OFTEN = 0.4;

  /** The share of other pages on which text may be at the place of furniture, or beyond it. */
  private static final double SELDOM = 0.1;

  /** A line no further from the text than this, compared with the leading, belongs to it. */
  private static final float CLOSE = 1.3f;

  /** The same for a line with another number on each page, as headings have. */
  private static final float CLOSE_NUMBERED = 1.8f;

  /** Furniture set smaller than this, compared with the text, may be close to it. */
  private static final float SMALL = 0.93f;

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private final Text text;
  private final List<List<Line>> pages;
  private final Set<String> repeated;
  private final Lazy<TextMeasures> measures;

  private Furniture(Text text, List<List<Line>> pages, Set<String> repeated) {
    this.text = text;
    this.pages = pages;
    this.repeated = repeated;
    this.measures = new Lazy<>(() -> TextMeasures.of(pages));
  }

  /** Learns what is repeated from the pages of one document. */
  static Furniture of(List<List<Line>> pages, Text text) {
    Map<String, List<Place>> places = new HashMap<>();
    for (int number = 0; number < pages.size(); number++) {
      List<Line> page = pages.get(number);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        String key = inZone(i, page.size()) ? key(page.get(i)) : "";
        if (!key.isEmpty() && seen.add(key)) {
          places.computeIfAbsent(key, k -> new ArrayList<>()).add(new Place(number, page, i));
        }
      }
    }
    int often = Math.max(3, (int) Math.ceil(pages.size() * OFTEN));
    places.values().removeIf(found -> found.size() < often || !inStep(found));
    // A line that is furniture by its words need not recur.
    places
        .values()
        .removeIf(found -> found.stream().allMatch(place -> text.matches(place.line().text())));
    // Where a line turns out to be text, so is a repeated one further in.
    Furniture furniture = new Furniture(text, pages, places.keySet());
    int before = 0;
    while (before != places.size()) {
      before = places.size();
      places.values().removeIf(found -> furniture.closeToText(found));
      places.values().removeIf(furniture::amidText);
    }
    return furniture;
  }

  /** Line {@code index} of a page. */
  private record Place(int number, List<Line> page, int index) {
    Line line() {
      return page.get(index);
    }

    boolean atHead() {
      return index < page.size() - 1 - index;
    }
  }

  /** True if the figures in a line that recurs stay the same or count the pages. */
  private static boolean inStep(List<Place> found) {
    int steps = 0;
    for (int i = 1; i < found.size(); i++) {
      List<Integer> before = figures(found.get(i - 1).line());
      List<Integer> after = figures(found.get(i).line());
      int turned = found.get(i).number() - found.get(i - 1).number();
      boolean step = true;
      for (int k = 0; k < before.size() && k < after.size(); k++) {
        int risen = after.get(k) - before.get(k);
        step &= risen == 0 || risen == turned;
      }
      steps += step ? 1 : 0;
    }
    return steps * 5 >= (found.size() - 1) * 4;
  }

  private static List<Integer> figures(Line line) {
    return FIGURES
        .matcher(line.text())
        .results()
        .map(
            figure ->
                figure.group().length() > 6
                    ? figure.group().hashCode()
                    : Integer.parseInt(figure.group()))
        .toList();
  }

  /** True if most of the lines {@code found} are set as lines of the text next to them. */
  private boolean closeToText(List<Place> found) {
    boolean numbered = found.stream().map(place -> place.line().text()).distinct().count() > 1;
    float near = (numbered ? CLOSE_NUMBERED : CLOSE) * measures.get().leading();
    return found.stream().filter(place -> gapToText(place) <= near).count() * 2 > found.size();
  }

  /** How far the text begins below a line at the head, or ends above one at the foot. */
  private float gapToText(Place place) {
    if (place.line().size() < measures.get().size() * SMALL) {
      return Float.MAX_VALUE;
    }
    int step = place.atHead() ? 1 : -1;
    int next = place.index() + step;
    List<Line> page = place.page();
    while (next >= 0 && next < page.size() && candidate(page.get(next), next, page.size())) {
      next += step;
    }
    return next < 0 || next >= page.size()
        ? Float.MAX_VALUE
        : Math.abs(place.line().baseline() - page.get(next).baseline());
  }

  /** True if other pages have text at the place of the lines {@code found}, or beyond it. */
  private boolean amidText(List<Place> found) {
    Place one = found.get(0);
    Set<Integer> own = found.stream().map(Place::number).collect(Collectors.toSet());
    int amid = 0;
    for (int number = 1; number < pages.size(); number++) {
      if (!own.contains(number)) {
        amid += reaches(pages.get(number), one) ? 1 : 0;
      }
    }
    return amid > pages.size() * SELDOM;
  }

  private boolean reaches(List<Line> page, Place place) {
    for (int i = 0; i < page.size(); i++) {
      float beyond = page.get(i).baseline() - place.line().baseline();
      if ((place.atHead() ? beyond > -1 : beyond < 1) && !candidate(page.get(i), i, page.size())) {
        return true;
      }
    }
    return false;
  }

  /** The lines of {@code page} that are not furniture. */
  List<Line> body(List<Line> page) {
    List<Line> body = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) {
      if (!candidate(page.get(i), i, page.size()) || endsParagraph(page, i)) {
        body.add(page.get(i));
      }
    }
    return body;
  }

  private boolean candidate(Line line, int index, int size) {
    if (!inZone(index, size)) {
      return Text.unreadable(line.text());
    }
    return text.matches(line.text())
        || Text.unreadable(line.text())
        || (!repeated.isEmpty() && repeated.contains(key(line)));
  }

  /** A symbol that is set as the last line of a paragraph. */
  private boolean endsParagraph(List<Line> page, int index) {
    Line line = page.get(index);
    if (index == 0 || !Text.symbol(line.text())) {
      return false;
    }
    Line above = page.get(index - 1);
    float gap = above.baseline() - line.baseline();
    return gap > 0
        && gap <= CLOSE * measures.get().leading()
        && Math.abs(above.size() - line.size()) < 0.6f
        && Math.abs(above.left() - line.left()) < 2 * line.size()
        && !above.closes()
        && !candidate(above, index - 1, page.size());
  }

  private static boolean inZone(int index, int size) {
    return index < ZONE || index >= size - ZONE;
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

    private static final Pattern SYMBOLS = Pattern.compile(SYMBOL);

    private final Pattern furniture;

    Text(PhraseTable<LineWord> words) {
      String page =
          "(?iu:"
              + any(words.of(LineWord.PAGE))
              + ")\\s*[\\dxvi]+\\s*(?:"
              + any(words.of(LineWord.BEHIND_PAGE))
              + ")?";
      String recycle = "(?:" + any(words.of(LineWord.RECYCLE)) + ").*";
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

    /** True if {@code line} consists of symbols, page numbers and printer's codes. */
    boolean matches(String line) {
      String text = line.strip();
      return !text.isEmpty() && text.length() <= LONGEST && furniture.matcher(text).matches();
    }

    /** True if {@code line} consists of a symbol. */
    static boolean symbol(String line) {
      return SYMBOLS.matcher(line.strip()).matches();
    }

    /** True if {@code line} has no readable letter or digit. */
    static boolean unreadable(String line) {
      return line.strip().length() <= 3
          && line.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '∗');
    }
  }
}
