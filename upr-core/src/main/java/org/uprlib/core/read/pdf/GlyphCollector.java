package org.uprlib.core.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.uprlib.core.document.RunStyle;

/**
 * Walks a page's content and collects its glyphs as chunks.
 *
 * <p>PDFBox interprets the content; only the inner loop over the glyphs of a string is ours, since
 * it needs no matrix for each glyph. Not thread-safe.
 */
final class GlyphCollector extends PDFStreamEngine {
  /** A gap wider than this share of the font size parts two words. */
  static final float WORD_GAP = 0.17f;

  /** A gap wider than this share of the font size parts two columns. */
  private static final float COLUMN_GAP = 2.0f;

  private final Map<PDFont, Face> faces = new IdentityHashMap<>();
  private final Map<StyleKey, RunStyle> styles = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private List<Chunk> chunks = new ArrayList<>();
  private Matrix display = new Matrix();
  private float left;
  private float right;
  private float baseline;
  private float size;
  private Face face;

  private record StyleKey(String family, int tenths, boolean bold, boolean italic) {}

  GlyphCollector() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** The chunks of {@code page}, in the order in which the page places them. */
  List<Chunk> collect(PDPage page) throws IOException {
    chunks = new ArrayList<>();
    display = displayMatrix(page);
    processPage(page);
    flush();
    return chunks;
  }

  private static Matrix displayMatrix(PDPage page) {
    PDRectangle box = page.getCropBox();
    float width = box.getWidth();
    float height = box.getHeight();
    Matrix origin = Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY());
    switch (page.getRotation()) {
      case 90:
        return origin.multiply(new Matrix(0, -1, 1, 0, 0, width));
      case 180:
        return origin.multiply(new Matrix(-1, 0, 0, -1, width, height));
      case 270:
        return origin.multiply(new Matrix(0, 1, -1, 0, height, 0));
      default:
        return origin;
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDTextState state = getGraphicsState().getTextState();
    PDFont font = state.getFont();
    if (font == null || string.length == 0) {
      return;
    }
    if (font.isVertical()) {
      super.showText(string);
      return;
    }
    Face current = faces.get(font);
    if (current == null) {
      current = new Face(font);
      faces.put(font, current);
    }
    float fontSize = state.getFontSize();
    float scaling = state.getHorizontalScaling() / 100f;
    Matrix placed =
        getTextMatrix()
            .multiply(getGraphicsState().getCurrentTransformationMatrix())
            .multiply(display);
    float advance = show(string, current, state, fontSize, scaling, placed);
    getTextMatrix().translate(advance, 0);
  }

  private float show(
      byte[] string, Face current, PDTextState state, float fontSize, float scaling, Matrix placed)
      throws IOException {
    float scaleX = placed.getScaleX();
    boolean horizontal = scaleX > 0 && Math.abs(placed.getShearY()) < 0.01f * scaleX;
    float effective = Math.abs(fontSize * placed.getScaleY());
    float line = placed.getTranslateY() + state.getRise() * placed.getScaleY();
    float x = placed.getTranslateX();
    float charSpacing = state.getCharacterSpacing();
    float wordSpacing = state.getWordSpacing();
    ByteArrayInputStream codes = current.simple() ? null : new ByteArrayInputStream(string);
    float advance = 0;
    int at = 0;
    while (at < string.length) {
      int code;
      int length = 1;
      if (codes == null) {
        code = string[at] & 0xff;
      } else {
        int before = codes.available();
        code = current.font().readCode(codes);
        length = Math.max(1, before - codes.available());
      }
      at += length;
      float width = current.width(code) * fontSize * scaling;
      if (horizontal) {
        float start = x + advance * scaleX;
        add(current.text(code), current, effective, line, start, start + width * scaleX);
      }
      float spacing = length == 1 && code == ' ' ? charSpacing + wordSpacing : charSpacing;
      advance += width + spacing * scaling;
    }
    return advance;
  }

  private void add(
      String characters, Face current, float fontSize, float line, float start, float end) {
    if (characters.isEmpty()) {
      return;
    }
    float gap = start - right;
    boolean continues =
        text.length() > 0
            && current == face
            && Math.abs(fontSize - size) < 0.05f
            && Math.abs(line - baseline) < 0.1f
            && gap > -0.6f * fontSize
            && gap < COLUMN_GAP * fontSize;
    if (!continues) {
      flush();
      if (characters.isBlank()) {
        return;
      }
      face = current;
      size = fontSize;
      baseline = line;
      left = start;
    } else if (gap > WORD_GAP * fontSize && !endsBlank() && !characters.isBlank()) {
      text.append(' ');
    }
    text.append(characters);
    right = end;
  }

  private boolean endsBlank() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\u00a0';
  }

  private void flush() {
    if (text.length() > 0) {
      chunks.add(new Chunk(text.toString(), left, right, baseline, size, style()));
      text.setLength(0);
    }
  }

  private RunStyle style() {
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
