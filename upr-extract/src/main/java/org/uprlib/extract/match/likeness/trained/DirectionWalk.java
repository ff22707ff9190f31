package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.match.likeness.trained.Direction.Aim;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;
import org.uprlib.extract.match.likeness.trained.Direction.Scope;

/**
 * Goes over the words of one text and keeps what is wanted of what. A clause is a row of asks, an
 * ask words of direction and the thing that they are about, or a subject and what is to happen to
 * it. Not thread-safe.
 */
final class DirectionWalk {
  private static final int UNKNOWN = 0;

  private static final Set<Kind> DIRECTING =
      Set.of(Kind.FOR, Kind.AGAINST, Kind.ALLOW, Kind.FREE, Kind.BAN);

  private final boolean headLast;
  private final List<Aim> aims = new ArrayList<>();
  private final Set<String> where = new HashSet<>();
  private Ask ask;

  /** How many aims there were when the clause began. */
  private int known;

  /** Whether the rest of the clause says nothing of what is asked. */
  private boolean aside;

  /** Whether the clause has something else between a negation and what it may negate. */
  private boolean unclear;

  /** Which way the ask before pointed. */
  private int asked = UNKNOWN;

  /** Which way the law or measure before the comma points. */
  private int suspended = UNKNOWN;

  /** Whether something else than words of direction was read. */
  private boolean begun;

  private boolean lastDirects;

  DirectionWalk(boolean headLast) {
    this.headLast = headLast;
    this.ask = new Ask(headLast);
  }

  void mark(char mark) {
    switch (mark) {
      case '.', ';', ':' -> {
        end();
        asked = UNKNOWN;
      }
      case ',', '(', ')' -> {
        if (ask.place == Place.BEFORE) {
          ask.joined = lastDirects;
        } else {
          boolean onLaw = ask.meansWithin && ask.wish.directed && !ask.subject;
          int law = onLaw ? sign() : UNKNOWN;
          end();
          suspended = law;
        }
      }
      case '/' -> ask.joined = true;
      default -> {
        // Does not end a clause.
      }
    }
  }

  /**
   * Passes a phrase.
   *
   * @param noun whether a preposition follows
   * @param last whether nothing follows that it may say more of
   */
  void phrase(Kind kind, String printed, boolean noun, boolean last) {
    if (aside && kind != Kind.AND) {
      return;
    }
    if (last && DIRECTING.contains(kind) && ask.isCompound()) {
      // "restrict gender | recognition"
      ask.turn(ask.wish.turned(kind == Kind.AGAINST || kind == Kind.BAN ? -1 : 1));
      ask.wish.words.add(printed);
      return;
    }
    switch (kind) {
      case FOR, ALLOW, FREE -> direct(1, kind, printed, noun);
      case AGAINST, BAN -> direct(-1, kind, printed, noun);
      case NOT -> {
        if (ask.isWithin() && !ask.awaited) {
          close();
        }
        ask.wish.negated = !ask.wish.negated;
        ask.wish.words.add(printed);
      }
      case NEUTRAL -> open(1, printed);
      case UNSURE -> open(UNKNOWN, printed);
      case MAKE -> {
        open(1, printed);
        ask.verdict = true;
      }
      case PURPOSE -> {
        if (ask.place != Place.BEFORE || lastDirects) {
          close();
        }
        open(1, printed);
      }
      case BY -> {
        close();
        open(1, printed);
        ask.wish.words.clear();
      }
      case MEANS -> ask.means(printed);
      case KEEP -> {
        direct(1, kind, printed, noun);
        ask.keepsAsItIs = true;
      }
      case LEAVE -> {
        if (ask.isWithin() && !ask.joined) {
          // "maternity leave"
          word(printed);
        } else {
          direct(-1, kind, printed, noun);
          ask.keepsAsItIs = true;
        }
      }
      case STRIP -> {
        direct(-1, kind, printed, noun);
        ask.strips = true;
      }
      case SHIELD -> {
        direct(1, kind, printed, noun);
        ask.shields = true;
      }
      case FROM -> {
        if (ask.shields && ask.isDirected()) {
          ask.aim().ifPresent(aims::add);
          ask.shield(printed);
        } else {
          ask.pass(false);
        }
      }
      case CALL -> {
        if (ask.isDirectedOn(true)) {
          // "resist external | pressure to"
          ask.thing.clear();
          ask.place = Place.BEFORE;
        }
        open(1, printed);
      }
      case KEPT -> {
        if (ask.awaited) {
          settle(1, printed);
        } else if (ask.keepsAsItIs) {
          ask.wantsLaw *= ask.wish.last;
          ask.wish.say(ask.wish.before, 1, printed);
        } else {
          ask.pass(true);
        }
      }
      case PREFIX, CUSTODY -> throw new IllegalArgumentException(printed);
      case LAWFUL -> judge(1, printed, noun);
      case UNLAWFUL -> judge(-1, printed, noun);
      case BE -> {
        ask.awaited = ask.isWithin();
        ask.subject = ask.awaited;
        ask.wish = new Wish();
      }
      case THAT -> {
        if (ask.endsInLaw()) {
          goOn();
        } else {
          close();
          ask.place = Place.THING;
          ask.subject = true;
        }
      }
      case WHICH -> {
        if (ask.endsInLaw()) {
          goOn();
        } else if (suspended != UNKNOWN) {
          ask.begin(suspended);
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
        if (ask.keeps && ask.isWithin()) {
          // "maintain the practice of restricting it to": it stays.
          ask.wish.last = -ask.wish.last;
          close();
        } else {
          clear();
          aims.subList(known, aims.size()).clear();
        }
      }
      case ASIDE -> aside();
      case THING -> word(printed);
      case OF, IN -> ask.pass(kind == Kind.IN);
      case AND -> {
        ask.joined = true;
        ask.place = ask.isWithin() ? Place.BEHIND : ask.place;
      }
    }
    ask.joined &= kind == Kind.AND || kind.joinsThings();
    lastDirects = DIRECTING.contains(kind);
  }

  /** Whether words of direction were read, and nothing yet of what they are on. */
  boolean isBeforeThing() {
    return !aside && ask.place == Place.BEFORE && ask.wish.directed;
  }

  void word(String stem) {
    if (aside) {
      return;
    }
    begun = true;
    unclear |= ask.wish.negated;
    if (ask.awaited) {
      clear();
    }
    ask.add(stem);
  }

  /** A number, which is not one of the words that name a thing, unless of a law. */
  void number(String number, boolean figure) {
    if (!aside && (figure || ask.endsInLaw())) {
      (ask.endsInLaw() ? ask.numbers : ask.figures).add(number);
    }
  }

  /** A place where persons are held, which is what is wanted if they are to be kept in it. */
  void custody(String stem, String printed) {
    if (ask.keepsAsItIs && ask.whoseIsWhere && ask.whose.isEmpty()) {
      ask.wish.say(ask.wish.before, -1, printed);
    } else {
      word(stem);
    }
  }

  /** What a law does follows. */
  private void goOn() {
    ask.lawAim().ifPresent(aims::add);
    ask.goOn();
  }

  Direction finish() {
    close();
    return new Direction(aims, where);
  }

  private int sign() {
    return unclear ? UNKNOWN : ask.wish.sign();
  }

  private void direct(int given, Kind kind, String printed, boolean noun) {
    int sign = ask.wish.turned(given);
    boolean onLawfulness = kind == Kind.ALLOW || kind == Kind.FREE || kind == Kind.BAN;
    if (ask.awaited) {
      ask.wish.onLawfulness |= onLawfulness;
      settle(sign, printed);
      return;
    }
    if (ask.isDirectedOn(noun)) {
      ask.thing.clear();
      ask.place = Place.BEFORE;
    }
    if (ask.meansLast && !ask.joined && !noun && !ask.subject) {
      ask.goOn();
    }
    if (ask.place == Place.BEFORE) {
      ask.lawAim().ifPresent(aims::add);
      ask.turn(sign);
    } else {
      boolean compound = ask.place == Place.THING && !ask.joined;
      boolean sure = !noun && !ask.means && !compound && !ask.subject;
      boolean first = !begun && ask.wish.words.isEmpty() && !ask.means;
      List<String> turning = ask.place == Place.OUTSIDE ? ask.wish.words : List.of();
      if (compound) {
        // "ensure poverty reduction", "repeal the Crimes Act criminalising"
        ask.thing.clear();
      }
      close();
      ask.wish.words.addAll(turning);
      ask.begin(sure || first ? sign : UNKNOWN);
    }
    ask.wish.directed = true;
    ask.wish.onLawfulness |= onLawfulness;
    ask.wish.onPenalty |= kind == Kind.FREE;
    ask.leaveLaw();
    ask.wish.words.add(printed);
  }

  private void open(int sign, String printed) {
    if (ask.awaited) {
      return;
    }
    if (ask.isWithin() || ask.joined) {
      close();
    }
    ask.place = Place.BEFORE;
    ask.wish.before *= sign;
    ask.leaveLaw();
    ask.wish.words.add(printed);
  }

  private void judge(int given, String printed, boolean noun) {
    int sign = ask.wish.turned(given);
    if (ask.awaited) {
      ask.wish.onLawfulness = true;
      settle(sign, printed);
    } else if (ask.isWithin() && (ask.verdict || ask.keepsAsItIs)) {
      int made = ask.verdict ? ask.wish.last : 1;
      ask.verdict = false;
      ask.wish.onLawfulness = true;
      ask.wish.say(ask.wish.before, made * sign, printed);
      close();
    } else if (ask.place == Place.BEFORE && noun) {
      ask.verdict = false;
      ask.wish.say(ask.wish.sign(), sign, printed);
    }
  }

  /** What is to happen to a subject. */
  private void settle(int sign, String printed) {
    ask.subject = false;
    ask.wish.say(1, sign, printed);
    close();
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

  /** Ends an ask, and keeps what it is about where it is sure which way it points. */
  private void close() {
    if (ask.place != Place.OUTSIDE && !ask.subject) {
      asked = sign();
    }
    if (!unclear) {
      ask.lawAim().ifPresent(aims::add);
    }
    if (sign() != UNKNOWN) {
      ask.aim().ifPresent(aims::add);
      if (ask.whoseIsWhere) {
        where.addAll(ask.whose);
      }
    }
    clear();
  }

  private void clear() {
    ask = new Ask(headLast);
    suspended = UNKNOWN;
  }

  /** Words that want something, each of the next one: to lift a ban on something. */
  private static final class Wish {
    private final List<String> words = new ArrayList<>();

    /** The product of what was said before the last word of direction, and that word's. */
    private int before = 1;

    private int last = 1;

    /** Whether one of them is a word of direction. */
    private boolean directed;

    /** Whether one of them says what is lawful. */
    private boolean onLawfulness;

    /** Whether one of them takes a penalty away. */
    private boolean onPenalty;

    private boolean negated;

    private int sign() {
      return before * last;
    }

    /** The direction of a word, reversed if a negation precedes it. */
    private int turned(int sign) {
      int turned = negated ? -sign : sign;
      negated = false;
      return turned;
    }

    private void say(int all, int sign, String printed) {
      before = all;
      last = sign;
      directed = true;
      words.add(printed);
    }
  }

  /** How far an ask was read. */
  private enum Place {
    /** Nothing was said yet. */
    OUTSIDE,
    /** Behind words that want something, before what they want. */
    BEFORE,
    /** In the thing itself. */
    THING,
    /** Behind a preposition after it. */
    WHOSE,
    /** Behind what is looked at. */
    BEHIND
  }

  private static final class Ask {
    private final boolean headLast;
    private final List<String> thing = new ArrayList<>();
    private final Set<String> whose = new HashSet<>();
    private boolean whoseIsWhere;
    private final Set<String> figures = new TreeSet<>();
    private Wish wish = new Wish();
    private Place place = Place.OUTSIDE;
    private boolean joined;

    /** The last words before the thing name a law or a measure, which may say what it does. */
    private boolean means;

    /** The last of the thing's words is such, and one of its words. */
    private boolean meansLast;

    private boolean meansWithin;

    /** What names these among the thing's words. */
    private final Set<String> laws = new HashSet<>();

    /** A preposition parts the law before the thing from it. */
    private boolean lawOn;

    /** What is wanted of the law on the thing. */
    private int wantsLaw = UNKNOWN;

    /** A verdict has to follow: to make it a crime. */
    private boolean verdict;

    /** Whether a practice is to be kept that is against the thing. */
    private boolean keeps;

    /** Whether the thing is to be kept or left as it is, or as a word behind it says. */
    private boolean keepsAsItIs;

    /** Whether what is to be less is behind the preposition: to strip persons of a right. */
    private boolean strips;

    /** Whether what is to be less is behind "from": to protect persons from violence. */
    private boolean shields;

    /** Numbers of the law that is named last. */
    private final Set<String> numbers = new TreeSet<>();

    /** The thing is a subject; whether what is to happen to it follows. */
    private boolean subject;

    private boolean awaited;

    private Ask(boolean headLast) {
      this.headLast = headLast;
    }

    private boolean isWithin() {
      return place.compareTo(Place.THING) >= 0;
    }

    /** Whether a word of direction may end the name of the thing that others want. */
    private boolean isCompound() {
      return place == Place.THING && !joined && !meansLast && isDirected();
    }

    private boolean endsInLaw() {
      return means || meansLast;
    }

    /** "maintain the absolute prohibition | of", "the example of | restricting". */
    private boolean isDirectedOn(boolean noun) {
      boolean absolute =
          noun && place == Place.THING && thing.size() == 1 && wish.directed && !joined;
      boolean practice = !noun && place == Place.WHOSE && whose.isEmpty();
      return !subject && (absolute || practice);
    }

    private void add(String stem) {
      joined = false;
      wish.negated = false;
      meansLast = false;
      switch (place) {
        case OUTSIDE -> means = false;
        case BEFORE -> {
          if (means) {
            // A law on something: for or against it, nobody knows. What is behind a noun names it.
            boolean named = lawOn || !headLast;
            wantsLaw = named && wish.directed ? wish.sign() : UNKNOWN;
            wish.before = UNKNOWN;
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

    private void means(String printed) {
      boolean within = isWithin();
      means |= !within;
      meansLast |= within;
      meansWithin |= within;
      if (place == Place.THING) {
        laws.add(printed);
        thing.add(printed);
      } else if (place == Place.WHOSE) {
        whose.add(printed);
      }
    }

    /** Passes a preposition. */
    private void pass(boolean where) {
      lawOn |= means && place == Place.BEFORE;
      if (strips && place == Place.THING) {
        strips = false;
        whose.addAll(thing);
        thing.clear();
        place = Place.BEFORE;
      }
      if (place == Place.THING && !thing.isEmpty()) {
        place = Place.WHOSE;
        whoseIsWhere = where;
      } else if (place == Place.WHOSE && !whose.isEmpty()) {
        place = Place.BEHIND;
      }
    }

    /** Goes on with that from which what was read is to be protected. */
    private void shield(String printed) {
      shields = false;
      whose.addAll(thing);
      thing.clear();
      figures.clear();
      place = Place.BEFORE;
      wish.last = -wish.last;
      wish.words.add(printed);
    }

    private void leaveLaw() {
      means = false;
      lawOn = false;
    }

    private void begin(int sign) {
      place = Place.BEFORE;
      wish.before = sign == UNKNOWN ? UNKNOWN : 1;
      wish.last = sign;
      wish.directed = true;
    }

    private void turn(int sign) {
      wish.before *= joined ? 1 : wish.last;
      wish.last = sign;
      keeps |= wish.directed && wish.before > 0 && sign < 0;
    }

    /** Goes on with a law or measure, of which its effect follows. */
    private void goOn() {
      thing.clear();
      whose.clear();
      means = place == Place.OUTSIDE;
      place = means ? Place.OUTSIDE : Place.BEFORE;
      wish.before *= wish.last;
      wish.last = 1;
      meansLast = false;
      meansWithin = false;
      lawOn = false;
      wantsLaw = UNKNOWN;
      laws.clear();
      numbers.clear();
    }

    /** What is wanted of the thing; empty if it was not said, or if a law is all that was named. */
    private Optional<Aim> aim() {
      if (!isDirected() || isLaw() || thing.isEmpty()) {
        return Optional.empty();
      }
      String head = thing.get(headLast ? thing.size() - 1 : 0);
      Set<String> nearer = new HashSet<>(thing);
      nearer.remove(head);
      Scope lawful = wish.onPenalty ? Scope.PENALTY : Scope.LAWFULNESS;
      Scope scope = wish.onLawfulness ? lawful : Scope.THING;
      return Optional.of(aim(wish.sign(), head, nearer, whose, scope));
    }

    /** What is wanted of the law on the thing: to adopt it, to repeal it. */
    private Optional<Aim> lawAim() {
      boolean numbered = place == Place.BEFORE && means && !numbers.isEmpty();
      boolean directed = numbered ? wish.directed && !verdict : isLaw() && isDirected();
      int sign = directed && wantsLaw == UNKNOWN ? wish.sign() : wantsLaw;
      Set<String> on = new HashSet<>(thing);
      on.addAll(whose);
      on.removeAll(laws);
      // "criminalise acts of intolerance": no law is criminalised.
      return sign == UNKNOWN || wish.onLawfulness || (on.isEmpty() && numbers.isEmpty())
          ? Optional.empty()
          : Optional.of(aim(sign, "", Set.of(), on, Scope.LAW));
    }

    private boolean isDirected() {
      return isWithin() && wish.directed && !verdict && !subject;
    }

    /** Whether the last word of the thing, or the only one, names a law. */
    private boolean isLaw() {
      boolean named = !thing.isEmpty() && laws.contains(thing.get(thing.size() - 1));
      return named && (meansLast || place != Place.THING);
    }

    private Aim aim(int sign, String head, Set<String> nearer, Set<String> whose, Scope scope) {
      return new Aim(
          sign > 0,
          String.join(" ", wish.words),
          head,
          Set.copyOf(nearer),
          Set.copyOf(whose),
          scope,
          Collections.unmodifiableSet(new TreeSet<>(scope == Scope.LAW ? numbers : figures)));
    }
  }
}
