package org.uprlib.extract.match.likeness.trained;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.text.TermTable;
import org.uprlib.extract.enrich.text.TextToken;

/**
 * The matters that a text names of which nothing else of their field is part, as adoption is of
 * none that is on couples. Immutable.
 */
record OwnMatters(Set<Matter> named) {
  private enum Matter {
    ADOPTION,
    CRIMINAL_RESPONSIBILITY,
    CLOSE,
    PLACE
  }

  OwnMatters {
    named = Set.copyOf(named);
  }

  /** Finds the matters that texts in one language name. Immutable and thread-safe. */
  static final class Finder {
    private final TermTable wordings;
    private final TextToken.Reader words;

    /**
     * One for texts in {@code language}.
     *
     * @throws IllegalStateException if the table is missing or malformed
     */
    Finder(Language language) {
      this.words = TextToken.Reader.of(language);
      List<DataFile.Row> rows =
          DataFile.read(OwnMatters.class::getResourceAsStream, "own-matters.tsv", 3);
      rows.forEach(row -> row.oneOf(Matter.class, 1));
      this.wordings =
          TermTable.of(
              rows.stream().filter(row -> row.required(0).equals(language.code())).toList(), 1, 2);
    }

    OwnMatters in(String text) {
      Set<Matter> named = EnumSet.noneOf(Matter.class);
      wordings
          .find(words.read(text))
          .forEach(match -> named.add(Matter.valueOf(match.id().toUpperCase(Locale.ROOT))));
      return new OwnMatters(named);
    }
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
