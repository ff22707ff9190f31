package org.uprlib.extract.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells rows that repeat a recommendation of another file of results, or of another paper in it: by
 * symbol and label. Rows of papers without a symbol, or without a label, repeat none. Not
 * thread-safe.
 */
public final class Repeats {
  /** The first paper that had a recommendation. */
  private final Map<Long, Integer> owners = new HashMap<>();

  private int count;

  /**
   * True if {@code row} is not the first of its recommendation.
   *
   * @param file the file of results that it was read from
   */
  public boolean isRepeat(String file, ResultRow row) {
    Optional<String> symbol = row.paper().symbol();
    if (symbol.isEmpty() || row.paragraph().isEmpty()) {
      return false;
    }
    long recommendation = hash(symbol.get()) * 31 + hash(row.paragraph());
    int paper = (int) (hash(file) * 31 + hash(row.paper().source()));
    Integer owner = owners.putIfAbsent(recommendation, paper);
    boolean repeat = owner != null && owner != paper;
    count += repeat ? 1 : 0;
    return repeat;
  }

  /** How many rows repeated one. */
  public int count() {
    return count;
  }

  /** 64 bits, so that no two of some millions of recommendations are taken for one. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }
}
