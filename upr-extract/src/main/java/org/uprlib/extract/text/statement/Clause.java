package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * A part of a sentence that says one thing.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param exception true if it takes recommendations out of what the clause before it says
 * @param cues the wordings in it, negation worked in
 * @param mentions the recommendations that it names
 */
record Clause(int first, int end, boolean exception, List<Cue> cues, List<PlacedMention> mentions) {
  Clause {
    cues = List.copyOf(cues);
    mentions = List.copyOf(mentions);
  }

  boolean says(Sense sense) {
    return cues.stream().anyMatch(cue -> cue.sense() == sense);
  }

  boolean speaksOfPosition() {
    return position().isPresent();
  }

  /** The last wording that gives a position. */
  private Optional<Cue> position() {
    return cues.stream()
        .filter(cue -> cue.sense().family() == Sense.Family.POSITION)
        .reduce((earlier, later) -> later);
  }

  /** {@code accepts 121.1 and all others}, {@code accepts all others, including 121.9}. */
  boolean addsOthers(Sentence sentence) {
    return !mentions.isEmpty()
        && cues.stream()
            .filter(cue -> cue.sense() == Sense.OTHERS)
            .anyMatch(
                cue ->
                    sentence.isWord(cue.first(), "and")
                        || sentence.isWord(cue.first() - 1, "and")
                        || includes(sentence, cue.end()));
  }

  /** {@code including 121.9}, {@code y compris la recommandation 121.9}. */
  private boolean includes(Sentence sentence, int from) {
    int numbers = mentions.get(0).first();
    return IntStream.range(from, numbers).anyMatch(at -> sentence.isWord(at, "including"));
  }

  /** True if a word of the class {@code words} stands in it. */
  boolean hasWord(Sentence sentence, String words) {
    return IntStream.range(first, end).anyMatch(at -> sentence.isWord(at, words));
  }

  /** {@code but not recommendation 121.3}: the exception itself is the answer. */
  boolean isRefusal(Sentence sentence) {
    return sentence.isWord(first, "contrary") && sentence.isWord(first + 1, "negative");
  }

  /**
   * True if what it answers is something of the recommendation: {@code but cannot accept the
   * deadline}.
   */
  boolean isOnPart(Sentence sentence) {
    boolean pointsNowhere = mentions.isEmpty() && Scope.pointedAt(cues).isEmpty();
    return pointsNowhere
        && position().filter(cue -> sentence.isWord(cue.end(), "article")).isPresent();
  }
}
