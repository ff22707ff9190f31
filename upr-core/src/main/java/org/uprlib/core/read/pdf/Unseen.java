package org.uprlib.core.read.pdf;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many characters are left out since nobody can see them on paper or tell what they are, and
 * why. Where unseen ones are the most of a page, as the text under a scan is, they are its text.
 */
final class Unseen {
  /** Why characters are left out. */
  enum Reason {
    SIZE("Characters printed in size 0, which nobody can see, are"),
    INVISIBLE("Characters printed without ink, which nobody can see, are"),
    WHITE("Characters printed in white on white, which nobody can see, are"),
    BEYOND("Characters printed beyond the edge of the page, which nobody can see, are"),
    UNTOLD("Characters of which the file does not tell what they stand for are");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** What is left out, for a notice. */
    String words() {
      return words;
    }
  }

  private final Map<Reason, Integer> all = new EnumMap<>(Reason.class);
  private final Map<Reason, Integer> page = new EnumMap<>(Reason.class);
  private int seen;

  /** Begins a page. */
  void clear() {
    page.clear();
    seen = 0;
  }

  void countSeen() {
    seen++;
  }

  void count(Reason reason, int characters) {
    page.merge(reason, characters, Integer::sum);
  }

  /** True if the page has more characters that are printed without ink or in white than others. */
  boolean prevails() {
    return page.getOrDefault(Reason.INVISIBLE, 0) + page.getOrDefault(Reason.WHITE, 0) > seen;
  }

  /** Ends a page. */
  void add() {
    page.forEach((reason, characters) -> all.merge(reason, characters, Integer::sum));
  }

  /** Number of characters of all pages. */
  int count(Reason reason) {
    return all.getOrDefault(reason, 0);
  }
}
