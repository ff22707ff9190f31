package org.uprlib.extract.addendum;

import org.uprlib.extract.addendum.AddendumOutline.Group;
import org.uprlib.extract.statement.Stance;

/** Reads headings, also those that are only bold or short lines. */
final class HeadingReader {
  private static final int LONGEST = 200;
  private static final int LONGEST_PLAIN = 90;
  private static final String CLOSING_MARKS = ".;,";

  private final AddendumLanguage language;
  private final AnswerCollector collector;
  private final AddendumOutline outline;

  HeadingReader(AddendumLanguage language, AnswerCollector collector, AddendumOutline outline) {
    this.language = language;
    this.collector = collector;
    this.outline = outline;
  }

  /** True if {@code words}, all of {@code line} or what follows its number, are a heading. */
  boolean isHeading(AddendumLine line, PlacedText words) {
    String text = words.text().strip();
    if (text.length() > LONGEST || Legend.is(text, language) || isAwaitedAnswer(text)) {
      return false;
    }
    boolean closed = text.isEmpty() || CLOSING_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!line.isPlain()) {
      return line.look() == AddendumLine.Look.HEADING || !closed;
    }
    boolean apart = !collector.isOpen() || isTitle(text);
    return apart
        && !closed
        && text.length() <= LONGEST_PLAIN
        && language.headingStance(text).isKnown();
  }

  /** {@code B. Recommendations noted by Sylvania}, whatever stands above. */
  private boolean isTitle(String text) {
    HeadingNumber count = HeadingNumber.of(text);
    String title = text.substring(count.length());
    boolean opens = language.markers().opens(Markers.Kind.RECOMMENDATION, title);
    return opens && language.references().mentions(title).isEmpty();
  }

  private boolean isAwaitedAnswer(String text) {
    return collector.waitsForPosition() && language.isShortAnswer(text);
  }

  void read(AddendumLine line, PlacedText words) {
    String text = words.text();
    if (language.markers().alone(Markers.Kind.RESPONSE, text) && collector.isOpen()) {
      collector.mark();
      return;
    }
    collector.close();
    HeadingNumber count = HeadingNumber.of(text);
    PlacedText title = words.from(count.length());
    Stance stance = language.headingStance(title.text()).shift(title.start());
    collector.addTotal(title, stance);
    int level = line.level() == 0 ? Group.BOLD : line.level();
    if (stance.isSilent()) {
      outline.headSilently(level, count.form(), isTheme(text));
    } else {
      outline.head(stance, level, count.form());
    }
  }

  /** False for {@code Comments}, {@code Other recommendations}. */
  private boolean isTheme(String heading) {
    return !language.markers().has(Markers.Kind.COMMENT, heading)
        && !language.markers().has(Markers.Kind.RECOMMENDATION, heading);
  }
}
