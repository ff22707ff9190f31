package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * A part of a sentence that says one thing.
 *
 * @param sentence the sentence
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param role what it does with the recommendations that it names
 * @param cues the wordings in it, negation worked in
 * @param mentions the recommendations that it names
 */
record Clause(
    Sentence sentence,
    int first,
    int end,
    Role role,
    List<Cue> cues,
    List<PlacedMention> mentions) {
  /** What a clause does with the recommendations that it names. */
  enum Role {
    /** It says something of them. */
    SPEAKS,
    /** It takes them out of what the clause before it says. */
    EXCEPTS,
    /** It is no more than their numbers, which the sentence gives beside those it answers. */
    NAMES_IN_PASSING
  }

  /** {@code except for the | three}. */
  private static final int COUNTED = 5;

  /** {@code of which}. */
  private static final int RELATIVE = 3;

  /** {@code takes note | of the subparagraph (b)}. */
  private static final int NEAR = 5;

  Clause {
    cues = List.copyOf(cues);
    mentions = List.copyOf(mentions);
  }

  static Clause inPassing(Sentence sentence, PlacedMention mention) {
    return new Clause(
        sentence,
        mention.leader(),
        mention.end(),
        Role.NAMES_IN_PASSING,
        List.of(),
        List.of(mention));
  }

  boolean isInPassing() {
    return role == Role.NAMES_IN_PASSING;
  }

  boolean exception() {
    return role == Role.EXCEPTS;
  }

  /** True if the sentence begins with it. */
  boolean opens() {
    return first == sentence.from();
  }

  boolean says(Sense... senses) {
    return said(senses).findAny().isPresent();
  }

  /** The wordings of these senses, in order. */
  Stream<Cue> said(Sense... senses) {
    return cues.stream().filter(cue -> cue.is(senses));
  }

  /** True if it says what the State answered before. */
  boolean isOfThePast() {
    return says(Sense.PAST, Sense.EARLIER);
  }

  /** True if one of {@code clauses} has a wording of one of these senses. */
  static boolean anySays(List<Clause> clauses, Sense... senses) {
    return clauses.stream().anyMatch(clause -> clause.says(senses));
  }

  /** True if it names recommendations by number. */
  boolean names() {
    return !mentions.isEmpty();
  }

  /** True if it names recommendations, and does not take them out of what is said. */
  boolean answersNumbers() {
    return names() && !exception();
  }

  /** True if it takes what it names out of what is said. */
  boolean excepts() {
    return exception() && names();
  }

  /** True if it takes something out that it does not name: {@code except the last part}. */
  boolean limits() {
    return exception() && !names();
  }

  /** True if it neither gives a position nor takes anything out of one. */
  boolean isAside() {
    return !exception() && !speaksOfPosition();
  }

  /** True if it ends with "all", of which the {@code next} takes some out that it names. */
  boolean isOnAllBut(Clause next) {
    return !names() && next.excepts() && next.first() == end && sentence.is(end - 1, "whole");
  }

  /** Its place in the text that its sentence was cut from. */
  Span span() {
    return sentence.span(first, end);
  }

  boolean speaksOfPosition() {
    return position().isPresent();
  }

  /** {@code Add.1 is withdrawn}: what it changes is a whole paper, and no number. */
  boolean changesPaper() {
    return !names()
        && !speaksOfPosition()
        && said(Sense.CHANGED).anyMatch(cue -> sentence.hasWord(cue.first(), cue.end(), "paper"));
  }

  /** {@code it notes the following}. */
  boolean answersList() {
    return speaksOfPosition() && says(Sense.FOLLOWING);
  }

  /** The wordings that give a position, in order. */
  Stream<Cue> positions() {
    return cues.stream().filter(cue -> cue.is(Sense.Family.POSITION));
  }

  /** The last of these. */
  Optional<Cue> position() {
    return positions().reduce((earlier, later) -> later);
  }

  /** {@code notes the three others, namely 121.6, 121.7 and 121.9}: the numbers are the others. */
  boolean namesOthers() {
    return answersNumbers()
        && said(Sense.OTHERS)
            .anyMatch(cue -> sentence.hasWord(cue.end(), mentions.get(0).first(), "namely"));
  }

  /** {@code accepts 121.1 and all others}, {@code accepts all others, including 121.9}. */
  boolean addsOthers() {
    return names()
        && !namesOthers()
        && said(Sense.OTHERS)
            .anyMatch(
                cue ->
                    sentence.hasWord(cue.first() - 1, cue.first() + 1, "and")
                        || sentence.hasWord(cue.end(), mentions.get(0).first(), "including"));
  }

  /** True if it names paragraphs, and no recommendation for itself. */
  boolean isOnParagraph() {
    return names() && mentions.stream().allMatch(each -> each.mention().isOfParagraphs());
  }

  /** {@code 1: accepted, 2}: what it ends with comes behind the answer to another. */
  boolean endsWithAnother() {
    return mentions.size() > 1
        && mentions.get(mentions.size() - 1).end() == end
        && position().filter(cue -> mentions.get(0).end() <= cue.first()).isPresent();
  }

  /** How many recommendations it names. */
  int count() {
    return mentions.stream().mapToInt(each -> each.mention().count()).sum();
  }

  /** The indexes of its words of these classes. */
  IntStream places(String... classes) {
    return sentence.part(first, end).places(classes);
  }

  /** True if it has a word of one of these classes. */
  boolean hasWord(String... classes) {
    return sentence.hasWord(first, end, classes);
  }

  /** True if it has a negation, worked into another wording or not. */
  boolean isNegated() {
    return sentence.part(first, end).wordings().stream().anyMatch(Cue::isNegation);
  }

  /** {@code but not recommendation 121.3}: the exception itself is the answer. */
  boolean isRefusal() {
    return sentence.isRow(first, "contrary", "negative");
  }

  /** {@code سوى الجزء الأول من | التوصية 121.3}: what it takes out is a part of it. */
  boolean namesPart() {
    return names() && IntStream.range(first, mentions.get(0).leader()).anyMatch(sentence::isOfPart);
  }

  /** {@code لا تقبل سوى التوصية 121.3}: of what is not accepted it takes out what is. */
  boolean isNoneBut() {
    return exception() && sentence.is(first, "none-but");
  }

  /**
   * True if what it takes out of an acceptance is all that is refused: {@code but two: 3 and 4},
   * {@code except 4 to 6, of which it accepts only 5}.
   */
  boolean namesAllRefused() {
    return names() && (countsMentioned() || isChoice(sentence, end));
  }

  /**
   * How many are taken out that are not named, -1 for {@code but a few}; empty if it does not open
   * with such a number.
   */
  OptionalInt someUnnamed() {
    return someUnnamed(sentence, first, end);
  }

  /** The same of the words between two indexes. */
  static OptionalInt someUnnamed(Sentence sentence, int from, int end) {
    return IntStream.range(from, Math.min(end, from + COUNTED))
        .takeWhile(at -> !sentence.is(at - 1, "component"))
        .map(at -> sentence.is(at, "few") ? -1 : sentence.count(at))
        .filter(count -> count != 0)
        .findFirst();
  }

  private boolean countsMentioned() {
    int named = count();
    return IntStream.range(first, mentions.get(0).first())
        .map(sentence::quantity)
        .anyMatch(count -> count == named);
  }

  /** {@code of which it accepts only 5} at {@code index}: of those before, one is chosen. */
  static boolean isChoice(Sentence sentence, int index) {
    int number = sentence.skip(index, at -> !sentence.isNumber(at));
    return sentence.hasWord(index, index + RELATIVE, "relative")
        && sentence.hasWord(index, number, "choosing");
  }

  /**
   * True if what it answers is something of the recommendation: {@code but cannot accept the
   * deadline}, {@code but (b) is noted}.
   */
  boolean isOnPart() {
    return mentions.isEmpty()
        && Scope.pointedAt(cues).isEmpty()
        && position()
            .filter(
                cue ->
                    sentence.is(cue.end(), "article")
                        || namesItem(cue.first() - NEAR, cue.end() + NEAR))
            .isPresent();
  }

  private boolean namesItem(int from, int to) {
    return IntStream.range(Math.max(first, from), Math.min(to, end)).anyMatch(sentence::isItem);
  }

  /** {@code accepts 121.1 as regards (a)}, {@code with regard to the first part}. */
  boolean isLimitedToPart() {
    return places("restricting")
        .flatMap(at -> IntStream.range(at + 1, sentence.skip(at + 1, NEAR + 1, this::goesOn)))
        .anyMatch(at -> sentence.is(at, "component", "sentence") || sentence.isItem(at));
  }

  private boolean goesOn(int at) {
    return sentence.isAnyWord(at) ? !sentence.is(at, "and") : sentence.is(at, "(", "'", "\u2019");
  }
}
