package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the body lines of all pages together to paragraphs, also over page breaks. */
final class ParagraphBuilder {
  /** Edges that differ by less than this many points stand in one column. */
  private static final float SAME_EDGE = 4f;

  /** Lines further apart than this, compared with the usual distance, are two paragraphs. */
  private static final float APART = 1.25f;

  private final TextMeasures measures;
  private final NumberLists lists;
  private final List<List<Line>> paragraphs = new ArrayList<>();
  private List<Line> current = new ArrayList<>();

  private ParagraphBuilder(TextMeasures measures, NumberLists lists) {
    this.measures = measures;
    this.lists = lists;
  }

  /** The paragraphs, each as its lines, in reading order. */
  static List<List<Line>> paragraphs(
      List<Footnotes.PageLines> pages, TextMeasures measures, NumberLists lists) {
    ParagraphBuilder builder = new ParagraphBuilder(measures, lists);
    for (Footnotes.PageLines page : pages) {
      boolean first = true;
      for (Line line : page.body()) {
        builder.add(line, first);
        first = false;
      }
    }
    builder.close();
    return builder.paragraphs;
  }

  private void add(Line line, boolean pageBreak) {
    boolean joins = !current.isEmpty() && (pageBreak ? goesOnOverPage(line) : goesOnBelow(line));
    if (!joins) {
      close();
    }
    current.add(line);
  }

  private void close() {
    if (!current.isEmpty()) {
      paragraphs.add(current);
      current = new ArrayList<>();
    }
  }

  private boolean goesOnBelow(Line next) {
    Line above = current.get(current.size() - 1);
    float gap = above.baseline() - next.baseline();
    if (gap < 0 || gap > APART * usualGap(next)) {
      return false;
    }
    if (differs(above, next)) {
      return false;
    }
    if (LineStart.dottedLabel(next.text())
        && !lists.goesOn(above.text(), next.text())
        && !midSentence(above, next)) {
      return false;
    }
    if (LineStart.hyphenLabel(next.text()) && closes(above)) {
      return false;
    }
    boolean ended =
        closes(above)
            || (LineStart.endsRecommendation(above.text()) && LineStart.opensText(next.text()));
    if (LineStart.numberLabel(next.text()) && (ended || !sameEdge(above, next))) {
      return false;
    }
    if (LineStart.letterLabel(next.text()) && closes(above)) {
      return false;
    }
    return current.size() == 1 || sameEdge(above, next);
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

  private boolean goesOnOverPage(Line next) {
    Line above = current.get(current.size() - 1);
    if (above.size() > measures.size() * HeadingLevels.LARGER
        || differs(above, next)
        || (LineStart.label(next.text())
            && !lists.goesOn(above.text(), next.text())
            && !midSentence(above, next)
            && !dateGoesOn(above, next))) {
      return false;
    }
    if (lists.isWhole(next.text()) && endsSentence(above)) {
      return false;
    }
    boolean edge = current.size() > 1 ? sameEdge(above, next) : next.left() > above.left() - 60;
    if (!edge) {
      return false;
    }
    return !closes(above) || (!shortLine(above) && !LineStart.capital(next.text()));
  }

  /** An amount that a sentence goes on with is no label. */
  private static boolean midSentence(Line above, Line next) {
    String text = above.text().stripTrailing();
    return LineStart.amount(next.text()) && !closes(above) && !text.endsWith(")");
  }

  /** A full line without a stop goes on with {@code 15 March}. */
  private boolean dateGoesOn(Line above, Line next) {
    String text = above.text().stripTrailing();
    return LineStart.bareNumber(next.text())
        && !closes(above)
        && !text.endsWith(")")
        && !shortLine(above);
  }

  private boolean shortLine(Line line) {
    return line.right() < measures.right() - 8 * line.size();
  }

  private static boolean closes(Line line) {
    String text = line.text().stripTrailing();
    return !text.isEmpty() && ".;:".indexOf(text.charAt(text.length() - 1)) >= 0;
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

  private static boolean sameEdge(Line one, Line other) {
    return Math.abs(one.left() - other.left()) < SAME_EDGE;
  }

  private static boolean differs(Line one, Line other) {
    return Math.abs(one.size() - other.size()) > 0.6f;
  }
}
