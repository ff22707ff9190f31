package org.uprlib.core.read.flow;

import java.util.BitSet;
import java.util.Optional;

/**
 * Whether pages print their number, by the heads and feet of each section, which a reader tells in
 * order. A section that has none of a kind prints those of the one before. Not thread-safe.
 */
public final class PageNumbering {
  /** Head and foot of right pages, and of left ones. */
  private static final int RIGHT = 0b0011;

  private static final int LEFT = 0b1100;

  /** A head or foot. */
  public enum Kind {
    HEAD,
    RIGHT_HEAD,
    LEFT_HEAD,
    FOOT,
    RIGHT_FOOT,
    LEFT_FOOT,
    /** Of the first page alone, which needs no number. */
    OF_FIRST;

    private BitSet places() {
      return switch (this) {
        case HEAD -> places(0b0101);
        case RIGHT_HEAD -> places(0b0001);
        case LEFT_HEAD -> places(0b0100);
        case FOOT -> places(0b1010);
        case RIGHT_FOOT -> places(0b0010);
        case LEFT_FOOT -> places(0b1000);
        case OF_FIRST -> places(0);
      };
    }

    private static BitSet places(int bits) {
      return BitSet.valueOf(new long[] {bits});
    }
  }

  private final BitSet numbered = new BitSet();
  private BitSet open = new BitSet();
  private boolean some;
  private boolean all = true;

  /** A head or foot begins, in place of what the section before has there. */
  public void begin(Kind kind) {
    open = kind.places();
    numbered.andNot(open);
  }

  /** The head or foot that began last prints the page's number. */
  public void number() {
    numbered.or(open);
  }

  /**
   * The section ends.
   *
   * @param sidesDiffer whether left pages print heads and feet of their own
   */
  public void endSection(boolean sidesDiffer) {
    boolean right = numbered.intersects(Kind.places(RIGHT));
    boolean left = sidesDiffer ? numbered.intersects(Kind.places(LEFT)) : right;
    some |= right || left;
    all &= right && left;
  }

  /** Whether all pages print their number; empty if only some do, which may be as it should. */
  public Optional<Boolean> result() {
    return some && !all ? Optional.empty() : Optional.of(some);
  }
}
