package org.uprlib.extract.text.statement;

import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * What a clause says of all recommendations, if it says it of all, of this review and now: not
 * {@code All were examined; most were accepted}, {@code In the third cycle Sylvania accepted all
 * recommendations}, {@code accepts all recommendations compatible with its Constitution}.
 *
 * @param all the words that point at all
 */
record AllClaim(Clause clause, Cue all) {
  /** {@code made by delegations during the dialogue}. */
  private static final int LONGEST_ORIGIN = 12;

  /** Why {@code stance} is not one on all, if {@code clause} says it of all or of a paragraph. */
  static Optional<Doubt> doubt(Clause clause, Scope scope, Stance stance) {
    Sentence sentence = clause.sentence();
    if (!scope.equals(Scope.ALL)) {
      return doubtOnParagraph(clause, stance);
    }
    return sentence.phrases().wordings(sentence).stream()
        .filter(cue -> cue.is(Sense.EVERY))
        .findFirst()
        .flatMap(all -> new AllClaim(clause, all).doubt(stance))
        .or(() -> doubtOnParagraph(clause, stance));
  }

  /**
   * Of a clause that names a whole paragraph: {@code Most recommendations in paragraph 121 are
   * accepted}, {@code takes note of those in paragraph 121 and answers them below}.
   */
  private static Optional<Doubt> doubtOnParagraph(Clause clause, Stance stance) {
    Sentence sentence = clause.sentence();
    if (!clause.isOnParagraph() || clause.exception()) {
      return Optional.empty();
    }
    int number = clause.mentions().get(0).leader();
    boolean some =
        IntStream.range(clause.first(), number)
            .filter(at -> sentence.is(at, "share", "few"))
            .anyMatch(at -> sentence.hasWord(at, number, "recommendation"));
    if (some) {
      return Optional.of(Doubt.SOME_UNNAMED);
    }
    boolean announces =
        stance.status() == PositionStatus.NOTED
            && sentence.hasWord(number, sentence.to(), "answering-below");
    return announces ? Optional.of(Doubt.OPEN) : Optional.empty();
  }

  private Optional<Doubt> doubt(Stance stance) {
    Sentence sentence = clause.sentence();
    int answer =
        clause.cues().stream()
            .filter(cue -> cue.is(Sense.Family.POSITION))
            .mapToInt(Cue::end)
            .max()
            .orElse(sentence.to());
    if (isChoice()) {
      return Optional.of(Doubt.MIXED);
    }
    if (isOfNumberedCycle()) {
      return Optional.of(Doubt.EARLIER_REVIEW);
    }
    if (sentence.hasWord(all.end(), answer, "share") || isLimited()) {
      return Optional.of(Doubt.SOME_UNNAMED);
    }
    boolean denied =
        stance.status() == PositionStatus.NOTED
            && sentence.hasWord(all.end(), answer, "negative", "nor");
    boolean announces =
        stance.status() == PositionStatus.NOTED
            && sentence.hasWord(clause.first(), sentence.to(), "answering-below");
    return denied || announces ? Optional.of(Doubt.OPEN) : Optional.empty();
  }

  /** {@code are either accepted or noted}. */
  private boolean isChoice() {
    Sentence sentence = clause.sentence();
    int[] answers =
        sentence.phrases().wordings(sentence).stream()
            .filter(cue -> cue.is(Sense.Family.POSITION))
            .mapToInt(Cue::first)
            .filter(at -> at >= all.first())
            .toArray();
    return answers.length > 1
        && sentence.hasWord(all.end(), answers[answers.length - 1] + 1, "either");
  }

  /** {@code in the third cycle}; not {@code the recommendations of the second cycle}. */
  private boolean isOfNumberedCycle() {
    Sentence sentence = clause.sentence();
    return IntStream.range(sentence.from(), sentence.to())
        .filter(
            at ->
                sentence.is(at, "numbered-cycle")
                    || sentence.isRow(at, "numbered", "cycle")
                    || sentence.isRow(at, "cycle", "numbered"))
        .filter(at -> !sentence.hasWord(at - LONGEST_ORIGIN, at, "origin"))
        .anyMatch(at -> !sentence.hasWord(all.end(), at, "speaker"));
  }

  /** {@code compatible with its laws}, {@code it is able to implement}, {@code ’ aims}. */
  private boolean isLimited() {
    Sentence sentence = clause.sentence();
    int behind = all.end();
    if (sentence.is(behind - 1, ",") || sentence.isBreak(behind)) {
      boolean owner = sentence.is(behind, "'", "\u2019") && sentence.isAnyWord(behind + 1);
      boolean origin = sentence.is(behind + 1, "origin", "of-review");
      return owner || (sentence.is(behind, ",") && origin && isOthers(behind + 2));
    }
    boolean excepted =
        sentence.phrases().boundaries(sentence).stream().anyMatch(cue -> cue.first() == behind);
    if (excepted) {
      return false;
    }
    if (isOrigin(behind) || !sentence.is(behind - 1, "recommendation")) {
      return isOthers(behind);
    }
    if (sentence.is(behind, "defining")) {
      return false;
    }
    return SentenceTopic.isOther(sentence, behind)
        || (sentence.isRow(behind, "pronoun", "auxiliary") && isOthers(behind));
  }

  private boolean isOrigin(int at) {
    return clause.sentence().is(at, "origin", "of-review", "of-dialogue");
  }

  /** {@code made | in good faith}, {@code addressed | to the Ministry of Justice}. */
  private boolean isOthers(int from) {
    Sentence sentence = clause.sentence();
    int end = sentence.skip(from, LONGEST_ORIGIN, at -> !isEnd(at));
    return IntStream.range(from, end)
        .filter(at -> !sentence.is(at, "origin", "of-review", "of-dialogue"))
        .filter(at -> sentence.is(at, "body", "other-actor") || !isName(at))
        .anyMatch(at -> SentenceTopic.isOther(sentence, at));
  }

  private boolean isName(int at) {
    return clause.sentence().phrases().isName(clause.sentence().token(at));
  }

  private boolean isEnd(int at) {
    return clause.sentence().isBreak(at)
        || clause.sentence().is(at, "and")
        || clause.cues().stream()
            .filter(cue -> cue.is(Sense.Family.POSITION))
            .anyMatch(cue -> cue.first() == at);
  }
}
