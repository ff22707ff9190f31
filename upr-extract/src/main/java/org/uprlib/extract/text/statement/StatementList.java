package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Statement.Place;

/** What the clauses of one paragraph say, weighed against one another. Used once. */
final class StatementList {
  /** Recommendations that nothing distinguishes from others. */
  private static final Place[] UNPLACED = {Place.UNSTATED, Place.THESE};

  private final List<Statement> statements = new ArrayList<>();

  /** The index of the first statement on a topic. */
  private final Map<Object, Integer> byTopic = new HashMap<>();

  /** The indexes of statements that only take numbers out of what is said of others. */
  private final Map<String, Integer> leftOut = new HashMap<>();

  /** Those about an earlier position. */
  private final Set<Statement> earlier = new HashSet<>();

  /** Those that say of how many they speak, but not of which. */
  private final Map<Statement, Integer> counted = new HashMap<>();

  /** Those that are named without a word on their position. */
  private final List<Statement> mentioned = new ArrayList<>();

  /** How many are left out of what is said of all, and not named; -1 for a few. */
  private OptionalInt someUnnamed = OptionalInt.empty();

  private OptionalInt base = OptionalInt.empty();
  private boolean onlyCounts;

  /** The time of which a clause speaks. */
  enum Time {
    EARLIER,
    /** Now, whatever was said before. */
    NOW,
    UNSTATED
  }

  /** So many have a position; which ones, the clause does not say. */
  private record Count(Stance stance, int number, Span place) {}

  boolean isEmpty() {
    return statements.isEmpty();
  }

  int size() {
    return statements.size();
  }

  /** What was said so far. */
  List<Statement> all() {
    return List.copyOf(statements);
  }

  /** True if a position was given to {@code scope}. */
  boolean answers(Scope scope) {
    return statements.stream()
        .filter(each -> each.scope().equals(scope))
        .anyMatch(each -> each.stance().isKnown());
  }

  /** What was said last. */
  Optional<Statement> last() {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(statements.get(statements.size() - 1));
  }

  /** The only position so far, if it does not say on what. */
  Optional<Stance> unplaced() {
    return last()
        .filter(only -> statements.size() == 1)
        .filter(only -> only.answers(Place.UNSTATED))
        .map(Statement::stance);
  }

  void add(Statement statement) {
    add(statement, Time.UNSTATED, false);
  }

  /**
   * Adds what a clause says. Of an earlier position and a later one on the same recommendations the
   * later one counts.
   *
   * @param time of which it speaks
   * @param onPart true if it answers something of the recommendation
   */
  void add(Statement said, Time time, boolean onPart) {
    if (isOnCorrected(said)) {
      return;
    }
    Statement statement = isOnFollowing(said) ? said.in(Scope.of(Place.FOLLOWING)) : said;
    Optional<Integer> same = before(statement);
    if (same.isEmpty()) {
      statement.topic().ifPresent(topic -> byTopic.put(topic, statements.size()));
      if (statement.isLeftOut()) {
        leftOut.putIfAbsent(statement.references().toString(), statements.size());
      }
      statements.add(statement);
      if (time == Time.EARLIER) {
        earlier.add(statement);
      }
      return;
    }
    Statement before = statements.get(same.get());
    boolean changes = time == Time.NOW && before.stance().status() != statement.stance().status();
    boolean open = changes || earlier.contains(before) || before.isLeftPending();
    boolean replaces = open && time != Time.EARLIER && statement.stance().answers();
    Stance both = replaces ? statement.stance() : before.stance().then(statement.stance(), onPart);
    Statement joined = before.and(statement, both);
    statements.set(same.get(), joined);
    if (time == Time.EARLIER && earlier.contains(before)) {
      earlier.add(joined);
    }
  }

  /** {@code The following had enjoyed its support; after consultation, it notes them}. */
  private boolean isOnFollowing(Statement statement) {
    return statement.isOn(Place.THESE)
        && last()
            .filter(earlier::contains)
            .filter(each -> each.answers(Place.FOLLOWING))
            .isPresent();
  }

  /** {@code 3 appears in error among 1 to 5. It is noted}: which is meant is not said. */
  private boolean isOnCorrected(Statement statement) {
    return statements.stream()
        .filter(each -> each.corrects() && each.mentions().size() > 1)
        .anyMatch(each -> each.scope().equals(statement.scope()));
  }

  /** The place of what was said of the same, or of what was left out and is now answered. */
  private Optional<Integer> before(Statement statement) {
    return statement
        .topic()
        .map(byTopic::get)
        .or(
            () ->
                Optional.of(statement.references().toString())
                    .filter(numbers -> statement.stance().isKnown())
                    .map(leftOut::remove));
  }

  /** Remembers that a clause names recommendations and says nothing of their position. */
  void mention(Statement silent) {
    mentioned.add(silent);
  }

  /** Limits what was said last: something is excepted that is not named. */
  void limitLast() {
    replaceLast(Statement::limited);
  }

  /** Of what was said last not to be accepted a part is. */
  void acceptPartOfLast() {
    replaceLast(
        refused ->
            refused.with(refused.stance().as(PositionStatus.SUPPORTED, refused.span())).limited());
  }

  private void replaceLast(UnaryOperator<Statement> change) {
    last().ifPresent(said -> statements.set(statements.size() - 1, change.apply(said)));
  }

  /** Remembers that so many are left out of what is said of all, and not named. */
  void leaveOut(int number) {
    someUnnamed = OptionalInt.of(number);
  }

  /** Takes {@code number} for all recommendations there are, if none was given before. */
  void outOf(int number) {
    base = base.isPresent() ? base : OptionalInt.of(number);
  }

  /**
   * Remembers that {@code statement} speaks of so many recommendations, if it does not say which.
   */
  void count(Statement statement, int number) {
    if (statement.isOn(UNPLACED) && statement.stance().isKnown()) {
      counted.put(statement, number);
    }
  }

  /**
   * What the whole paragraph says. Earlier positions count only where they say on which
   * recommendations: {@code In the second cycle Sylvania had accepted most} answers none of these.
   *
   * @param totals the numbers in figures that it states
   */
  List<Statement> settled(List<Total> totals) {
    statements.removeIf(each -> earlier.contains(each) && each.isOn(Place.UNSTATED, Place.OTHERS));
    tieCounts(totals);
    tieUnnamed();
    placeOthers();
    takeOutChosen();
    answerLeftOut();
    partGroups();
    doubtOthers();
    partFromOthers();
    return all();
  }

  /** Whether it says of how many of all it speaks, but not of which. */
  boolean onlyCounts() {
    return onlyCounts;
  }

  /**
   * {@code Of the nine recommendations, Sylvania accepts seven and notes two; it notes 121.2 and
   * 121.9}: where the numbers agree, the seven are the others.
   */
  private void tieCounts(List<Total> totals) {
    List<Count> counts = counts(totals);
    if (base.isEmpty() || counts.isEmpty()) {
      return;
    }
    countOthers(counts);
    List<Count> ofOthers = counts.stream().filter(each -> areOthers(each, counts)).toList();
    onlyCounts = ofOthers.size() != 1;
    if (!onlyCounts) {
      Count others = ofOthers.get(0);
      statements.removeAll(counted.keySet());
      statements.add(new Statement(others.stance(), Scope.of(Place.OTHERS), others.place()));
    }
  }

  /** {@code Of the nine, seven are accepted and the others noted}: two others. */
  private void countOthers(List<Count> counts) {
    for (int i = 0; i < statements.size(); i++) {
      Statement others = statements.get(i);
      PositionStatus status = others.stance().status();
      int counted =
          counts.stream()
              .filter(each -> each.stance().status() != status)
              .mapToInt(Count::number)
              .sum();
      int left = base.getAsInt() - counted;
      if (others.isOn(Place.OTHERS) && others.scope().count().isEmpty() && left > 0) {
        statements.set(i, others.in(Scope.counted(Place.OTHERS, left)));
      }
    }
  }

  /** {@code It accepts all but two. 121.1 and 121.4 are noted}: these are the two. */
  private void tieUnnamed() {
    if (someUnnamed.isEmpty()) {
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement all = statements.get(i);
      if (all.isSweeping() || all.answers(Place.FOLLOWING)) {
        int named = named(each -> each != all.stance().status());
        boolean tied = named == someUnnamed.getAsInt();
        statements.set(
            i,
            tied
                ? new Statement(all.stance(), Scope.of(Place.OTHERS), all.span())
                : all.with(all.stance().doubted(Doubt.SOME_UNNAMED)));
        onlyCounts |= !tied;
      }
    }
  }

  /**
   * {@code Of 121.4 to 121.8 it refuses none but 121.7, and accepts the four others}: those of the
   * five.
   */
  private void placeOthers() {
    List<Reference> answered = answered();
    statements.replaceAll(
        each ->
            silent()
                .filter(group -> each.isOn(Place.OTHERS))
                .map(group -> group.without(answered).scope())
                .filter(left -> each.scope().count().stream().anyMatch(n -> n == left.size()))
                .map(each::in)
                .findFirst()
                .orElse(each));
  }

  /** What names recommendations and says nothing of their position. */
  private Stream<Statement> silent() {
    return Stream.concat(mentioned.stream(), statements.stream())
        .filter(each -> each.stance().isSilent());
  }

  /** The recommendations of whose position something is said. */
  private List<Reference> answered() {
    return statements.stream()
        .filter(each -> !each.stance().isSilent())
        .flatMap(each -> each.references().stream())
        .toList();
  }

  private List<Count> counts(List<Total> totals) {
    List<Count> counts = new ArrayList<>();
    counted.forEach((said, number) -> counts.add(new Count(said.stance(), number, said.span())));
    for (Total total : totals) {
      total
          .status()
          .map(status -> Stance.of(status, total.span()))
          .ifPresent(stance -> counts.add(new Count(stance, total.count(), total.span())));
    }
    return counts;
  }

  /** Whether those counted are all that no number names, and each other count is of named ones. */
  private boolean areOthers(Count count, List<Count> counts) {
    int named = named(each -> each != count.stance().status());
    return named > 0
        && named(each -> each == count.stance().status()) == 0
        && base.getAsInt() - count.number() == named
        && counts.stream()
            .filter(each -> !each.equals(count))
            .allMatch(each -> named(status -> status == each.stance().status()) == each.number());
  }

  /** How many recommendations are named by number with such a position. */
  private int named(Predicate<PositionStatus> statuses) {
    return Stream.concat(statements.stream(), mentioned.stream())
        .filter(Statement::isNamed)
        .filter(each -> statuses.test(each.stance().status()))
        .flatMap(each -> each.references().stream())
        .distinct()
        .mapToInt(Reference::size)
        .sum();
  }

  /** {@code except 4 to 6, of which it accepts only 5}: 5 is not among those that are refused. */
  private void takeOutChosen() {
    for (int i = 0; i + 1 < statements.size(); i++) {
      Statement refused = statements.get(i);
      Statement chosen = statements.get(i + 1);
      boolean chooses = chosen.stance().status() == PositionStatus.SUPPORTED;
      if (refused.excepting() && refused.stance().status() == PositionStatus.NOTED && chooses) {
        statements.set(i, refused.without(chosen.references()));
      }
    }
  }

  /** {@code accepts all but 3, 7 and 9. 3 and 7 are noted}: 9 alone has no answer. */
  private void answerLeftOut() {
    List<Reference> leftOut =
        statements.stream()
            .filter(Statement::isLeftOut)
            .flatMap(each -> each.references().stream())
            .toList();
    List<Reference> answered = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement later = statements.get(i);
      if (later.stance().isKnown() && later.isAmong(leftOut)) {
        answered.addAll(later.references());
        statements.set(i, later.asException());
      }
    }
    statements.replaceAll(each -> each.isLeftOut() ? each.without(answered) : each);
    statements.removeIf(each -> each.isLeftOut() && each.references().isEmpty());
  }

  /** {@code These are accepted. 121.3 is noted}: a number's own answer counts for it. */
  private void partGroups() {
    for (int i = 0; i < statements.size(); i++) {
      Statement all = statements.get(i);
      List<Reference> apart =
          statements.stream()
              .filter(
                  each -> (all.pointsBack() && each.stance().answers()) || isReplacedBy(all, each))
              .filter(each -> each.isWithin(all.references()))
              .filter(each -> !all.isWithin(each.references()))
              .flatMap(each -> each.references().stream())
              .toList();
      if (!apart.isEmpty()) {
        statements.set(i, all.without(apart));
      }
    }
    statements.removeIf(each -> each.isNamed() && each.references().isEmpty());
  }

  /** {@code Had noted 121.2 and 121.4; it will answer 121.4 later}. */
  private boolean isReplacedBy(Statement before, Statement later) {
    return earlier.contains(before)
        && statements.indexOf(before) < statements.indexOf(later)
        && later.isNamed()
        && later.stance().isKnown();
  }

  /** {@code accepts two, that of Chile …; notes all others}: which are the others is not said. */
  private void doubtOthers() {
    Set<PositionStatus> unplaced =
        statements.stream()
            .filter(each -> each.isOn(UNPLACED))
            .filter(each -> each.stance().isKnown())
            .map(each -> each.stance().status())
            .collect(Collectors.toSet());
    // "accepts all from 121.6 onward and notes the others".
    boolean some =
        statements.stream()
            .anyMatch(each -> each.isOnSomeOfAll() || each.stance().isDoubtedFor(Doubt.BY_ORDER));
    statements.replaceAll(
        each ->
            each.isOn(Place.OTHERS)
                    && (some
                        || unplaced.stream().anyMatch(status -> status != each.stance().status()))
                ? each.with(each.stance().doubted(Doubt.OTHERS_UNNAMED))
                : each);
  }

  /** {@code On 121.1 it has yet to consult; it accepts all others}: 121.1 is not among these. */
  private void partFromOthers() {
    boolean others =
        statements.stream().anyMatch(each -> each.isOn(Place.OTHERS, Place.OTHERS_UNDER));
    if (!others) {
      return;
    }
    List<Reference> answered = answered();
    UnaryOperator<Statement> doubted =
        each ->
            each.stance().isSilent() && answered.stream().noneMatch(each::isHeadOf)
                ? each.with(Stance.doubtful(Doubt.BESIDE_OTHERS, each.span()))
                : each;
    statements.replaceAll(doubted);
    mentioned.stream()
        .filter(each -> !answered.containsAll(each.references()))
        .map(doubted)
        .filter(each -> !each.stance().isSilent())
        .forEach(statements::add);
  }
}
