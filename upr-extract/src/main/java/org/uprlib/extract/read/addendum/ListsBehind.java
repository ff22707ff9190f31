package org.uprlib.extract.read.addendum;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;

/**
 * Finds whether a list of recommendations follows a block, which may then be its heading or
 * lead-in. Immutable.
 *
 * @param numbered the lines whose plain number is a recommendation's
 * @param headings reader of headings
 */
record ListsBehind(AddendumLanguage language, Set<Span> numbered, HeadingReader headings) {
  /** True if the next block is a table or opens with a recommendation. */
  boolean follow(BlockPlace place) {
    return place.next().filter(next -> next.line().map(this::opens).orElse(true)).isPresent();
  }

  /** True if a list follows, be it behind the title of a theme or a sentence. */
  boolean areLed(BlockPlace place) {
    return follow(place) || behind(place, line -> isTheme(line) || isRemark(line)).isPresent();
  }

  /** The title right behind the block, over a list: {@code Civil rights}. */
  Optional<TextBlock> theme(BlockPlace place) {
    return behind(place, this::isTheme);
  }

  private boolean isTheme(TextBlock line) {
    return !opens(line) && headings.mayBeTheme(line);
  }

  /** Such a line right behind the block, if it is above a list. */
  private Optional<TextBlock> behind(BlockPlace place, Predicate<TextBlock> such) {
    return place
        .next()
        .filter(next -> next.line().filter(such).isPresent())
        .filter(this::follow)
        .flatMap(BlockPlace::line);
  }

  /** {@code All other recommendations}. */
  boolean areOthers(String text) {
    return language
        .markers()
        .only(text, Markers.Kind.OTHERS, Markers.Kind.LIST, Markers.Kind.RECOMMENDATION);
  }

  /** {@code 121.3, 121.4 and 121.9}, and not a word of them. */
  static boolean isBare(Optional<AnswerLabel> label) {
    return label.filter(each -> PlacedText.weight(each.rest().text()) == 0).isPresent();
  }

  private boolean opens(TextBlock line) {
    PlacedText words = PlacedText.of(line);
    return areOthers(line.text())
        || language.namingHeadings().ofStates(words).isPresent()
        || language.labels().read(line).filter(label -> isListed(label, line)).isPresent()
        || names(words);
  }

  private boolean isListed(AnswerLabel label, TextBlock line) {
    return !label.isPlain()
        || isBare(language.labels().naming(label.rest()))
        || numbered.contains(line.span())
        || names(label.rest());
  }

  /** True if {@code words} name recommendations by their subjects or repeat one. */
  private boolean names(PlacedText words) {
    return new TopicLabels(language.references()).read(words).isPresent()
        || language.quotes().find(words).isPresent()
        || language.quotes().inMarks(words).isPresent();
  }

  /** {@code Its law does not allow for them.} */
  private boolean isRemark(TextBlock line) {
    return line.isPlain()
        && Endings.isStop(line.text())
        && language.labels().naming(line).isEmpty()
        && language.statements().leadIn(line.text()).statements().isEmpty();
  }
}
