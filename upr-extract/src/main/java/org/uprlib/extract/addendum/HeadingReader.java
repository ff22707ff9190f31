package org.uprlib.extract.addendum;

import org.uprlib.extract.statement.Stance;

/** Reads headings, also those that are but bold or short. */
final class HeadingReader {
  private static final int LONGEST = 200;
  private static final int LONGEST_PLAIN = 90;
  private static final String CLOSING_MARKS = ".;,";

  private final Readers readers;
  private final Collector collector;
  private final Outline outline;

  HeadingReader(Readers readers, Collector collector, Outline outline) {
    this.readers = readers;
    this.collector = collector;
    this.outline = outline;
  }

  /** True if {@code words}, all of {@code line} or what follows its number, are a heading. */
  boolean isHeading(Line line, Passage words) {
    String text = words.text().strip();
    if (text.length() > LONGEST || Legend.is(text, readers) || isAwaitedAnswer(text)) {
      return false;
    }
    boolean closed = text.isEmpty() || CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!line.isPlain()) {
      return line.look() == Line.Look.HEADING || !closed;
    }
    boolean apart = !collector.isOpen() || isTitle(text);
    return apart
        && !closed
        && text.length() <= LONGEST_PLAIN
        && readers.headingStance(text).isKnown();
  }

  /** {@code B. Recommendations noted by Sylvania}, whatever stands above. */
  private boolean isTitle(String text) {
    Enumerator count = Enumerator.of(text);
    String title = text.substring(count.length());
    boolean opens = readers.markers().opens(Markers.Kind.RECOMMENDATION, title);
    return opens && readers.references().mentions(title).isEmpty();
  }

  private boolean isAwaitedAnswer(String text) {
    return collector.waitsForPosition() && readers.isShortAnswer(text);
  }

  void read(Line line, Passage words) {
    String text = words.text();
    if (readers.markers().alone(Markers.Kind.RESPONSE, text) && collector.isOpen()) {
      collector.mark();
      return;
    }
    collector.close();
    Enumerator count = Enumerator.of(text);
    Passage title = words.from(count.length());
    Stance stance = readers.headingStance(title.text()).shift(title.start());
    collector.totals().addFromHeading(title, stance);
    int level = line.level() == 0 ? Group.BOLD : line.level();
    if (stance.isSilent()) {
      outline.headSilently(level, count.form(), isTheme(text));
    } else {
      outline.head(stance, level, count.form());
    }
  }

  /** False for {@code Comments}, {@code Other recommendations}. */
  private boolean isTheme(String heading) {
    return !readers.markers().has(Markers.Kind.COMMENT, heading)
        && !readers.markers().has(Markers.Kind.RECOMMENDATION, heading);
  }
}
