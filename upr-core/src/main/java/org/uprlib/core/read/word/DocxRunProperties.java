package org.uprlib.core.read.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code w:rPr} says. Immutable.
 *
 * @param said what is missing is not said
 */
record DocxRunProperties(Map<Property, Object> said) {
  /** What may be said of a run. */
  enum Property {
    /** Id of the character style. */
    STYLE,
    /** Font of Latin text. */
    ASCII,
    EAST_ASIAN,
    COMPLEX,
    /** Size in points of Latin and East Asian text. */
    SIZE,
    COMPLEX_SIZE,
    BOLD,
    COMPLEX_BOLD,
    ITALIC,
    COMPLEX_ITALIC,
    HIDDEN,
    STRUCK,
    /** True for raised, false for lowered or level text. */
    SUPERSCRIPT,
    /** True for text to be set as complex script, regardless of its characters. */
    COMPLEX_TEXT,
    /** True in a paragraph mark that tracked changes delete or move away. */
    REMOVED,
    /** Colour of the letters, as a {@link DocxInk}, like the two below. */
    INK,
    /** Colour behind them, as a marker leaves it. */
    HIGHLIGHT,
    /** Colour behind that. */
    SHADE
  }

  static final DocxRunProperties NONE = new DocxRunProperties(Map.of());

  private static final Set<Property> TOGGLES = EnumSet.range(Property.BOLD, Property.STRUCK);

  /** Letters of at most so many points are dots. */
  static final double DOT = 1.5;

  DocxRunProperties {
    said = Map.copyOf(said);
  }

  /** A style or font; null if nothing is said of it. */
  @Nullable String name(Property property) {
    return (String) said.get(property);
  }

  /** A size; null if nothing is said of it. */
  @Nullable Double size(Property property) {
    return (Double) said.get(property);
  }

  /** True if it is said to be so. */
  boolean is(Property property) {
    return Boolean.TRUE.equals(said.get(property));
  }

  /**
   * True for letters in the colour of what is behind them, or as small as dots.
   *
   * @param behind the colour of what they are written on; null if it is not known
   */
  boolean isUnseen(@Nullable DocxInk behind) {
    Double size = size(Property.SIZE);
    if (size != null && size <= DOT) {
      return true;
    }
    DocxInk ink = DocxInk.over(ink(Property.INK), DocxInk.AUTOMATIC);
    DocxInk marked = ink(Property.HIGHLIGHT);
    if (ink == DocxInk.AUTOMATIC) {
      // Letters without a colour turn white on a dark shade, and stay black below a marker.
      return marked == DocxInk.BLACK;
    }
    return ink != DocxInk.COLOURED
        && ink == DocxInk.over(marked, DocxInk.over(ink(Property.SHADE), behind));
  }

  private @Nullable DocxInk ink(Property property) {
    return (DocxInk) said.get(property);
  }

  /** These, with {@code above} taking their place wherever it says something. */
  DocxRunProperties under(DocxRunProperties above) {
    if (above.said.isEmpty()) {
      return this;
    }
    Map<Property, Object> merged = new HashMap<>(said);
    merged.putAll(above.said);
    return new DocxRunProperties(merged);
  }

  /**
   * These of one level of the style hierarchy, with those of the next level on top: what both
   * toggle on is off again (ECMA-376 part 1, 17.7.3).
   */
  DocxRunProperties toggledBy(DocxRunProperties next) {
    Map<Property, Object> merged = new HashMap<>(under(next).said);
    for (Property each : TOGGLES) {
      if (said.containsKey(each) && next.said.containsKey(each)) {
        merged.put(each, is(each) != next.is(each));
      }
    }
    return new DocxRunProperties(merged);
  }

  /** What these, as those of a paragraph's mark, make of the mark. */
  Story.Mark asMark() {
    if (is(Property.REMOVED)) {
      return Story.Mark.REMOVED;
    }
    return is(Property.HIDDEN) ? Story.Mark.HIDDEN : Story.Mark.PLAIN;
  }
}
