package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.LeadIn.Total;
import org.uprlib.extract.text.statement.Statement.Place;

/** The statements of a paragraph so far, each weighed against those before it. Used once. */
final class StatementList {
  /** Recommendations that nothing distinguishes from others. */
  static final Place[] UNPLACED = {Place.UNSTATED, Place.THESE};

  private final List<Statement> statements = new ArrayList<>();

  /** The index of the first statement on a topic. */
  private final Map<Object, Integer> byTopic = new HashMap<>();

  /** The indexes of statements that only take numbers out of what is said of others. */
  private final Map<String, Integer> leftOut = new HashMap<>();

  /** Those about an earlier position. */
  private final Set<Statement> earlier = new HashSet<>();

  private final Map<Statement, Integer> counted = new HashMap<>();
  private final List<Statement> mentioned = new ArrayList<>();
  private OptionalInt someUnnamed = OptionalInt.empty();
  private OptionalInt base = OptionalInt.empty();
  private boolean namesRest;

  /** The time of which a clause speaks. */
  enum Time {
    EARLIER,
    /** Now, whatever was said before. */
    NOW,
    UNSTATED
  }

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
    // "Had said that 121.2 cannot be supported. It is ready to accept it": open, and not refused.
    boolean unsettled = earlier.contains(before) && statement.stance().doubt().isPresent();
    boolean speaks = statement.stance().answers() || unsettled;
    boolean replaces = open && time != Time.EARLIER && speaks;
    // "121.2 is not accepted, although Sylvania had supported the Compact": now it is not.
    boolean outdated =
        time == Time.EARLIER && !earlier.contains(before) && before.stance().answers();
    Stance later = outdated ? Stance.NONE : statement.stance();
    Stance both = replaces ? later : before.stance().then(later, onPart);
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
  void limitLast(UnaryOperator<Statement> limited) {
    replaceLast(limited);
  }

  /** What was said last settles nothing: something of it is still studied, or a condition. */
  void doubtLast(Doubt why) {
    replaceLast(said -> said.with(said.stance().doubted(why)));
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

  /** Remembers that those that it names are all that are left besides those that it counts. */
  void nameRest() {
    namesRest = true;
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
   * What the whole paragraph says.
   *
   * @param totals the numbers in figures that it states
   */
  SettledStatements settled(List<Total> totals) {
    return new SettledStatements(this, totals);
  }

  /** True for one on an earlier position. */
  boolean isEarlier(Statement statement) {
    return earlier.contains(statement);
  }

  /** Those that say of how many they speak, but not of which. */
  Map<Statement, Integer> counted() {
    return counted;
  }

  /** Those that are named without a word on their position. */
  List<Statement> mentioned() {
    return mentioned;
  }

  /** How many are left out of what is said of all, and not named; -1 for a few. */
  OptionalInt someUnnamed() {
    return someUnnamed;
  }

  /** True if those that it names are all that are left besides those that it counts. */
  boolean namesRest() {
    return namesRest;
  }

  /** How many recommendations there are in all, if the paragraph says so. */
  OptionalInt base() {
    return base;
  }
}
