package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;

/**
 * How many characters are left out since nobody can see them on paper or know what they are, and
 * why. Where unseen ones are the most of a page, as the text under a scan is, they are its text.
 */
final class Unseen {
  /** Why characters are left out. */
  enum Reason {
    SIZE(FileRemark.SIZE_ZERO),
    INVISIBLE(FileRemark.WITHOUT_INK),
    WHITE(FileRemark.WHITE_ON_WHITE),
    BEYOND(FileRemark.BEYOND_THE_PAGE),
    STRUCK(FileRemark.STRUCK_OUT),
    UNMAPPED(FileRemark.NOT_UNICODE);

    private final FileRemark remark;

    Reason(FileRemark remark) {
      this.remark = remark;
    }
  }

  /** Strokes that lengthen a word stand closer than this, compared with their width. */
  private static final float SAME_STROKE = 0.9f;

  private final Map<Reason, Integer> all = new EnumMap<>(Reason.class);
  private final Map<Reason, Integer> page = new EnumMap<>(Reason.class);
  private final Map<Unmapped, Integer> allUnmapped = new HashMap<>();
  private final Map<Unmapped, Integer> pageUnmapped = new HashMap<>();
  private final StringBuilder struckOut = new StringBuilder();
  private final StringBuilder struckOutHere = new StringBuilder();
  private final Set<Unmapped> strokes = new HashSet<>();
  private int seen;
  private @Nullable Unmapped last;
  private float lastStart;

  /** A glyph of which its font does not say what it stands for. */
  private record Unmapped(Face face, int code) {}

  /** Begins a page. */
  void clear() {
    page.clear();
    seen = 0;
    last = null;
    pageUnmapped.clear();
    struckOutHere.setLength(0);
  }

  void countSeen() {
    seen++;
  }

  void count(Reason reason, String characters) {
    if (!characters.isBlank()) {
      page.merge(reason, characters.length(), Integer::sum);
    }
    if (reason == Reason.STRUCK) {
      struckOutHere.append(characters);
    }
  }

  /**
   * Counts a glyph of unknown meaning. One that is drawn over the end of another of its kind is a
   * stroke that lengthens a word to fill its line, and stands for nothing.
   */
  void unmapped(Face face, int code, float start, float end) {
    Unmapped glyph = new Unmapped(face, code);
    pageUnmapped.merge(glyph, 1, Integer::sum);
    if (glyph.equals(last) && Math.abs(start - lastStart) < (end - start) * SAME_STROKE) {
      strokes.add(glyph);
    }
    last = glyph;
    lastStart = start;
  }

  /** True if the page has more characters that are printed without ink or in white than others. */
  boolean prevails() {
    return page.getOrDefault(Reason.INVISIBLE, 0) + page.getOrDefault(Reason.WHITE, 0) > seen;
  }

  /** Ends a page. */
  void add() {
    page.forEach((reason, characters) -> all.merge(reason, characters, Integer::sum));
    pageUnmapped.forEach((glyph, count) -> allUnmapped.merge(glyph, count, Integer::sum));
    struckOut.append(struckOutHere).append(struckOutHere.length() > 0 ? " " : "");
  }

  /** What of all pages was left out; the words that are struck out are given with it. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      int count = count(reason);
      if (count > 0) {
        notices.add(
            reason == Reason.STRUCK
                ? reason.remark.notice(count, Notice.excerpt(struckOut.toString()))
                : reason.remark.notice(count));
      }
    }
    return notices;
  }

  private int count(Reason reason) {
    if (reason == Reason.UNMAPPED) {
      return allUnmapped.entrySet().stream()
          .filter(glyph -> !strokes.contains(glyph.getKey()))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
    return all.getOrDefault(reason, 0);
  }
}
