package org.uprlib.extract.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The wordings of one language. Immutable and thread-safe. */
public final class Phrases {
  /** Classes that the readers ask for by name, so that every phrase file must have them. */
  static final Set<String> REQUIRED_CLASSES =
      Set.of(
          "recommendation",
          "paragraph",
          "number-sign",
          "connector",
          "through",
          "and",
          "pronoun",
          "plural",
          "between",
          "abbreviation",
          "supported",
          "noted",
          "remaining");

  private final PhraseIndex boundaries;
  private final PhraseIndex wordings;
  private final Map<String, WordSet> classes;

  Phrases(List<PhrasePattern> patterns, Map<String, WordSet> classes) {
    Predicate<PhrasePattern> boundary = pattern -> pattern.sense().isBoundary();
    this.boundaries =
        new PhraseIndex(patterns.stream().filter(boundary).collect(Collectors.toList()));
    this.wordings =
        new PhraseIndex(patterns.stream().filter(boundary.negate()).collect(Collectors.toList()));
    this.classes = Map.copyOf(classes);
  }

  /** The words of one of the {@link #REQUIRED_CLASSES}. */
  public WordSet words(String name) {
    return classes.getOrDefault(name, WordSet.NONE);
  }

  /** The wordings in {@code sentence} that begin a clause of another kind. */
  public List<Cue> boundaries(List<Token> tokens, Sentence sentence) {
    return boundaries.cues(tokens, sentence);
  }

  /** All other wordings in {@code sentence}, in order. */
  public List<Cue> wordings(List<Token> tokens, Sentence sentence) {
    return wordings.cues(tokens, sentence);
  }
}
