package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement.Place;

/** Reads headings, also those that are only bold or short lines. */
final class HeadingReader {
  private static final int LONGEST = 200;
  private static final int LONGEST_PLAIN = 90;
  private static final int MOST_TOPIC_WORDS = 6;

  private final AddendumLanguage language;
  private final AnswerCollector collector;
  private final AddendumOutline outline;
  private boolean titled;

  /** The heading read last, if it gives a position. */
  private Optional<Head> last = Optional.empty();

  /**
   * A heading that gives a position.
   *
   * @param end where it ends
   */
  private record Head(PositionStatus status, int end) {}

  HeadingReader(AddendumLanguage language, AnswerCollector collector, AddendumOutline outline) {
    this.language = language;
    this.collector = collector;
    this.outline = outline;
  }

  /**
   * True if {@code words}, all of {@code line} or what follows its number, are a heading.
   *
   * @param beforeList true if recommendations follow right below
   */
  boolean isHeading(TextBlock line, PlacedText words, boolean beforeList) {
    String text = words.text().strip();
    return text.length() <= LONGEST
        && !isAwaitedAnswer(text)
        && looksLikeHeading(line, words, beforeList)
        && !closesList(text);
  }

  private boolean looksLikeHeading(TextBlock line, PlacedText words, boolean beforeList) {
    String text = words.text().strip();
    boolean closed = Endings.isClosed(text);
    if (!line.isPlain()) {
      return line.isHeading() || !closed;
    }
    if (closed || text.length() > LONGEST_PLAIN) {
      return false;
    }
    boolean title = isTitle(text);
    if (isClosing(text) || isAnnex(text)) {
      return true;
    }
    if (isCounted(line, words) || (title && beforeList)) {
      return true;
    }
    Stance stance = stance(text, beforeList);
    boolean apart = title || !collector.isOpen() || (collector.isComplete() && areSeveral(text));
    if (!beforeList) {
      return stance.isKnown() && apart;
    }
    return stance.isKnown()
        ? apart || announces(text) || turns(stance, text)
        : isTopic(words) || isOpenMarker(text);
  }

  /**
   * {@code The above recommendations are noted}: an answer behind its list, and no heading of the
   * next; {@code These recommendations are noted} behind one that has no answer yet.
   */
  private boolean closesList(String text) {
    LeadIn said = language.statements().leadIn(text);
    return said.isOn(Place.PRECEDING) || (said.isOn(Place.THESE) && collector.isUnanswered());
  }

  /**
   * True for the heading of a list that gives it a position, and names no recommendation itself.
   */
  boolean answers(TextBlock line, PlacedText words) {
    return isHeading(line, words, true)
        && stance(words.text(), true).isKnown()
        && !language.references().isNaming(words.text());
  }

  /** {@code Prisons}, between an answer that is complete and the next label. */
  private boolean isTopic(PlacedText words) {
    String text = words.text().strip();
    return collector.isComplete()
        && Character.isUpperCase(text.codePointAt(0))
        && PlacedText.weight(text) <= MOST_TOPIC_WORDS
        && language.markerBefore(Markers.Kind.RESPONSE, text).isEmpty()
        && !language.references().isNaming(text)
        && language.quotes().find(words).isEmpty();
  }

  /** {@code B. Minorities}: counted as headings are, or as the one above is. */
  private boolean isCounted(TextBlock line, PlacedText words) {
    String title = words.text().substring(countEnd(line, words));
    boolean rank =
        count(line, words)
            .filter(
                count ->
                    count == HeadingNumber.Form.ROMAN
                        || count == HeadingNumber.Form.CAPITAL
                        || outline.group().count().filter(count::equals).isPresent())
            .isPresent();
    return rank
        && !title.isEmpty()
        && Character.isUpperCase(title.codePointAt(0))
        && !language.references().isNaming(title);
  }

  /** How a heading is counted, also where list numbering or its own number says so. */
  private static Optional<HeadingNumber.Form> count(TextBlock line, PlacedText words) {
    Optional<String> printed = line.paragraph().printedNumber();
    boolean typed = printed.isEmpty() && words.start() > line.span().start();
    return typed
        ? Optional.of(HeadingNumber.Form.FIGURE)
        : HeadingNumber.closed(printed.map(number -> number + " .").orElse(words.text()))
            .map(HeadingNumber::form);
  }

  /** Where the title begins behind its count, if that is among {@code words}. */
  private static int countEnd(TextBlock line, PlacedText words) {
    boolean apart =
        line.paragraph().printedNumber().isPresent() || words.start() > line.span().start();
    return apart ? 0 : HeadingNumber.wordsOf(words.text());
  }

  /** {@code Partially accepted:}, where no recommendation above waits for its answer. */
  private boolean announces(String text) {
    return Endings.isColon(text) && !collector.waitsForPosition();
  }

  /** {@code Concluding remarks}, behind the answers. */
  private boolean isClosing(String text) {
    return PlacedText.weight(text) <= MOST_TOPIC_WORDS
        && language.markers().says(Markers.Kind.CLOSING, text)
        && !language.references().isNaming(text);
  }

  /** {@code Annex. Text of the recommendations}. */
  private boolean isAnnex(String text) {
    return language.markers().opens(Markers.Kind.ANNEX, text);
  }

  /** {@code Response: to be sent}, which is not understood, after a list with a position. */
  private boolean isOpenMarker(String text) {
    return collector.isListed() && language.markerBefore(Markers.Kind.RESPONSE, text).isPresent();
  }

  private Stance stance(String title, boolean beforeList) {
    return beforeList ? language.headings().overList(title) : language.headings().of(title);
  }

  /** True for a position that goes with the list below rather than with the answer above. */
  private boolean turns(Stance stance, String text) {
    boolean onItem = titled && collector.repeatsText() && repeats(stance) && !areSeveral(text);
    return collector.isListed() && !onItem;
  }

  /** {@code Supported recommendations}; not {@code Recommendation supported}. */
  private boolean areSeveral(String text) {
    return language.markers().has(Markers.Kind.RECOMMENDATION, text)
        && !language.markers().has(Markers.Kind.SINGLE, text)
        && !language.markers().says(Markers.Kind.THIS, text);
  }

  /** True for a word on an item of the list above: {@code Supported}, {@code Supported in part}. */
  private boolean repeats(Stance stance) {
    PositionStatus listed = outline.group().stance().status();
    return stance.status() == listed || stance.status() == PositionStatus.PARTIAL;
  }

  /** {@code B. Recommendations noted by Sylvania}, whatever is above. */
  private boolean isTitle(String text) {
    String title = text.substring(HeadingNumber.wordsOf(text));
    return language.markers().opens(Markers.Kind.RECOMMENDATION, title)
        && !language.references().isNaming(title);
  }

  private boolean isAwaitedAnswer(String text) {
    return collector.waitsForPosition() && language.isShortAnswer(text);
  }

  void read(TextBlock line, PlacedText words, boolean beforeList) {
    String text = words.text();
    Optional<HeadingNumber.Form> count = count(line, words);
    PlacedText title = words.from(countEnd(line, words));
    Stance own = stance(title.text(), beforeList).shift(title.start());
    Stance stance =
        isBeside(line, own) ? Stance.doubtful(Doubt.COLUMN_HEADS, own.words().get()) : own;
    last =
        own.isKnown() ? Optional.of(new Head(own.status(), line.span().end())) : Optional.empty();
    boolean marker =
        !stance.isKnown()
            && !isClosing(text)
            && language.markers().alone(Markers.Kind.RESPONSE, text);
    if (marker && collector.isOpen()) {
      collector.mark();
      return;
    }
    collector.close();
    if (own.isKnown()) {
      collector.head();
    }
    collector.totals().add(title, stance);
    int level = level(line);
    if (stance.isSilent()) {
      outline.headSilently(level, count, isTheme(text) && !isClosing(text) && !isAnnex(text));
    } else {
      titled = !line.isPlain() || isTitle(text);
      outline.head(stance, level, count);
    }
  }

  /** Depth of a heading. */
  static int level(TextBlock line) {
    return line.level() == 0 ? Group.BOLD : line.level();
  }

  /** True for a few words that may be a theme, and name no recommendation. */
  boolean mayBeTheme(TextBlock line) {
    String text = line.text().strip();
    return !Endings.isClosed(text)
        && language.statements().words(text) <= MOST_TOPIC_WORDS
        && isTheme(text)
        && !language.references().isNaming(text);
  }

  /**
   * True right below a heading that gives another position, with nothing between: the heads of two
   * columns whose cells are one under another.
   */
  private boolean isBeside(TextBlock line, Stance stance) {
    return line.isPlain()
        && stance.isKnown()
        && last.filter(head -> head.end() + 1 >= line.span().start())
            .filter(head -> head.status() != stance.status())
            .isPresent();
  }

  /** False for {@code Comments}, {@code Other recommendations}, {@code Supported by OHCHR}. */
  private boolean isTheme(String heading) {
    return !language.statements().hasPosition(heading)
        && Stream.of(Markers.Kind.COMMENT, Markers.Kind.RESPONSE, Markers.Kind.RECOMMENDATION)
            .noneMatch(kind -> language.markers().has(kind, heading));
  }
}
