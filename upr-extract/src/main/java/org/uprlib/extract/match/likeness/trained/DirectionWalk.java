package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.match.likeness.trained.Direction.Aim;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;

/** Goes over the words of one text and keeps what is wanted of what. Not thread-safe. */
final class DirectionWalk {
  /** How far a walk has come in what is wanted of something. */
  private enum Place {
    /** Nothing was said yet. */
    OUTSIDE,
    /** Behind words that want something, before what they want. */
    BEFORE,
    /** In the thing itself. */
    THING,
    /** Behind a preposition after it. */
    WHOSE,
    /** Behind what is told. */
    BEHIND
  }

  private static final int UNKNOWN = 0;

  private final boolean headLast;
  private final List<Aim> aims = new ArrayList<>();
  private final List<String> thing = new ArrayList<>();
  private final Set<String> whose = new HashSet<>();
  private final List<String> said = new ArrayList<>();
  private Place place = Place.OUTSIDE;

  /** The product of what was said before the last word of direction, and that word's. */
  private int before = 1;

  private int last = 1;

  /** Whether a word of direction was among what was said, and whether the last was one. */
  private boolean directed;

  private boolean lastDirects;
  private boolean negated;

  /** Between a negation and what it may turn, something else stands. */
  private boolean unclear;

  private boolean joined;
  private boolean aside;

  /** The last words name a law or a measure, which may say what it does. */
  private boolean means;

  /** The last of the thing's words is such, and one of its words. */
  private boolean meansLast;

  private boolean meansWithin;

  /** A verdict has to follow: to make it a crime. */
  private boolean verdict;

  /** The thing is a subject; whether what is to happen to it follows. */
  private boolean subject;

  private boolean awaited;

  /** Whether more or less was wanted of what was spoken of last. */
  private int asked = UNKNOWN;

  /** Whether a practice is to be kept that is against the thing. */
  private boolean keeps;

  /** What was said of a law or measure before the comma. */
  private int suspended = UNKNOWN;

  /** Whether something else than words of direction was read. */
  private boolean begun;

  /** How many aims there were when the clause began. */
  private int known;

  DirectionWalk(boolean headLast) {
    this.headLast = headLast;
  }

  void mark(char mark) {
    switch (mark) {
      case '.', ';', ':' -> {
        end();
        asked = UNKNOWN;
        suspended = UNKNOWN;
      }
      case ',', '(', ')' -> {
        if (place == Place.BEFORE) {
          joined = lastDirects;
        } else {
          int law = meansWithin && directed && !subject ? sign() : UNKNOWN;
          end();
          suspended = law;
        }
      }
      case '/' -> joined = true;
      default -> {
        // Stands within a clause.
      }
    }
  }

  void phrase(Kind kind, String printed, boolean noun) {
    if (aside && kind != Kind.AND) {
      return;
    }
    switch (kind) {
      case FOR -> direct(1, printed, noun);
      case AGAINST -> direct(-1, printed, noun);
      case NOT -> {
        if (isWithin() && !awaited) {
          close();
        }
        negated = !negated;
        say(printed);
      }
      case NEUTRAL -> open(1, printed);
      case UNSURE -> open(UNKNOWN, printed);
      case MAKE -> {
        open(1, printed);
        verdict = true;
      }
      case PURPOSE -> {
        if (place != Place.BEFORE || lastDirects) {
          close();
        }
        open(1, printed);
      }
      case BY -> {
        close();
        open(1, printed);
        said.clear();
      }
      case MEANS -> means(printed);
      case LAWFUL -> judge(1, printed, noun);
      case UNLAWFUL -> judge(-1, printed, noun);
      case BE -> {
        awaited = isWithin();
        subject = awaited;
        forget();
      }
      case THAT -> {
        if (means || meansLast) {
          goOn();
        } else {
          close();
          place = Place.THING;
          subject = true;
        }
      }
      case WHICH -> {
        if (means || meansLast) {
          goOn();
        } else if (suspended != UNKNOWN) {
          begin(suspended);
        } else {
          aside();
        }
      }
      case INCLUDING -> {
        close();
        if (asked > 0) {
          open(1, printed);
        }
      }
      case LIMITED -> {
        if (keeps && isWithin()) {
          // "maintain the practice of restricting it to": it stays.
          last = -last;
          close();
        } else {
          clear();
          aims.subList(known, aims.size()).clear();
        }
      }
      case ASIDE -> aside();
      case THING -> word(printed);
      case OF -> {
        if (place == Place.THING && !thing.isEmpty()) {
          place = Place.WHOSE;
        } else if (place == Place.WHOSE && !whose.isEmpty()) {
          place = Place.BEHIND;
        }
      }
      case AND -> {
        joined = true;
        place = isWithin() ? Place.BEHIND : place;
      }
    }
    joined &= kind == Kind.AND || kind == Kind.OF;
    lastDirects = kind == Kind.FOR || kind == Kind.AGAINST;
  }

  void word(String stem) {
    if (aside) {
      return;
    }
    begun = true;
    joined = false;
    unclear |= negated;
    negated = false;
    meansLast = false;
    if (awaited) {
      clear();
    }
    switch (place) {
      case OUTSIDE -> means = false;
      case BEFORE -> {
        if (means) {
          // A law on something: for or against it, nobody knows.
          before = UNKNOWN;
        }
        place = Place.THING;
        thing.add(stem);
      }
      case THING -> thing.add(stem);
      case WHOSE -> whose.add(stem);
      case BEHIND -> {
        // Says more than is looked at.
      }
    }
  }

  List<Aim> finish() {
    close();
    return aims;
  }

  private boolean isWithin() {
    return place == Place.THING || place == Place.WHOSE || place == Place.BEHIND;
  }

  private int sign() {
    return unclear ? UNKNOWN : before * last;
  }

  private void direct(int given, String printed, boolean noun) {
    int sign = negated ? -given : given;
    negated = false;
    if (awaited) {
      settle(sign, printed);
      return;
    }
    boolean absolute =
        thing.size() == 1 && place == Place.THING && noun && directed && !joined && !subject;
    boolean practice = place == Place.WHOSE && whose.isEmpty() && !noun && !subject;
    if (absolute || practice) {
      // "maintain the absolute prohibition of", "the example of restricting"
      thing.clear();
      place = Place.BEFORE;
    }
    boolean ofLaw = meansLast && !joined && !noun;
    if (ofLaw && !subject) {
      goOn();
    }
    if (place == Place.BEFORE) {
      before *= joined ? 1 : last;
      last = sign;
      keeps |= directed && before > 0 && sign < 0;
    } else {
      boolean compound = place == Place.THING && !joined;
      boolean sure = !noun && !means && !compound && !subject;
      boolean first = !begun && said.isEmpty() && !means;
      List<String> turning = place == Place.OUTSIDE ? List.copyOf(said) : List.of();
      if (compound) {
        // "ensure poverty reduction", "repeal the Crimes Act criminalising"
        thing.clear();
      }
      close();
      said.addAll(turning);
      begin(sure || first ? sign : UNKNOWN);
    }
    directed = true;
    means = false;
    say(printed);
  }

  private void begin(int sign) {
    place = Place.BEFORE;
    before = sign == UNKNOWN ? UNKNOWN : 1;
    last = sign;
    directed = true;
  }

  private void open(int sign, String printed) {
    if (awaited) {
      return;
    }
    if (isWithin() || joined) {
      close();
    }
    place = Place.BEFORE;
    before *= sign;
    means = false;
    say(printed);
  }

  private void means(String printed) {
    if (isWithin()) {
      meansWithin = true;
      meansLast = true;
      if (place == Place.THING) {
        thing.add(printed);
      } else if (place == Place.WHOSE) {
        whose.add(printed);
      }
    } else {
      means = true;
    }
  }

  private void judge(int given, String printed, boolean noun) {
    int sign = negated ? -given : given;
    negated = false;
    if (awaited) {
      settle(sign, printed);
    } else if (isWithin() && verdict) {
      last *= sign;
      verdict = false;
      directed = true;
      say(printed);
      close();
    } else if (place == Place.BEFORE && noun) {
      before *= last;
      last = sign;
      directed = true;
      verdict = false;
      say(printed);
    }
  }

  /** What is to happen to a subject. */
  private void settle(int sign, String printed) {
    before = 1;
    last = sign;
    directed = true;
    subject = false;
    say(printed);
    close();
  }

  /** Goes on with a law or measure, of which its effect follows. */
  private void goOn() {
    thing.clear();
    whose.clear();
    means = place == Place.OUTSIDE;
    place = means ? Place.OUTSIDE : Place.BEFORE;
    before *= last;
    last = 1;
    meansLast = false;
    meansWithin = false;
  }

  private void say(String printed) {
    said.add(printed);
  }

  private void aside() {
    close();
    aside = true;
  }

  /** Ends a clause. */
  private void end() {
    close();
    aside = false;
    unclear = false;
    known = aims.size();
  }

  /** Ends a thing, and what was said of it with it. */
  private void close() {
    if (place != Place.OUTSIDE && !subject) {
      asked = sign();
    }
    boolean sure = directed && !verdict && !subject && sign() != UNKNOWN;
    if (isWithin() && sure && !thing.isEmpty() && !(meansLast && place == Place.THING)) {
      int head = headLast ? thing.size() - 1 : 0;
      Set<String> nearer = new HashSet<>(thing);
      nearer.remove(thing.get(head));
      aims.add(
          new Aim(
              sign() > 0,
              String.join(" ", said),
              thing.get(head),
              Set.copyOf(nearer),
              Set.copyOf(whose)));
    }
    clear();
  }

  private void clear() {
    thing.clear();
    whose.clear();
    place = Place.OUTSIDE;
    joined = false;
    means = false;
    meansLast = false;
    meansWithin = false;
    verdict = false;
    keeps = false;
    subject = false;
    awaited = false;
    suspended = UNKNOWN;
    forget();
  }

  private void forget() {
    said.clear();
    before = 1;
    last = 1;
    directed = false;
    lastDirects = false;
    negated = false;
  }
}
