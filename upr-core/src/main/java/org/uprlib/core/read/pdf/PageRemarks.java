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
 * What of a page, or of several, is left out or may be read wrongly. Characters are left out that
 * are invisible on paper or unknown; where most of a page is invisible, as the text under a scan
 * is, it is the text of the page.
 */
final class PageRemarks {

  /** Strokes that lengthen a word are closer together than this, compared with their width. */
  private static final float SAME_STROKE = 0.9f;

  private final Map<FileRemark, Integer> counts = new EnumMap<>(FileRemark.class);
  private final Map<Unmapped, Integer> unmapped = new HashMap<>();
  private final StringBuilder struckOut = new StringBuilder();
  private final Set<Unmapped> strokes = new HashSet<>();
  private int seen;
  private @Nullable Unmapped last;
  private float lastStart;

  /** A glyph whose font does not say which character it is. */
  private record Unmapped(Face face, int code) {}

  void countSeen() {
    seen++;
  }

  void count(FileRemark what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  /** Counts characters that are left out for this reason. */
  void leaveOut(FileRemark reason, String characters) {
    if (!characters.isBlank()) {
      count(reason, characters.length());
    }
    if (reason == FileRemark.STRUCK_OUT) {
      struckOut.append(characters);
    }
  }

  /**
   * Counts a glyph of unknown meaning. One drawn over the end of another such glyph is a stroke
   * that lengthens a word to fill its line, and no character.
   */
  void unmapped(Face face, int code, float start, float end) {
    Unmapped glyph = new Unmapped(face, code);
    unmapped.merge(glyph, 1, Integer::sum);
    if (glyph.equals(last) && Math.abs(start - lastStart) < (end - start) * SAME_STROKE) {
      strokes.add(glyph);
    }
    last = glyph;
    lastStart = start;
  }

  /** True if the page has more characters that are printed without ink or in white than others. */
  boolean prevails() {
    return count(FileRemark.WITHOUT_INK) + count(FileRemark.WHITE_ON_WHITE) > seen;
  }

  void add(PageRemarks page) {
    page.counts.forEach(this::count);
    page.unmapped.forEach((glyph, count) -> unmapped.merge(glyph, count, Integer::sum));
    strokes.addAll(page.strokes);
    struckOut.append(page.struckOut).append(page.struckOut.length() > 0 ? " " : "");
  }

  /** All of them; the words that are struck out are given as well. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (FileRemark what : FileRemark.values()) {
      int count = count(what);
      if (count > 0) {
        notices.add(
            what == FileRemark.STRUCK_OUT
                ? what.notice(count, Notice.excerpt(struckOut.toString()))
                : what.notice(count));
      }
    }
    return notices;
  }

  private int count(FileRemark what) {
    if (what == FileRemark.NOT_UNICODE) {
      return unmapped.entrySet().stream()
          .filter(glyph -> !strokes.contains(glyph.getKey()))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
    return counts.getOrDefault(what, 0);
  }
}
