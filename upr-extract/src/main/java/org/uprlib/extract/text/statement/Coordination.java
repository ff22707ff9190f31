package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * Parts a clause that gives several answers: {@code does not accept 1 and 2 | and accepts 3},
 * {@code 1 and 2 are not accepted | and 3 is}. An answer is complete once it has its position and
 * what the position is on; what a conjunction adds to it then is another answer. {@code accepts and
 * supports 1} is one.
 */
final class Coordination {
  /** {@code namely those numbered}. */
  private static final int FARTHEST_NAMELY = 3;

  private final Sentence clause;
  private final ListOrdinals places;
  private final List<Cue> governing;
  private final List<Item> items = new ArrayList<>();

  private enum Kind {
    POSITION,
    /** A position that the State will give later. */
    LATER,
    /** Recommendations by number. */
    NUMBERS,
    /** Recommendations otherwise: "all others", "six". */
    OTHERS,
    /** The recommendations just spoken of: "them". */
    SAME,
    JOINT
  }

  private static final Set<Kind> ANSWERS = EnumSet.of(Kind.POSITION, Kind.LATER);
  private static final Set<Kind> OBJECTS = EnumSet.of(Kind.NUMBERS, Kind.OTHERS, Kind.SAME);

  private record Item(Kind kind, int first, int end) {
    boolean answers() {
      return ANSWERS.contains(kind);
    }

    boolean isObject() {
      return OBJECTS.contains(kind);
    }

    /** Whether it covers {@code at} and what is before it as well as what is behind. */
    boolean surrounds(int at) {
      return has(at - 1) && has(at + 1);
    }

    boolean has(int at) {
      return first <= at && at < end;
    }
  }

  /**
   * @param cues the wordings of the clause
   * @param mentions the numbers that the whole sentence names
   */
  Coordination(Sentence clause, List<Cue> cues, List<PlacedMention> mentions) {
    this.clause = clause;
    this.places = ListOrdinals.in(clause);
    this.governing =
        cues.stream().filter(cue -> cue.is(Sense.Family.NEGATION, Sense.Family.GOVERNOR)).toList();
    for (Cue cue : cues) {
      if (cue.is(Sense.Family.POSITION)) {
        Kind kind = cue.sense() == Sense.PENDING ? Kind.LATER : Kind.POSITION;
        items.add(new Item(kind, cue.first(), cue.end()));
      }
    }
    if (items.isEmpty()) {
      return;
    }
    BitSet objects = new BitSet();
    for (PlacedMention mention : mentions) {
      if (clause.has(mention.first())) {
        addObject(Kind.NUMBERS, Math.max(clause.from(), mention.leader()), mention.end(), objects);
      }
    }
    for (Cue cue : cues) {
      if (cue.is(Sense.Family.SCOPE)) {
        Kind kind = cue.sense() == Sense.ANAPHORA ? Kind.SAME : Kind.OTHERS;
        addObject(kind, cue.first(), cue.end(), objects);
      }
    }
    IntStream.range(clause.from(), clause.to())
        .filter(at -> !objects.get(at))
        .filter(this::isCount)
        .filter(at -> !isInLater(at))
        .forEach(at -> addObject(Kind.OTHERS, beginning(at), at + 1, objects));
    IntStream.range(clause.from(), clause.to())
        .filter(at -> !objects.get(at))
        .filter(this::isJoint)
        .filter(at -> !isInside(at))
        .forEach(at -> items.add(new Item(Kind.JOINT, at, at + 1)));
    items.sort(Comparator.comparingInt(Item::first).thenComparing(Item::kind));
  }

  private void addObject(Kind kind, int first, int end, BitSet objects) {
    items.add(new Item(kind, first, end));
    objects.set(first, end);
  }

  /** {@code takes note | of the second}: where the words begin that lead to a place. */
  private int beginning(int at) {
    return places.isPlace(at) ? clause.skipBack(at - 1, this::leadsToPlace) + 1 : at;
  }

  private boolean leadsToPlace(int at) {
    return clause.is(at, "-", "demonstrative", "article", "within", "speaker", "topic");
  }

  /** {@code has taken no one decision}: a word of the answer that will come. */
  private boolean isInLater(int at) {
    return items.stream().filter(item -> item.kind() == Kind.LATER).anyMatch(item -> item.has(at));
  }

  private boolean isCount(int at) {
    return clause.isNumber(at) || clause.is(at, "count") || places.isPlace(at);
  }

  private boolean isJoint(int at) {
    return clause.is(at, ",", "and", "as-well-as") || (clause.is(at, "-") && !clause.isHyphen(at));
  }

  /**
   * {@code accepts this and that recommendation} is one wording, if its object is behind it; so is
   * what only says how far: {@code 1 is supported, in full or in part, | and 2 is noted}.
   */
  private boolean isInside(int at) {
    return items.stream()
        .filter(Item::answers)
        .filter(item -> item.surrounds(at))
        .anyMatch(
            item ->
                clause.is(clause.skip(at + 1, "within", "before-degree"), "degree")
                    || items.stream()
                        .filter(Item::isObject)
                        .noneMatch(each -> each.end() <= item.first()));
  }

  /** The indexes at which the second and further answers begin. */
  List<Integer> openings() {
    List<Integer> openings = new ArrayList<>();
    boolean position = false;
    boolean object = false;
    int joint = -1;
    // The end of the last answer: what is joined within it begins no other.
    int behind = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.kind() == Kind.JOINT) {
        joint = joint < behind || joint == item.first() ? item.end() : joint;
        continue;
      }
      boolean answers = item.answers();
      boolean further = answers ? isFurther(i) : isSubject(i) || isBehindRelative(i);
      if (position && object && joint >= 0 && further) {
        openings.add(joint);
        position = false;
        // What is said further of the same recommendations has them for its object.
        object = !hasObject(i);
      } else if (joint >= 0 && isOneOfTwo(i)) {
        openings.add(joint);
        position = false;
      } else if (answers && !position && isTurn(i)) {
        openings.add(start(i));
        object = false;
      }
      position |= answers;
      behind = answers ? item.end() : behind;
      object |= !answers;
      joint = -1;
    }
    return openings;
  }

  /** {@code 4, of which it takes note, | and 7, on which …}: the answer is on 4 alone. */
  private boolean isBehindRelative(int object) {
    return items.subList(0, object).stream()
        .filter(Item::answers)
        .reduce((earlier, later) -> later)
        .filter(answer -> isRelative(answer.first()))
        .isPresent();
  }

  /** {@code which it notes}, {@code of which it takes note}, right behind numbers. */
  private boolean isRelative(int first) {
    int behind = clause.is(first - 1, ",") ? first - 1 : first;
    return clause.hasWord(first, first + 2, "relative") && endNumbers(behind);
  }

  /** {@code accepts 1 and 2, | the former in full | and the latter in part}. */
  private boolean isOneOfTwo(int index) {
    int at = items.get(index).end() - 1;
    return places.isOneOfTwo(at);
  }

  /** {@code accepts seven, namely 121.1 to 121.7}: the numbers are the seven. */
  private boolean isExplanation(int object) {
    int first = items.get(object).first();
    return clause.hasWord(first - FARTHEST_NAMELY, first, "namely");
  }

  /** An answer that will come later says nothing else of the same recommendations. */
  private boolean isFurther(int position) {
    return items.get(position).kind() == Kind.POSITION
        || (hasObject(position) && items.get(position + 1).kind() != Kind.SAME);
  }

  /** {@code As to paragraph 124, Sylvania | accepts 124.1}. */
  private boolean isTurn(int position) {
    return hasObject(position)
        && items.get(position + 1).kind() == Kind.NUMBERS
        && !isLastOfSubjects(position)
        && items.subList(0, position).stream().anyMatch(item -> item.kind() == Kind.NUMBERS);
  }

  /**
   * {@code 121.1 and | recommendation 121.2 are accepted}, {@code 121.1, nor | recommendation
   * 121.2}: the answer is on both.
   */
  private boolean isLastOfSubjects(int position) {
    Item answer = items.get(position);
    int joint = answer.first() - 1;
    return clause.is(joint, "and", "nor")
        && items.get(position + 1).end() <= answer.end()
        && (endNumbers(joint) || (clause.is(joint - 1, ",") && endNumbers(joint - 1)));
  }

  private boolean endNumbers(int end) {
    return items.stream()
        .filter(item -> item.kind() == Kind.NUMBERS)
        .anyMatch(item -> item.end() == end);
  }

  /** Where a position begins, with what negates it or leaves it open. */
  private int start(int position) {
    int first = items.get(position).first();
    return governing.stream()
        .mapToInt(Cue::first)
        .filter(at -> at >= items.get(position - 1).end())
        .filter(at -> at < first)
        .findFirst()
        .orElse(first);
  }

  /** {@code needs more time to consider | 3}; {@code accepts | 3}. */
  private boolean hasObject(int position) {
    boolean later = items.get(position).kind() == Kind.LATER;
    return items.stream()
        .skip(position + 1)
        .limit(1)
        .filter(Item::isObject)
        .anyMatch(
            object ->
                (later && object.kind() == Kind.NUMBERS)
                    || object.first()
                        <= clause.skip(items.get(position).end(), this::leadsToPlace));
  }

  /** True if the object at {@code index} comes before its position, which no other follows. */
  private boolean isSubject(int index) {
    return !isExplanation(index)
        && IntStream.range(index + 1, items.size())
            .filter(at -> items.get(at).answers())
            .limit(1)
            .anyMatch(at -> !hasObject(at));
  }
}
