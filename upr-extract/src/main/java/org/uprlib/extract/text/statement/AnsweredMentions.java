package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;

/**
 * Separates the recommendations that a sentence answers from those that it names in passing: {@code
 * accepts 1 and 2 (see also 3)}, {@code accepts 1 and 2 and reserves its position on 3}, {@code
 * notes 3, as it is covered by 1}.
 */
final class AnsweredMentions {
  /** What may come before a part, and between it and the number. */
  private static final String[] OF_PART = {
    "article", "definite", "determiner", "within", "speaker"
  };

  /** {@code as well as | the first | part of}. */
  private static final String[] BEFORE_COMPONENT =
      Stream.concat(Stream.of("ordinal"), Stream.of(OF_PART)).toArray(String[]::new);

  /** {@code , on the contrary,}. */
  private static final int LONGEST_ASIDE = 4;

  private final Sentence sentence;
  private final List<Cue> boundaries;
  private final List<Cue> positions;
  private final boolean hasBrackets;
  private final List<PlacedMention> answered = new ArrayList<>();
  private final List<PlacedMention> inPassing = new ArrayList<>();

  AnsweredMentions(Sentence sentence, List<Cue> boundaries) {
    this.sentence = sentence;
    this.boundaries = boundaries;
    this.hasBrackets = sentence.hasWord("(");
    List<PlacedMention> all = read(sentence.from(), sentence.to());
    // The wordings of a sentence cost more than to see that it has no numbers.
    this.positions = all.isEmpty() ? List.of() : sentence.positions();
    parted(all).stream()
        .filter(mention -> !isBase(mention))
        .map(mention -> sentence.opensPartitive() ? mention.withoutHead() : mention)
        .forEach(this::sort);
  }

  /** What its answers may be on. */
  List<PlacedMention> answered() {
    return List.copyOf(answered);
  }

  /** What another word than a position or a conjunction leads to. */
  List<PlacedMention> inPassing() {
    return List.copyOf(inPassing);
  }

  private void sort(PlacedMention mention) {
    if (!answered.isEmpty() && isPart(mention)) {
      answered.add(mention.inPart());
      return;
    }
    boolean passing =
        !hasRelativeAnswer(mention)
            && (isReferredTo(mention)
                || isContrasted(mention)
                || (positions.stream().anyMatch(cue -> isNotParted(mention, cue))
                    && isInPassing(mention)))
            && answered.stream().noneMatch(each -> each.mention().covers(mention.mention()));
    (passing ? inPassing : answered).add(mention);
  }

  /** {@code in connection with 3, | which it supports}. */
  private boolean hasRelativeAnswer(PlacedMention mention) {
    int behind = sentence.behind(mention.end(), ",");
    return sentence.is(behind, "relative")
        && positions.stream().anyMatch(cue -> cue.first() >= behind);
  }

  private List<PlacedMention> read(int start, int end) {
    return new MentionReader(sentence.part(start, end)).mentions(boundaries);
  }

  /**
   * Numbers behind a semicolon that have an answer of their own are not in the list before: {@code
   * accepts 1 to 3; 2 only in part}; nor are those that are chosen: {@code Of 1 to 6, | 2 and 5}.
   */
  private List<PlacedMention> parted(List<PlacedMention> all) {
    for (PlacedMention mention : all) {
      int parting = isAnsweredApart(mention) ? lastSemicolon(mention) : choice(mention);
      if (parting > 0) {
        List<PlacedMention> parted = new ArrayList<>(read(sentence.from(), parting));
        parted.addAll(read(parting + 1, sentence.to()));
        return parted;
      }
    }
    return all;
  }

  /**
   * True if there is one position before a list and another directly behind it, or behind an aside:
   * {@code accepts 1; 2, however, is noted}.
   */
  private boolean isAnsweredApart(PlacedMention mention) {
    int comma = sentence.find(mention.end() + 1, ",");
    boolean aside =
        sentence.is(mention.end(), ",")
            && sentence.is(comma, ",")
            && comma - mention.end() <= LONGEST_ASIDE;
    int behind = aside ? comma : mention.end();
    return positions.stream().anyMatch(cue -> cue.first() < mention.leader())
        && positions.stream().anyMatch(cue -> Math.abs(cue.first() - behind) <= 1);
  }

  /** The comma behind the range that a list begins with, if the others are chosen from it. */
  private int choice(PlacedMention mention) {
    Sentence list = sentence.part(mention.first(), mention.end());
    return sentence.opensPartitive() && mention.mention().isRangeOfOthers()
        ? list.places(",").findFirst().orElse(-1)
        : -1;
  }

  private int lastSemicolon(PlacedMention mention) {
    int last = sentence.skipBack(mention.end() - 1, at -> !sentence.is(at, ";"));
    return last > mention.first() ? last : -1;
  }

  /**
   * {@code Of the recommendations in paragraph 121, Sylvania accepts two}, {@code Of those in
   * paragraph 121, 40 are accepted}: so many of them.
   */
  private boolean isBase(PlacedMention mention) {
    return mention.mention().isOfParagraphs()
        && sentence.opensPartitive()
        && (isWholeParagraph(mention)
            || IntStream.range(mention.end(), sentence.to())
                .anyMatch(at -> sentence.count(at) > 1));
  }

  /** {@code Of those in paragraph | 121, …}. */
  private boolean isWholeParagraph(PlacedMention mention) {
    return sentence.is(mention.first() + 1, ",")
        && mention.end() == mention.first() + 3
        && mention.mention().references().stream().allMatch(Reference::isWholeParagraph);
  }

  /** {@code accepts 1 and 2, as well as the first part of | 3}. */
  private boolean isPart(PlacedMention mention) {
    int part = sentence.skipBack(mention.leader() - 1, OF_PART);
    int joint = sentence.skipBack(part - 1, BEFORE_COMPONENT);
    return sentence.is(part, "component") && sentence.is(joint, ",", "and", "as-well-as");
  }

  private boolean isNotParted(PlacedMention mention, Cue position) {
    int first = Math.min(mention.first(), position.first());
    return !sentence.hasWord(first, Math.max(mention.first(), position.first()), ";");
  }

  private boolean isInPassing(PlacedMention mention) {
    if (answered.isEmpty()) {
      return false;
    }
    int behind = answered.get(answered.size() - 1).end();
    Sentence between = sentence.part(behind, mention.leader());
    boolean parted = between.hasWord(";");
    if (parted || boundaries.stream().anyMatch(cue -> between.has(cue.first()))) {
      return false;
    }
    int leading = sentence.skipBack(mention.leader() - 1, this::mayLead);
    OptionalInt position =
        positions.stream().filter(cue -> between.has(cue.first())).mapToInt(this::end).max();
    if (!between.has(leading) || isJoint(leading)) {
      return position.isPresent() && isSubjectOfUnknownVerb(mention);
    }
    return !isTopic(leading)
        && (position.isEmpty()
            || IntStream.range(position.getAsInt(), leading).anyMatch(this::isJoint));
  }

  /** {@code 建议1、|关于儿童的建议2}: what the number is about may come before it. */
  private boolean isTopic(int last) {
    int joint = sentence.skipBack(last, at -> !isJoint(at));
    return sentence.is(joint + 1, "topic");
  }

  /** {@code does not (see paragraph 3) accept}. */
  private boolean isReferredTo(PlacedMention mention) {
    if (!hasBrackets) {
      return false;
    }
    int open = sentence.skipBack(mention.leader() - 1, at -> !sentence.is(at, "(", ")"));
    return sentence.is(open, "(")
        && IntStream.range(open + 1, mention.leader()).anyMatch(at -> !mayLead(at));
  }

  /** {@code 1 and 2 are accepted, unlike | 3}; not {@code On the contrary, | 3 is}. */
  private boolean isContrasted(PlacedMention mention) {
    int words = sentence.skipBack(mention.leader() - 1, OF_PART);
    boolean between =
        positions.stream().anyMatch(cue -> cue.first() < mention.leader())
            && positions.stream().anyMatch(cue -> cue.first() > mention.leader());
    return !between
        && sentence.isAnyWord(words)
        && sentence.hasWord(words - 1, words + 1, "unlike");
  }

  /** {@code 1 and 2 are accepted, and 3 | remains under study}. */
  private boolean isSubjectOfUnknownVerb(PlacedMention mention) {
    return positions.stream().noneMatch(cue -> end(cue) > mention.leader())
        && sentence.isAnyWord(mention.end())
        && !sentence.is(mention.end(), "speaker", "within", "topic", "relative", "as-well-as");
  }

  /** Where a position ends; {@code are accepted|, 3} is on what comes before it. */
  private int end(Cue position) {
    return sentence.is(position.first() - 1, "auxiliary")
        ? sentence.skip(position.first(), at -> !isJoint(at))
        : position.end();
  }

  /** Words between a conjunction and the numbers that it adds. */
  private boolean mayLead(int at) {
    return sentence.is(at, "leading")
        || sentence.isRow(at, "noted", "within")
        || (!isJoint(at) && sentence.isStateName(at));
  }

  private boolean isJoint(int at) {
    return sentence.isJoint(at) || sentence.is(at, "nor", "as-well-as", "contrary");
  }
}
