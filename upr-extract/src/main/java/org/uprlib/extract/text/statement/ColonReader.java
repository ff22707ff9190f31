package org.uprlib.extract.text.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader;

/** Finds where a colon of a sentence separates an answer from something else. */
record ColonReader(Sentence sentence) {
  private static final int MOST_COLONS = 3;

  /**
   * The part of a sentence before a colon, if it says who answers how and what follows is not a
   * list of numbers but the text of a recommendation, or reasons.
   */
  Optional<Sentence> headBeforeText() {
    return IntStream.range(sentence.from(), sentence.to() - 1)
        .filter(this::isParting)
        .limit(MOST_COLONS)
        .mapToObj(at -> sentence.part(sentence.from(), at))
        .filter(head -> answers(ClauseReader.read(head)))
        .findFirst();
  }

  private static boolean answers(List<Clause> head) {
    return (head.stream().anyMatch(Clause::speaksOfPosition) && !isLabel(head) && !isClaim(head))
        || Clause.anySays(head, Sense.MADE, Sense.QUOTATION);
  }

  /** {@code It would be wrong to say that it rejects 121.6|: it supports it}. */
  private static boolean isClaim(List<Clause> head) {
    Clause last = head.get(head.size() - 1);
    Sentence words = last.sentence().part(last.first(), last.end());
    return last.says(Sense.UNCLEAR) && ClauseReader.claim(words, words.wordings()).isPresent();
  }

  /** {@code 121.1 and 121.2: accepted; 121.3|: noted}: what is on the last is behind the colon. */
  private static boolean isLabel(List<Clause> head) {
    Clause last = head.get(head.size() - 1);
    return (last.names() && last.isAside()) || last.endsWithAnother();
  }

  /**
   * {@code Not all can be accepted: 121.2 is noted, the rest are accepted}: what is said behind the
   * colon of recommendations by number, where nothing before it points at any.
   */
  Sentence withoutSummary() {
    int colon = sentence.find(sentence.from(), ":");
    if (colon + 1 >= sentence.to()) {
      return sentence;
    }
    List<Clause> head = ClauseReader.read(sentence.part(sentence.from(), colon));
    Sentence behind = sentence.part(colon + 1, sentence.to());
    boolean summary = isSummary(head) && (isParting(colon) || Clause.anySays(head, Sense.UNCLEAR));
    return summary && answersNamed(ClauseReader.read(behind)) ? behind : sentence;
  }

  private static boolean isSummary(List<Clause> head) {
    return head.stream().anyMatch(Clause::speaksOfPosition)
        && head.stream().noneMatch(Clause::names)
        && !Clause.anySays(head, Sense.FOLLOWING, Sense.PRECEDING);
  }

  private static boolean answersNamed(List<Clause> clauses) {
    return clauses.stream().filter(Clause::names).anyMatch(Clause::speaksOfPosition);
  }

  /**
   * {@code 121.3 (not accepted|: the law suffices|) and 121.6}: reasons in brackets part nothing.
   */
  Sentence withoutReasonsInBrackets() {
    BitSet left = new BitSet();
    left.set(0, sentence.whole().to());
    sentence
        .places("(")
        .filter(open -> sentence.isNumber(open - 1))
        .forEach(
            open -> {
              int close = sentence.find(open + 1, "(", ")");
              int colon = sentence.find(open + 1, ":");
              if (sentence.is(close, ")")
                  && colon < close
                  && !sentence.part(open + 1, colon).positions().isEmpty()) {
                left.clear(colon, close);
              }
            });
    return sentence.keep(left);
  }

  /** True for a colon that neither a list of numbers follows nor what it speaks of. */
  private boolean isParting(int colon) {
    return sentence.is(colon, ":")
        && !new MentionReader(sentence).opensList(behindArticle(colon + 1))
        && !countsBehind(colon)
        && !pointsBehind(colon);
  }

  /** {@code Dos no se aceptan: la 121.3 y la 121.9}. */
  private int behindArticle(int at) {
    return sentence.isRow(at, "article", "#") ? at + 1 : at;
  }

  /** {@code Accepted: five (121.1 to 121.5)}. */
  private boolean countsBehind(int colon) {
    return sentence.count(colon + 1) > 0 && sentence.is(colon + 2, "(");
  }

  /**
   * Whether there is a mark at {@code at}, or words that begin another clause: {@code all| but 2}.
   */
  private boolean ends(int at, Sentence behind) {
    return sentence.isBreak(at) || behind.boundaries().stream().anyMatch(cue -> cue.first() == at);
  }

  /**
   * {@code Accepted: all recommendations in paragraph 121 but numbers 2 and 7}, {@code none},
   * {@code all but 2 and 7}.
   */
  private boolean pointsBehind(int colon) {
    Sentence behind = sentence.part(colon + 1, sentence.to());
    return (sentence.is(colon + 1, "whole", "nothing") && ends(colon + 2, behind))
        || behind.wordings().stream()
            .filter(cue -> cue.first() == colon + 1)
            .anyMatch(cue -> cue.is(Sense.EVERY, Sense.ALL_THESE, Sense.OTHERS));
  }
}
