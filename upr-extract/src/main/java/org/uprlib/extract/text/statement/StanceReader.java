package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Phrases;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Determines what a sentence, a heading or a short answer says of the State's position: {@code
 * Sylvania accepts the recommendation}, {@code partially accepted}, {@code cannot accept}.
 * Immutable and thread-safe.
 */
public final class StanceReader {
  /** {@code The recommendations of the Committee | have also been accepted}. */
  private static final int NEAR = 3;

  private static final Set<Sense> REFUSING = EnumSet.of(Sense.REFUSED, Sense.PART_REFUSED);

  private static final Set<Sense> CONDITIONALLY_ACCEPTED =
      EnumSet.of(Sense.CONDITION, Sense.SUPPORTED);

  /** What is not accepted, or not whole, is so whatever the condition. */
  private static final Set<Sense> NOT_ACCEPTED =
      EnumSet.of(Sense.PARTIAL, Sense.REFUSED, Sense.PART_REFUSED);

  /** Refusals that are no more than a part, or none, beside what is accepted. */
  private static final Set<Sense> TAKEN_BACK = EnumSet.of(Sense.UNREFUSED, Sense.PART_REFUSED);

  private static final List<Map.Entry<Sense, Doubt>> DOUBTS =
      List.of(
          Map.entry(Sense.EARLIER, Doubt.EARLIER_REVIEW),
          Map.entry(Sense.UNREFUSED, Doubt.UNREFUSED),
          Map.entry(Sense.PART_REFUSED, Doubt.PART_REFUSED),
          Map.entry(Sense.UNCLEAR, Doubt.OPEN));

  private static final List<Map.Entry<Sense, PositionStatus>> STATUSES =
      List.of(
          Map.entry(Sense.PARTIAL, PositionStatus.PARTIAL),
          Map.entry(Sense.SUPPORTED, PositionStatus.SUPPORTED),
          Map.entry(Sense.REFUSED, PositionStatus.NOTED),
          Map.entry(Sense.PART_REFUSED, PositionStatus.NOTED),
          Map.entry(Sense.PENDING, PositionStatus.PENDING),
          Map.entry(Sense.NOTED, PositionStatus.NOTED));

  private final Phrases phrases;

  /** A reader of answers in {@code language}. */
  public StanceReader(PhraseBook book, Language language) {
    this.phrases = book.phrases(language);
  }

  /**
   * The stance that {@code text} takes as a whole. Sentences that accept and sentences that refuse
   * make a partial acceptance; {@link Stance#NONE} if nothing speaks of a position.
   */
  public Stance classify(String text) {
    return sentences(text, false).stream().reduce(Stance.NONE, Stance::and);
  }

  /**
   * The stance that each sentence of {@code text} takes, in order; some may be silent.
   *
   * @param answered true if words before it answer a recommendation, which "it" then is
   */
  public List<Stance> sentences(String text, boolean answered) {
    List<Stance> stances = new ArrayList<>();
    boolean spokenOf = answered;
    for (Sentence sentence : phrases.sentences(text)) {
      Stance stance = classify(sentence, spokenOf);
      stances.add(stance);
      spokenOf |= !stance.isSilent() || namesRecommendation(sentence);
    }
    return List.copyOf(stances);
  }

  /** Number of words in {@code text}, with the marks that touch them. */
  public int words(String text) {
    return phrases.wordCount(text);
  }

  /** True if {@code text} refuses, in so many words; false if it takes note at most. */
  public boolean refuses(String text) {
    return phrases.sentences(text).stream()
        .flatMap(sentence -> ClauseReader.read(sentence).stream())
        .anyMatch(clause -> clause.says(Sense.REFUSED));
  }

  /** True if {@code text} has a word of answer, whatever it is said of. */
  public boolean hasPosition(String text) {
    return phrases.sentences(text).stream().anyMatch(sentence -> !sentence.positions().isEmpty());
  }

  private static Stance classify(Sentence sentence, boolean spokenOf) {
    boolean topical = SentenceTopic.isRecommendations(sentence, spokenOf);
    Stance stance = Stance.NONE;
    boolean excepts = false;
    boolean exceptsSome = false;
    for (Clause clause : ClauseReader.read(sentence)) {
      // "The first three recommendations are accepted" answers some of them, and not a part.
      Stance said = weigh(clause, topical);
      ListOrdinals places = ListOrdinals.in(clause);
      Stance told =
          said.answers() && clause.answersUnnamed() ? said.doubted(Doubt.SOME_UNNAMED) : said;
      stance =
          stance.and(
              !told.isSilent() && places.areOfRecommendations()
                  ? told.doubted(Doubt.BY_ORDER)
                  : told);
      excepts |= clause.limits();
      exceptsSome |= places.areNamed();
    }
    if (!excepts || !stance.answers()) {
      return stance;
    }
    if (exceptsSome) {
      return stance.doubted(Doubt.BY_ORDER);
    }
    // A part is not accepted: "accepts the recommendation, except the request for a date".
    return stance.status() == PositionStatus.NOTED ? stance.doubted(Doubt.OPEN) : stance.inPart();
  }

  private static boolean namesRecommendation(Sentence sentence) {
    return sentence.hasWord("recommendation");
  }

  /**
   * The stance of one clause.
   *
   * @param topical true if the sentence is about recommendations; if not, a law may be what is
   *     accepted or implemented
   */
  static Stance weigh(Clause clause, boolean topical) {
    return weigh(clause.sentence(), clause.cues(), topical);
  }

  /** The stance of some wordings of a sentence. */
  static Stance weigh(Sentence sentence, List<Cue> cues, boolean topical) {
    List<Cue> telling =
        cues.stream()
            .filter(cue -> isDecisive(cue, topical))
            .filter(cue -> cues.stream().noneMatch(each -> isOfOtherBody(cue, each)))
            .toList();
    List<Cue> own =
        telling.stream().filter(cue -> cues.stream().noneMatch(each -> isTold(cue, each))).toList();
    if (telling.isEmpty()) {
      return cues.stream()
          .filter(cue -> cue.sense() == Sense.CHANGED)
          .findFirst()
          .map(cue -> Stance.doubtful(Doubt.CHANGED, sentence.span(cue.first(), cue.end())))
          .orElse(Stance.NONE);
    }
    List<Cue> decisive = own.isEmpty() ? telling : own;
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

  /** Whether words that tell of another review hold the position {@code cue} or lead to it. */
  private static boolean isTold(Cue cue, Cue teller) {
    return teller.sense() == Sense.EARLIER && cue.overlaps(teller.first(), teller.end() + 1);
  }

  /** {@code accepts recommendation 7 of the Committee}. */
  private static boolean isOfOtherBody(Cue cue, Cue recommendations) {
    return recommendations.sense() == Sense.OTHER_BODY
        && cue.is(Sense.Family.POSITION)
        && cue.overlaps(recommendations.first() - NEAR, recommendations.end() + NEAR);
  }

  private static Optional<Doubt> doubt(Set<Sense> senses) {
    Set<Sense> open = EnumSet.copyOf(senses);
    if (open.contains(Sense.SUPPORTED)) {
      open.removeAll(TAKEN_BACK);
    }
    boolean conditional =
        senses.containsAll(CONDITIONALLY_ACCEPTED) && Collections.disjoint(senses, NOT_ACCEPTED);
    return first(DOUBTS, open)
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
