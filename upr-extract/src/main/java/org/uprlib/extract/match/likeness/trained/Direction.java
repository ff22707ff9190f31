package org.uprlib.extract.match.likeness.trained;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which way a text points: of each thing of which it says so, whether it wants more of it or less.
 * To retain the death penalty is for it, to abolish it is against it, and so is to refrain from
 * applying it. What is not sure is left out. Immutable.
 */
final class Direction {
  private final List<Aim> aims;
  private final Set<String> where;

  Direction(List<Aim> aims, Set<String> where) {
    this.aims = List.copyOf(aims);
    this.where = Set.copyOf(where);
  }

  /**
   * A thing and what is wanted of it.
   *
   * @param isFor whether more of it is wanted, or that it stay
   * @param words that say so, e.g. {@code continue to apply}
   * @param head stem of the word that names the thing: {@code penalty}
   * @param nearer the stems that say which: {@code death}
   * @param whose the stems behind a preposition: {@code the age | of marriage}
   * @param scope whether the thing is to be lawful, or a law itself
   * @param figures up or down to which: {@code 18}; of a law, its numbers
   */
  record Aim(
      boolean isFor,
      String words,
      String head,
      Set<String> nearer,
      Set<String> whose,
      Scope scope,
      Set<String> figures) {
    private boolean endsLaw() {
      return scope == Scope.LAW && !isFor;
    }

    /** Whether it wants the law on the thing gone that {@code asked} wants. */
    boolean endsLawOn(Aim asked) {
      return endsLaw() && whose.contains(asked.head) && asked.scope != Scope.PENALTY;
    }

    private boolean agrees(Aim other) {
      return isFor == other.isFor && isOnSameAs(other);
    }

    boolean isOnSameAs(Aim other) {
      if (scope == Scope.LAW || other.scope == Scope.LAW) {
        boolean numbered = !Collections.disjoint(figures, other.figures);
        return scope == other.scope
            && (numbered ? maybeSame(whose, other.whose) : isNamedAs(other));
      }
      return head.equals(other.head)
          && maybeSame(nearer, other.nearer)
          && maybeSame(whose, other.whose);
    }

    private boolean areOnLaws(Aim other) {
      return scope == Scope.LAW && other.scope == Scope.LAW;
    }

    /** Whether it may be on the thing that {@code asked} is on. */
    boolean mayBeOn(Aim asked) {
      return scope != Scope.LAW
          && asked.scope != Scope.LAW
          && head.equals(asked.head)
          && maybeSame(nearer, asked.nearer);
    }

    private boolean isNamedAs(Aim other) {
      return !whose.isEmpty() && whose.equals(other.whose);
    }

    /** Whether both are on an amount of the same: of police custody, or of the period of it. */
    boolean isMeasuredAs(Aim other) {
      Set<String> mine = named();
      Set<String> its = other.named();
      boolean measured = scope != Scope.LAW && other.scope != Scope.LAW;
      boolean mineToo = mine.containsAll(other.nearer) && mine.contains(other.head);
      boolean itsToo = its.containsAll(nearer) && its.contains(head);
      return measured && (mineToo || itsToo);
    }

    private Set<String> named() {
      return Stream.of(Set.of(head), nearer, whose)
          .flatMap(Set::stream)
          .collect(Collectors.toSet());
    }

    boolean onLawfulness() {
      return scope == Scope.LAWFULNESS || scope == Scope.PENALTY;
    }

    private static boolean maybeSame(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
  }

  /** What an aim is on. */
  enum Scope {
    THING,
    /** Whether the thing is lawful. */
    LAWFULNESS,
    /** Whether it is punished, which ends where the law on it is repealed. */
    PENALTY,
    /** A law or measure, regardless of what it says of the thing. */
    LAW
  }

  /**
   * The words by which the two want the opposite of each other, e.g. {@code abolish} and {@code
   * maintain}; empty if they do not, or if that is not sure.
   */
  Optional<List<String>> opposite(Direction other) {
    return opposite(other, Aim::isOnSameAs);
  }

  /**
   * Whether {@code other} may want the opposite, in other words: it wants something banned where
   * this wants something allowed, or a law where this wants one repealed, or is on the same thing,
   * of others or with more said of it.
   */
  boolean mayBeOpposedBy(Direction other) {
    return opposite(other, (mine, its) -> mine.onLawfulness() && its.onLawfulness()).isPresent()
        || isOpposedOnLaws(other)
        || opposite(other, (mine, its) -> its.mayBeOn(mine)).isPresent()
        || opposite(other, (mine, its) -> its.endsLawOn(mine)).isPresent();
  }

  /** Whether {@code other} wants something that this wants, and of the same thing. */
  boolean agreesWith(Direction other) {
    return aims.stream().anyMatch(mine -> other.aims.stream().anyMatch(mine::agrees));
  }

  /** Whether this wants what nobody usually wants, and {@code other} does not. */
  boolean isUnusualBeside(Direction other, UsualAims usual) {
    return aims.stream()
        .filter(usual::areContraryTo)
        .anyMatch(mine -> other.aims.stream().noneMatch(mine::agrees));
  }

  /** Whether this says of something that more of it is wanted, or that it stay. */
  boolean isFor() {
    return aims.stream().anyMatch(Aim::isFor);
  }

  /** Whether this wants a law gone, and {@code other} neither that nor what else this wants. */
  boolean endsLawsUnlike(Direction other) {
    return aims.stream().anyMatch(Aim::endsLaw)
        && other.aims.stream()
            .noneMatch(its -> its.endsLaw() || aims.stream().anyMatch(its::agrees));
  }

  /** Whether this wants a law gone whose name has one of {@code stems}. */
  boolean endsLawsOn(Set<String> stems) {
    return aims.stream().anyMatch(aim -> aim.endsLaw() && !Collections.disjoint(aim.whose, stems));
  }

  /** Whether one wants a law where the other wants one repealed, which may be another. */
  boolean isOpposedOnLaws(Direction other) {
    return opposite(other, Aim::areOnLaws).isPresent();
  }

  private Optional<List<String>> opposite(Direction other, BiPredicate<Aim, Aim> onSame) {
    Optional<List<String>> words = Optional.empty();
    for (Aim mine : aims) {
      for (Aim its : other.aims) {
        if (onSame.test(mine, its)) {
          if (mine.isFor == its.isFor) {
            return Optional.empty();
          }
          words = words.or(() -> Optional.of(List.of(mine.words, its.words)));
        }
      }
    }
    return words;
  }

  /** The figures of each, where both want the same of a thing, and up or down to others. */
  Optional<List<String>> otherFigures(Direction other) {
    for (Aim mine : aims) {
      for (Aim its : other.aims) {
        boolean figures = !mine.figures.isEmpty() && !its.figures.isEmpty();
        if (figures && mine.isFor == its.isFor && mine.isMeasuredAs(its)) {
          return Collections.disjoint(mine.figures, its.figures)
              ? Optional.of(
                  List.of(String.join(", ", mine.figures), String.join(", ", its.figures)))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code other} says of no amount up or down to what it is to be, where this does. */
  boolean hasFiguresWhereItHasNone(Direction other) {
    return aims.stream()
        .filter(mine -> !mine.figures.isEmpty())
        .anyMatch(
            mine ->
                other.aims.stream()
                    .anyMatch(its -> its.figures.isEmpty() && mine.isMeasuredAs(its)));
  }

  /** Stems of where that is which the text wants to be less, if it wants nothing else. */
  Set<String> where() {
    return aims.stream().anyMatch(Aim::isFor) ? Set.of() : where;
  }
}
