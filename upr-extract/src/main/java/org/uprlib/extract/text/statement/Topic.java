package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Tells sentences about recommendations from those about laws, plans or requests: {@code The plan
 * was approved}, {@code The ministry supports 14 shelters}.
 *
 * @param first index of its first word
 */
record Topic(Sentence sentence, int first) {
  /** A sentence of so few words may be an answer that does not say to what. */
  private static final int SHORT_ANSWER = 5;

  /** {@code Is accepted | by the State}. */
  private static final int NEAR = 4;

  /**
   * True if the sentence names recommendations, begins with a pronoun, or is an answer without a
   * subject or so short that it can be nothing else.
   *
   * @param spokenOf true if the sentences before are about recommendations, so that "they" are too
   */
  static boolean isRecommendations(Sentence sentence, boolean spokenOf) {
    int first = sentence.skip(sentence.from(), sentence::isBreak);
    return new Topic(sentence, first).isRecommendations(spokenOf);
  }

  private boolean isRecommendations(boolean spokenOf) {
    return sentence.hasWord(first, sentence.to(), "recommendation")
        || (spokenOf && (sentence.hasWord(first, sentence.to(), "plural") || describes()))
        || opensWithPronoun()
        || sentence.phrases().wordings(sentence).stream().anyMatch(cue -> cue.is(Sense.OTHERS))
        || isAnswerAlone(spokenOf);
  }

  /** {@code those calling for a moratorium}. */
  private boolean describes() {
    return IntStream.range(sentence.from(), sentence.to())
        .anyMatch(at -> sentence.isRow(at, "pronoun", "described"));
  }

  /** {@code They are accepted}; not {@code These measures are accepted}. */
  private boolean opensWithPronoun() {
    boolean determines =
        sentence.is(first, "determining")
            && isOther(first + 1, sentence.phrases().wordings(sentence));
    return sentence.is(first, "pronoun") && !determines;
  }

  /**
   * True if it is so short that it can be nothing but an answer, or answers without a subject:
   * {@code Is accepted by the State}, {@code As worded, | no cuenta con el apoyo del Estado}.
   */
  private boolean isAnswerAlone(boolean spokenOf) {
    List<Cue> cues = sentence.phrases().wordings(sentence);
    Optional<Cue> answer = cues.stream().filter(cue -> cue.is(Sense.Family.POSITION)).findFirst();
    if (answer.isEmpty()) {
      return false;
    }
    int start = answer.get().first();
    boolean passive =
        cues.stream()
            .filter(cue -> cue.is(Sense.Family.POSITION))
            .flatMap(cue -> cue.literals().stream())
            .anyMatch(at -> sentence.is(at, "passive"));
    int behind = answer.get().end();
    boolean bare = sentence.is(start, "participle") && !sentence.is(behind, "agent", "speaker");
    int end = bare ? Math.min(end(behind), behind + 1) : end(behind);
    if (sentence.own().stream().filter(token -> !token.mark()).count() <= SHORT_ANSWER) {
      boolean subject =
          IntStream.range(first, start)
              .filter(at -> !sentence.phrases().isStateName(sentence.token(at)))
              .anyMatch(at -> isOther(at, cues));
      return !(passive && subject) && isClear(start, end, cues);
    }
    int clause =
        spokenOf && passive ? sentence.skipBack(start - 1, at -> !sentence.isBreak(at)) + 1 : first;
    return isClear(clause, Math.min(end, behind + NEAR), cues);
  }

  /**
   * Where what an answer says ends: {@code Supported| and carried out}, {@code Noted|, as above}.
   */
  private int end(int from) {
    return sentence.skip(
        from, at -> sentence.is(at, ":") || !(sentence.isBreak(at) || sentence.is(at, "and")));
  }

  /** True if no word between two indexes names anything but a State or its Government. */
  private boolean isClear(int from, int to, List<Cue> cues) {
    return IntStream.range(from, to)
        .filter(at -> at == first || !sentence.phrases().isName(sentence.token(at)))
        .filter(at -> !sentence.is(at - 1, "government"))
        .noneMatch(at -> isOther(at, cues));
  }

  private boolean isOther(int at, List<Cue> cues) {
    return isOther(sentence, at)
        && cues.stream()
            .filter(cue -> !cue.is(Sense.Family.ACTOR))
            .noneMatch(cue -> cue.literals().contains(at));
  }

  /** True for a word that belongs to no answer. */
  static boolean isOther(Sentence sentence, int at) {
    return sentence.isAnyWord(at)
        && !sentence.is(at, "in-answers", "recommendation", "pronoun", "auxiliary", "adverb");
  }
}
