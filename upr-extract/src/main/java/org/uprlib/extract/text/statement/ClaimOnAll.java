package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * What a clause says of all recommendations, if it says it of all, of this review and now: not
 * {@code All were examined; most were accepted}, {@code In the third cycle Sylvania accepted all
 * recommendations}, {@code accepts all recommendations compatible with its Constitution}.
 *
 * @param all the words that point at all
 */
record ClaimOnAll(Clause clause, Cue all) {
  /** {@code made by delegations during the dialogue}. */
  private static final int LONGEST_ORIGIN = 12;

  /** {@code that were put forward by delegations}. */
  private static final int SHORT_ORIGIN = 8;

  /** Words between a number or a share and what it is of. */
  private static final int NEAR = 4;

  /** Of a group, {@code only …}, {@code the one …}. */
  private static final String[] CHOSEN = {"choosing", "some-of"};

  private static final List<String[]> NUMBERED_CYCLE =
      List.of(
          new String[] {"numbered-cycle"},
          new String[] {"numbered", "cycle"},
          new String[] {"cycle", "numbered"});

  /** Words that say who made recommendations, and where. */
  private static final String[] ORIGIN = {"origin", "of-review", "of-dialogue"};

  /**
   * Why {@code stance} is not one on all, if {@code clause} says it of all, of a whole paragraph or
   * of all that it describes.
   */
  static Optional<Doubt> doubt(Clause clause, Scope scope, Stance stance) {
    return every(clause, scope)
        .flatMap(all -> new ClaimOnAll(clause, all).doubt(stance))
        .or(() -> doubtOnParagraph(clause, stance))
        .or(() -> Optional.of(Doubt.SOME_UNNAMED).filter(doubt -> isOnSomeOfAll(clause, scope)));
  }

  /** The wording by which a clause on all says so; a long sentence is costly to search for it. */
  private static Optional<Cue> every(Clause clause, Scope scope) {
    Sentence sentence = clause.sentence();
    List<Cue> wordings = scope.is(Place.ALL) ? sentence.wordings() : List.of();
    return wordings.stream().filter(cue -> cue.is(Sense.EVERY)).findFirst();
  }

  /** {@code all recommendations on women}, {@code all recommendations that are in line with it}. */
  private static boolean isOnSomeOfAll(Clause clause, Scope scope) {
    boolean described = scope.is(Place.ELSEWHERE) && clause.hasWord("whole");
    return described
        || clause.said(Sense.EVERY, Sense.ALL_THESE).anyMatch(cue -> isDefined(clause, cue.end()));
  }

  /**
   * Whether a relative clause begins at {@code index} that says more than who made them, or that
   * they precede.
   */
  private static boolean isDefined(Clause clause, int index) {
    Sentence sentence = clause.sentence();
    int relative = sentence.behind(index, ",");
    return sentence.is(relative, "defining")
        && clause.said(Sense.PRECEDING).noneMatch(cue -> cue.first() == relative)
        && !sentence.hasWord(relative + 1, relative + SHORT_ORIGIN, "origin");
  }

  /**
   * Of a clause that names a whole paragraph: {@code Most recommendations in paragraph 121 are
   * accepted}, {@code four of those in paragraph 121}, {@code Of those in paragraph 121 it accepts
   * those on women}, {@code takes note of those in paragraph 121 and answers them below}.
   */
  private static Optional<Doubt> doubtOnParagraph(Clause clause, Stance stance) {
    Sentence sentence = clause.sentence();
    if (!clause.isOnParagraph()) {
      return Optional.empty();
    }
    int number = clause.mentions().get(0).leader();
    boolean chosen =
        IntStream.range(behindGroup(clause), clause.end())
            .anyMatch(at -> sentence.quantity(at) > 1 || sentence.is(at, CHOSEN));
    boolean some =
        chosen
            || isOfCounted(clause)
            || isDescribed(clause)
            || IntStream.range(clause.first(), clause.end())
                .filter(at -> sentence.is(at, "share", "few"))
                .anyMatch(
                    at -> sentence.hasWord(at, Math.max(at + NEAR, number), "recommendation"));
    return some
        ? Optional.of(Doubt.SOME_UNNAMED)
        : noted(stance, sentence.hasWord(number, sentence.to(), "answering-below"));
  }

  /** {@code accepts four of the six recommendations in paragraph 121}. */
  private static boolean isOfCounted(Clause clause) {
    Sentence sentence = clause.sentence();
    int[] counts =
        IntStream.range(clause.first(), clause.end())
            .filter(at -> sentence.count(at) > 1)
            .filter(at -> !sentence.is(at - 1, "whole"))
            .toArray();
    return counts.length > 1
        || IntStream.of(counts)
            .map(at -> sentence.behind(at + 1, "recommendation"))
            .anyMatch(at -> sentence.is(at, "partitive"));
  }

  /** {@code accepts the recommendations in paragraph 121 that concern women}. */
  private static boolean isDescribed(Clause clause) {
    return clause.mentions().stream()
        .anyMatch(each -> clause.sentence().hasWord(each.end(), each.end() + NEAR, "specifying"));
  }

  /** Behind {@code Of those in paragraph 121}; the clause's end if it chooses from no group. */
  private static int behindGroup(Clause clause) {
    Sentence sentence = clause.sentence();
    int end = clause.mentions().get(0).end();
    boolean unsaid = sentence.lacks("partitive");
    return sentence.opensPartitive() ? end : unsaid ? sentence.find(end, ",") : clause.end();
  }

  /** What is noted is left open by words that deny that, or announce the answer. */
  private static Optional<Doubt> noted(Stance stance, boolean open) {
    return open && stance.status() == PositionStatus.NOTED
        ? Optional.of(Doubt.OPEN)
        : Optional.empty();
  }

  private Optional<Doubt> doubt(Stance stance) {
    Sentence sentence = clause.sentence();
    int answer = clause.positions().mapToInt(Cue::end).max().orElse(sentence.to());
    if (isChoice()) {
      return Optional.of(Doubt.MIXED);
    }
    if (isOfNumberedCycle()) {
      return Optional.of(Doubt.EARLIER_REVIEW);
    }
    if (sentence.hasWord(all.end(), answer, "share") || isLimited()) {
      return Optional.of(Doubt.SOME_UNNAMED);
    }
    boolean denied = sentence.hasWord(all.end(), answer, "negative", "nor");
    return noted(
        stance, denied || sentence.hasWord(clause.first(), sentence.to(), "answering-below"));
  }

  /** {@code are either accepted or noted}. */
  private boolean isChoice() {
    Sentence sentence = clause.sentence();
    List<Cue> answers = sentence.positions();
    return answers.size() > 1
        && sentence.hasWord(all.end(), answers.get(answers.size() - 1).first() + 1, "either");
  }

  /** {@code in the third cycle}; not {@code the recommendations of the second cycle}. */
  private boolean isOfNumberedCycle() {
    Sentence sentence = clause.sentence();
    return IntStream.range(sentence.from(), sentence.to())
        .filter(at -> NUMBERED_CYCLE.stream().anyMatch(row -> sentence.isRow(at, row)))
        .filter(at -> !sentence.hasWord(at - LONGEST_ORIGIN, at, "origin"))
        .anyMatch(at -> !sentence.hasWord(all.end(), at, "speaker"));
  }

  /** {@code compatible with its laws}, {@code it is able to implement}, {@code ’ aims}. */
  private boolean isLimited() {
    Sentence sentence = clause.sentence();
    int behind = all.end();
    if (sentence.is(behind - 1, ",") || sentence.isBreak(behind)) {
      boolean owner = sentence.isRow(behind, "'|\u2019", "_");
      boolean origin = sentence.isRow(behind, "!;", "origin|of-review");
      return owner || (origin && isOthers(behind + 2));
    }
    boolean answers =
        Stream.concat(clause.positions(), sentence.boundaries().stream())
            .anyMatch(cue -> cue.first() == behind);
    if (answers) {
      return false;
    }
    if (sentence.is(behind, ORIGIN)) {
      return isOthers(behind);
    }
    if (sentence.is(behind, "defining")) {
      return false;
    }
    return SentenceTopic.isOfNoAnswer(sentence, behind)
        || (sentence.isRow(behind, "pronoun", "auxiliary") && isOthers(behind));
  }

  /** {@code made | in good faith}, {@code addressed | to the Ministry of Justice}. */
  private boolean isOthers(int from) {
    Sentence sentence = clause.sentence();
    int end = sentence.skip(from, LONGEST_ORIGIN, at -> !isEnd(at));
    return IntStream.range(from, end)
        .filter(at -> !sentence.is(at, ORIGIN))
        .filter(at -> sentence.is(at, "body", "other-actor") || !isName(at))
        .anyMatch(at -> SentenceTopic.isOfNoAnswer(sentence, at));
  }

  private boolean isName(int at) {
    return clause.sentence().isName(at);
  }

  private boolean isEnd(int at) {
    return clause.sentence().isJoint(at) || clause.positions().anyMatch(cue -> cue.first() == at);
  }
}
