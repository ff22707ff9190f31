package org.uprlib.extract.match.likeness.trained;

import java.util.EnumSet;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * The matters that a text names of which nothing else of their field is part, as adoption is of
 * none that is on couples. Immutable.
 */
record OwnMatters(Set<Matter> named) {
  private enum Matter {
    ADOPTION,
    CRIMINAL_RESPONSIBILITY,
    CLOSE,
    PLACE,
    SEX_WORK,
    MARRIAGE,
    PROMOTION,
    ADULTERY,
    PREVENTIVE_MECHANISM,
    RELEASE
  }

  /** Finds the matters that texts in one language name. Immutable and thread-safe. */
  static final class Finder {
    private final TermTable wordings;
    private final TextToken.Reader words;

    Finder(Language language) {
      this.words = TextToken.Reader.of(language);
      this.wordings =
          TermTable.in(
              language,
              DataFile.read(OwnMatters.class::getResourceAsStream, "own-matters.tsv", 3),
              Matter.class);
    }

    OwnMatters in(String text) {
      Set<Matter> named = EnumSet.noneOf(Matter.class);
      wordings.find(words.read(text)).forEach(match -> named.add(match.kind(Matter.class)));
      return new OwnMatters(named);
    }
  }

  /** Whether both name a matter whose wordings say all of it. */
  boolean areSameAs(OwnMatters others) {
    return named.contains(Matter.MARRIAGE) && others.named.contains(Matter.MARRIAGE);
  }

  /** Whether a text that names {@code others} leaves out what an ask that names these is about. */
  boolean areMissingIn(OwnMatters others) {
    Set<Matter> asked = EnumSet.noneOf(Matter.class);
    asked.addAll(named);
    if (!asked.containsAll(EnumSet.of(Matter.CLOSE, Matter.PLACE))) {
      asked.remove(Matter.CLOSE);
    }
    asked.remove(Matter.PLACE);
    return !asked.isEmpty() && asked.stream().noneMatch(others.named::contains);
  }
}
