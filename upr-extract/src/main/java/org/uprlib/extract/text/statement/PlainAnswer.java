package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * An answer of a few words, in a cell or a line of its own, that names no recommendation. It
 * supports the whole only if each of its words is known to leave it so: {@code Accepted (a)},
 * {@code First part accepted}, {@code Accepted for women} do not.
 */
record PlainAnswer(Sentence sentence) {
  /** More words make a sentence, which is read as such. */
  private static final int MOST_WORDS = 12;

  /** Words and marks behind a dash: {@code – In part only} is no sentence. */
  private static final int SHORTEST_SENTENCE = 6;

  private static final String[] QUOTES = {"\"", "\u201C", "\u00AB"};

  /** Marks of shares and questions. */
  private static final String[] DOUBTFUL_MARKS = {"%", "?", "½"};

  /** {@code stance}, which the words give; in part, or not known, where some are not understood. */
  Stance weigh(Stance stance) {
    boolean part = stance.isDoubtedFor(Doubt.PART_SUPPORTED);
    if (!(part || stance.status() == PositionStatus.SUPPORTED)
        || !isAlone()
        || sentence.is(sentence.from(), "pronoun")) {
      return stance;
    }
    if (part) {
      return Stance.of(PositionStatus.PARTIAL, sentence.span());
    }
    int[] unknown = unknown();
    if (unknown.length == 0) {
      return stance;
    }
    return IntStream.of(unknown).anyMatch(sentence::isOfPart)
        ? stance.inPart()
        : Stance.doubtful(Doubt.UNKNOWN_WORDS, sentence.span());
  }

  private boolean isAlone() {
    Sentence text = sentence.whole();
    return text.size() <= sentence.size() + 1
        && text.wordCount() <= MOST_WORDS
        && !text.hasWord("recommendation")
        && !text.hasWord(QUOTES);
  }

  /** True if nothing is named but a part of something: {@code (a)}, {@code the second part}. */
  boolean isPart() {
    return IntStream.range(sentence.from(), sentence.to()).anyMatch(sentence::isOfPart)
        && IntStream.range(sentence.from(), sentence.to())
            .allMatch(
                at ->
                    sentence.isBreak(at)
                        || sentence.isNumber(at)
                        || sentence.isOfPart(at)
                        || sentence.is(at, "ordinal", "article", "and", "restricting", "adverb"));
  }

  /** Where words are not understood that may limit the answer; a reason for it is not looked at. */
  private int[] unknown() {
    List<Cue> answers = sentence.wordings().stream().filter(PlainAnswer::isAnswer).toList();
    int answer = answers.isEmpty() ? 0 : answers.get(0).end();
    int end =
        sentence.skip(answer, at -> !sentence.is(at, ";", ":", "told-why") && !endsAnswer(at));
    return IntStream.range(sentence.from(), end).filter(at -> !isUnderstood(at, answers)).toArray();
  }

  /** {@code Accepted –| The bill is before Parliament}: a sentence of its own follows the dash. */
  private boolean endsAnswer(int dash) {
    return sentence.is(dash, "-")
        && sentence.to() - dash > SHORTEST_SENTENCE
        && sentence.isName(dash + 1);
  }

  private boolean isUnderstood(int at, List<Cue> answers) {
    if (!sentence.isAnyWord(at)) {
      return !sentence.is(at, DOUBTFUL_MARKS) && !sentence.isRow(at - 1, "#", "/");
    }
    boolean name = sentence.isStateName(at) || (at > sentence.from() && sentence.isName(at));
    return (answers.stream().anyMatch(cue -> cue.literals().contains(at))
            && !sentence.is(at, "future", "later-form"))
        || (!sentence.isOfPart(at)
            && (name || sentence.is(at, "whole-answer", "adverb", "government")));
  }

  private static boolean isAnswer(Cue cue) {
    return cue.is(Sense.Family.POSITION, Sense.Family.QUALIFICATION);
  }
}
