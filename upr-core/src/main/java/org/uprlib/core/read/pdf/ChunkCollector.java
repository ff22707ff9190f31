package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.RunStyle;

/** Joins adjacent glyphs of one style to chunks. For one document. */
final class ChunkCollector {
  /** A gap wider than this share of the font size parts two words. */
  static final float WORD_GAP = 0.17f;

  /** The same next to an ideograph, which figures and Latin letters are spaced from. */
  private static final float IDEOGRAPH_GAP = 0.5f;

  /** The same behind the number of a paragraph, which may nearly fill the way to its tab stop. */
  private static final float LABEL_GAP = 0.05f;

  private static final Pattern LABEL = Pattern.compile("\\s*\\d{1,3}\\.\\d{1,3}\\.?");

  /** A gap wider than this share of the font size parts two columns. */
  static final float COLUMN_GAP = 2.0f;

  /** A glyph repeated no farther than this from its first place is printed twice to look bold. */
  static final float SAME_PLACE = 0.1f;

  private static final int NONE = -1;

  private final Map<StyleKey, RunStyle> styles = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private float[] places = new float[512];
  private List<Chunk> chunks = new ArrayList<>();
  private float left;
  private float right;
  private float lastStart;
  private float baseline;
  private float size;
  private @Nullable Face face;
  private RunStyle style = RunStyle.UNKNOWN;
  private boolean byGlyph;
  private int replacedFrom = NONE;

  private record StyleKey(String family, int tenths, boolean bold, boolean italic) {}

  /** The chunks since the last call. */
  List<Chunk> take() {
    flush();
    List<Chunk> taken = chunks;
    chunks = new ArrayList<>();
    return taken;
  }

  /** Whether each glyph is to be a chunk of its own. */
  void splitGlyphs(boolean split) {
    byGlyph = split;
  }

  /** The glyphs from here on have a replacement text, which {@link #endReplaced} gives. */
  void beginReplaced() {
    replacedFrom = chunks.size();
  }

  /** Makes one glyph of those since {@link #beginReplaced}, if they are side by side. */
  void endReplaced(String characters) {
    if (byGlyph && replacedFrom >= 0 && replacedFrom < chunks.size()) {
      List<Chunk> parts = chunks.subList(replacedFrom, chunks.size());
      // The marks of a letter, above its baseline or below, have no width of their own.
      Chunk first = parts.get(0);
      for (Chunk part : parts) {
        first = part.right() - part.left() > first.right() - first.left() ? part : first;
      }
      float from = Float.MAX_VALUE;
      float to = 0;
      boolean beside = true;
      for (Chunk part : parts) {
        boolean wide = part.right() > part.left();
        from = wide ? Math.min(from, part.left()) : from;
        to = wide ? Math.max(to, part.right()) : to;
        beside &= Math.abs(part.baseline() - first.baseline()) < part.size();
      }
      if (beside && from < to) {
        Chunk whole =
            new Chunk(characters, from, to, first.baseline(), first.size(), first.style());
        parts.clear();
        chunks.add(whole);
      }
    }
    replacedFrom = NONE;
  }

  /** Adds a glyph for {@code characters}, between {@code start} and {@code end}. */
  void add(String characters, Face font, float fontSize, float line, float start, float end) {
    if (byGlyph) {
      addApart(characters, font, fontSize, line, start, end);
      return;
    }
    if (characters.isEmpty() || isPrintedAgain(characters, fontSize, line, start)) {
      return;
    }
    lastStart = start;
    float gap = start - right;
    boolean continues =
        text.length() > 0
            && font == face
            && Math.abs(fontSize - size) < 0.05f
            && Math.abs(line - baseline) < 0.1f
            && gap > -0.6f * fontSize
            && gap < COLUMN_GAP * fontSize;
    if (!continues) {
      flush();
      if (characters.isBlank()) {
        return;
      }
      if (font != face || fontSize != size) {
        face = font;
        size = fontSize;
        style = style(font, fontSize);
      }
      baseline = line;
      left = start;
    } else if (gap > LABEL_GAP * fontSize
        && !endsBlank()
        && !characters.isBlank()
        && gap > gapTo(text, characters.charAt(0)) * fontSize) {
      append(" ", Float.NaN, Float.NaN);
    }
    append(characters, start, end);
    right = end;
  }

  private void addApart(
      String characters, Face font, float fontSize, float line, float start, float end) {
    // Strokes that lengthen a word to fill its line have no characters.
    if (!characters.isEmpty() || replacedFrom != NONE || end > start) {
      if (font != face || fontSize != size) {
        face = font;
        size = fontSize;
        style = style(font, fontSize);
      }
      chunks.add(new Chunk(characters, start, end, line, fontSize, style));
    }
  }

  private boolean isPrintedAgain(String characters, float fontSize, float line, float start) {
    int tail = text.length() - characters.length();
    return tail >= 0
        && Math.abs(start - lastStart) < SAME_PLACE * fontSize
        && Math.abs(line - baseline) < SAME_PLACE * fontSize
        && text.indexOf(characters, tail) == tail;
  }

  private void append(String characters, float start, float end) {
    int length = 2 * (text.length() + characters.length());
    if (length > places.length) {
      places = Arrays.copyOf(places, 2 * length);
    }
    for (int i = 2 * text.length(); i < length; i += 2) {
      places[i] = start;
      places[i + 1] = end;
    }
    text.append(characters);
  }

  /** A gap wider than this share of the font size parts two words. */
  static float wordGap(char before, char next) {
    return LineJoin.ideograph(before) || LineJoin.ideograph(next) ? IDEOGRAPH_GAP : WORD_GAP;
  }

  private boolean endsBlank() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\u00a0';
  }

  /** A gap wider than this share of the font size parts {@code next} from the word before. */
  static float gapTo(CharSequence before, char next) {
    boolean label = Character.isLowerCase(next) && LABEL.matcher(before).matches();
    return label ? LABEL_GAP : wordGap(before.charAt(before.length() - 1), next);
  }

  private void flush() {
    if (text.length() > 0) {
      float[] own = Arrays.copyOf(places, 2 * text.length());
      Chunk.Glyphs ordered = Chunk.Glyphs.IN_ORDER;
      chunks.add(new Chunk(text.toString(), left, right, baseline, size, style, ordered, own));
      text.setLength(0);
    }
  }

  private RunStyle style(Face face, float size) {
    int tenths = Math.round(size * 10);
    return styles.computeIfAbsent(
        new StyleKey(face.family(), tenths, face.bold(), face.italic()),
        key ->
            new RunStyle(
                Optional.of(key.family()).filter(name -> !name.isEmpty()),
                OptionalDouble.of(key.tenths() / 10.0),
                key.bold(),
                key.italic(),
                false));
  }
}
