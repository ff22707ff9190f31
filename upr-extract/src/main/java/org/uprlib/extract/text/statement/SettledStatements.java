package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
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

/**
 * What all statements of a paragraph come to: which are the others, which the counted ones, what is
 * taken out of what is said of all. Earlier positions count only where they say on which
 * recommendations: {@code In the second cycle Sylvania had accepted most} answers none of these.
 * Used once.
 */
final class SettledStatements {
  private final StatementList said;
  private final List<Statement> statements;
  private boolean onlyCounts;

  /** So many have a position; which ones, the clause does not say. */
  private record Count(Stance stance, int number, Span place) {}

  /**
   * @param totals the numbers in figures that the paragraph states
   */
  SettledStatements(StatementList said, List<Total> totals) {
    this.said = said;
    this.statements = new ArrayList<>(said.all());
    statements.removeIf(each -> said.isEarlier(each) && each.isOn(Place.UNSTATED, Place.OTHERS));
    tieCounts(totals);
    tieUnnamed();
    placeOthers();
    takeOutChosen();
    answerLeftOut();
    partGroups();
    doubtOthers();
    partFromOthers();
  }

  List<Statement> all() {
    return List.copyOf(statements);
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
    OptionalInt base = base(counts);
    if (base.isEmpty()) {
      return;
    }
    countOthers(counts, base.getAsInt());
    List<Count> ofOthers =
        counts.stream().filter(each -> areOthers(each, counts, base.getAsInt())).toList();
    onlyCounts = ofOthers.size() != 1;
    if (!onlyCounts) {
      Count others = ofOthers.get(0);
      statements.removeAll(said.counted().keySet());
      Scope scope = Scope.counted(Place.OTHERS, others.number());
      statements.add(new Statement(others.stance(), scope, others.place()));
    }
  }

  /**
   * How many there are in all, if some are counted: {@code of the nine}; {@code accepts six and
   * notes the three others, namely …}.
   */
  private OptionalInt base(List<Count> counts) {
    if (counts.isEmpty()) {
      return OptionalInt.empty();
    }
    Count first = counts.get(0);
    return said.base().isEmpty() && said.namesRest() && counts.size() == 1
        ? OptionalInt.of(first.number() + named(each -> each != first.stance().status()))
        : said.base();
  }

  /** {@code Of the nine, seven are accepted and the others noted}: two others. */
  private void countOthers(List<Count> counts, int base) {
    for (int i = 0; i < statements.size(); i++) {
      Statement others = statements.get(i);
      PositionStatus status = others.stance().status();
      int counted =
          counts.stream()
              .filter(each -> each.stance().status() != status)
              .mapToInt(Count::number)
              .sum();
      int left = base - counted;
      if (others.isOn(Place.OTHERS) && others.count().isEmpty() && left > 0) {
        statements.set(i, others.in(Scope.counted(Place.OTHERS, left)));
      }
    }
  }

  /** {@code It accepts all but two. 121.1 and 121.4 are noted}: these are the two. */
  private void tieUnnamed() {
    if (said.someUnnamed().isEmpty()) {
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement all = statements.get(i);
      if (all.isSweeping() || all.answers(Place.FOLLOWING)) {
        int named = named(each -> each != all.stance().status());
        boolean tied = named == said.someUnnamed().getAsInt();
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
    statements.replaceAll(each -> each.isOn(Place.OTHERS) ? placed(each, answered) : each);
  }

  /** On those of a group that are not {@code answered}, where they are as many as it counts. */
  private Statement placed(Statement others, List<Reference> answered) {
    return silent()
        .map(group -> group.without(answered).scope())
        .filter(left -> others.scope().count().stream().anyMatch(n -> n == left.size()))
        .map(others::in)
        .findFirst()
        .orElse(others);
  }

  /** What names recommendations and says nothing of their position. */
  private Stream<Statement> silent() {
    return Stream.concat(said.mentioned().stream(), statements.stream())
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
    said.counted()
        .forEach((each, number) -> counts.add(new Count(each.stance(), number, each.span())));
    for (Total total : totals) {
      total
          .status()
          .map(status -> Stance.of(status, total.span()))
          .ifPresent(stance -> counts.add(new Count(stance, total.count(), total.span())));
    }
    return counts;
  }

  /** Whether those counted are all that no number names, and each other count is of named ones. */
  private boolean areOthers(Count count, List<Count> counts, int base) {
    int named = named(each -> each != count.stance().status());
    return named > 0
        && named(each -> each == count.stance().status()) == 0
        && base - count.number() == named
        && counts.stream()
            .filter(each -> !each.equals(count))
            .allMatch(each -> named(status -> status == each.stance().status()) == each.number());
  }

  /** How many recommendations are named by number with such a position. */
  private int named(Predicate<PositionStatus> statuses) {
    return Stream.concat(statements.stream(), said.mentioned().stream())
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
    List<Statement> exceptions = statements.stream().filter(Statement::isLeftOut).toList();
    if (exceptions.isEmpty()) {
      return;
    }
    List<Reference> leftOut =
        exceptions.stream().flatMap(each -> each.references().stream()).toList();
    // What they are left out of comes before them, or else right behind.
    int last = statements.lastIndexOf(exceptions.get(exceptions.size() - 1));
    int behind = exceptions.contains(statements.get(0)) ? last + 1 : last;
    List<Reference> answered = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement said = statements.get(i);
      List<Reference> own =
          said.references().stream().filter(each -> each.isAmong(leftOut)).toList();
      boolean known = said.stance().isKnown() && !own.isEmpty();
      if (known && (i > behind || own.size() == said.references().size())) {
        answered.addAll(own);
        Statement others = said.without(own);
        statements.set(i, said.without(others.references()).asException());
        statements.add(++i, others);
      }
    }
    statements.replaceAll(each -> each.isLeftOut() ? each.without(answered) : each);
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
    return said.isEarlier(before)
        && statements.indexOf(before) < statements.indexOf(later)
        && later.isNamed()
        && later.stance().isKnown();
  }

  /** {@code accepts two, that of Chile …; notes all others}: which are the others is not said. */
  private void doubtOthers() {
    Set<PositionStatus> unplaced =
        statements.stream()
            .filter(each -> each.isOn(StatementList.UNPLACED))
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
    said.mentioned().stream()
        .filter(each -> !answered.containsAll(each.references()))
        .map(doubted)
        .filter(each -> !each.stance().isSilent())
        .forEach(statements::add);
  }
}
