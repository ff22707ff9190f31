package org.uprlib.core.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Finds where an image within a content ends (ISO 32000-1, 8.9.7). Its bytes may be anything, also
 * the mark that closes it: what follows such a mark counts.
 */
final class InlineImage {
  /** Operators that {@link PageOperator} does not know, since they place no text. */
  private static final Set<String> OTHERS =
      Set.of(
          "G", "RG", "K", "CS", "SC", "SCN", "w", "J", "j", "M", "d", "ri", "i", "W", "W*", "MP",
          "DP", "BMC", "BDC", "EMC", "BX", "EX", "ET", "EI");

  private static final int MOST_OPERANDS = 8;

  private final byte[] data;

  private InlineImage(byte[] data) {
    this.data = data;
  }

  /** The place behind the image whose opening operator ends before {@code at}. */
  static int end(byte[] data, int at) {
    return new InlineImage(data).end(at);
  }

  private int end(int at) {
    int start = at;
    while (start < data.length && !marks(start, 'I', 'D')) {
      start++;
    }
    for (int i = start + 2; i + 2 < data.length; i++) {
      if (ContentScanner.isBlank(data[i]) && marks(i + 1, 'E', 'I') && operatorFollows(i + 3)) {
        return i + 3;
      }
    }
    return data.length;
  }

  /** True if an operator of these two letters stands at {@code place}. */
  private boolean marks(int place, char first, char second) {
    return place + 1 < data.length
        && data[place] == first
        && data[place + 1] == second
        && (place + 2 == data.length || ContentScanner.isBlank(data[place + 2]));
  }

  /** True if operands and an operator stand at {@code place}, or strings, or nothing more. */
  private boolean operatorFollows(int place) {
    int next = place;
    for (int operands = 0; operands < MOST_OPERANDS; operands++) {
      next = skipBlanks(next);
      if (next >= data.length || "([<%".indexOf(data[next]) >= 0) {
        return true;
      }
      int start = next;
      next = data[next] == '/' ? next + 1 : next;
      while (next < data.length && ContentScanner.isRegular(data[next] & 0xff)) {
        next++;
      }
      if (next == start) {
        return false;
      }
      if (data[start] != '/' && "+-.0123456789".indexOf(data[start]) < 0) {
        String word = new String(data, start, next - start, StandardCharsets.ISO_8859_1);
        return OTHERS.contains(word) || PageOperator.of(data, start, next) != PageOperator.OTHER;
      }
    }
    return false;
  }

  private int skipBlanks(int place) {
    int next = place;
    while (next < data.length && ContentScanner.isBlank(data[next])) {
      next++;
    }
    return next;
  }
}
