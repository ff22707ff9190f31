package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

  private final Map<Language, Rules> rules;
  private final Map<Language, Map<String, String>> stems = new ConcurrentHashMap<>();
  private final Map<Language, Map<String, String>> spellings = new ConcurrentHashMap<>();

  private WordForms(Map<Language, Rules> rules) {
    this.rules = rules;
  }

  /** What the table has of a language. */
  private static final class Rules {
    /** A word with less before such an ending does not have it: {@code tres}. */
    private static final int SHORTEST = 3;

    private final Map<String, String> words = new HashMap<>();
    private final Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);

    /** A form of a word, an ending before Snowball's rules or in their place, a spelling. */
    private enum Kind {
      WORD,
      ENDING,
      APART,
      SPELLING,
      END
    }

    /** Letters that stand for others, at the beginning or the end of a word. */
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
  }

  /**
   * @throws IllegalStateException if the table is malformed; the message gives its line
   */
  static WordForms load() {
    Map<Language, Rules> rules = new EnumMap<>(Language.class);
    List<DataFile.Row> rows =
        DataFile.read(WordForms.class::getResourceAsStream, "word-forms.tsv", 4);
    for (Language language : Language.values()) {
      Rules own = new Rules();
      rows.stream().filter(row -> row.required(0).equals(language.code())).forEach(own::add);
      rules.put(language, own);
    }
    return new WordForms(rules);
  }

  /**
   * What all forms of {@code word} have, without accents; the word where a language has no stems.
   */
  String stem(String word, Language language) {
    return remembered(
        stems, word, language, () -> computed(SearchedWord.lowerCase(word), language));
  }

  /** The one spelling of a word in the form to compare; of a beginning, of what it begins. */
  String spelling(String folded, Language language) {
    return remembered(spellings, folded, language, () -> rules(language).spelling(folded));
  }

  private static String remembered(
      Map<Language, Map<String, String>> all,
      String word,
      Language language,
      Supplier<String> computing) {
    Map<String, String> known = all.computeIfAbsent(language, key -> new ConcurrentHashMap<>());
    String found = known.get(word);
    if (found == null) {
      found = computing.get();
      if (known.size() < MOST_KNOWN) {
        known.put(word, found);
      }
    }
    return found;
  }

  private String computed(String lower, Language language) {
    Rules own = rules(language);
    String spelled = own.spelling(lower);
    String word = own.words.getOrDefault(spelled, spelled);
    return own.isApart(word)
        ? own.changed(word, Rules.Kind.APART)
        : SearchedWord.folded(snowball(own.changed(word, Rules.Kind.ENDING), language));
  }

  private static String snowball(String word, Language language) {
    return Arrays.stream(ALGORITHM.values())
        .filter(algorithm -> algorithm.name().equals(language.name()))
        .findFirst()
        .map(algorithm -> new SnowballStemmer(algorithm).stem(word).toString())
        .orElse(word);
  }

  private Rules rules(Language language) {
    return Objects.requireNonNull(rules.get(language));
  }
}
