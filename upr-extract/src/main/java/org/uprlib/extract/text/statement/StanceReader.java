package org.uprlib.extract.text.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Determines what a sentence or a clause says of the State's position: {@code Sylvania accepts the
 * recommendation}, {@code partially accepted}, {@code cannot accept}.
 */
final class StanceReader {
  /** {@code The recommendations of the Committee | have also been accepted}. */
  private static final int NEAR = 3;

  private static final Set<Sense> REFUSING = EnumSet.of(Sense.REFUSED, Sense.PART_REFUSED);

  private static final Set<Sense> CONDITIONALLY_ACCEPTED =
      EnumSet.of(Sense.CONDITION, Sense.SUPPORTED);

  /** {@code accepts it in principle; the need for a law is still under study}. */
  private static final Set<Sense> STUDIED_IN_PRINCIPLE =
      EnumSet.of(Sense.SUPPORTED, Sense.IN_PRINCIPLE, Sense.PENDING);

  /** What is not accepted, or not whole, is so whatever the condition. */
  private static final Set<Sense> NOT_ACCEPTED =
      EnumSet.of(Sense.PARTIAL, Sense.REFUSED, Sense.PART_REFUSED);

  /** Refusals that are no more than a part, or none, beside what is accepted. */
  private static final Set<Sense> TAKEN_BACK =
      EnumSet.of(Sense.UNREFUSED, Sense.PART_REFUSED, Sense.PART_SUPPORTED);

  private static final List<Map.Entry<Sense, Doubt>> DOUBTS =
      List.of(
          Map.entry(Sense.EARLIER, Doubt.EARLIER_REVIEW),
          Map.entry(Sense.WITHDRAWN, Doubt.WITHDRAWN),
          Map.entry(Sense.UNREFUSED, Doubt.UNREFUSED),
          Map.entry(Sense.PART_REFUSED, Doubt.PART_REFUSED),
          Map.entry(Sense.PART_SUPPORTED, Doubt.PART_SUPPORTED),
          Map.entry(Sense.UNCLEAR, Doubt.OPEN));

  private static final List<Map.Entry<Sense, PositionStatus>> STATUSES =
      List.of(
          Map.entry(Sense.PARTIAL, PositionStatus.PARTIAL),
          Map.entry(Sense.SUPPORTED, PositionStatus.SUPPORTED),
          Map.entry(Sense.REFUSED, PositionStatus.NOTED),
          Map.entry(Sense.PART_REFUSED, PositionStatus.NOTED),
          Map.entry(Sense.PENDING, PositionStatus.PENDING),
          Map.entry(Sense.NOTED, PositionStatus.NOTED));

  private StanceReader() {}

  /**
   * The stance of a sentence.
   *
   * @param spokenOf true if words before it are about recommendations, so that "it" is one
   */
  static Stance of(Sentence sentence, boolean spokenOf) {
    boolean topical = SentenceTopic.isRecommendations(sentence, spokenOf);
    Stance stance = Stance.NONE;
    boolean excepts = false;
    boolean exceptsSome = false;
    for (Clause clause : ClauseReader.read(sentence)) {
      // "The first three recommendations are accepted" answers some of them, and not a part.
      Stance now = weigh(clause, topical);
      Stance said = clause.says(Sense.PAST) ? now.before() : now;
      ListOrdinals places = ListOrdinals.in(clause);
      Stance answer =
          said.answers() && new ClauseDoubt(clause).answersUnnamed()
              ? said.doubted(Doubt.SOME_UNNAMED)
              : said;
      stance =
          stance.and(
              !answer.isSilent() && places.areOfRecommendations()
                  ? answer.doubted(Doubt.BY_ORDER)
                  : answer);
      excepts |= clause.limits();
      exceptsSome |= places.areNamed();
    }
    if (!excepts || !stance.answers()) {
      return new PlainAnswer(sentence).weigh(stance);
    }
    if (exceptsSome) {
      return stance.doubted(Doubt.BY_ORDER);
    }
    // A part is not accepted: "accepts the recommendation, except the request for a date".
    return stance.status() == PositionStatus.NOTED ? stance.doubted(Doubt.OPEN) : stance.inPart();
  }

  /**
   * The stance of one clause.
   *
   * @param topical true if the sentence is about recommendations; if not, a law may be what is
   *     accepted or implemented
   */
  static Stance weigh(Clause clause, boolean topical) {
    Stance stance = weigh(clause.sentence(), clause.cues(), topical);
    if (!clause.names() && opensEarlier(clause) && stance.isKnown()) {
      return stance.doubted(Doubt.EARLIER_REVIEW);
    }
    if (stance.status() != PositionStatus.SUPPORTED || !clause.isLimitedToPart()) {
      return stance;
    }
    return clause.count() > 1 ? stance.doubted(Doubt.SOME_UNNAMED) : stance.inPart();
  }

  /** The stance of some wordings of a sentence. */
  static Stance weigh(Sentence sentence, List<Cue> cues, boolean topical) {
    List<Cue> positions =
        cues.stream()
            .filter(cue -> isDecisive(cue, topical))
            .filter(cue -> cues.stream().noneMatch(each -> isOfOtherBody(cue, each)))
            .toList();
    List<Cue> own =
        positions.stream()
            .filter(cue -> cues.stream().noneMatch(each -> isEarlier(cue, each)))
            .toList();
    if (positions.isEmpty()) {
      return cues.stream()
          .filter(cue -> cue.sense() == Sense.CHANGED)
          .findFirst()
          .map(cue -> Stance.doubtful(Doubt.CHANGED, sentence.span(cue.first(), cue.end())))
          .orElse(Stance.NONE);
    }
    List<Cue> decisive = own.isEmpty() ? positions : own;
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    decisive.forEach(cue -> senses.add(cue.sense()));
    if (own.isEmpty()) {
      senses.add(Sense.EARLIER);
    } else if (cues.stream().anyMatch(cue -> cue.sense() == Sense.CONDITION)) {
      senses.add(Sense.CONDITION);
    }
    int start = decisive.stream().mapToInt(Cue::first).min().getAsInt();
    int end = decisive.stream().mapToInt(Cue::end).max().getAsInt();
    Span words = sentence.span(start, end);
    Optional<Doubt> doubt = doubt(senses);
    return new Stance(status(senses), qualification(senses), Optional.of(words), doubt);
  }

  /** {@code In the second cycle Sylvania accepted one of France's and | noted one of Canada's}. */
  private static boolean opensEarlier(Clause clause) {
    List<Cue> wordings = clause.sentence().wordings();
    return wordings.stream()
            .anyMatch(cue -> cue.is(Sense.EARLIER) && cue.first() == clause.sentence().from())
        && wordings.stream().noneMatch(cue -> cue.is(Sense.NOW));
  }

  /** True if {@code words} on another review contain the position {@code cue} or lead to it. */
  private static boolean isEarlier(Cue cue, Cue words) {
    return words.sense() == Sense.EARLIER && cue.overlaps(words.first(), words.end() + 1);
  }

  /** {@code accepts recommendation 7 of the Committee}. */
  private static boolean isOfOtherBody(Cue cue, Cue recommendations) {
    return recommendations.sense() == Sense.OTHER_BODY
        && cue.is(Sense.Family.POSITION)
        && cue.overlaps(recommendations.first() - NEAR, recommendations.end() + NEAR);
  }

  private static Optional<Doubt> doubt(Set<Sense> senses) {
    Set<Sense> open = EnumSet.copyOf(senses);
    if (open.contains(Sense.SUPPORTED) || open.contains(Sense.PARTIAL)) {
      open.removeAll(TAKEN_BACK);
    }
    boolean studied = senses.containsAll(STUDIED_IN_PRINCIPLE);
    boolean conditional =
        senses.containsAll(CONDITIONALLY_ACCEPTED) && Collections.disjoint(senses, NOT_ACCEPTED);
    return first(DOUBTS, open)
        .or(() -> Optional.of(Doubt.OPEN).filter(doubt -> studied))
        .or(() -> Optional.of(Doubt.CONDITIONAL).filter(doubt -> conditional));
  }

  /** What the first of {@code meanings} makes of words whose sense is among these. */
  private static <T> Optional<T> first(List<Map.Entry<Sense, T>> meanings, Set<Sense> senses) {
    return meanings.stream()
        .filter(meaning -> senses.contains(meaning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isDecisive(Cue cue, boolean topical) {
    return switch (cue.sense().family()) {
      case POSITION -> topical || !cue.isTopical();
      case QUALIFICATION -> topical;
      default -> false;
    };
  }

  private static PositionStatus status(Set<Sense> senses) {
    if (doubt(senses).isPresent()) {
      return PositionStatus.UNKNOWN;
    }
    boolean both = senses.contains(Sense.SUPPORTED) && !Collections.disjoint(senses, REFUSING);
    return both ? PositionStatus.PARTIAL : first(STATUSES, senses).orElse(PositionStatus.UNKNOWN);
  }

  private static Optional<Qualification> qualification(Set<Sense> senses) {
    return Stance.together(senses.stream().flatMap(StanceReader::qualification));
  }

  private static Stream<Qualification> qualification(Sense sense) {
    return switch (sense) {
      case IMPLEMENTED -> Stream.of(Qualification.ALREADY_IMPLEMENTED);
      case IN_IMPLEMENTATION -> Stream.of(Qualification.IN_IMPLEMENTATION);
      case IN_PRINCIPLE -> Stream.of(Qualification.IN_PRINCIPLE);
      default -> Stream.empty();
    };
  }
}
