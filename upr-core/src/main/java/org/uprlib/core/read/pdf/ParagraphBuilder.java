package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.text.Endings;

/** Puts the body lines of all pages together to paragraphs, also over page breaks. */
final class ParagraphBuilder {
  /** Edges that differ by less than this many points belong to one column. */
  private static final float SAME_EDGE = 4f;

  /** Lines further apart than this, compared with the usual distance, are two paragraphs. */
  private static final float APART = 1.25f;

  /** Somewhat more than half of a column's width. */
  private static final float HALF = 0.6f;

  /** A line of fewer words that ends in a stop is a number or a label: {@code Distr. GENERAL}. */
  private static final int SENTENCE = 3;

  private final TextMeasures measures;
  private final NumberLists lists;
  private final List<List<Line>> paragraphs = new ArrayList<>();
  private List<Line> current = new ArrayList<>();

  /** The number of the last paragraph that has one, or of what it is under. */
  private OptionalInt number = OptionalInt.empty();

  /** How far to the right the lines of the page go, by the edge at which they begin. */
  private Map<Integer, Float> rights = Map.of();

  private ParagraphBuilder(TextMeasures measures, NumberLists lists) {
    this.measures = measures;
    this.lists = lists;
  }

  /** The paragraphs, each as its lines, in reading order. */
  static List<List<Line>> paragraphs(
      List<List<Line>> pages, TextMeasures measures, NumberLists lists) {
    ParagraphBuilder builder = new ParagraphBuilder(measures, lists);
    for (List<Line> lines : pages) {
      builder.rights =
          lines.stream().collect(Collectors.toMap(ParagraphBuilder::edge, Line::right, Math::max));
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        Optional<Line> second =
            i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
        // Elsewhere it is on another page, or in another column.
        boolean below = i > 0 && lines.get(i - 1).baseline() >= line.baseline();
        builder.add(
            line, below ? builder.goesOnBelow(line, second) : builder.goesOnOverPage(line, second));
      }
    }
    builder.close();
    return builder.paragraphs;
  }

  private void add(Line line, boolean joins) {
    if (!joins) {
      close();
      number = LineStart.label(line.text()) ? LineStart.number(line.text()) : number;
    }
    current.add(line);
  }

  private void close() {
    if (!current.isEmpty()) {
      paragraphs.add(current);
      current = new ArrayList<>();
    }
  }

  private boolean goesOnBelow(Line next, Optional<Line> second) {
    Line above = current.get(current.size() - 1);
    if (above.baseline() - next.baseline() > APART * usualGap(next)
        || differs(above, next)
        || partsContents(above, next, second)
        || endsParagraph(above, next)
        || breaksOff(above, next)
        || isFramed(above, next)
        || isSeparate(above, next, second)) {
      return false;
    }
    if (LineStart.dottedLabel(next.text())
        && !lists.goesOn(above.text(), next.text())
        && !midSentence(above, next)) {
      return false;
    }
    if (above.closes()
        && (LineStart.hyphenLabel(next.text()) || LineStart.letterLabel(next.text()))) {
      return false;
    }
    boolean opens = LineStart.opensText(next.text()) || LineStart.withoutCase(next.text());
    boolean ended =
        above.closes()
            || (opens && (lists.endsItem(above.text(), next.text()) || isNext(above, next)));
    boolean belowHeading = !next.bold() && current.stream().allMatch(Line::bold);
    if (LineStart.numberLabel(next.text()) && (ended || belowHeading || !sameEdge(above, next))) {
      return false;
    }
    return current.size() == 1 || sameEdge(above, next) || goesOnMidSentence(above, next);
  }

  /** {@code (115.4) Protect} behind a lead-in or another recommendation. */
  private boolean isFramed(Line above, Line next) {
    return LineStart.framedLabel(next.text())
        && (endsSentence(above)
            || Endings.isColon(above.text())
            || lists.endsItem(above.text(), next.text()));
  }

  /** {@code 123. The following} in paragraph 122, behind what no number goes on with. */
  private boolean isNext(Line above, Line next) {
    OptionalInt own = LineStart.number(next.text());
    return number.isPresent()
        && own.isPresent()
        && own.getAsInt() == number.getAsInt() + 1
        && !lists.goesOn(above.text());
  }

  /** True between two entries of a table of contents, and between its title and the first. */
  private boolean partsContents(Line above, Line next, Optional<Line> second) {
    return ContentsEntry.isLed(above)
        || ContentsEntry.areTwo(above, next)
        || (shortLine(above)
            && (ContentsEntry.isLed(next)
                || second.filter(line -> ContentsEntry.areTwo(next, line)).isPresent()));
  }

  /**
   * True if the first word of {@code next} had fitted on the line above, which is much shorter than
   * most, and a label or a sentence begins with it; or if a name and a colon do, at any length.
   */
  private boolean endsParagraph(Line above, Line next) {
    if (LineStart.field(next.text())) {
      return firstWordFits(above, next) && !lists.goesOn(above.text());
    }
    return shortLine(above)
        && firstWordFits(above, next)
        && ((LineStart.numberLabel(next.text()) || lists.isWhole(next.text()))
            ? !lists.goesOn(above.text(), next.text())
            : LineStart.withoutCase(next.text())
                || (LineStart.capital(next.text()) && (isAlone(above) || isSentence(above, next))));
  }

  /**
   * True if {@code above} ends a paragraph, at any distance: the next word would have fitted in its
   * column, and a sentence ends there, or it is not much longer than half the column and what
   * follows opens a text.
   */
  private boolean breaksOff(Line above, Line next) {
    float right = rights.getOrDefault(edge(above), above.right());
    boolean half = above.right() < above.left() + HALF * (right - above.left());
    return above.right() + next.firstWordWidth() < right - next.size()
        && (half || isSentence(above, next))
        && sameEdge(above, next)
        && !(above.bold() && next.bold())
        && (LineStart.capital(next.text())
            ? !lists.goesOn(above.text())
            : half && current.size() == 1 && LineStart.opensText(next.text()));
  }

  /** {@code Recommendation 122.4}, between a sentence and a line that does not go on with it. */
  private boolean isSeparate(Line above, Line next, Optional<Line> second) {
    return isHeading(above, next, second)
        || (above.closes()
            && !next.closes()
            && LineStart.capital(next.text())
            && sameEdge(above, next)
            && second.filter(line -> breaksOff(next, line)).isPresent());
  }

  private boolean firstWordFits(Line above, Line next) {
    return above.right() + next.firstWordWidth() < measures.right() - next.size();
  }

  private static boolean isSentence(Line line, Line next) {
    return line.closes()
        && line.text().strip().split(" ").length >= SENTENCE
        && sameEdge(line, next);
  }

  /** A full line without a stop, and small letters: one sentence, wherever its lines begin. */
  private boolean goesOnMidSentence(Line above, Line next) {
    return !shortLine(above) && !above.closes() && LineStart.goesOn(next.text());
  }

  private float usualGap(Line next) {
    if (current.size() > 1) {
      Line above = current.get(current.size() - 1);
      Line before = current.get(current.size() - 2);
      float own = before.baseline() - above.baseline();
      if (own > 0 && own < measures.leading() * 1.6f) {
        return Math.max(own, 1.05f * next.size());
      }
    }
    return Math.max(measures.leading(), 1.05f * next.size());
  }

  private boolean goesOnOverPage(Line next, Optional<Line> second) {
    if (current.isEmpty()) {
      return false;
    }
    Line above = current.get(current.size() - 1);
    if (above.size() > measures.size() * BodyWriter.HeadingLevels.LARGER
        || differs(above, next)
        || isFramed(above, next)
        || (LineStart.label(next.text())
            && !lists.goesOn(above.text(), next.text())
            && !midSentence(above, next)
            && !dateGoesOn(above, next))) {
      return false;
    }
    boolean heading = next.bold() && !above.bold();
    if (above.closes() && (heading || LineStart.hyphenLabel(next.text()))) {
      return false;
    }
    if (lists.isWhole(next.text())
        && (endsSentence(above) || (shortLine(above) && !lists.goesOn(above.text())))) {
      return false;
    }
    if (!LineStart.goesOn(next.text()) && (isAlone(above) || opens(above, next, second))) {
      return false;
    }
    boolean lineOfItsOwn = current.size() == 1 && shortLine(above) && firstWordFits(above, next);
    if (lineOfItsOwn && !LineStart.goesOn(next.text())) {
      return false;
    }
    boolean edge = current.size() > 1 ? sameEdge(above, next) : next.left() > above.left() - 60;
    if (!edge || isHeading(above, next, second)) {
      return false;
    }
    return !above.closes() || (!shortLine(above) && !LineStart.capital(next.text()));
  }

  /** A short line without a stop, between a stop and a number, in scripts without capitals too. */
  private boolean isHeading(Line above, Line next, Optional<Line> second) {
    return above.closes()
        && shortLine(next)
        && !next.closes()
        && second
            .filter(line -> LineStart.label(line.text()) || lists.isWhole(line.text()))
            .isPresent();
  }

  /** A label on a line of its own: {@code 115.3–5}. */
  private boolean isAlone(Line line) {
    return current.size() == 1 && lists.isWhole(line.text()) && !lists.goesOn(line.text());
  }

  /** True if {@code next}, the first line of a page, is set as the first of a paragraph. */
  private boolean opens(Line above, Line next, Optional<Line> second) {
    boolean heading = next.bold() && !above.bold() && shortLine(next);
    boolean goesOn = current.size() > 1 && sameEdge(above, next);
    return heading || (!goesOn && second.filter(line -> indented(next, line)).isPresent());
  }

  /** True if {@code second} goes on below {@code first} and begins left of it. */
  private boolean indented(Line first, Line second) {
    float gap = first.baseline() - second.baseline();
    return !differs(first, second)
        && gap < APART * Math.max(measures.leading(), 1.05f * second.size())
        && first.left() > second.left() + SAME_EDGE;
  }

  /** An amount with which a sentence continues is not a label. */
  private static boolean midSentence(Line above, Line next) {
    Line text = above.withoutMark();
    return LineStart.amount(next.text())
        && !text.closes()
        && !text.text().stripTrailing().endsWith(")");
  }

  /** A full line without a stop goes on with {@code 15 March}. */
  private boolean dateGoesOn(Line above, Line next) {
    String text = above.text().stripTrailing();
    return LineStart.bareNumber(next.text())
        && !above.closes()
        && !text.endsWith(")")
        && !shortLine(above);
  }

  private boolean shortLine(Line line) {
    return line.right() < measures.right() - 8 * line.size();
  }

  /** True if a word and a full stop come last, not a number of a list. */
  private boolean endsSentence(Line line) {
    String text = line.text().stripTrailing();
    int last = text.length() - 1;
    return last > 0
        && text.charAt(last) == '.'
        && !Character.isDigit(text.charAt(last - 1))
        && !lists.goesOn(text);
  }

  private static int edge(Line line) {
    return Math.round(line.left());
  }

  private static boolean sameEdge(Line one, Line other) {
    return Math.abs(one.left() - other.left()) < SAME_EDGE;
  }

  private static boolean differs(Line one, Line other) {
    return Math.abs(one.size() - other.size()) > 0.6f;
  }

  /** Recognises lines of a table of contents, which end in the number of a page. Stateless. */
  private static final class ContentsEntry {
    /** {@code Introduction ........ 3}. */
    private static final Pattern LEADER =
        Pattern.compile("(?:\\.{3}|…|(?:\\. ){3})[. …]*(\\d{1,3})\\s*$");

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})\\s*");

    private ContentsEntry() {}

    /** True if dots lead to the number at its end. */
    static boolean isLed(Line line) {
      return line.endsInDigit() && LEADER.matcher(line.text()).find();
    }

    /** True if both are entries, though no dots lead to their numbers. */
    static boolean areTwo(Line above, Line below) {
      OptionalInt page = page(above);
      OptionalInt next = page(below);
      return page.isPresent() && next.isPresent() && page.getAsInt() <= next.getAsInt();
    }

    /** The number at the end of a line, set apart from its text. */
    private static OptionalInt page(Line line) {
      List<Line.Piece> pieces = line.pieces();
      if (pieces.size() == 1) {
        return OptionalInt.empty();
      }
      Line.Piece last = pieces.get(pieces.size() - 1);
      Matcher number = NUMBER.matcher(line.text().substring(last.start(), last.end()));
      return number.matches()
          ? OptionalInt.of(Integer.parseInt(number.group(1)))
          : OptionalInt.empty();
    }
  }
}
