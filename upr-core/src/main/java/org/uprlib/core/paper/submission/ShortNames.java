package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.core.text.Folding;

/** Short names of organisations in brackets, and what they stand for. Immutable once made. */
final class ShortNames {
  /** Words of the name that a short name stands for, at most. */
  private static final int MOST_WORDS = 16;

  /** Initials of fewer words are those of others, too. */
  private static final int SHORTEST_INITIALS = 3;

  private final TitleBlock block;
  private final FirstPage page;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Name> spelledOut = new HashMap<>();

  ShortNames(TitleBlock block) {
    this.block = block;
    this.page = block.page();
    for (int i = 1; i < page.size(); i++) {
      int start = bracketed(i) ? start(i) : -1;
      if (start >= 0) {
        Name name = new Name(start, i);
        names.add(name);
        spelledOut.putIfAbsent(page.word(i).folded(), name);
      }
    }
  }

  /** The names with their short names behind them. */
  List<Name> names() {
    return names;
  }

  /** Whether word {@code i} begins a bracket that contains a short name. */
  boolean bracketed(int i) {
    return page.bracket(i)
        && (page.words(i, i + 1).chars().skip(1).anyMatch(Character::isUpperCase)
            || contraction(i));
  }

  /** As {@code (Wanet)} behind {@code Water Network}, if the page calls it so elsewhere. */
  private boolean contraction(int i) {
    return block.is(Construction.CONTRACTION, i)
        && page.any(i + 1, page.size(), k -> page.word(k).capital() && page.same(i, k, 1));
  }

  /** The first short name in brackets within a name; {@code to} if there is none. */
  int bracketIn(int from, int to) {
    return IntStream.range(from + 1, to).filter(this::bracketed).findFirst().orElse(to);
  }

  /** The word at which the name begins for which the bracket at {@code at} stands; -1 for none. */
  int start(int at) {
    int byInitials = start(at, true);
    return byInitials >= 0 ? byInitials : start(at, false);
  }

  /** Reads words backwards as long as the letters of the short name are found in them. */
  private int start(int at, boolean initials) {
    String letters = Folding.letters(page.word(at).folded());
    int left = letters.length();
    for (int i = left < 2 ? -1 : at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
      FirstPage.Word word = page.word(i);
      for (int c = initials ? 0 : word.folded().length() - 1; c >= 0; c--) {
        boolean begins = left > 1 || (c == 0 && word.capital());
        left -= begins && word.folded().charAt(c) == letters.charAt(left - 1) ? 1 : 0;
      }
      if (left == 0) {
        return i;
      }
      if (page.before(i).parts()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * What the short name at {@code at} stands for: the name that it follows in brackets elsewhere,
   * or the line of the title block of which it has the initials, as {@code Water Rights Network}
   * above {@code Report of WRN}.
   */
  Optional<Name> spelledOut(int at) {
    String letters = page.word(at).folded();
    if (spelledOut.containsKey(letters) || !page.word(at).shouted()) {
      return Optional.ofNullable(spelledOut.get(letters));
    }
    return page.lines().stream()
        .takeWhile(line -> line.from() < block.body())
        .filter(line -> standsFor(line, letters))
        .findFirst();
  }

  /** Whether it has the initials of a line, what is behind a preposition aside or not. */
  private boolean standsFor(Name line, String letters) {
    return IntStream.rangeClosed(line.from() + 1, line.to())
        .filter(end -> end == line.to() || page.is(WordKind.FUNCTION, end))
        .anyMatch(end -> initials(new Name(line.from(), end)).equals(letters));
  }

  /** The initials of the words that count; nothing if those are too few, or have no capitals. */
  String initials(Name name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      if (!page.is(WordKind.SMALL, i) && page.word(i).folded().length() > 1) {
        initials.append(page.word(i).folded().charAt(0));
      }
    }
    boolean enough = initials.length() >= SHORTEST_INITIALS && page.hasCase(name.from());
    return enough ? initials.toString() : "";
  }
}
