package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.uprlib.extract.match.likeness.trained.Direction.Aim;
import org.uprlib.extract.match.likeness.trained.Direction.Scope;

/**
 * What one ask of a text was read to be: words that want something, the thing that they are about,
 * whose it is, and the law that is named on it. {@link DirectionWalk} says what follows; an ask
 * gives the aims that are sure. Not thread-safe.
 */
final class Ask {
  private static final int UNKNOWN = Wish.UNKNOWN;

  private final boolean headLast;
  final List<String> thing = new ArrayList<>();
  final Set<String> whose = new HashSet<>();
  boolean whoseIsWhere;
  final Set<String> figures = new TreeSet<>();
  Wish wish = new Wish();
  Place place = Place.OUTSIDE;
  boolean joined;

  /** The last words before the thing name a law or a measure, which may say what it does. */
  boolean means;

  /** The last of the thing's words is such, and one of its words. */
  boolean meansLast;

  boolean meansWithin;

  /** What names these among the thing's words. */
  private final Set<String> laws = new HashSet<>();

  /** A preposition parts the law before the thing from it. */
  private boolean lawOn;

  /** What is wanted of the law on the thing. */
  int wantsLaw = UNKNOWN;

  /** A verdict has to follow: to make it a crime. */
  boolean verdict;

  /** Whether a practice is to be kept that is against the thing. */
  boolean keeps;

  /** Whether the thing is to be kept or left as it is, or as a word behind it says. */
  boolean keepsAsItIs;

  /** Whether what is to be less is behind the preposition: to strip persons of a right. */
  boolean strips;

  /** Whether what is to be less is behind "from": to protect persons from violence. */
  boolean shields;

  /** Numbers of the law that is named last. */
  final Set<String> numbers = new TreeSet<>();

  /** The thing is a subject; whether what is to happen to it follows. */
  boolean subject;

  boolean awaited;

  Ask(boolean headLast) {
    this.headLast = headLast;
  }

  boolean isWithin() {
    return place.compareTo(Place.THING) >= 0;
  }

  /** Whether a word of direction may end the name of the thing that others want. */
  boolean isCompound() {
    return place == Place.THING && !joined && !meansLast && isDirected();
  }

  boolean endsInLaw() {
    return means || meansLast;
  }

  /** "maintain the absolute prohibition | of", "the example of | restricting". */
  void passOver(boolean noun) {
    boolean absolute =
        noun && place == Place.THING && thing.size() == 1 && wish.directed && !joined;
    boolean practice = !noun && place == Place.WHOSE && whose.isEmpty();
    if (!subject && (absolute || practice)) {
      thing.clear();
      place = Place.BEFORE;
    }
  }

  void add(String stem) {
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

  void means(String printed) {
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
  void pass(boolean where) {
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
  void shield(String printed) {
    shields = false;
    whose.addAll(thing);
    thing.clear();
    figures.clear();
    place = Place.BEFORE;
    wish.last = -wish.last;
    wish.words.add(printed);
  }

  void leaveLaw() {
    means = false;
    lawOn = false;
  }

  void begin(int sign) {
    place = Place.BEFORE;
    wish.before = sign == UNKNOWN ? UNKNOWN : 1;
    wish.last = sign;
    wish.directed = true;
  }

  void turn(int sign) {
    wish.before *= joined ? 1 : wish.last;
    wish.last = sign;
    keeps |= wish.directed && wish.before > 0 && sign < 0;
  }

  /** Goes on with a law or measure, of which its effect follows. */
  void goOn() {
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
  Optional<Aim> aim() {
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
  Optional<Aim> lawAim() {
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

  boolean isDirected() {
    return isWithin() && wish.directed && !verdict && !subject;
  }

  /** Whether the last word of the thing, or the only one, names a law. */
  private boolean isLaw() {
    boolean named = !thing.isEmpty() && laws.contains(thing.get(thing.size() - 1));
    return named && (meansLast || place != Place.THING);
  }

  Aim aim(int sign, String head, Set<String> nearer, Set<String> whose, Scope scope) {
    return new Aim(
        sign > 0,
        String.join(" ", wish.words),
        head,
        Set.copyOf(nearer),
        Set.copyOf(whose),
        scope,
        Collections.unmodifiableSet(new TreeSet<>(scope == Scope.LAW ? numbers : figures)));
  }

  /** How far an ask was read. */
  enum Place {
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

  /** Words that want something, each of the next one: to lift a ban on something. */
  static final class Wish {
    /** Neither for nor against. */
    static final int UNKNOWN = 0;

    final List<String> words = new ArrayList<>();

    /** The product of what was said before the last word of direction, and that word's. */
    int before = 1;

    int last = 1;

    /** Whether one of them is a word of direction. */
    boolean directed;

    /** Whether one of them says what is lawful. */
    boolean onLawfulness;

    /** Whether one of them takes a penalty away. */
    boolean onPenalty;

    boolean negated;

    int sign() {
      return before * last;
    }

    /** The direction of a word, reversed if a negation precedes it. */
    int turned(int sign) {
      int turned = negated ? -sign : sign;
      negated = false;
      return turned;
    }

    void say(int all, int sign, String printed) {
      before = all;
      last = sign;
      directed = true;
      words.add(printed);
    }
  }
}
