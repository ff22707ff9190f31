package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;

/**
 * Which way a text points: of each thing of which it says so, whether it wants more of it or less.
 * To retain the death penalty is for it, to abolish it is against it, and so is to refrain from
 * applying it. What is not sure is left out. Immutable.
 */
final class Direction {
  /** A figure, but not a year. */
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

  /** A number of a law or of a part of one: {@code 377A}. */
  private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d.]*\\p{L}?");

  /** Before a stem that is part of a name: the anti-terrorism law. */
  private static final String PREFIX = "-";

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

  /** Reads which way texts in one language point. Thread-safe. */
  static final class Reader {
    private final SynonymousThings things;

    /** In English, the word that names a thing is the last of its words, else the first. */
    private final boolean headLast;

    /** A reader for {@code language}; in one without words for it, no text points any way. */
    Reader(Language language) {
      this.things = new SynonymousThings(language);
      this.headLast = language == Language.ENGLISH;
    }

    /** Which way the text points that has these parts. */
    Direction of(List<DirectionPhrases.Part> parts) {
      DirectionWalk walk = new DirectionWalk(headLast);
      for (int i = 0; i < parts.size(); i++) {
        DirectionPhrases.Part part = parts.get(i);
        walk.mark(part.first().before());
        Optional<SynonymousThings.Thing> thing = things.at(parts, i);
        if (thing.isPresent()) {
          walk.word(thing.get().name());
          i += thing.get().parts() - 1;
        } else if (part.is(Kind.PREFIX)) {
          i++;
          walk.word(PREFIX + parts.get(i).stem());
        } else if (part.is(Kind.CUSTODY)) {
          walk.custody(part.stem(), part.printed());
        } else if (part.kind().isPresent()) {
          boolean last = i + 1 == parts.size();
          boolean noun = !last && parts.get(i + 1).joinsThings();
          if (!last && parts.get(i + 1).is(Kind.BY) && walk.isBeforeThing()) {
            // "allow adoption | by couples"
            walk.word(part.stem());
          } else {
            boolean ends =
                last || noun || parts.get(i + 1).isBehindMark() || parts.get(i + 1).is(Kind.AND);
            walk.phrase(part.kind().get(), part.printed(), noun, ends);
          }
        } else if (NUMBER.matcher(part.first().raw()).matches()) {
          walk.number(part.first().raw(), FIGURE.matcher(part.first().raw()).matches());
        } else if (part.isContent()) {
          walk.word(part.stem());
        }
      }
      return walk.finish();
    }
  }

  /** What words do, see the table. */
  enum Kind {
    FOR,
    AGAINST,
    ALLOW,
    FREE,
    BAN,
    NOT,
    NEUTRAL,
    PURPOSE,
    UNSURE,
    MEANS,
    MAKE,
    KEEP,
    LEAVE,
    STRIP,
    SHIELD,
    FROM,
    CALL,
    KEPT,
    CUSTODY,
    PREFIX,
    LAWFUL,
    UNLAWFUL,
    BE,
    THAT,
    WHICH,
    INCLUDING,
    LIMITED,
    ASIDE,
    THING,
    BY,
    OF,
    IN,
    AND;

    /** Whether it parts a thing from whose or where it is. */
    boolean joinsThings() {
      return this == OF || this == IN || this == FROM;
    }
  }

  /**
   * Things that have several names, so that the end of executions is that of the death penalty.
   * Immutable and thread-safe.
   */
  private static final class SynonymousThings {
    /** The longest first. */
    private final List<Name> names = new ArrayList<>();

    private record Name(String thing, List<String> words) {}

    /**
     * A thing that a text names.
     *
     * @param name the first of its names
     * @param parts how many parts of the text name it
     */
    record Thing(String name, int parts) {}

    SynonymousThings(Language language) {
      StemReader stems = new StemReader(language);
      for (DataFile.Row row :
          DataFile.read(SynonymousThings.class::getResourceAsStream, "same-things.tsv", 2)) {
        if (row.required(0).equals(language.code())) {
          List<String> wordings = row.list(1, "|");
          wordings.forEach(
              each -> names.add(new Name(wordings.get(0), printed(stems.words(each)))));
        }
      }
      names.sort(Comparator.comparingInt((Name name) -> -name.words().size()));
    }

    private static List<String> printed(List<StemmedWord> words) {
      return words.stream().map(each -> Folding.fold(each.word().word())).toList();
    }

    /** The thing that {@code parts} name from {@code first} on. */
    Optional<Thing> at(List<Part> parts, int first) {
      for (Name name : names) {
        List<String> read = new ArrayList<>();
        int end = first;
        while (end < parts.size() && read.size() < name.words().size()) {
          read.addAll(printed(parts.get(end++).words()));
        }
        if (read.equals(name.words())) {
          return Optional.of(new Thing(name.thing(), end - first));
        }
      }
      return Optional.empty();
    }
  }
}
