package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A wording found in a list of tokens.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param literals indexes of the tokens that the phrase names, without those that a gap covers
 * @param phrase the phrase that it fits
 */
public record Cue(Sense sense, int first, int end, List<Integer> literals, PhrasePattern phrase) {
  public Cue {
    literals = List.copyOf(literals);
  }

  /** The match of {@code phrase} that begins at {@code start}, a token of {@code sentence}. */
  static Optional<Cue> at(Sentence sentence, int start, PhrasePattern phrase) {
    List<Integer> literals = new ArrayList<>();
    int end = phrase.end(sentence, start, literals);
    return end > start
        ? Optional.of(new Cue(phrase.sense(), start, end, literals, phrase))
        : Optional.empty();
  }

  public Cue as(Sense other) {
    return new Cue(other, first, end, literals, phrase);
  }

  /** The same cue, beginning with the words that turn it round. */
  public Cue from(int start) {
    return new Cue(sense, Math.min(first, start), end, literals, phrase);
  }

  /**
   * True if both cannot be meant: they are of one family and overlap, or one is to be ignored and
   * names a word of the other.
   */
  boolean clashes(Cue other) {
    if (is(Sense.LISTED_ELSEWHERE) || other.is(Sense.LISTED_ELSEWHERE)) {
      // "No recommendation listed in the annex is accepted": where it is listed changes nothing.
      return false;
    }
    if (sense == Sense.IGNORED || other.sense == Sense.IGNORED) {
      return sharesWords(other);
    }
    if (isNegation() ^ other.isNegation()) {
      return sharesWords(other);
    }
    return sense.family() == other.sense.family() && overlaps(other.first, other.end);
  }

  /** {@code are costly, | are accepted}: true if the same phrase fits words within it. */
  boolean isWiderThan(Cue other) {
    return phrase == other.phrase && first < other.first && end == other.end;
  }

  /** True if the token at {@code index} is one of those from its first to its last. */
  public boolean has(int index) {
    return overlaps(index, index + 1);
  }

  /** True if one of the tokens between two indexes is. */
  public boolean overlaps(int from, int to) {
    return first < to && from < end;
  }

  /** True if its sense is one of these. */
  public boolean is(Sense... senses) {
    return Arrays.asList(senses).contains(sense);
  }

  /** True if its sense is of one of these families. */
  public boolean is(Sense.Family... families) {
    return Arrays.asList(families).contains(sense.family());
  }

  /** Whether it counts only in a sentence about recommendations. */
  public boolean isTopical() {
    return phrase.topical();
  }

  public boolean isNegation() {
    return sense.family() == Sense.Family.NEGATION;
  }

  private boolean sharesWords(Cue other) {
    return literals.stream().anyMatch(other.literals::contains);
  }
}
