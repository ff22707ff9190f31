package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;

/** Recommendations in a sentence that are answered together, and where it names them. */
record TargetGroup(List<Target> targets, Span place) {
  TargetGroup with(TargetGroup next) {
    List<Target> both = new ArrayList<>(targets);
    both.addAll(next.targets);
    return new TargetGroup(List.copyOf(both), new Span(place.start(), next.place.end()));
  }

  /** Those of each State for itself: {@code of Chile and Norway, the former and the latter}. */
  List<Target> units() {
    return targets.stream().flatMap(TargetGroup::units).toList();
  }

  private static Stream<Target> units(Target target) {
    return target instanceof Target.MadeBy made && made.states().size() > 1
        ? made.states().stream().map(state -> new Target.MadeBy(List.of(state), OptionalInt.of(1)))
        : Stream.of(target);
  }

  /** Those on this subject that a State made. */
  TargetGroup of(Target.MadeBy made) {
    return new TargetGroup(only(this).stream().<Target>map(on -> on.madeBy(made)).toList(), place);
  }

  /** The same with what {@code next}, which begins within it, says of them. */
  TargetGroup meeting(TargetGroup next) {
    Span both = new Span(place.start(), Math.max(place.end(), next.place.end()));
    Optional<Target.OnSubject> on = only(next).or(() -> only(this));
    TargetGroup other = on.isPresent() && next.isOnSubject() ? this : next;
    return on.flatMap(subject -> other.maker().map(subject::madeBy))
        .map(subject -> new TargetGroup(List.of(subject), both))
        .orElseGet(() -> new TargetGroup(targets, both));
  }

  private static Optional<Target.OnSubject> only(TargetGroup group) {
    return group.targets.size() == 1 && group.targets.get(0) instanceof Target.OnSubject on
        ? Optional.of(on)
        : Optional.empty();
  }

  boolean isOnSubject() {
    return targets.stream().anyMatch(Target.OnSubject.class::isInstance);
  }

  /** The State that made them, if that is all that tells them. */
  Optional<Target.MadeBy> maker() {
    return targets.size() == 1 && targets.get(0) instanceof Target.MadeBy made
        ? Optional.of(made)
        : Optional.empty();
  }
}
