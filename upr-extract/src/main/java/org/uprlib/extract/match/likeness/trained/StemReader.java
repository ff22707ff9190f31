package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TextToken;

/** Reads the stems of texts in one language. Thread-safe. */
final class StemReader {
  /** So many different words are remembered with their stems. */
  private static final int MOST_REMEMBERED = 50_000;

  private final TextToken.Reader words = TextToken.Reader.english();
  private final Stemmer stemmer;
  private final OpeningFormula formulas;
  private final EqualNames equals;
  private final Set<String> elided;
  private final Set<String> functionWords;
  private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

  /** A reader for {@code language}; of a language without a table of endings, words are stems. */
  StemReader(Language language) {
    this.stemmer = new Stemmer(language);
    this.elided = wordsOf(language, "elided-words.tsv");
    this.functionWords = wordsOf(language, "function-words.tsv");
    this.formulas = new OpeningFormula(language);
    this.equals = new EqualNames(language);
  }

  private static Set<String> wordsOf(Language language, String table) {
    return DataFile.read(StemReader.class::getResourceAsStream, table, 2).stream()
        .filter(row -> row.required(0).equals(language.code()))
        .flatMap(row -> row.list(1, " ").stream())
        .collect(Collectors.toSet());
  }

  /**
   * A word of a text and its stem.
   *
   * @param content whether it may say what the text is about, as no article or preposition does
   */
  record StemmedWord(TextToken word, String stem, boolean content) {}

  List<StemmedWord> words(String text) {
    List<TextToken> tokens = words.read(text);
    List<String> plain = tokens.stream().map(token -> Folding.fold(plain(token.word()))).toList();
    List<StemmedWord> stemmed = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      List<EqualNames.Name> equal = equals.at(plain, i);
      if (equal.isEmpty()) {
        TextToken token = tokens.get(i);
        boolean content = !functionWords.contains(Folding.fold(token.word()));
        stemmed.add(new StemmedWord(token, stem(token.word()), content));
      } else {
        int last = i + equal.get(0).words().size() - 1;
        for (String word : equal.get(0).meant()) {
          stemmed.add(new StemmedWord(tokens.get(Math.min(i++, last)), stem(word), true));
        }
        i = last;
      }
    }
    return stemmed;
  }

  /** The stems of {@code text}, each once, in the order of their first words. */
  Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    words(text).forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /**
   * The stems of an ask or a recommendation without the formula that opens it, each once, in order.
   *
   * @param known whether texts that it is compared with have a stem
   */
  Set<String> withoutFormula(String text, Predicate<String> known) {
    return formulas.without(words(text), known).stream()
        .map(StemmedWord::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Without what is elided before it: {@code d'efforts}. */
  private String plain(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0 && elided.contains(word.substring(0, apostrophe))
        ? word.substring(apostrophe + 1)
        : word;
  }

  private String stem(String word) {
    String stem = known.get(word);
    if (stem == null) {
      stem = stemmer.stem(plain(word));
      if (known.size() < MOST_REMEMBERED) {
        known.put(word, stem);
      }
    }
    return stem;
  }

  /** Names that stand for others, as capital punishment does for the death penalty. Immutable. */
  private static final class EqualNames {
    private static final Pattern BLANK = Pattern.compile(" ");

    /** By their first words, the longest first. */
    private final Map<String, List<Name>> names = new HashMap<>();

    /**
     * A name.
     *
     * @param meant the words for which it stands
     */
    record Name(List<String> words, List<String> meant) {}

    EqualNames(Language language) {
      for (DataFile.Row row :
          DataFile.read(EqualNames.class::getResourceAsStream, "equal-names.tsv", 3)) {
        if (row.required(0).equals(language.code())) {
          for (String name : row.list(1, "|")) {
            List<String> words = List.of(BLANK.split(name, -1));
            names
                .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                .add(new Name(words, List.of(BLANK.split(row.required(2), -1))));
          }
        }
      }
      names.values().forEach(of -> of.sort(Comparator.comparingInt(each -> -each.words().size())));
    }

    /** The names with which {@code words} may go on at {@code place}; at most one. */
    List<Name> at(List<String> words, int place) {
      return names.getOrDefault(words.get(place), List.of()).stream()
          .filter(name -> place + name.words().size() <= words.size())
          .filter(name -> words.subList(place, place + name.words().size()).equals(name.words()))
          .limit(1)
          .toList();
    }
  }

  /**
   * Cuts the endings off words, so that the forms of a word, and what is derived from it, meet:
   * {@code discrimination} and {@code discriminatory}. The longest ending of the language's table
   * that leaves enough of the word is cut, once. Immutable and thread-safe.
   */
  static final class Stemmer {
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

    /**
     * Without a doubled consonant, as in {@code planning}, or a closing i, as in {@code parties}.
     */
    private static String tidy(String stem) {
      int n = stem.length();
      char last = stem.charAt(n - 1);
      if (n >= DOUBLED && last == stem.charAt(n - 2) && last != 's' && last != 'l') {
        return stem.substring(0, n - 1);
      }
      return last == 'i' ? stem.substring(0, n - 1) : stem;
    }
  }
}
