package org.uprlib.extract.reference;

import java.util.List;

/**
 * The share of a paragraph that an entry of a list means: {@code 56, last sentence}. Immutable.
 *
 * @param unit what is counted
 * @param ordinals which of them, from 1; from the end if negative, so that -1 is the last
 */
public record Portion(Unit unit, List<Integer> ordinals) {
  /** What a paragraph is counted in. */
  public enum Unit {
    /** Sentences. */
    SENTENCE,
    /** The recommendations that it reports. */
    RECOMMENDATION
  }

  public Portion {
    ordinals = List.copyOf(ordinals);
  }

  /** True if the portion holds the item at {@code index}, from 0, of {@code size}. */
  public boolean has(int index, int size) {
    return ordinals.contains(index + 1) || ordinals.contains(index - size);
  }
}
