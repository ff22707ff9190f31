package org.uprlib.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.uprlib.core.vocabulary.NameWords.Kind;

/**
 * Finds the one State whose English name a text misspells. It would rather find none than the wrong
 * one: each word may have one slip, a long one two, and no other State's name may be nearly as
 * close. Immutable once all names are added.
 */
final class Misspellings {
  private static final int LONGEST_TEXT = 80;
  private static final int MIN_LETTERS = 5;
  private static final int MIN_LETTERS_BESIDE_OTHER_WORDS = 4;
  private static final int MIN_LETTERS_FOR_TWO_SLIPS = 8;
  private static final int MOST_SLIPS = 2;
  private static final int TOO_MANY = Integer.MAX_VALUE / 2;

  private final NameWords data;
  private final Map<String, List<Name>> byInitial = new HashMap<>();

  Misspellings(NameWords data) {
    this.data = data;
  }

  /** Adds a name that may be misspelt. */
  void add(State state, String text) {
    Words words = Words.of(text, data);
    byInitial
        .computeIfAbsent(words.bucket(), bucket -> new ArrayList<>())
        .add(new Name(state, words));
  }

  private record Name(State state, Words words) {}

  Optional<State> find(String text) {
    if (!looksLikeName(text)) {
      return Optional.empty();
    }
    Words words = Words.of(text, data);
    List<Name> candidates = byInitial.getOrDefault(words.bucket(), List.of());
    State best = null;
    int slips = TOO_MANY;
    for (Name name : candidates) {
      if (words.isNationality(name.words(), data)) {
        return Optional.empty();
      }
      int distance = words.slips(name.words());
      if (distance < slips) {
        best = name.state();
        slips = distance;
      }
    }
    for (Name other : candidates) {
      if (best != null && !other.state().equals(best) && words.isNear(other.words(), slips)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(best);
  }

  /** A capital first, small letters too, and nothing that names do not have. */
  private boolean looksLikeName(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      return false;
    }
    int first = data.skip(text, 0);
    int capitals = 0;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
      if (capitals > 2 || !belongsToName(c) || isPossessive(text, i)) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(first));
  }

  private static boolean belongsToName(char c) {
    return Character.isLetter(c)
        || NameCursor.isMark(c)
        || NameCursor.isSpace(c)
        || NameCursor.isHyphen(c)
        || NameCursor.isApostrophe(c)
        || "(),.&".indexOf(c) >= 0;
  }

  private static boolean isPossessive(String text, int at) {
    return NameCursor.isApostrophe(text.charAt(at))
        && (at + 1 == text.length() || (at + 2 == text.length() && text.charAt(at + 1) == 's'));
  }

  /**
   * The words by which names are compared.
   *
   * @param list all but small and joining ones
   * @param joined whether there was a joining one
   * @param open whether a small or joining one was the last
   */
  private record Words(List<String> list, boolean joined, boolean open) {
    static Words of(String text, NameWords data) {
      String plain = data.withoutArticle(NameCursor.key(text));
      List<String> large = new ArrayList<>();
      boolean joined = false;
      boolean open = false;
      StringTokenizer words = new StringTokenizer(plain, " (),");
      while (words.hasMoreTokens()) {
        String word = words.nextToken();
        boolean joins = data.are(Kind.JOINING, word);
        joined |= joins;
        open = joins || data.are(Kind.SMALL, word);
        if (!open) {
          large.add(word);
        }
      }
      return new Words(List.copyOf(large), joined, open);
    }

    String bucket() {
      return list.isEmpty() ? "" : list.size() + list.get(0).substring(0, 1) + joined + open;
    }

    /** Slips by which these words differ from a name's; {@link #TOO_MANY} if not acceptable. */
    int slips(Words name) {
      int total = 0;
      for (int i = 0; i < list.size(); i++) {
        String written = list.get(i);
        int allowed = allowed(written, name.list.get(i));
        int slips = EditDistance.slips(written, name.list.get(i), allowed);
        if (slips > allowed) {
          return TOO_MANY;
        }
        total += slips;
      }
      return total <= MOST_SLIPS ? total : TOO_MANY;
    }

    private int allowed(String written, String name) {
      int letters = Math.min(written.length(), name.length());
      if (letters >= MIN_LETTERS_FOR_TWO_SLIPS) {
        return MOST_SLIPS;
      }
      int enough = list.size() > 1 ? MIN_LETTERS_BESIDE_OTHER_WORDS : MIN_LETTERS;
      return letters >= enough ? 1 : 0;
    }

    boolean isNear(Words name, int slips) {
      int limit = Math.max(MOST_SLIPS, slips + 1);
      int total = 0;
      for (int i = 0; i < list.size() && total <= limit; i++) {
        total += EditDistance.between(list.get(i), name.list.get(i), limit);
      }
      return total <= limit;
    }

    /** Whether these words are the name with a word made an adjective or its people's name. */
    boolean isNationality(Words name, NameWords data) {
      boolean changed = false;
      for (int i = 0; i < list.size(); i++) {
        String written = list.get(i);
        if (!written.equals(name.list.get(i))) {
          if (!isNationality(written, name.list.get(i), list.size() > 1, data)) {
            return false;
          }
          changed = true;
        }
      }
      return changed;
    }

    private static boolean isNationality(
        String written, String name, boolean besideOthers, NameWords data) {
      int stem = name.length();
      do {
        if (written.startsWith(name.substring(0, stem))) {
          String ending = written.substring(stem);
          if (isEnding(ending, data) && !(besideOthers && isSlip(ending, data))) {
            return true;
          }
        }
        stem--;
      } while (stem > 1 && "aeiouys".indexOf(name.charAt(stem)) >= 0);
      return false;
    }

    private static boolean isEnding(String ending, NameWords data) {
      return isPeople(ending, data)
          || (ending.endsWith("s") && isPeople(ending.substring(0, ending.length() - 1), data));
    }

    private static boolean isPeople(String ending, NameWords data) {
      return ending.isEmpty() || data.are(Kind.PEOPLE, ending);
    }

    private static boolean isSlip(String ending, NameWords data) {
      return ending.isEmpty() || data.are(Kind.SLIP, ending);
    }
  }
}
