package org.uprlib.extract.match.likeness.trained;

import java.util.List;
import java.util.function.Predicate;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * Finds the formula that opens an ask, such as {@code Redouble its efforts to}, which opens asks on
 * all matters and weighs little. Immutable and thread-safe.
 */
final class OpeningFormula {
  /** What a word of a formula weighs beside another. */
  static final double WEIGHT = 0.2;

  /** Fewer words are not an ask. */
  private static final int FEWEST_LEFT = 2;

  private final PhraseTable<Kind> words;

  private enum Kind {
    NOUN,
    OTHER
  }

  /** The formulas of {@code language}; none if their table has none. */
  OpeningFormula(Language language) {
    words =
        PhraseTable.load(
                OpeningFormula.class::getResourceAsStream, "opening-formulas.tsv", Kind.class)
            .in(language);
  }

  /**
   * The words of an ask without the formula; all of them if it has none, or nothing else.
   *
   * @param known whether texts that it is compared with have a stem: a formula whose noun none has
   *     makes no text alike
   */
  List<StemReader.StemmedWord> without(List<StemReader.StemmedWord> ask, Predicate<String> known) {
    int open = 0;
    boolean noun = false;
    for (StemReader.StemmedWord each : ask) {
      String printed = Folding.fold(each.word().word());
      String word = printed.substring(printed.lastIndexOf('\'') + 1);
      if (!words.is(Kind.NOUN, word) && !words.is(Kind.OTHER, word)) {
        break;
      }
      noun |= words.is(Kind.NOUN, word) && known.test(each.stem());
      open++;
    }
    return noun && open + FEWEST_LEFT <= ask.size() ? ask.subList(open, ask.size()) : ask;
  }
}
