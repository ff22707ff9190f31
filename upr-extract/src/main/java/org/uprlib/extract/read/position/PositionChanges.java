package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.Answer;
import org.uprlib.extract.read.addendum.Target;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.LeadIn.Total;

/** What one addendum does to the positions before it. Used once. */
final class PositionChanges {
  private static final String BY_TOTAL =
      "The addendum answers it twice, differently; the totals that it states fit this answer only.";

  /** The ways to read two answers that contradict each other. */
  private static final List<Function<List<Position>, Position>> CHOICES =
      List.of(
          opposed -> opposed.get(0),
          opposed -> opposed.get(1),
          opposed -> with(opposed, PositionStatus.SUPPORTED),
          opposed -> with(opposed, PositionStatus.NOTED));

  /** "See 5" may point at "See 3". */
  private static final int LONGEST_CHAIN = 3;

  private final List<Recommendation> recommendations;
  private final List<Position> positions;
  private final AnswerMatcher matcher;
  private final List<Total> totals;
  private final AddendumNotices notices;
  private final List<CombinedAnswer> combined = new ArrayList<>();

  /**
   * @param positions the positions before, which this changes
   */
  PositionChanges(
      List<Recommendation> recommendations,
      List<Position> positions,
      AnswerMatcher matcher,
      List<Total> totals,
      AddendumNotices notices) {
    this.recommendations = recommendations;
    this.positions = positions;
    this.matcher = matcher;
    this.totals = totals;
    this.notices = notices;
  }

  void apply(Deadline deadline) {
    matcher.byRecommendation().forEach(answers -> combined.add(CombinedAnswer.of(answers)));
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      followPointers();
    }
    sweep();
    showComments();
    List<Position> before = List.copyOf(positions);
    for (int i = 0; i < positions.size(); i++) {
      deadline.throwIfExpired();
      settle(i, combined.get(i));
    }
    settleByTotals(before);
  }

  /**
   * Where the addendum answers some twice, differently, the reading counts that alone fits the
   * totals it states: that all first answers count, or all second ones, or that all of them are
   * supported, or noted.
   */
  private void settleByTotals(List<Position> before) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      boolean unknown = positions.get(i).status() == PositionStatus.UNKNOWN;
      if (!combined.get(i).opposed().isEmpty() && unknown) {
        open.add(i);
      }
    }
    Set<List<Position>> readings = new LinkedHashSet<>();
    for (Function<List<Position>, Position> choice : CHOICES) {
      List<Position> reading = new ArrayList<>(positions);
      open.forEach(i -> reading.set(i, settled(i, choice.apply(combined.get(i).opposed()))));
      if (TotalCheck.ofAddendum(totals, before, reading).bearsOut()) {
        readings.add(reading);
      }
    }
    boolean settled = !open.isEmpty() && readings.size() == 1;
    if (settled) {
      List<Position> reading = readings.iterator().next();
      open.forEach(i -> positions.set(i, reading.get(i)));
      notices.settledByTotals(open.stream().map(recommendations::get).toList());
    }
    for (int i = 0; i < positions.size(); i++) {
      if (!combined.get(i).opposed().isEmpty() && !(settled && open.contains(i))) {
        notices.twice(recommendations.get(i), combined.get(i).opposed());
      }
    }
  }

  private Position settled(int index, Position chosen) {
    CombinedAnswer said = combined.get(index);
    return chosen
        .withQualification(said.qualification().or(chosen::qualification))
        .withCommentOf(positions.get(index))
        .withReason(BY_TOTAL);
  }

  private static Position with(List<Position> opposed, PositionStatus wanted) {
    return opposed.stream()
        .filter(each -> each.status() == wanted)
        .findFirst()
        .orElse(opposed.get(0));
  }

  private void followPointers() {
    for (int i = 0; i < combined.size(); i++) {
      List<Reference> see = combined.get(i).see();
      if (combined.get(i).position().isEmpty() && !see.isEmpty()) {
        Optional<Position> found = shared(matcher.find(see));
        if (found.isPresent()) {
          combined.set(i, combined.get(i).with(found.get(), true));
        }
      }
    }
  }

  /** The position that all these have; empty if they differ or one has none. */
  private Optional<Position> shared(Set<Integer> indexes) {
    Optional<Position> shared = Optional.empty();
    for (int index : indexes) {
      CombinedAnswer said = combined.get(index);
      boolean differs =
          !said.decides()
              || (shared.isPresent() && shared.get().status() != said.position().get().status());
      if (differs) {
        return Optional.empty();
      }
      shared = shared.isPresent() ? shared : said.full();
    }
    return shared;
  }

  private void sweep() {
    Map<Boolean, List<Answer>> all =
        matcher.sweeps().stream()
            .filter(each -> each.form() != Answer.Form.COUNTED)
            .collect(Collectors.partitioningBy(Answer::givesPosition));
    List<Answer> known = all.get(true);
    List<Answer> doubtful = all.get(false);
    // "accepts all recommendations on women. Others are noted": which these are is not said.
    boolean unsure = known.stream().allMatch(each -> ((Target.Every) each.target()).others());
    List<Answer> sweeps = unsure && !doubtful.isEmpty() ? doubtful : known;
    if (sweeps.isEmpty()) {
      answerCounted();
      return;
    }
    Answer first = sweeps.get(0);
    for (Answer other : sweeps) {
      if (other.position().status() != first.position().status()) {
        notices.sweepsDiffer(first, other);
        return;
      }
    }
    Target.Every target = (Target.Every) first.target();
    List<Integer> meant = meant(target);
    // "Of the nine, seven are accepted; the others are noted" leaves open which these are.
    boolean unnamed =
        target.others()
            && (target.count().stream().anyMatch(count -> !makeUp(meant.size(), first, count))
                || meant.size() == positions.size());
    Optional<Doubt> doubt =
        unnamed
            ? Optional.of(Doubt.OTHERS_UNNAMED)
            : Optional.of(Doubt.OPEN).filter(open -> isCourtesy(first));
    Position said = first.position();
    Position position =
        doubt
            .map(why -> said.withStatus(PositionStatus.UNKNOWN).withReason(why.reason()))
            .orElse(said);
    meant.forEach(i -> combined.set(i, combined.get(i).with(position, false)));
  }

  /**
   * {@code Sylvania received twelve recommendations; nine are accepted. 121.2, 121.3 and 121.9 are
   * noted.}: what is left of all that there are has the one position whose number it makes up.
   */
  private void answerCounted() {
    List<Integer> left =
        IntStream.range(0, positions.size())
            .filter(i -> positions.get(i).isOpen() && combined.get(i).position().isEmpty())
            .boxed()
            .toList();
    List<Answer> fitting =
        matcher.sweeps().stream()
            .filter(
                each -> each.form() == Answer.Form.COUNTED && totalsStateAll() && !left.isEmpty())
            .filter(each -> left.size() + answered(each.position().status()) == count(each))
            .toList();
    if (fitting.size() == 1) {
      Position position = fitting.get(0).position();
      left.forEach(i -> combined.set(i, combined.get(i).with(position, false)));
    }
  }

  /** Whether so many are {@code count}, by themselves or with what else has the same answer. */
  private boolean makeUp(int left, Answer answer, int count) {
    return left == count || left + answered(answer.position().status()) == count;
  }

  private static int count(Answer counted) {
    return ((Target.Every) counted.target()).count().orElseThrow();
  }

  /** How many recommendations have {@code status} by what this addendum or a paper before says. */
  private long answered(PositionStatus status) {
    return IntStream.range(0, positions.size())
        .mapToObj(i -> combined.get(i).position().orElse(positions.get(i)))
        .filter(each -> each.status() == status)
        .count();
  }

  /** {@code Sylvania takes note of all recommendations}, where it then supports some by number. */
  private boolean isCourtesy(Answer sweep) {
    return sweep.position().status() == PositionStatus.NOTED
        && !((Target.Every) sweep.target()).others()
        && combined.stream()
            .filter(CombinedAnswer::explicit)
            .flatMap(each -> each.position().stream())
            .anyMatch(each -> each.status() == PositionStatus.SUPPORTED);
  }

  /**
   * Those that a sweep answers. What it only remarks on is not among {@code the others}, unless
   * their number says so.
   */
  private List<Integer> meant(Target.Every every) {
    List<Integer> meant =
        IntStream.range(0, positions.size()).filter(i -> isMeant(i, every)).boxed().toList();
    List<Integer> all =
        IntStream.range(0, positions.size())
            .filter(i -> isMeant(i, every) || isOnlyRemarkedOn(i))
            .boxed()
            .toList();
    boolean counted = every.count().stream().anyMatch(count -> count == all.size());
    return every.others() && counted ? all : meant;
  }

  private boolean isOnlyRemarkedOn(int index) {
    CombinedAnswer said = combined.get(index);
    return positions.get(index).isOpen()
        && said.position().isEmpty()
        && said.open().filter(each -> each.form() == Answer.Form.COMMENT).isPresent();
  }

  private boolean totalsStateAll() {
    return totals.stream()
        .anyMatch(each -> each.status().isEmpty() && each.count() == positions.size());
  }

  private boolean isMeant(int index, Target.Every every) {
    CombinedAnswer said = combined.get(index);
    boolean left = positions.get(index).isOpen() && said.open().isEmpty();
    return said.position().isEmpty() && (left || !every.others());
  }

  /** What is said of a recommendation without a position leaves it open, and is shown. */
  private void showComments() {
    for (int i = 0; i < combined.size(); i++) {
      CombinedAnswer said = combined.get(i);
      if (positions.get(i).isOpen() && said.position().isEmpty() && said.open().isPresent()) {
        combined.set(i, said.with(said.open().get().position(), false));
      }
    }
  }

  private void settle(int index, CombinedAnswer said) {
    Position earlier = positions.get(index);
    Recommendation recommendation = recommendations.get(index);
    Optional<Position> later = said.full();
    Optional<Position> denied = said.denying(earlier).flatMap(CombinedAnswer::full);
    Optional<Position> replacing = earlier.isOpen() ? later : denied;
    if (replacing.isPresent()) {
      positions.set(index, replacing.get().commentedAfter(earlier));
      return;
    }
    boolean differs = said.decides() && later.get().status() != earlier.status();
    if (differs && !later.get().isOpen()) {
      notices.contradiction(recommendation, earlier, later.get(), said.explicit());
      if (said.explicit()) {
        positions.set(index, later.get().commentedAfter(earlier));
        return;
      }
    }
    positions.set(index, commented(earlier, said));
  }

  private static Position commented(Position earlier, CombinedAnswer said) {
    boolean adds = !earlier.isOpen() && earlier.qualification().isEmpty();
    return earlier
        .withQualification(adds ? said.qualification() : earlier.qualification())
        .withComment(
            Stream.concat(earlier.comment().stream(), said.comment().stream())
                .distinct()
                .reduce((before, behind) -> before + "\n" + behind));
  }
}
