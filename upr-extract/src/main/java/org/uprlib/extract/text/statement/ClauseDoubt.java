package org.uprlib.extract.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Statement.Place;

/**
 * Why what a clause answers is not sure for all recommendations that it names or points at: {@code
 * 1 (accepted), 2 (noted)}, {@code paragraph 124, items A to C}, {@code one of 1 and 2}.
 */
record ClauseDoubt(Clause clause, Sentence sentence, List<PlacedMention> mentions) {
  /** {@code accepted, but only in part}. */
  private static final int NEAR = 4;

  /** Words and marks of {@code items A, B and C of}. */
  private static final int FARTHEST_ITEM = 12;

  ClauseDoubt(Clause clause) {
    this(clause, clause.sentence(), clause.mentions());
  }

  /** {@code answer} that the clause gives, or why it is not sure. */
  Stance weigh(Stance answer) {
    return answer.answers() ? doubt().map(answer::doubted).orElse(answer) : answer;
  }

  private Optional<Doubt> doubt() {
    if (mixesAnswers()) {
      return Optional.of(Doubt.MIXED);
    }
    if (isOnItems()) {
      return Optional.of(Doubt.SOME_UNNAMED);
    }
    if (singlesOut()) {
      return Optional.of(Doubt.BESIDE_OTHERS);
    }
    return answersUnnamed() ? Optional.of(Doubt.SOME_UNNAMED) : Optional.empty();
  }

  /** {@code With regard to 121.3, it has accepted several recommendations on mining}. */
  boolean answersUnnamed() {
    return clause
        .said(Sense.SOME)
        .anyMatch(
            some ->
                !clause.names()
                    || (clause.position().filter(said -> said.first() == some.first()).isPresent()
                        && mentions.stream().allMatch(each -> each.end() <= some.first())));
  }

  /**
   * True if it gives several numbers two answers, or one and, among them, a word of answer that is
   * in none of its wordings: {@code 1 (accepted), 2 (noted)}, {@code supports 1, not 2}.
   */
  private boolean mixesAnswers() {
    boolean both = clause.says(Sense.SUPPORTED) && clause.says(Sense.NOTED, Sense.REFUSED);
    return (clause.count() > 1 && (both || hasLooseAnswer() || namesAgain() || isOnPartOfOne()))
        || joinsLooseAnswer();
  }

  /**
   * {@code accepts the first part of recommendation 1 and recommendation 2}, {@code accepts 1 as
   * regards children, and recommendation 2}.
   */
  private boolean isOnPartOfOne() {
    return mentions.size() > 1
        && sentence.is(mentions.get(1).leader(), "recommendation")
        && clause
            .said(Sense.PARTIAL)
            .filter(cue -> cue.first() < mentions.get(0).first())
            .filter(cue -> cue.end() <= mentions.get(1).leader())
            .anyMatch(
                cue ->
                    cue.end() > mentions.get(0).end()
                        || IntStream.range(cue.first(), cue.end()).anyMatch(sentence::isOfPart));
  }

  /**
   * {@code supports six and | noted, of the others, 121.6}: the number is behind what was not read.
   */
  private boolean joinsLooseAnswer() {
    int number = clause.names() ? mentions.get(0).first() : clause.first();
    int answered = clause.positions().mapToInt(Cue::end).findFirst().orElse(number);
    return IntStream.range(answered, number)
        .filter(at -> sentence.isRow(at, "and", "answer-word"))
        .anyMatch(at -> clause.cues().stream().noneMatch(cue -> cue.has(at + 1)));
  }

  /**
   * {@code accepts 1 to 9, 3 aside}: names one of a range once more and does not say that it is
   * among them, nor does the list end with it.
   */
  private boolean namesAgain() {
    for (int i = 0; i < mentions.size(); i++) {
      PlacedMention here = mentions.get(i);
      boolean apart = !sentence.hasWord(here.leader() - NEAR, here.first(), "including");
      boolean ends = sentence.isBreak(here.end()) || sentence.is(here.end(), "list-end");
      boolean again =
          apart
              && mentions.subList(0, i).stream()
                  .anyMatch(before -> before.mention().covers(here.mention()));
      if (again || (!ends && here.mention().endsWithOneOfItsRanges())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code accepts all recommendations, 3 excluded}: what it says of 3 is not understood. In
   * Russian there is a comma before {@code contained in paragraph 121}, too.
   */
  private boolean singlesOut() {
    return clause.names()
        && clause
            .said(Sense.EVERY, Sense.ALL_THESE)
            .mapToInt(Cue::end)
            .filter(all -> sentence.isRow(all, ",", "!origin"))
            .filter(all -> all < mentions.get(0).leader())
            .anyMatch(
                all -> !sentence.hasWord(all, mentions.get(0).first(), "including", "namely"));
  }

  /**
   * {@code paragraph 124, items A to C}: not the whole paragraph, and which are meant is not read.
   */
  private boolean isOnItems() {
    return clause.isOnParagraph() && mentions.stream().anyMatch(this::isOnItems);
  }

  private boolean isOnItems(PlacedMention mention) {
    List<Reference> all = mention.mention().references();
    int behind = sentence.skip(mention.end(), ",", ":", "(", "article");
    int of = mention.leader() - 1;
    boolean behindIt =
        sentence.is(behind, "letter", "ordinal")
            || isNumberSign(behind)
            || IntStream.range(behind, behind + NEAR).anyMatch(this::isCountedOff);
    boolean beforeIt =
        IntStream.rangeClosed(1, FARTHEST_ITEM)
            .map(back -> of - back)
            .takeWhile(at -> !sentence.is(at, "paragraph"))
            .anyMatch(
                at -> isCountedOff(at) || (sentence.is(of, "within") && sentence.is(at, "letter")));
    return (behindIt && all.get(all.size() - 1).isWholeParagraph())
        || (beforeIt && all.get(0).isWholeParagraph());
  }

  /** {@code No. 4}; not {@code no cuentan con el apoyo}. */
  private boolean isNumberSign(int index) {
    return sentence.is(index, "number-sign") && sentence.isNumber(sentence.skip(index + 1, "."));
  }

  /** {@code recommendations one and four}, {@code (1) and (4)}; not {@code التوصيات التسع}. */
  private boolean isCountedOff(int index) {
    int number = sentence.skip(index + 1, "(");
    return clause.first() <= index
        && number < clause.end()
        && sentence.is(index, "recommendation")
        && (sentence.isNumber(number)
            || sentence.is(number, "ordinal")
            || (sentence.count(number) > 0 && sentence.isJoint(number + 1)));
  }

  /** {@code noted in the report in paragraphs 3 and 5} is no answer. */
  private boolean hasLooseAnswer() {
    return IntStream.range(mentions.get(0).first(), mentions.get(mentions.size() - 1).end())
        .filter(at -> sentence.is(at, "answer-word"))
        .filter(at -> !sentence.isRow(at, "noted", "within"))
        .filter(at -> !(clause.says(Sense.REFUSED) && sentence.isRow(at - 1, "and", "negative")))
        .filter(at -> !sentence.hasWord(at - NEAR, at + NEAR + 1, "partly"))
        .anyMatch(at -> clause.cues().stream().noneMatch(cue -> cue.has(at)));
  }

  /**
   * True if the clause speaks of some of several recommendations and does not say which, or may do
   * so: {@code one of 121.1 and 121.2}, {@code most of recommendations 121.1 to 121.9}, {@code two
   * of them}.
   *
   * @param size how many there are to choose from
   * @param place where they are, if the clause says so
   */
  boolean isUnclearChoice(int size, Optional<Scope> place) {
    ListOrdinals places = new ListOrdinals(sentence, behindNumbers(), clause.end());
    return places.areNamed()
        || mentions.stream().anyMatch(each -> isBound(each) || isSomeOf(each))
        || (place.filter(each -> !each.is(Place.THESE)).isEmpty() && mayBeMade(places, size));
  }

  /** Where the recommendations end that the clause names; where it speaks of places if none. */
  private int behindNumbers() {
    boolean named =
        mentions.stream()
            .anyMatch(each -> each.mention().target() == Mention.Target.RECOMMENDATIONS);
    return named
        ? mentions.stream().mapToInt(PlacedMention::end).max().getAsInt()
        : ListOrdinals.in(clause).from();
  }

  /**
   * True if words that are not understood may choose some of those named in the clause or before.
   */
  private boolean mayBeMade(ListOrdinals places, int size) {
    boolean some = places.isOtherNamed() || places.areCounted(size);
    return size > 1 && (some || places.mayBeNamed(!clause.names()));
  }

  /** {@code all up to 121.3}, {@code from 121.3 onwards}: others are meant, too. */
  private boolean isBound(PlacedMention mention) {
    return sentence.hasWord(mention.leader() - 2, mention.leader(), "bound")
        || sentence.is(mention.end(), "onwards");
  }

  /** {@code one of recommendations 121.1 and 121.2}, not {@code not one of}: which, is not said. */
  private boolean isSomeOf(PlacedMention mention) {
    int before = sentence.skipBack(mention.leader() - 1, "article", "definite");
    boolean of = sentence.is(before, "partitive") && !sentence.is(before - 2, "negative");
    boolean among = sentence.is(mention.end(), "connector");
    int count =
        Math.max(
            of ? sentence.count(before - 1) : sentence.is(before, "one-of") ? 1 : 0,
            among ? sentence.count(mention.end() + 1) : 0);
    boolean share =
        isShare(mention.leader() - 1) || (among && sentence.is(mention.end() + 1, "share"));
    int chosen = share ? 1 : count;
    return 0 < chosen && chosen < mention.mention().count();
  }

  /** {@code most of recommendations | 1 to 5}, {@code some of the recommendations in | 1 to 5}. */
  private boolean isShare(int last) {
    int before =
        sentence.skipBack(last, "article", "definite", "recommendation", "within", "partitive");
    return sentence.is(before, "share");
  }
}
