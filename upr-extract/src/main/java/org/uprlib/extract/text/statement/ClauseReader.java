package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/** Cuts a sentence into clauses. */
final class ClauseReader {
  private final Sentence sentence;
  private final List<PlacedMention> mentions;
  private final List<PlacedMention> inPassing;

  /** The tokens of the lists of numbers. */
  private final BitSet numbers;

  private final List<Cue> boundaries;

  /** All other wordings; none where no recommendations are named. */
  private final List<Cue> wordings;

  /** Those of the wordings that give a position. */
  private final List<Cue> answers;

  private final ExceptionReader exceptions;

  /** {@code 1 and 2 are, respectively, noted and accepted}. */
  private final boolean distributed;

  /** True if no position of the sentence is one by itself: several at once, or a question. */
  private final boolean unsettled;

  private final List<Clause> clauses = new ArrayList<>();

  /** True if a clause that is no exception speaks of a position. */
  private boolean answered;

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
    this.boundaries =
        sentence.boundaries().stream().filter(each -> !isRelativeAside(sentence, each)).toList();
    AnsweredMentions named = new AnsweredMentions(sentence, boundaries);
    this.mentions = named.answered();
    this.inPassing = named.inPassing();
    this.numbers = PlacedMention.covered(mentions);
    this.wordings = mentions.isEmpty() ? List.of() : sentence.wordings();
    this.answers = wordings.stream().filter(cue -> cue.is(Sense.Family.POSITION)).toList();
    this.exceptions = new ExceptionReader(sentence, mentions, boundaries);
    this.distributed = isDistributed() && (joinsAnswers() || sentence.positions().size() > 1);
    this.unsettled = distributed || isQuestion();
  }

  /** True for "respectively"; not for {@code and, accordingly,}, {@code 分别为|121.1}. */
  private boolean isDistributed() {
    return distributive(sentence)
        .filter(at -> !sentence.isNumber(sentence.skip(at + 1, "leading")))
        .anyMatch(at -> !sentence.isRow(at - 2, "and", ","));
  }

  /** The places of {@code respectively} and of {@code in that order}. */
  private static IntStream distributive(Sentence part) {
    return IntStream.range(part.from(), part.to())
        .filter(
            at ->
                part.is(at, "distributive")
                    || (part.isRow(at - 1, "same-order", "order") && part.isBreak(at + 1)));
  }

  /** {@code supports, notes and supports in part}. */
  private boolean joinsAnswers() {
    return IntStream.range(sentence.from(), sentence.to())
        .anyMatch(at -> sentence.isRow(at, "answer-word", ",|and", "answer-word"));
  }

  /**
   * {@code Does Sylvania accept 121.3?}, not the heading {@code Which recommendations does it
   * accept?}.
   */
  private boolean isQuestion() {
    return sentence.is(sentence.to() - 1, "?") && !sentence.hasWord("interrogative");
  }

  /** The clauses of {@code sentence}, in order. */
  static List<Clause> read(Sentence sentence) {
    return new ClauseReader(sentence).clauses();
  }

  private List<Clause> clauses() {
    int start = sentence.from();
    boolean exception = false;
    for (Map.Entry<Integer, Boolean> opening : openings().entrySet()) {
      add(start, opening.getKey(), exception);
      start = opening.getKey();
      exception = opening.getValue();
    }
    add(start, sentence.to(), exception);
    inPassing.forEach(mention -> clauses.add(Clause.inPassing(sentence, mention)));
    return List.copyOf(clauses);
  }

  /** Where clauses begin, and whether as exceptions. */
  private SortedMap<Integer, Boolean> openings() {
    SortedMap<Integer, Boolean> openings = new TreeMap<>();
    IntStream.range(sentence.from(), sentence.to() - 1)
        .filter(at -> sentence.is(at, ";") || isBeforeItems(at))
        .filter(at -> !numbers.get(at))
        .forEach(at -> openings.put(at + 1, false));
    if (sentence.is(sentence.from(), "subordinating")) {
      endOfSubordinate().ifPresent(end -> openings.put(end, false));
    }
    // "121.1 (accepted), | 121.2 (noted)"; "except | 121.3 (noted)": the exception goes on.
    for (PlacedMention mention : mentions) {
      int behind = sentence.behindAnswer(mention.end());
      if (behind > mention.end() && !isTakenBack(behind)) {
        IntStream.of(mention.leader(), behind)
            .filter(at -> boundaries.stream().noneMatch(each -> each.end() == at))
            .forEach(at -> openings.put(at, false));
      }
    }
    behindCorrection().ifPresent(at -> openings.put(at, false));
    behindClaim().ifPresent(at -> openings.put(at, false));
    choices().forEach(at -> openings.put(at, false));
    causes().forEach(at -> openings.put(at, false));
    subjectsBeforeExceptions().forEach(at -> openings.put(at, false));
    boundaries.stream()
        .filter(each -> each.sense() != Sense.JOINED)
        .filter(each -> !numbers.get(each.first()))
        .filter(each -> !isInterjection(each))
        .filter(each -> !exceptions.isOnExcepted(each))
        .forEach(each -> openings.put(start(each), exceptions.begins(each)));
    return openings;
  }

  /** {@code the position on 121.3 (supported) | was a mistake}. */
  private boolean isTakenBack(int behind) {
    return wordings.stream()
        .filter(cue -> cue.sense() == Sense.CORRECTION)
        .anyMatch(cue -> cue.has(behind - 1) && cue.has(behind));
  }

  /** {@code 121.3 was listed as noted by mistake | and is accepted}. */
  private OptionalInt behindCorrection() {
    int corrected =
        wordings.stream()
            .filter(cue -> cue.sense() == Sense.CORRECTION)
            .mapToInt(Cue::end)
            .findFirst()
            .orElse(sentence.to());
    return IntStream.range(corrected, sentence.to())
        .filter(at -> sentence.isRow(at, ",|and", "auxiliary"))
        .findFirst();
  }

  /** {@code It would be wrong to say that it rejects 121.6: | it supports it}; not {@code Sí:}. */
  private OptionalInt behindClaim() {
    return IntStream.range(claim(sentence, wordings).orElse(sentence.to()) + 2, sentence.to() - 1)
        .filter(at -> !numbers.get(at))
        .filter(at -> sentence.is(at, ":") || sentence.isRow(at, ",", "truth"))
        .map(at -> at + 1)
        .findFirst();
  }

  /**
   * {@code It would be wrong to say | that}: where what is denied or left open begins.
   *
   * @param wordings those of the sentence
   */
  static OptionalInt claim(Sentence sentence, List<Cue> wordings) {
    return wordings.stream()
        .filter(cue -> cue.is(Sense.OPEN, Sense.UNCLEAR))
        .mapToInt(cue -> cue.end() - 1)
        .filter(last -> sentence.is(last, "asking", "claimed"))
        .findFirst();
  }

  /** {@code Of 121.1 to 121.5, | 121.2 is accepted}: what is said of some is not said of all. */
  private IntStream choices() {
    return IntStream.range(0, mentions.size() - 1)
        .filter(i -> isChoice(mentions.get(i), mentions.get(i + 1)))
        .map(i -> mentions.get(i).end());
  }

  /**
   * {@code does not accept 121.1 | because it accepts 121.2}; not {@code accepts 121.1 because of
   * its plan, and 121.2}.
   */
  private IntStream causes() {
    return IntStream.range(1, mentions.size())
        .filter(i -> !isJoined(mentions.get(i).leader() - 1))
        .flatMap(i -> places("cause", mentions.get(i - 1).end(), mentions.get(i).leader()));
  }

  /** {@code , | 121.2}, {@code and | 121.2}; not {@code 它与|建议121.2}. */
  private boolean isJoined(int before) {
    return sentence.is(before, ",") || sentence.isRow(before - 1, "!pronoun|it", "and");
  }

  private IntStream places(String words, int from, int to) {
    return IntStream.range(from, to).filter(at -> sentence.is(at, words));
  }

  private boolean isChoice(PlacedMention group, PlacedMention some) {
    if (!group.mention().isGroupOf(some.mention())) {
      return false;
    }
    boolean partitive = sentence.opensPartitive();
    if (partitive && sentence.hasWord(group.end(), some.first(), "choosing")) {
      return true;
    }
    // "Из рекомендаций 1–6 поддерживаются 2 и 5": the wording begins within the group.
    boolean answered =
        answers.stream()
            .anyMatch(cue -> partitive ? cue.end() <= group.end() : cue.first() < some.first());
    return (partitive || sentence.hasWord(group.end(), some.leader(), ",", ":"))
        && !answered
        && !sentence.hasWord(group.end(), some.first(), "including", "and")
        && boundaries.stream().noneMatch(each -> each.overlaps(group.end(), some.end() + 2));
  }

  /** {@code 1 is accepted and | 2 to 4, except 3, are noted}: the answer behind is on 2 and 4. */
  private IntStream subjectsBeforeExceptions() {
    return IntStream.range(0, mentions.size() - 1)
        .filter(i -> isAnsweredBehind(mentions.get(i), mentions.get(i + 1)))
        .map(i -> mentions.get(i).leader());
  }

  private boolean isAnsweredBehind(PlacedMention subject, PlacedMention excepted) {
    Optional<Cue> exception =
        boundaries.stream()
            .filter(each -> each.sense() == Sense.EXCEPTION)
            .filter(each -> each.overlaps(subject.end(), excepted.end() + 1))
            .findFirst();
    int behind =
        sentence.skip(Math.max(excepted.end(), exception.map(Cue::end).orElse(0)), ",", ")");
    int before = sentence.skipBack(subject.leader() - 1, "article", "definite", "determiner");
    return exception.isPresent()
        && sentence.is(before, "and", ",", "contrary")
        && answers.stream().anyMatch(answer -> answer.first() < before)
        && answers.stream().anyMatch(answer -> answer.first() == behind)
        && !sentence.is(behind, "answer-word");
  }

  /** {@code 支持，|121.3除外}: what is taken out may come before the word that does so. */
  private int start(Cue boundary) {
    return mentions.stream()
        .filter(each -> each.end() == boundary.first())
        .filter(each -> sentence.is(boundary.first(), "excluded"))
        .mapToInt(PlacedMention::leader)
        .filter(leader -> leader > sentence.from())
        .findFirst()
        .orElse(boundary.first());
  }

  /** {@code 121.1 to 121.9 fall into three groups:| (i) those that it accepts (121.1)}. */
  private boolean isBeforeItems(int at) {
    int item = sentence.skip(at + 1, "(", ")");
    return sentence.is(at, ":") && sentence.isRow(item + 1, ")", "pronoun");
  }

  /**
   * {@code While it supports 121.1, | Sylvania sees no room for 121.2}: what the first clause says
   * is not said of what follows, be that understood or not.
   */
  private OptionalInt endOfSubordinate() {
    int answered = sentence.positions().stream().mapToInt(Cue::end).findFirst().orElse(-1);
    return answered < 0
        ? OptionalInt.empty()
        : IntStream.range(answered, sentence.to() - 1)
            .filter(at -> sentence.isRow(at, ",", "!and"))
            .filter(at -> !numbers.get(at))
            .map(at -> at + 1)
            .findFirst();
  }

  /** {@code does not, however, accept} is one clause. */
  private boolean isInterjection(Cue boundary) {
    return boundary.sense() == Sense.CONTRAST
        && sentence.is(boundary.first() - 1, ",")
        && sentence.is(boundary.end(), ",");
  }

  /** {@code 3 and 7, both | of which are costly, are accepted}: the answer is on 3 and 7. */
  private static boolean isRelativeAside(Sentence sentence, Cue boundary) {
    return sentence.hasWord(boundary.first(), boundary.end(), "relative")
        && sentence.positions().stream()
            .filter(answer -> answer.first() >= boundary.end())
            .limit(1)
            .flatMapToInt(answer -> IntStream.range(answer.first(), answer.end()))
            .filter(at -> sentence.is(at - 1, ","))
            .limit(1)
            .anyMatch(
                answer ->
                    IntStream.range(boundary.end(), answer)
                        .noneMatch(at -> sentence.quantity(at) > 0));
  }

  private void add(int start, int end, boolean exception) {
    if (start == end) {
      return;
    }
    int cut = exception ? exceptions.end(start, end, !answered) : end;
    if (cut < end && clauses.isEmpty()) {
      addAnswers(cut, end, false);
      addAnswers(start, cut, true);
      return;
    }
    List<PlacedMention> behind = mentions(cut, end);
    if (!behind.isEmpty() && exceptions.endOfAnnouncement(start, end).isPresent()) {
      // "All except the following enjoy its support: | 121.3, 121.4".
      append(clause(sentence.part(start, cut), true, List.of(), behind));
      addRest(cut, end, List.of());
      return;
    }
    addAnswers(start, cut, exception);
    if (cut < end) {
      addRest(cut, end, behind);
    }
  }

  /** Adds a clause for each answer that is given between two indexes. */
  private void addAnswers(int start, int end, boolean exception) {
    Sentence whole = sentence.part(start, end);
    List<Cue> cues = cues(start, end);
    List<Clause> each = distributed ? distribute(whole, exception) : List.of();
    if (!each.isEmpty()) {
      each.forEach(this::append);
      return;
    }
    List<Integer> openings = new Coordination(whole, cues, mentions).openings();
    int from = start;
    for (int opening : openings) {
      append(clause(from, opening, exception));
      from = opening;
    }
    append(clause(from, end, exception));
  }

  private void append(Clause clause) {
    clauses.add(clause);
    answered |= speaks(clause);
  }

  private static boolean speaks(Clause clause) {
    return !clause.exception() && clause.speaksOfPosition();
  }

  /**
   * {@code 121.2 and 121.9 are supported and noted, respectively}: a clause for each, where there
   * are as many answers as numbers.
   */
  private List<Clause> distribute(Sentence part, boolean exception) {
    List<PlacedMention> named =
        mentions(part.from(), part.to()).stream().flatMap(each -> each.single().stream()).toList();
    int at = distributive(part).findFirst().orElse(part.to());
    boolean negated = cues(part.from(), part.to()).stream().anyMatch(Cue::isNegation);
    return Stream.of(part.part(at + 1, part.to()), part.part(part.from(), at), part)
        .map(this::answers)
        .filter(answers -> answers.size() == named.size())
        .filter(answers -> !negated || answers.stream().anyMatch(ClauseReader::accepts))
        .findFirst()
        .map(
            answers ->
                IntStream.range(0, named.size())
                    .mapToObj(i -> clause(part, exception, answers.get(i), named.subList(i, i + 1)))
                    .toList())
        .orElse(List.of());
  }

  /** True if one of {@code cues} accepts: what is denied before it is not denied of it. */
  private static boolean accepts(List<Cue> cues) {
    return cues.stream().anyMatch(cue -> cue.sense() == Sense.SUPPORTED);
  }

  /** The answers between the joints of {@code part}. */
  private List<List<Cue>> answers(Sentence part) {
    List<List<Cue>> answers = new ArrayList<>();
    int start = part.from();
    for (int at = start; at <= part.to(); at++) {
      if (at == part.to() || part.is(at, ",", "and")) {
        Sentence words = part.part(start, at);
        List<Cue> meant = new Modality(words, cues(start, at), mentions, false).resolved();
        if (meant.stream().anyMatch(cue -> cue.is(Sense.Family.POSITION))) {
          answers.add(meant);
        }
        start = at + 1;
      }
    }
    return answers;
  }

  /**
   * What follows an exception goes on with the clause that it interrupts, which may negate it:
   * {@code No recommendation other than 121.5 is accepted}.
   */
  private void addRest(int start, int end, List<PlacedMention> mentioned) {
    Optional<Clause> before =
        clauses.stream()
            .filter(each -> !each.exception())
            .reduce((earlier, later) -> later)
            .filter(each -> !each.speaksOfPosition());
    if (before.isEmpty()) {
      append(clause(start, end, false));
      return;
    }
    Clause interrupted = before.get();
    List<Cue> cues = new ArrayList<>(cues(interrupted.first(), interrupted.end()));
    cues.addAll(cues(start, end));
    List<Cue> meant = new Modality(sentence, cues, mentions, unsettled).resolved();
    List<PlacedMention> named = new ArrayList<>(interrupted.mentions());
    named.addAll(mentioned);
    Clause whole = clause(sentence.part(interrupted.first(), end), false, meant, named);
    clauses.set(clauses.lastIndexOf(interrupted), whole);
    answered |= speaks(whole);
  }

  private List<PlacedMention> mentions(int start, int end) {
    return PlacedMention.in(sentence.part(start, end), mentions);
  }

  /** The wordings in a part; {@code las demás las acepta}: "las" is no others than "las demás". */
  private List<Cue> cues(int start, int end) {
    List<Cue> cues = sentence.part(start, end).wordings();
    OptionalInt others =
        cues.stream().filter(cue -> cue.sense() == Sense.OTHERS).mapToInt(Cue::end).findFirst();
    return others.isEmpty()
        ? cues
        : cues.stream()
            .filter(cue -> cue.sense() != Sense.ANAPHORA || cue.first() < others.getAsInt())
            .toList();
  }

  private Clause clause(int start, int end, boolean exception) {
    Sentence part = sentence.part(start, end);
    // "accepts 1, 2 and 3 (in part)": what is in a list is on one of it.
    List<Cue> cues =
        cues(start, end).stream()
            .filter(
                cue ->
                    cue.sense() != Sense.PARTIAL || numbers.nextClearBit(cue.first()) < cue.end())
            .toList();
    List<Cue> meant = new Modality(part, cues, mentions, unsettled).resolved();
    return clause(part, exception, meant, mentions(start, end));
  }

  private Clause clause(
      Sentence part, boolean exception, List<Cue> cues, List<PlacedMention> named) {
    Clause.Role role = exception ? Clause.Role.EXCEPTS : Clause.Role.SPEAKS;
    return new Clause(sentence, part.from(), part.to(), role, cues, named);
  }
}
