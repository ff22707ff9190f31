package org.uprlib.core.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Number of slips of the pen between two words. */
final class EditDistance {
  /** Letters that writers confuse; any other replacement counts as two slips in a short word. */
  private static final List<String> ALIKE =
      List.of("aeiouy", "ckqx", "csz", "bpvw", "dt", "gj", "mn");

  private static final int SHORT = 8;
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private EditDistance() {}

  /**
   * Letters added, left out, replaced or swapped with their neighbour (optimal string alignment),
   * counted up to {@code limit}; {@code limit + 1} if there are more.
   */
  static int between(String a, String b, int limit) {
    return aligned(a, b, limit, false);
  }

  /**
   * As {@link #between}, weighed by what writers do. Letters in another order with the first and
   * last kept count as one, doubled letters written singly or the reverse too. In short words,
   * where one letter makes another word, replacing a letter by one that neither looks nor sounds
   * like it counts as two.
   */
  static int slips(String written, String meant, int limit) {
    boolean one = isShuffled(written, meant) || undoubled(written).equals(undoubled(meant));
    return one && limit >= 1 && !written.equals(meant)
        ? 1
        : aligned(written, meant, limit, Math.min(written.length(), meant.length()) < SHORT);
  }

  private static int aligned(String a, String b, int limit, boolean weighed) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    Arrays.setAll(previous, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = replacement(a.charAt(i - 1), b.charAt(j - 1), weighed);
        int cost = Math.min(previous[j - 1] + replaced, previous[j] + 1);
        cost = Math.min(cost, current[j - 1] + 1);
        if (i > 1 && j > 1 && isSwap(a, i, b, j)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        current[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = previous;
      previous = current;
      current = spare;
    }
    return Math.min(previous[b.length()], limit + 1);
  }

  private static int replacement(char a, char b, boolean weighed) {
    if (a == b) {
      return 0;
    }
    return weighed && !isAlike(a, b) ? 2 : 1;
  }

  private static boolean isAlike(char a, char b) {
    for (String set : ALIKE) {
      if (set.indexOf(a) >= 0 && set.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static boolean isShuffled(String a, String b) {
    int last = a.length() - 1;
    if (last != b.length() - 1
        || last < 0
        || a.charAt(0) != b.charAt(0)
        || a.charAt(last) != b.charAt(last)) {
      return false;
    }
    char[] left = a.toCharArray();
    char[] right = b.toCharArray();
    Arrays.sort(left);
    Arrays.sort(right);
    return Arrays.equals(left, right);
  }

  private static String undoubled(String word) {
    return DOUBLED.matcher(word).replaceAll("$1");
  }
}
