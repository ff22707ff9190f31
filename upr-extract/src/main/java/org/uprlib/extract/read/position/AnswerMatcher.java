package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.read.addendum.Answer;
import org.uprlib.extract.read.addendum.Answer.SubjectException.Extent;
import org.uprlib.extract.read.addendum.Target;
import org.uprlib.extract.read.position.ReferenceResolver.NumberPolicy;
import org.uprlib.extract.read.position.ReferenceResolver.Outcome;
import org.uprlib.extract.text.reference.ItemOrder;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;

/** Finds the recommendations that the answers of one addendum are about. Used once. */
final class AnswerMatcher {
  /** One plain number in so many that leads nowhere, and the numbers are not the report's. */
  private static final int TRUST = 3;

  private static final String OTHER_MAKERS =
      "The addendum answers recommendations by the States that made them, but the report has not as"
          + " many of these States as it says.";

  private final List<Recommendation> recommendations;
  private final RecommendationIndex index;
  private final ReferenceResolver references;
  private final List<Integer> noted;
  private final TextMatch texts;
  private final SubjectMatch subjects;
  private final AddendumNotices notices;
  private final List<List<Answer>> byRecommendation = new ArrayList<>();
  private final List<Answer> sweeps = new ArrayList<>();
  private final Map<Integer, List<PartAnswer>> byPart = new HashMap<>();
  private final List<AllBut> allBut = new ArrayList<>();

  /** Whether it is not clear which recommendations an answer by subject leaves to the others. */
  private boolean leavesOthersOpen;

  private OptionalInt likely = OptionalInt.empty();

  /** What is said of {@code 121.4 (a)}. */
  private record PartAnswer(Answer answer, List<String> letters) {}

  /** An answer to all of {@code among} but those that the addendum answers otherwise. */
  private record AllBut(Answer answer, Collection<Integer> among) {}

  /**
   * @param before the positions before the addendum
   */
  AnswerMatcher(
      List<Recommendation> recommendations,
      List<Position> before,
      RecommendationIndex index,
      TextMatch texts,
      AddendumNotices notices) {
    this.recommendations = recommendations;
    this.noted =
        IntStream.range(0, before.size())
            .filter(i -> before.get(i).status() == PositionStatus.NOTED)
            .boxed()
            .toList();
    this.index = index;
    this.references = new ReferenceResolver(index, NumberPolicy.ADDENDUM);
    this.texts = texts;
    this.subjects = new SubjectMatch(recommendations);
    this.notices = notices;
    recommendations.forEach(each -> byRecommendation.add(new ArrayList<>()));
  }

  void match(Addendum addendum, Deadline deadline) {
    likely = index.likelyParagraph(plain(addendum.answers()));
    boolean trusted = trustsLabels(addendum);
    Set<Span> unclear = unclear(addendum);
    for (Answer each : addendum.answers()) {
      deadline.throwIfExpired();
      boolean open = unclear.contains(each.span()) && each.givesPosition();
      Answer answer = open ? each.unsettled(Doubt.SOME_UNNAMED.reason()) : each;
      if (answer.target() instanceof Target.Every every) {
        match(answer, every);
      } else if (answer.target() instanceof Target.NotedBefore) {
        add(answer, noted);
      } else if (answer.target() instanceof Target.Quoted quoted) {
        match(answer, quoted);
      } else if (answer.target() instanceof Target.MadeBy made) {
        match(answer, made);
      } else if (answer.target() instanceof Target.OnSubject on) {
        match(answer, on);
      } else if (trusted || !isLabelled(answer)) {
        match(answer, (Target.Named) answer.target());
      }
    }
    byPart.forEach(this::joinParts);
    allBut.forEach(this::answerOthers);
    if (leavesOthersOpen) {
      sweeps.replaceAll(each -> each.unsettled(Doubt.BY_SUBJECT.reason()));
      byRecommendation.forEach(all -> all.replaceAll(AnswerMatcher::openIfGeneral));
    }
  }

  /**
   * Answers all but those that the addendum says it excepts elsewhere: none, if it answers none
   * otherwise; where what it answers otherwise is not told to be the exceptions, none that it has
   * words on.
   */
  private void answerOthers(AllBut said) {
    Position position = said.answer().position();
    List<Answer> otherwise =
        said.among().stream()
            .flatMap(i -> byRecommendation.get(i).stream())
            .filter(Answer::answers)
            .filter(each -> each.position().status() != position.status())
            .toList();
    boolean told = otherwise.stream().anyMatch(each -> each.form() == Answer.Form.EXCEPTION);
    Answer answer =
        otherwise.isEmpty() || leavesOthersOpen
            ? said.answer().unsettled(Doubt.SOME_ELSEWHERE.reason())
            : said.answer().saying(Answer.Form.LIST, position);
    if (answer.target() instanceof Target.Every) {
      boolean all = told || otherwise.isEmpty();
      sweeps.add(all ? answer : answer.on(Target.Every.OTHER));
      return;
    }
    for (int index : said.among()) {
      List<Answer> own = byRecommendation.get(index);
      if (own.stream().noneMatch(Answer::answers)) {
        boolean open = !own.isEmpty() && !told;
        own.add(open ? answer.unsettled(Doubt.SOME_ELSEWHERE.reason()) : answer);
      }
    }
  }

  /** {@code 121.4 (a)}, {@code 121.4 (b)}: where each part is supported, the whole is. */
  private void joinParts(int index, List<PartAnswer> parts) {
    List<String> letters =
        parts.stream().flatMap(part -> part.letters().stream()).distinct().toList();
    boolean supported =
        parts.stream()
            .allMatch(part -> part.answer().position().status() == PositionStatus.SUPPORTED);
    if (supported && areAllParts(letters, recommendations.get(index).text())) {
      byRecommendation
          .get(index)
          .replaceAll(
              each ->
                  parts.stream()
                      .map(PartAnswer::answer)
                      .filter(whole -> whole.inPart().equals(each))
                      .findFirst()
                      .orElse(each));
    }
  }

  /** True for {@code a, b}, if {@code text} has no part {@code (c)}. */
  private static boolean areAllParts(List<String> letters, String text) {
    int size = letters.size();
    return size > 1
        && ItemOrder.of(letters)
            .filter(order -> letters.stream().allMatch(each -> order.place(each) < size))
            .filter(
                order ->
                    order.letters().stream()
                        .skip(size)
                        .limit(1)
                        .noneMatch(
                            next ->
                                text.contains(" " + next + ")") || text.contains("(" + next + ")")))
            .isPresent();
  }

  /** What is said of all, or all others, where it is not clear which are told apart by subject. */
  private static Answer openIfGeneral(Answer answer) {
    boolean general = answer.form() == Answer.Form.REST || answer.isOnParagraph();
    return general && answer.givesPosition() ? answer.unsettled(Doubt.BY_SUBJECT.reason()) : answer;
  }

  /** Places that except what paragraphs deal with of which it is not known what they are on. */
  private Set<Span> unclear(Addendum addendum) {
    return addendum.answers().stream()
        .filter(each -> each.form() == Answer.Form.EXCEPTION && each.namesParagraphs())
        .filter(each -> !each.givesPosition())
        .filter(
            each ->
                references.find(each.target().references(), true, likely).stream()
                    .anyMatch(there -> there.indexes().isEmpty()))
        .map(Answer::span)
        .collect(Collectors.toSet());
  }

  /** The answers about each recommendation. */
  List<List<Answer>> byRecommendation() {
    return byRecommendation;
  }

  /** The answers about all of them. */
  List<Answer> sweeps() {
    return sweeps;
  }

  /**
   * {@code The nine recommendations} are all, if there are nine, or nine without an answer; which
   * {@code the two others} are turns out when all that is named is answered.
   */
  private void match(Answer answer, Target.Every every) {
    int all = recommendations.size();
    long open = recommendations.stream().filter(each -> each.position().isOpen()).count();
    int count = every.count().orElse(all);
    if (every.others() || count == all || count == open) {
      if (answer.form() == Answer.Form.ALL_BUT) {
        allBut.add(new AllBut(answer, IntStream.range(0, all).boxed().toList()));
      } else {
        sweeps.add(answer);
      }
    }
  }

  /** The recommendations that {@code named} names. */
  Set<Integer> find(List<Reference> named) {
    return ReferenceResolver.indexes(references.find(named, false, likely));
  }

  private void match(Answer answer, Target.Named named) {
    Set<Integer> found = new LinkedHashSet<>();
    Set<Integer> inPart = new LinkedHashSet<>();
    for (ReferenceResolver.Found there :
        references.find(named.references(), named.paragraphs(), likely)) {
      if (answer.form() != Answer.Form.RESERVATION) {
        notices.reference(answer, there);
      }
      (there.inPart() ? inPart : found).addAll(there.indexes());
      if (there.outcome() == Outcome.PART) {
        PartAnswer part = new PartAnswer(answer, there.reference().letters());
        there
            .indexes()
            .forEach(i -> byPart.computeIfAbsent(i, each -> new ArrayList<>()).add(part));
      }
    }
    if (answer.form() == Answer.Form.ALL_BUT) {
      found.addAll(inPart);
      allBut.add(new AllBut(answer, found));
      return;
    }
    add(answer.inPart(), inPart);
    if (found.isEmpty() && !inPart.isEmpty()) {
      return;
    }
    Optional<String> quote = named.quote();
    if (quote.isPresent() && found.stream().noneMatch(i -> texts.isAlike(i, quote.get()))) {
      Optional<Integer> meant = texts.find(quote.get());
      if (meant.isPresent()) {
        notices.otherNumber(answer, named, recommendations.get(meant.get()));
        found = Set.of(meant.get());
      }
    }
    boolean someOfMany =
        answer.isOnParagraph()
            && found.size() > 1
            && answer.position().status() == PositionStatus.PARTIAL;
    add(someOfMany ? answer.unsettled(Doubt.SOME_UNNAMED.reason()) : answer, found);
  }

  private void match(Answer answer, Target.Quoted quoted) {
    Optional<Integer> meant = texts.find(quoted.words());
    if (meant.isPresent()) {
      add(answer, List.of(meant.get()));
      return;
    }
    Collection<Integer> numbered =
        quoted.number().map(each -> find(List.of(each))).orElse(Set.of());
    List<Integer> alike =
        numbered.stream().filter(each -> texts.isAlike(each, quoted.words())).toList();
    if (alike.isEmpty()) {
      notices.unknownQuote(answer, quoted);
    }
    add(answer, alike);
  }

  /** All those that one of these States made; none is answered where the count does not agree. */
  private void match(Answer answer, Target.MadeBy made) {
    List<Integer> found = new ArrayList<>();
    Set<State> makers = new HashSet<>();
    Set<Integer> among = find(made.among());
    for (int i = 0; i < recommendations.size(); i++) {
      if (!made.among().isEmpty() && !among.contains(i)) {
        continue;
      }
      List<State> states = new ArrayList<>(recommendations.get(i).recommendingStates());
      states.retainAll(made.states());
      makers.addAll(states);
      if (!states.isEmpty()) {
        found.add(i);
      }
    }
    boolean agrees =
        made.count().orElse(found.size()) == found.size() && makers.containsAll(made.states());
    if (!agrees && answer.givesPosition()) {
      notices.otherMakers(answer, made, found.size());
    }
    Answer open = answer.unsettled(OTHER_MAKERS);
    if (!agrees && answer.form() == Answer.Form.EXCEPTION) {
      // Which of them is excepted is not said.
      add(open.saying(Answer.Form.EXCEPTION, open.position()), among);
      return;
    }
    add(agrees ? answer : open, found);
  }

  /**
   * All those that are on the subject. Where some may or may not be, none of them is answered;
   * then, and where it is not said how many they are, none is surely among the others.
   */
  private void match(Answer answer, Target.OnSubject on) {
    SubjectMatch.Found found = subjects.find(on.parts());
    List<Integer> only = onlyOne(on);
    List<Integer> whole =
        !only.isEmpty() ? only : found.whole().stream().filter(i -> isOf(i, on.states())).toList();
    Collection<Integer> named = whole.isEmpty() ? ofSome(on) : found.maybe();
    List<Integer> maybe =
        only.isEmpty() ? named.stream().filter(i -> isOf(i, on.states())).toList() : List.of();
    boolean agrees = on.count().orElse(whole.size()) == whole.size();
    boolean sure = maybe.isEmpty() && agrees && !on.some();
    leavesOthersOpen |= !sure || on.count().isEmpty();
    add(sure ? answer : answer.unsettled(Doubt.BY_SUBJECT.reason()), whole);
    add(answer.unsettled(Doubt.BY_SUBJECT.reason()), maybe);
  }

  /** What a State recommends that recommends one thing alone, by whatever words it is told. */
  private List<Integer> onlyOne(Target.OnSubject on) {
    List<Integer> theirs =
        on.states().size() != 1 || on.some()
            ? List.of()
            : IntStream.range(0, recommendations.size())
                .boxed()
                .filter(i -> isOf(i, on.states()))
                .toList();
    return theirs.size() == 1 && on.count().orElse(1) == 1 ? theirs : List.of();
  }

  /** Where no words fit: those that say it by other words, or all of the States. */
  private Collection<Integer> ofSome(Target.OnSubject on) {
    return on.states().isEmpty()
        ? subjects.find(on.parts()).maybe()
        : IntStream.range(0, recommendations.size()).boxed().toList();
  }

  private boolean isOf(int index, List<State> states) {
    return states.isEmpty()
        || !Collections.disjoint(recommendations.get(index).recommendingStates(), states);
  }

  private void add(Answer answer, Collection<Integer> found) {
    found.forEach(index -> byRecommendation.get(index).add(answerTo(index, answer, found)));
  }

  /** True if what is read as the answer are the words of the recommendation, which it repeats. */
  private boolean repeats(int index, Answer answer) {
    Optional<String> words = answer.position().evidence().map(Evidence::words);
    boolean own = answer.form() == Answer.Form.OWN || answer.form() == Answer.Form.ASIDE;
    return own
        && answer.givesPosition()
        && words.isPresent()
        && answer
            .position()
            .comment()
            .filter(said -> TextMatch.plain(said).contains(TextMatch.plain(words.get())))
            .filter(said -> !texts.beside(index, said).contains(TextMatch.plain(words.get())))
            .isPresent();
  }

  /** {@code answer}, given to all of {@code found}, as it applies to one of them. */
  private Answer answerTo(int index, Answer answer, Collection<Integer> found) {
    if (repeats(index, answer)) {
      return answer.unsettled(Doubt.REPEATED.reason());
    }
    Optional<Answer.SubjectException> exception = answer.exception();
    if (exception.isEmpty()) {
      return answer;
    }
    String subject = exception.get().subject();
    return found.stream().allMatch(each -> texts.extent(each, subject) == Extent.NONE)
        ? answer.unsettled(Doubt.SOME_UNNAMED.reason())
        : exception.get().apply(answer, texts.extent(index, subject));
  }

  private static List<Reference> plain(List<Answer> answers) {
    List<Reference> plain = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.target() instanceof Target.Named named) {
        named.references().stream()
            .filter(each -> each.first().paragraph().isEmpty() && each.letters().isEmpty())
            .forEach(plain::add);
      }
    }
    return plain;
  }

  /** True for an answer whose plain number comes before it as a paragraph's number does. */
  private static boolean isLabelled(Answer answer) {
    return answer.target() instanceof Target.Named named
        && named.references().size() == 1
        && answer.paragraph().equals(named.references().get(0).toString())
        && named.references().get(0).first().paragraph().isEmpty();
  }

  /** False if many plain numbers before paragraphs lead nowhere: they are the addendum's own. */
  private boolean trustsLabels(Addendum addendum) {
    int all = 0;
    int lost = 0;
    for (Answer answer : addendum.answers()) {
      if (isLabelled(answer)) {
        Reference number = ((Target.Named) answer.target()).references().get(0);
        all++;
        lost += find(List.of(number)).isEmpty() ? 1 : 0;
      }
    }
    boolean trusted = lost * TRUST <= all;
    if (!trusted) {
      notices.ownNumbers(lost);
    }
    return trusted;
  }
}
