package org.uprlib.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which recommendations are put together. Immutable and thread-safe. */
final class RequestWording {
  /** The first counts where a text speaks none of them, or several alike. */
  private static final List<String> FILES =
      List.of("wording-en.txt", "wording-fr.txt", "wording-es.txt");

  private final Set<String> verbs;
  private final Set<String> verbsAndNouns;
  private final Map<String, String> gerunds;
  private final Set<String> particles;
  private final Set<String> adverbs;
  private final Phrases adverbials;
  private final Map<String, String> lightNouns;
  private final Set<String> nounsOfEffort;
  private final Map<String, String> governedPrepositions;
  private final Set<String> lightAdjectives;
  private final Set<String> openAdjectives;
  private final Set<String> participles;
  private final Set<String> determiners;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final Set<String> parallelPrepositions;
  private final Set<String> modifiers;
  private final Phrases references;
  private final Phrases listOpenings;
  private final Phrases eitherOpenings;
  private final Phrases purposes;
  private final Phrases reporting;
  private final Set<String> people;
  private final Set<String> auxiliaries;
  private final Set<String> annexes;
  private final Set<String> possessives;
  private final Set<String> referencesToNames;
  private final List<String> conjunctions;
  private final Set<String> choices;
  private final String and;

  /**
   * Takes the wording out of {@code file}.
   *
   * @throws IllegalStateException with file and line if it is malformed
   */
  RequestWording(WordingFile file) {
    verbs = file.words("verbs");
    verbsAndNouns = file.words("nouns too");
    gerunds = gerunds(verbs, file.pairs("gerunds"));
    particles = file.words("particles");
    adverbs = file.words("adverbs");
    adverbials = new Phrases(file.phrases("adverbials"));
    lightNouns = file.pairs("light nouns");
    nounsOfEffort = file.words("nouns of effort");
    governedPrepositions = file.pairs("verbs with a preposition");
    lightAdjectives = file.words("light adjectives");
    openAdjectives = file.words("open adjectives");
    participles = file.words("participles");
    determiners = file.words("determiners");
    articles = file.words("articles");
    prepositions = file.words("prepositions");
    parallelPrepositions = file.words("parallel prepositions");
    modifiers = file.words("modifiers");
    references = new Phrases(file.phrases("references"));
    listOpenings = new Phrases(file.phrases("list openings"));
    eitherOpenings = new Phrases(file.phrases("either openings"));
    purposes = new Phrases(file.phrases("purposes"));
    reporting = new Phrases(file.phrases("reporting"));
    people = file.words("people");
    auxiliaries = file.words("auxiliaries");
    annexes = file.words("annexes");
    possessives = file.words("possessives");
    referencesToNames = file.words("adverbs of reference");
    conjunctions =
        file.phrases("conjunctions").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    choices = file.words("choices");
    and = String.join(" ", file.phrases("and"));
  }

  /** Reads the English wording that ships with the library. */
  static RequestWording load() {
    return load(FILES.get(0));
  }

  /** Reads the wordings of all languages that ship with the library, English first. */
  static List<RequestWording> loadAll() {
    return FILES.stream().map(RequestWording::load).toList();
  }

  private static RequestWording load(String file) {
    try (InputStream in = RequestWording.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": missing from the class path.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new RequestWording(new WordingFile(file, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read.", e);
    }
  }

  /** How many of {@code words} are such as hold sentences of this language together. */
  long known(List<RequestWord> words) {
    return words.stream().map(RequestWord::lower).filter(this::isFunctionWord).count();
  }

  private boolean isFunctionWord(String word) {
    return determiners.contains(word) || prepositions.contains(word) || word.equals(and);
  }

  /** What joins two verbs of one request. */
  String and() {
    return and;
  }

  /** Whether {@code conjunction} offers a choice. */
  boolean isChoice(String conjunction) {
    return choices.contains(conjunction);
  }

  /** What joins two fragments, the longest first. */
  List<String> conjunctions() {
    return conjunctions;
  }

  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** Whether the verb may as well be a noun. */
  boolean isNounToo(String word) {
    return verbsAndNouns.contains(word);
  }

  /** The verb whose gerund {@code word} is. */
  Optional<String> verbOfGerund(String word) {
    return Optional.ofNullable(gerunds.get(word));
  }

  /** Whether {@code word}, after a verb, belongs to it, as in "set up". */
  boolean isParticle(String word) {
    return particles.contains(word);
  }

  boolean isAdverb(String word) {
    return adverbs.contains(word) || (word.length() > 4 && word.endsWith("ly") && !isVerb(word));
  }

  /** Whether {@code word} is an adverb that tells how, as one State may ask and others not. */
  boolean isMannerAdverb(String word) {
    return isAdverb(word) && !adverbs.contains(word);
  }

  /** Whether {@code word} is a verb in the imperative or a gerund. */
  boolean isVerbal(String word) {
    return verbs.contains(word) || gerunds.containsKey(word);
  }

  /** A noun that needs another, or a verb, to say what it is about. */
  boolean isLightNoun(String word) {
    return lightNouns.containsKey(word) || isNounOfEffort(word);
  }

  /** A light noun that leads to a verb, as "efforts" does. */
  boolean isNounOfEffort(String word) {
    return nounsOfEffort.contains(word);
  }

  /** The preposition that leads from a verb, its gerund or a light noun to the object. */
  Optional<String> prepositionAfter(String word) {
    String preposition = lightNouns.get(word);
    if (preposition == null) {
      preposition = governedPrepositions.get(gerunds.getOrDefault(word, word));
    }
    return Optional.ofNullable(preposition);
  }

  boolean isLightAdjective(String word) {
    return lightAdjectives.contains(word);
  }

  /** Whether {@code word}, where nothing follows it, waits for a noun. */
  boolean isOpenAdjective(String word) {
    return openAdjectives.contains(word);
  }

  /** Whether {@code word} may stand after a light noun, as in "efforts made to". */
  boolean isParticiple(String word) {
    return participles.contains(word);
  }

  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  /** Whether {@code word} is a determiner that calls for a noun. */
  boolean isArticle(String word) {
    return articles.contains(word);
  }

  boolean isPreposition(String word) {
    return prepositions.contains(word);
  }

  /** Whether a phrase with this preposition may stand in place of one that has it, too. */
  boolean isParallelPreposition(String word) {
    return parallelPrepositions.contains(word);
  }

  /** Whether a phrase that {@code word} opens adds to what stands before it. */
  boolean isModifier(String word) {
    return modifiers.contains(word);
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

  /** Whether {@code word} is a noun for people. */
  boolean isPeople(String word) {
    return people.contains(word);
  }

  /** Whether people are told by what was said of others before: {@code their families}. */
  boolean pointsBack(String word) {
    return possessives.contains(word);
  }

  /** Whether {@code word} is a verb with which a sentence goes on behind its subject. */
  boolean isAuxiliary(String word) {
    return auxiliaries.contains(word);
  }

  /** Whether {@code word} is a part of an instrument, to which "to" leads. */
  boolean isAnnex(String word) {
    return annexes.contains(word);
  }

  /** Whether a reference to what was said before begins at word {@code from}. */
  boolean isReference(List<RequestWord> words, int from) {
    return references.skip(words, from) > from;
  }

  /** Whether {@code word} refers a name before it to what was said before that. */
  boolean isReferenceToName(String word) {
    return referencesToNames.contains(word);
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
