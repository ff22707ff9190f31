package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;

/**
 * The styles of paragraphs. Word repeats in each paragraph what its style says; other programs
 * leave it to the style. Not thread-safe.
 */
final class RtfStyles {
  private static final double USUAL_SIZE = 12;
  private static final double TWIPS = 20;
  private static final double SINGLE_SPACING = 240;

  /** Styles that are based on each other are followed so far. */
  private static final int DEEPEST = 20;

  private record Style(String name, RtfState look) {}

  private final Map<Integer, Style> styles = new HashMap<>();
  private final RtfFonts fonts;
  private int usualFont;

  RtfStyles(RtfFonts fonts) {
    this.fonts = fonts;
  }

  /** Letters are in this font if nothing is said of it. */
  void useFont(int font) {
    usualFont = font;
  }

  /** Takes a style; its name closes with a semicolon. */
  void add(RtfState look, String name) {
    styles.put(look.style, new Style(name.replace(";", "").strip(), look.copy()));
  }

  int font(RtfState state) {
    Integer font = found(state, look -> look.font < 0 ? null : look.font);
    return font == null ? usualFont : font;
  }

  RunStyle letters(RtfState state) {
    boolean ownFont = state.font >= 0 || state.size != null;
    Double size = found(state, look -> look.size);
    // A writer that gives font or size in the paragraph says whether they are bold, too.
    Boolean bold = ownFont ? state.bold : found(state, look -> look.bold);
    Boolean italic = ownFont ? state.italic : found(state, look -> look.italic);
    return new RunStyle(
        fonts.name(font(state)),
        OptionalDouble.of(size == null ? USUAL_SIZE : size),
        bold != null && bold,
        italic != null && italic,
        state.raised);
  }

  Layout layout(RtfState state) {
    Integer left = found(state, look -> look.left);
    Integer first = found(state, look -> look.firstLine);
    Boolean centred = found(state, look -> look.centred);
    return new Layout(
        points(left), points(left) + points(first), centred != null && centred, spacing(state));
  }

  private OptionalDouble spacing(RtfState state) {
    Integer lines = found(state, look -> look.lines);
    Boolean multiples = found(state, look -> look.multiples);
    if (lines == null || lines == 0) {
      return OptionalDouble.of(1);
    }
    return multiples != null && multiples
        ? OptionalDouble.of(lines / SINGLE_SPACING)
        : OptionalDouble.empty();
  }

  private static double points(@Nullable Integer twips) {
    return twips == null ? 0 : twips / TWIPS;
  }

  /** The level of a heading, from 1; 0 for running text. */
  int outline(RtfState state) {
    Integer level = found(state, look -> look.outline);
    if (level != null) {
      return HeadingFinder.levelOfOutline(level);
    }
    Style style = styles.get(state.style);
    return style == null ? 0 : HeadingFinder.levelOfStyle(style.name());
  }

  private <T> @Nullable T found(RtfState state, Function<RtfState, @Nullable T> what) {
    T found = what.apply(state);
    int id = state.style;
    for (int i = 0; found == null && i < DEEPEST && styles.containsKey(id); i++) {
      RtfState look = styles.get(id).look();
      found = what.apply(look);
      id = look.base;
    }
    return found;
  }
}
