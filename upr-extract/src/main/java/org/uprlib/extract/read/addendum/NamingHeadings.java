package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.ReferenceReader;

/**
 * Finds headings that name the recommendations which the paragraphs below answer: {@code Response
 * to recommendation 122.6}, {@code Prisons (122.3, 122.4)}, {@code Recommendations of Chile}.
 * Immutable and thread-safe.
 */
record NamingHeadings(
    ReferenceReader references, MakerReader makers, Pointers pointers, Markers markers) {
  private static final int LONGEST = 160;
  private static final int LONGEST_RESPONSE = 5;

  /** What a line opens with before a colon or a dash. */
  private static final Pattern OPENING =
      Pattern.compile("([^:：.。–—]{2,80})(?:\\s*[:：]|\\s[–—])\\s*+(?=\\S)");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * A heading.
   *
   * @param target the recommendations that it names
   * @param label their numbers as written; empty string if it names the States that made them
   */
  record NamingHeading(Target target, String label) {}

  /**
   * A line on recommendations of States that it opens with.
   *
   * @param answer what it says of them
   */
  record MakerLine(Target.MadeBy target, PlacedText answer) {}

  /**
   * The recommendations that {@code words} name and say no more of.
   *
   * @param answered says whether the line below or a heading above gives a position, as it must
   *     where States are named alone
   */
  Optional<NamingHeading> read(PlacedText words, BooleanSupplier answered) {
    String text = words.text().strip();
    if (Endings.isClosed(text)
        || text.length() > LONGEST
        || pointers.read(words, List.of()).isPresent()) {
      return Optional.empty();
    }
    Optional<Target.MadeBy> made =
        markers.has(Markers.Kind.RECOMMENDATION, text) || answered.getAsBoolean()
            ? makers.heading(text)
            : Optional.empty();
    return made.isPresent()
        ? made.map(target -> new NamingHeading(target, ""))
        : byNumber(text, references.mentions(text));
  }

  /**
   * {@code Chile: accepted}, {@code Norway – it is noted}: the States that a line opens with, and
   * what it says of their recommendations.
   */
  Optional<MakerLine> line(PlacedText words) {
    Matcher opening = OPENING.matcher(words.text());
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    return makers
        .heading(opening.group(1))
        .map(target -> new MakerLine(target, words.from(opening.end())));
  }

  /** States that are named and nothing else. */
  Optional<Target.MadeBy> ofStates(PlacedText words) {
    return words.text().length() > LONGEST || markers.has(Markers.Kind.RECOMMENDATION, words.text())
        ? Optional.empty()
        : makers.heading(words.text());
  }

  /** Chinese writes "to recommendation 121.1's answer". */
  private boolean isResponse(String behind) {
    return behind.length() <= LONGEST_RESPONSE && markers.only(behind, Markers.Kind.RESPONSE);
  }

  private Optional<NamingHeading> byNumber(String text, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int start = mentions.get(0).span().start();
    int end = mentions.get(mentions.size() - 1).span().end();
    String behind = MARKS.matcher(text.substring(end)).replaceAll(" ").strip();
    if (!behind.isEmpty() && !isResponse(behind) && makers.heading(behind).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new NamingHeading(Target.Named.of(mentions), text.substring(start, end)));
  }
}
