package org.uprlib.extract.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by the letter that they begin with. Immutable once built. */
final class PhraseIndex {
  /** The narrower sense wins, then the phrase that names more words, the longer, the earlier. */
  private static final Comparator<Cue> BEST_FIRST =
      Comparator.comparingInt((Cue cue) -> cue.sense().breadth())
          .thenComparingInt(cue -> -cue.literals().size())
          .thenComparingInt(cue -> cue.first() - cue.end())
          .thenComparingInt(cue -> cue.phrase().rank());

  private final Map<Character, List<PhrasePattern>> byLetter = new HashMap<>();
  private final List<PhrasePattern> byAnyLetter = new ArrayList<>();

  PhraseIndex(List<PhrasePattern> patterns) {
    for (PhrasePattern pattern : patterns) {
      pattern
          .firstLetters()
          .ifPresentOrElse(
              letters -> letters.forEach(letter -> listFor(letter).add(pattern)),
              () -> byAnyLetter.add(pattern));
    }
  }

  private List<PhrasePattern> listFor(Character letter) {
    return byLetter.computeIfAbsent(letter, key -> new ArrayList<>());
  }

  /** The wordings in a sentence, in order; of two that clash the better one. */
  List<Cue> cues(List<Token> tokens, Sentence sentence) {
    List<Cue> found = new ArrayList<>();
    for (int start = sentence.from(); start < sentence.to(); start++) {
      Token token = tokens.get(start);
      if (token.word()) {
        addAt(
            start,
            byLetter.getOrDefault(token.text().charAt(0), List.of()),
            tokens,
            sentence,
            found);
        addAt(start, byAnyLetter, tokens, sentence, found);
      }
    }
    return withoutClashes(found);
  }

  private static void addAt(
      int start,
      List<PhrasePattern> patterns,
      List<Token> tokens,
      Sentence sentence,
      List<Cue> found) {
    for (PhrasePattern pattern : patterns) {
      pattern.at(tokens, start, sentence).ifPresent(found::add);
    }
  }

  private static List<Cue> withoutClashes(List<Cue> found) {
    found.sort(BEST_FIRST);
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : found) {
      if (kept.stream().noneMatch(cue::clashes)) {
        kept.add(cue);
      }
    }
    kept.removeIf(cue -> cue.sense() == Sense.IGNORED);
    kept.sort(Comparator.comparingInt(Cue::first).thenComparingInt(Cue::end));
    return List.copyOf(kept);
  }
}
