package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;

/**
 * What the forms of a word have in common (discriminate and discriminating), by the Snowball rules
 * of its language and a table of what these do not know; and its one spelling (decriminalise,
 * decriminalize). Thread-safe.
 */
final class WordForms {
  /** So many words of a language are remembered; what they have is then computed again. */
  private static final int MOST_KNOWN = 50_000;

  private final Map<Language, Rules> rules = new EnumMap<>(Language.class);

  WordForms() {
    List<DataFile.Row> rows =
        DataFile.read(WordForms.class::getResourceAsStream, "word-forms.tsv", 4);
    for (Language language : Language.values()) {
      Rules own = new Rules(language);
      rows.stream().filter(row -> row.required(0).equals(language.code())).forEach(own::add);
      rules.put(language, own);
    }
  }

  /** What is known of a language. */
  private static final class Rules {
    /** A word with less before such an ending does not have it: {@code tres}. */
    private static final int SHORTEST = 3;

    private final Language language;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);

    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Map<String, String> spellings = new ConcurrentHashMap<>();

    /** A form of a word, an ending before Snowball's rules or in their place, a spelling. */
    private enum Kind {
      WORD,
      ENDING,
      APART,
      SPELLING,
      END
    }

    /** Letters that are replaced by others, at the beginning or the end of a word. */
    private record Change(String written, String meant) {
      String atEnd(String word) {
        return word.length() >= written.length() + SHORTEST && word.endsWith(written)
            ? word.substring(0, word.length() - written.length()) + meant
            : word;
      }

      String atBeginning(String word) {
        return word.startsWith(written) ? meant + word.substring(written.length()) : word;
      }
    }

    Rules(Language language) {
      this.language = language;
    }

    private void add(DataFile.Row row) {
      Kind kind = row.oneOf(Kind.class, 1);
      if (kind == Kind.WORD) {
        words.put(row.required(2), row.required(3));
      } else {
        changes
            .computeIfAbsent(kind, key -> new ArrayList<>())
            .add(new Change(row.required(2), row.required(3)));
      }
    }

    private List<Change> all(Kind kind) {
      return changes.getOrDefault(kind, List.of());
    }

    private String spelling(String folded) {
      String spelling = folded;
      for (Change change : all(Kind.SPELLING)) {
        spelling = change.atBeginning(spelling);
      }
      return changed(spelling, Kind.END);
    }

    private String changed(String word, Kind kind) {
      for (Change change : all(kind)) {
        String changed = change.atEnd(word);
        if (!changed.equals(word)) {
          return changed;
        }
      }
      return word;
    }

    private boolean isApart(String word) {
      return all(Kind.APART).stream().anyMatch(change -> word.endsWith(change.written()));
    }

    private String stem(String given) {
      String spelled = spelling(SearchedWord.lowerCase(given));
      String word = words.getOrDefault(spelled, spelled);
      return isApart(word)
          ? changed(word, Kind.APART)
          : SearchedWord.folded(snowball(changed(word, Kind.ENDING)));
    }

    private String snowball(String word) {
      return Arrays.stream(ALGORITHM.values())
          .filter(algorithm -> algorithm.name().equals(language.name()))
          .findFirst()
          .map(algorithm -> new SnowballStemmer(algorithm).stem(word).toString())
          .orElse(word);
    }
  }

  /**
   * What all forms of {@code word} have, without accents; the word where a language has no stems.
   */
  String stem(String word, Language language) {
    Rules own = rules(language);
    return remembered(own.stems, word, own::stem);
  }

  /** The one spelling of a word in the form to compare; of a beginning, of what it begins. */
  String spelling(String folded, Language language) {
    Rules own = rules(language);
    return remembered(own.spellings, folded, own::spelling);
  }

  private static String remembered(
      Map<String, String> known, String word, UnaryOperator<String> computing) {
    String found = known.get(word);
    if (found == null) {
      found = computing.apply(word);
      if (known.size() < MOST_KNOWN) {
        known.put(word, found);
      }
    }
    return found;
  }

  private Rules rules(Language language) {
    return Objects.requireNonNull(rules.get(language));
  }
}
