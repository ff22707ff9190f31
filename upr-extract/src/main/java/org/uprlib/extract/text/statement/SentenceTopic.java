package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Distinguishes sentences about recommendations from those about laws, plans or requests: {@code
 * The plan was approved}, {@code The ministry supports 14 shelters}.
 *
 * @param first index of its first word
 * @param cues its wordings
 */
record SentenceTopic(Sentence sentence, int first, List<Cue> cues) {
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
    return sentence.hasWord(first, sentence.to(), "recommendation")
        || (spokenOf && describes(sentence))
        || new SentenceTopic(sentence, first, sentence.wordings()).isAnswer(spokenOf);
  }

  /**
   * {@code It accepts them}, {@code l’accepte}; not {@code les lois}, {@code its proposals}, {@code
   * at first}.
   */
  private boolean refersBack() {
    return IntStream.range(first, sentence.to())
        .filter(at -> sentence.isRow(at - 1, "!not-back", "plural"))
        .anyMatch(at -> !sentence.is(at, "determining") || !isUnexplained(at + 1));
  }

  private boolean isAnswer(boolean spokenOf) {
    return opensWithPronoun()
        || (spokenOf && refersBack())
        || cues.stream().filter(cue -> cue.is(Sense.OTHERS)).anyMatch(this::isOnOthers)
        || isAnswerAlone(spokenOf);
  }

  /**
   * {@code Notes two and accepts the others}; not {@code Two requests failed, the others did not}.
   */
  private boolean isOnOthers(Cue others) {
    boolean counted =
        IntStream.range(first, others.first()).anyMatch(at -> sentence.quantity(at) > 0);
    return !counted || isClear(first, others.first());
  }

  /** {@code those calling for a moratorium}. */
  private static boolean describes(Sentence sentence) {
    return IntStream.range(sentence.from(), sentence.to())
        .anyMatch(at -> sentence.isRow(at, "pronoun", "described"));
  }

  /** {@code They are accepted}; not {@code These measures are accepted}. */
  private boolean opensWithPronoun() {
    boolean determines = sentence.is(first, "determining") && isUnexplained(first + 1);
    return sentence.is(first, "pronoun") && !determines;
  }

  /**
   * True if it is so short that it can be nothing but an answer, or answers without a subject:
   * {@code Is accepted by the State}, {@code As worded, | no cuenta con el apoyo del Estado}.
   */
  private boolean isAnswerAlone(boolean spokenOf) {
    List<Cue> answers = cues.stream().filter(cue -> cue.is(Sense.Family.POSITION)).toList();
    if (answers.isEmpty()) {
      return false;
    }
    int start = answers.get(0).first();
    boolean passive =
        answers.stream()
            .flatMap(cue -> cue.literals().stream())
            .anyMatch(at -> sentence.is(at, "passive"));
    int behind = answers.get(0).end();
    boolean bare =
        !passive && sentence.is(start, "participle") && !sentence.is(behind, "agent", "speaker");
    int end = bare ? Math.min(end(behind), behind + 1) : end(behind);
    if (IntStream.range(sentence.from(), sentence.to()).filter(at -> !sentence.isBreak(at)).count()
        <= SHORT_ANSWER) {
      boolean subject =
          IntStream.range(first, start)
              .filter(at -> !sentence.isStateName(at))
              .anyMatch(this::isUnexplained);
      return !(passive && subject) && isClear(start, end);
    }
    if (likens(start)) {
      return false;
    }
    int clause =
        spokenOf && passive && sentence.is(first, "likening")
            ? sentence.skipBack(start - 1, at -> !sentence.isBreak(at)) + 1
            : first;
    return !isNamed(start) && isClear(clause, Math.min(end, behind + NEAR));
  }

  /** {@code As was accepted by the Government, the law is in force}; not {@code As such, noted}. */
  private boolean likens(int answer) {
    return sentence.is(first, "likening")
        && IntStream.range(first, answer).noneMatch(sentence::isBreak);
  }

  /**
   * Where what an answer says ends: {@code Supported| and carried out}, {@code Noted|, as above}.
   */
  private int end(int from) {
    return sentence.skip(from, at -> sentence.is(at, ":") || !sentence.isJoint(at));
  }

  /** True if no word between two indexes names anything but a State or its Government. */
  private boolean isClear(int from, int to) {
    return IntStream.range(from, to)
        .filter(at -> !isName(at))
        .filter(at -> !sentence.is(at - 1, "government"))
        .noneMatch(this::isUnexplained);
  }

  /**
   * Whether the subject of the answer has a name: {@code The Family Safety Bill | was approved}.
   */
  private boolean isNamed(int answer) {
    return IntStream.range(first, answer)
        .filter(this::isName)
        .anyMatch(at -> !sentence.isStateName(at));
  }

  private boolean isName(int at) {
    return at != first && sentence.isName(at);
  }

  private boolean isUnexplained(int at) {
    return isOfNoAnswer(sentence, at)
        && cues.stream()
            .filter(cue -> !cue.is(Sense.Family.ACTOR))
            .noneMatch(cue -> cue.literals().contains(at));
  }

  /** True for a word that belongs to no answer. */
  static boolean isOfNoAnswer(Sentence sentence, int at) {
    return sentence.isAnyWord(at)
        && !sentence.is(at, "in-answers", "recommendation", "pronoun", "auxiliary", "adverb");
  }
}
