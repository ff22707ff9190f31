package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;

/**
 * Cuts the endings off words, so that the forms of a word, and what is derived from it, meet:
 * {@code discrimination} and {@code discriminatory}. The longest ending of the language's table
 * that leaves enough of the word is cut, once. Immutable and thread-safe.
 */
final class Stemmer {
  private static final int DOUBLED = 5;

  /** The longest first. */
  private final List<Ending> endings = new ArrayList<>();

  private record Ending(String text, int fewestBefore) {}

  /** The stemmer of {@code language}; one that leaves words as they are if it has no table. */
  Stemmer(Language language) {
    String table = "endings-" + language.code() + ".tsv";
    if (Stemmer.class.getResource(table) != null) {
      DataFile.read(Stemmer.class::getResourceAsStream, table, 2).forEach(this::add);
    }
    endings.sort(Comparator.comparingInt((Ending ending) -> -ending.text().length()));
  }

  private void add(DataFile.Row row) {
    int fewest = row.number(0).orElseThrow(() -> row.malformed("letters before are missing"));
    for (String ending : row.list(1, " ")) {
      if (endings.stream().anyMatch(known -> known.text().equals(ending))) {
        throw row.malformed("'" + ending + "' occurs twice");
      }
      endings.add(new Ending(ending, fewest));
    }
  }

  /** The stem of {@code word}, whose capitals and accents do not matter. */
  String stem(String word) {
    String plain = Folding.fold(word);
    for (Ending ending : endings) {
      int left = plain.length() - ending.text().length();
      if (left >= ending.fewestBefore()
          && plain.endsWith(ending.text())
          && !isDoubleS(plain, ending)) {
        return tidy(plain.substring(0, left));
      }
    }
    return plain;
  }

  private static boolean isDoubleS(String word, Ending ending) {
    return ending.text().equals("s") && word.endsWith("ss");
  }

  /** Without a doubled consonant, as in {@code planning}, or a closing i, as in {@code parties}. */
  private static String tidy(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (n >= DOUBLED && last == stem.charAt(n - 2) && last != 's' && last != 'l') {
      return stem.substring(0, n - 1);
    }
    return last == 'i' ? stem.substring(0, n - 1) : stem;
  }
}
