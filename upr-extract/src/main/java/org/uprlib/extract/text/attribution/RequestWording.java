package org.uprlib.extract.text.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/** The words by which recommendations are put together. Immutable and thread-safe. */
final class RequestWording {
  private final PhraseTable<WordClass> words;
  private final Map<String, String> gerunds;
  private final Phrases adverbials;
  private final Map<String, String> lightNouns;
  private final Map<String, String> governedPrepositions;
  private final Phrases references;
  private final Phrases listOpenings;
  private final Phrases eitherOpenings;
  private final Phrases purposes;
  private final Phrases reporting;
  private final List<String> conjunctions;
  private final String and;

  private RequestWording(PhraseTable<WordClass> words) {
    this.words = words;
    gerunds = gerunds(words.of(WordClass.VERB), pairs(WordClass.GERUND));
    adverbials = new Phrases(words.of(WordClass.ADVERBIAL));
    lightNouns = pairs(WordClass.LIGHT_NOUN);
    governedPrepositions = pairs(WordClass.GOVERNED_PREPOSITION);
    references = new Phrases(words.of(WordClass.REFERENCE));
    listOpenings = new Phrases(words.of(WordClass.LIST_OPENING));
    eitherOpenings = new Phrases(words.of(WordClass.EITHER_OPENING));
    purposes = new Phrases(words.of(WordClass.PURPOSE));
    reporting = new Phrases(words.of(WordClass.REPORTING));
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

  /** How many of {@code words} are such as hold sentences of this language together. */
  long known(List<RequestWord> words) {
    return words.stream().map(RequestWord::lower).filter(this::isFunctionWord).count();
  }

  private boolean isFunctionWord(String word) {
    return is(WordClass.DETERMINER, word) || is(WordClass.PREPOSITION, word) || word.equals(and);
  }

  /** What joins two verbs of one request. */
  String and() {
    return and;
  }

  /** What joins two fragments, the longest first. */
  List<String> conjunctions() {
    return conjunctions;
  }

  boolean is(WordClass kind, RequestWord word) {
    return is(kind, word.lower());
  }

  boolean is(WordClass kind, String word) {
    return words.is(kind, word);
  }

  /** The verb whose gerund {@code word} is. */
  Optional<String> verbOfGerund(String word) {
    return Optional.ofNullable(gerunds.get(word));
  }

  boolean isAdverb(String word) {
    return is(WordClass.ADVERB, word)
        || (word.length() > 4 && word.endsWith("ly") && !is(WordClass.VERB, word));
  }

  /** Whether {@code word} is an adverb that says how, as one State may ask and others not. */
  boolean isMannerAdverb(String word) {
    return isAdverb(word) && !is(WordClass.ADVERB, word);
  }

  /** Whether {@code word} is a verb in the imperative or a gerund. */
  boolean isVerbal(String word) {
    return is(WordClass.VERB, word) || gerunds.containsKey(word);
  }

  /** A noun that needs another, or a verb, to say what it is about. */
  boolean isLightNoun(String word) {
    return lightNouns.containsKey(word) || is(WordClass.NOUN_OF_EFFORT, word);
  }

  /** The preposition that leads from a verb, its gerund or a light noun to the object. */
  Optional<String> prepositionAfter(String word) {
    String preposition = lightNouns.get(word);
    if (preposition == null) {
      preposition = governedPrepositions.get(gerunds.getOrDefault(word, word));
    }
    return Optional.ofNullable(preposition);
  }

  /** Index after the adverbial phrase that begins at word {@code from}; {@code from} if none. */
  int skipAdverbial(List<RequestWord> words, int from) {
    return adverbials.skip(words, from);
  }

  /** Index after the words at word {@code from} that open a list; {@code from} if none do. */
  int skipListOpening(List<RequestWord> words, int from) {
    return listOpenings.skip(words, from);
  }

  /** Index after the words at {@code from} that open a choice; {@code from} if none do. */
  int skipEitherOpening(List<RequestWord> words, int from) {
    return eitherOpenings.skip(words, from);
  }

  /** Whether a phrase of purpose begins at word {@code from}. */
  boolean isPurpose(List<RequestWord> words, int from) {
    return purposes.skip(words, from) > from;
  }

  /** Index after the verb at {@code from} that reports a recommendation; {@code from} if none. */
  int skipReporting(List<RequestWord> words, int from) {
    return reporting.skip(words, from);
  }

  /** Whether a reference to what was said before begins at word {@code from}. */
  boolean isReference(List<RequestWord> words, int from) {
    return references.skip(words, from) > from;
  }

  private static Map<String, String> gerunds(Set<String> verbs, Map<String, String> irregular) {
    Map<String, String> gerunds = new HashMap<>();
    for (String verb : verbs) {
      boolean mute = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
      String stem = mute ? verb.substring(0, verb.length() - 1) : verb;
      gerunds.put(stem + "ing", verb);
    }
    gerunds.putAll(irregular);
    return Map.copyOf(gerunds);
  }

  /** A set of phrases that can be recognised in running words. Immutable. */
  private static final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Set<String> phrases) {
      for (String phrase : phrases) {
        List<String> words = List.of(phrase.split(" "));
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }

    /**
     * Index after the longest phrase that begins at word {@code from}; {@code from} if none does.
     */
    int skip(List<RequestWord> words, int from) {
      int end = from;
      if (from < words.size()) {
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(from).lower(), List.of())) {
          if (from + phrase.size() > end && startsWith(words, from, phrase)) {
            end = from + phrase.size();
          }
        }
      }
      return end;
    }

    private static boolean startsWith(List<RequestWord> words, int from, List<String> phrase) {
      if (from + phrase.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < phrase.size(); i++) {
        if (!words.get(from + i).lower().equals(phrase.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
