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
  private static final String FILE = "wording-en.txt";

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
  private final Set<String> participles;
  private final Set<String> determiners;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final Set<String> parallelPrepositions;
  private final Set<String> modifiers;
  private final Phrases references;
  private final Phrases listOpenings;
  private final Set<String> referencesToNames;
  private final List<String> conjunctions;

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
    participles = file.words("participles");
    determiners = file.words("determiners");
    articles = file.words("articles");
    prepositions = file.words("prepositions");
    parallelPrepositions = file.words("parallel prepositions");
    modifiers = file.words("modifiers");
    references = new Phrases(file.phrases("references"));
    listOpenings = new Phrases(file.phrases("list openings"));
    referencesToNames = file.words("adverbs of reference");
    conjunctions =
        file.phrases("conjunctions").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Reads the wording that ships with the library. */
  static RequestWording load() {
    try (InputStream in = RequestWording.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + ": missing from the class path.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new RequestWording(new WordingFile(FILE, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": cannot be read.", e);
    }
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
