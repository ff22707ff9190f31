package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.extract.match.likeness.trained.Ask.Place;
import org.uprlib.extract.match.likeness.trained.Ask.Wish;
import org.uprlib.extract.match.likeness.trained.Direction.Aim;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;

/**
 * Goes over the words of one text and keeps what is wanted of what. A clause is a row of asks, an
 * ask words of direction and the thing that they are about, or a subject and what is to happen to
 * it. Not thread-safe.
 */
final class DirectionWalk {
  private static final int UNKNOWN = Wish.UNKNOWN;

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
        // "resist external | pressure to"
        ask.passOver(true);
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
    ask.passOver(noun);
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
}
