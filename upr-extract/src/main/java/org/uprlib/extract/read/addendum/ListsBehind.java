package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.Endings;

/**
 * Tells whether a list of recommendations stands behind a block, which may then be its heading or
 * lead-in. Immutable.
 *
 * @param blocks those of the addendum, or the first line of each row of a table
 * @param at index of the block
 * @param numbered the lines whose plain number is a recommendation's
 * @param headings reader of headings
 */
record ListsBehind(
    AddendumLanguage language,
    List<? extends Block> blocks,
    int at,
    Set<Span> numbered,
    HeadingReader headings) {
  /** Behind another of the blocks; nothing stands behind the last. */
  ListsBehind at(int other) {
    return new ListsBehind(language, blocks, other, numbered, headings);
  }

  /** Behind the last of {@code others}. */
  ListsBehind in(List<? extends Block> others) {
    return new ListsBehind(language, others, others.size() - 1, numbered, headings);
  }

  /** True if the next block is a table or opens with a recommendation. */
  boolean follow() {
    Optional<TextBlock> line = next();
    return line.isPresent() ? opens(line.get()) : at + 1 < blocks.size();
  }

  /** True if a list follows, be it behind the title of a theme or a sentence. */
  boolean areLed() {
    return follow()
        || theme().isPresent()
        || (next().filter(this::isRemark).isPresent() && at(at + 1).follow());
  }

  /** The title right behind the block, over a list: {@code Civil rights}. */
  Optional<TextBlock> theme() {
    return next()
        .filter(line -> !opens(line))
        .filter(headings::mayBeTheme)
        .filter(line -> at(at + 1).follow());
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

  private Optional<TextBlock> next() {
    return at + 1 < blocks.size() && blocks.get(at + 1) instanceof TextBlock line
        ? Optional.of(line)
        : Optional.empty();
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
        && language.leadIns().read(line.text()).statements().isEmpty();
  }
}
