package org.uprlib.extract.text.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/** The words by which recommendations are put together. Immutable and thread-safe. */
final class RequestWording {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", "/");

  private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{Nd}]");

  /** Words in "-ly" that are no verbs say how something is done. */
  private static final Pattern MANNER = Pattern.compile(".{3,}ly");

  /** The last letter of "ratify" stays, that of "make" goes, those of "see" and "be" stay. */
  private static final Pattern MUTE_E = Pattern.compile("(?<=.[^e])e$");

  private final PhraseTable<WordClass> words;
  private final Map<WordClass, Phrases> phrases = new EnumMap<>(WordClass.class);
  private final Map<String, String> gerunds;
  private final Map<String, String> lightNouns;
  private final Map<String, String> governedPrepositions;
  private final List<String> conjunctions;
  private final String and;

  private RequestWording(PhraseTable<WordClass> words) {
    this.words = words;
    for (WordClass kind : WordClass.values()) {
      phrases.put(kind, new Phrases(words.of(kind)));
    }
    gerunds = gerunds(words.of(WordClass.VERB), pairs(WordClass.GERUND));
    lightNouns = pairs(WordClass.LIGHT_NOUN);
    governedPrepositions = pairs(WordClass.GOVERNED_PREPOSITION);
    conjunctions =
        words.of(WordClass.CONJUNCTION).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    and = String.join(" ", words.of(WordClass.AND));
  }

  /** Reads the English wording that ships with the library. */
  static RequestWording load() {
    return new RequestWording(table().in(Language.ENGLISH));
  }

  /** Reads the wordings of the other languages that ship with the library. */
  static List<RequestWording> loadOthers() {
    PhraseTable<WordClass> table = table();
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.ENGLISH)
        .map(table::in)
        .filter(words -> !words.phrases().isEmpty())
        .map(RequestWording::new)
        .toList();
  }

  private static PhraseTable<WordClass> table() {
    return PhraseTable.load(
        RequestWording.class::getResourceAsStream, "request-words.tsv", WordClass.class);
  }

  /** Rows with two parts, by the first. */
  private Map<String, String> pairs(WordClass kind) {
    return words.of(kind).stream()
        .map(pair -> pair.split(" = ", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  /** The words of {@code text} between two offsets. */
  RequestWords words(String text, int from, int to) {
    return new RequestWords(this, RequestWord.of(text, from, to));
  }

  /** How many of {@code words} are such as hold sentences of this language together. */
  long known(List<RequestWord> words) {
    return words.stream().map(RequestWord::lower).filter(this::isFunctionWord).count();
  }

  private boolean isFunctionWord(String word) {
    return is(word, WordClass.DETERMINER, WordClass.PREPOSITION, WordClass.AND);
  }

  String and() {
    return and;
  }

  /** What joins two fragments, the longest first. */
  List<String> conjunctions() {
    return conjunctions;
  }

  /** Whether {@code word} is of one of these classes. */
  boolean is(String word, WordClass... classes) {
    for (WordClass kind : classes) {
      if (is(kind, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(WordClass kind, String word) {
    return switch (kind) {
      case JOINT -> JOINTS.contains(word);
      case PUNCTUATION -> MARK.matcher(word).lookingAt();
      case GERUND -> gerunds.containsKey(word);
      case LIGHT_NOUN -> lightNouns.containsKey(word);
      case ADVERB -> words.is(kind, word) || isMannerAdverb(word);
      default -> words.is(kind, word);
    };
  }

  Optional<String> verbOfGerund(String word) {
    return Optional.ofNullable(gerunds.get(word));
  }

  /** Whether {@code word} is an adverb that says how, as one State may ask and others not. */
  boolean isMannerAdverb(String word) {
    return MANNER.matcher(word).matches()
        && !words.is(WordClass.VERB, word)
        && !words.is(WordClass.ADVERB, word);
  }

  /** The preposition that leads from a verb, its gerund or a light noun to the object. */
  Optional<String> prepositionAfter(String word) {
    String preposition = lightNouns.get(word);
    if (preposition == null) {
      preposition = governedPrepositions.get(gerunds.getOrDefault(word, word));
    }
    return Optional.ofNullable(preposition);
  }

  /**
   * Index after the longest phrase of {@code kind} that begins at word {@code from}; it if none.
   */
  int behind(WordClass kind, List<RequestWord> words, int from) {
    return phrases.get(kind).behind(words, from);
  }

  private static Map<String, String> gerunds(Set<String> verbs, Map<String, String> irregular) {
    Map<String, String> gerunds = new HashMap<>();
    verbs.forEach(verb -> gerunds.put(MUTE_E.matcher(verb).replaceFirst("") + "ing", verb));
    gerunds.putAll(irregular);
    return Map.copyOf(gerunds);
  }

  /** A set of phrases that can be recognised in running words. Immutable. */
  private static final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord;

    Phrases(Set<String> phrases) {
      this.byFirstWord =
          phrases.stream()
              .map(phrase -> List.of(phrase.split(" ")))
              .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
    }

    int behind(List<RequestWord> words, int from) {
      String first = from < words.size() ? words.get(from).lower() : "";
      return byFirstWord.getOrDefault(first, List.of()).stream()
          .filter(phrase -> startsWith(words, from, phrase))
          .mapToInt(phrase -> from + phrase.size())
          .max()
          .orElse(from);
    }

    private static boolean startsWith(List<RequestWord> words, int from, List<String> phrase) {
      List<RequestWord> rest = words.subList(from, Math.min(words.size(), from + phrase.size()));
      return rest.stream().map(RequestWord::lower).toList().equals(phrase);
    }
  }
}
