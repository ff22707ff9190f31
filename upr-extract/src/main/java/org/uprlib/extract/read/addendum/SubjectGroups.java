package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.reference.ReferenceReader;

/**
 * Finds recommendations that a sentence names by what they are about, alone or beside the State
 * that made them: {@code those on prisons}, {@code the two recommendations of Chile on mining}.
 * Immutable and thread-safe.
 */
record SubjectGroups(SubjectReader subjects, Markers markers, ReferenceReader references) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * {@code groups} of a sentence, and those told by their subject, which may be of one of these.
   */
  List<TargetGroup> with(String text, List<TargetGroup> groups) {
    boolean named = !groups.isEmpty() || mayName(text);
    // Those on a subject among those of a paragraph may be fewer than the report has.
    if (!named || !references.mentions(text).isEmpty()) {
      return groups;
    }
    List<TargetGroup> all = new ArrayList<>();
    for (SubjectReader.Subject each : subjects.before(text, markers)) {
      all.add(group(text, each, each.span(), each.span().start(), OptionalInt.empty()));
    }
    for (TargetGroup group : groups) {
      Optional<Target.MadeBy> maker = group.maker();
      Optional<SubjectReader.Subject> subject = behind(text, groups, group.place().end());
      if (maker.isPresent() && subject.isPresent()) {
        Span place = new Span(group.place().start(), subject.get().span().end());
        TargetGroup on = group(text, subject.get(), place, place.start(), OptionalInt.empty());
        all.add(on.of(maker.get()));
      } else {
        all.add(group);
      }
    }
    addNamed(text, all);
    all.sort(Comparator.comparingInt(each -> each.place().start()));
    return apart(all);
  }

  /** Those of no State. */
  private void addNamed(String text, List<TargetGroup> all) {
    Matcher word = WORD.matcher(text);
    OptionalInt count = OptionalInt.empty();
    while (word.find()) {
      Span head = new Span(word.start(), word.end());
      boolean apart = all.stream().noneMatch(each -> each.place().contains(head));
      boolean those = markers.opens(Markers.Kind.THOSE, word.group());
      boolean names = those || markers.opens(Markers.Kind.RECOMMENDATION, word.group());
      boolean one = count.isEmpty() && markers.opens(Markers.Kind.SINGLE, word.group());
      OptionalInt stated = one ? OptionalInt.of(1) : count;
      if (names && apart) {
        behind(text, all, head.end())
            .map(
                each -> {
                  int start = those ? head.start() : each.span().start();
                  Span place = new Span(start, each.span().end());
                  return group(text, each, place, head.start(), stated);
                })
            .ifPresent(all::add);
      }
      count = markers.counted(word.group());
    }
  }

  /** True if {@code text} speaks of recommendations, and of no list behind it. */
  private boolean mayName(String text) {
    return !Endings.isColon(text) && markers.has(Markers.Kind.RECOMMENDATION, text);
  }

  private TargetGroup group(
      String text, SubjectReader.Subject subject, Span place, int head, OptionalInt count) {
    boolean some = subjects.isOnSome(text, head);
    Target on = new Target.OnSubject(subject.parts(), List.of(), count, some);
    return new TargetGroup(List.of(on), place);
  }

  /** The subject behind {@code end}, as far as no group of {@code groups} begins. */
  private Optional<SubjectReader.Subject> behind(String text, List<TargetGroup> groups, int end) {
    int next =
        groups.stream()
            .mapToInt(each -> each.place().start())
            .filter(start -> start >= end)
            .min()
            .orElse(text.length());
    return subjects.behind(text.substring(0, next), end, markers);
  }

  /** Groups, in order, of which none lies in another: those on a subject of a State are one. */
  private static List<TargetGroup> apart(List<TargetGroup> all) {
    List<TargetGroup> apart = new ArrayList<>();
    for (TargetGroup each : all) {
      int last = apart.size() - 1;
      if (last >= 0 && each.place().start() < apart.get(last).place().end()) {
        apart.set(last, apart.get(last).meeting(each));
      } else {
        apart.add(each);
      }
    }
    return apart;
  }

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
          ? made.states().stream()
              .map(state -> new Target.MadeBy(List.of(state), OptionalInt.of(1)))
          : Stream.of(target);
    }

    /** Those on this subject that a State made. */
    TargetGroup of(Target.MadeBy made) {
      return new TargetGroup(
          only(this).stream().<Target>map(on -> on.madeBy(made)).toList(), place);
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
}
