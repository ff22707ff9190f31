package org.uprlib.core.read.word;

import java.util.Optional;

/**
 * Finds whether pages print their number, from the headers and footers of the sections, which are
 * reported in order. A section that lacks one of a kind prints that of the section before. Not
 * thread-safe.
 */
final class PageNumbering {
  private static final int RIGHT_PAGES = 0b0011;
  private static final int LEFT_PAGES = 0b1100;

  /** A head or foot. */
  enum Kind {
    HEAD(0b0101),
    RIGHT_HEAD(0b0001),
    LEFT_HEAD(0b0100),
    FOOT(0b1010),
    RIGHT_FOOT(0b0010),
    LEFT_FOOT(0b1000),
    /** Of the first page alone, which needs no number. */
    OF_FIRST(0);

    /** A bit each for the head and foot of right pages, then for those of left ones. */
    private final int places;

    Kind(int places) {
      this.places = places;
    }
  }

  private int numbered;
  private int open;
  private boolean some;
  private boolean all = true;

  /** A head or foot begins, in place of what the section before has there. */
  void begin(Kind kind) {
    open = kind.places;
    numbered &= ~open;
  }

  /** The head or foot that began last prints the page's number. */
  void number() {
    numbered |= open;
  }

  /**
   * The section ends.
   *
   * @param sidesDiffer whether left pages print heads and feet of their own
   */
  void endSection(boolean sidesDiffer) {
    boolean right = (numbered & RIGHT_PAGES) != 0;
    boolean left = sidesDiffer ? (numbered & LEFT_PAGES) != 0 : right;
    some |= right || left;
    all &= right && left;
  }

  /** Whether all pages print their number; empty if only some do, which may be as it should. */
  Optional<Boolean> result() {
    return some && !all ? Optional.empty() : Optional.of(some);
  }
}
