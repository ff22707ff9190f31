package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Statement;

/**
 * Reads a paragraph, together with one beside it where it leans on that: {@code Of the nine,
 * Sylvania accepts six} on those behind it, {@code The same applies to 121.3} on the one before.
 * Immutable.
 *
 * @param numbered the lines whose plain number is a recommendation's
 */
record LeaningReader(AddendumLanguage language, Set<Span> numbered) {
  /** So many paragraphs behind one may belong to what it says. */
  private static final int MOST_BEHIND = 3;

  /** Items that one lead-in may have. */
  private static final int MOST_ITEMS = 12;

  /**
   * What a paragraph says.
   *
   * @param words the paragraph, with the one before where it leans on that
   */
  record ReadText(PlacedText words, LeadIn leadIn) {}

  /**
   * What {@code words} of the block at {@code place} say.
   *
   * @param group the recommendations that they are on; may be empty
   */
  ReadText read(BlockPlace place, PlacedText words, List<Reference> group) {
    LeadIn alone = language.statements().leadIn(words.text(), group);
    Optional<ReadText> beside =
        switch (alone.leaning()) {
          case NONE -> Optional.empty();
          case ON_NEXT -> withNext(place, words);
          case ON_PREVIOUS -> withPrevious(place, words);
          case ON_LEAD -> withLead(place, words);
        };
    return beside.orElse(new ReadText(words, alone));
  }

  private LeadIn leadIn(PlacedText words) {
    return language.statements().leadIn(words.text());
  }

  /** True if the line below answers all, or all others, itself. */
  boolean isSweptBelow(BlockPlace place) {
    return place.next().flatMap(BlockPlace::line).map(this::withoutOwnNumber).stream()
        .flatMap(words -> leadIn(words).statements().stream())
        .anyMatch(Statement::isSweeping);
  }

  /** Which they are, the paragraphs behind say, unless one of them speaks of all others itself. */
  private Optional<ReadText> withNext(BlockPlace place, PlacedText words) {
    List<PlacedText> behind =
        place.blocks().stream()
            .skip(place.at() + 1L)
            .limit(MOST_BEHIND)
            .takeWhile(block -> block instanceof TextBlock line && line.isPlain())
            .map(block -> withoutOwnNumber((TextBlock) block))
            .toList();
    if (behind.stream().anyMatch(each -> leadIn(each).answersOthers())) {
      return Optional.empty();
    }
    PlacedText joined = words;
    for (PlacedText next : behind) {
      joined = joined.with(next);
      LeadIn both = leadIn(joined);
      if (both.answersOthers()) {
        return Optional.of(new ReadText(words, both.within(new Span(0, words.text().length()))));
      }
    }
    return Optional.empty();
  }

  /** What applies too, the paragraph right before says, if it is no answer to a number. */
  private Optional<ReadText> withPrevious(BlockPlace place, PlacedText words) {
    return place
        .previous()
        .flatMap(BlockPlace::line)
        .filter(this::isParagraph)
        .map(line -> withPrevious(withoutOwnNumber(line), words));
  }

  /** What governs an infinitive, the line over it and its like says, if that ends in a colon. */
  private Optional<ReadText> withLead(BlockPlace place, PlacedText words) {
    Optional<BlockPlace> above = place.previous();
    for (int items = 0; items < MOST_ITEMS && above.isPresent(); items++) {
      Optional<PlacedText> before = above.get().line().map(this::withoutOwnNumber);
      if (before.filter(each -> Endings.isColon(each.text())).isPresent()) {
        return before.map(each -> withPrevious(each, words));
      }
      if (before.filter(each -> leadIn(each).leaning() == LeadIn.Leaning.ON_LEAD).isEmpty()) {
        return Optional.empty();
      }
      above = above.get().previous();
    }
    return Optional.empty();
  }

  private ReadText withPrevious(PlacedText before, PlacedText words) {
    PlacedText joined = before.with(words);
    int length = joined.text().length();
    return new ReadText(
        joined, leadIn(joined).within(new Span(length - words.text().length(), length)));
  }

  private boolean isParagraph(TextBlock line) {
    return !numbered.contains(line.span()) && language.labels().naming(line).isEmpty();
  }

  private PlacedText withoutOwnNumber(TextBlock line) {
    return language
        .labels()
        .read(line)
        .filter(AnswerLabel::isPlain)
        .map(AnswerLabel::rest)
        .orElseGet(() -> PlacedText.of(line));
  }
}
