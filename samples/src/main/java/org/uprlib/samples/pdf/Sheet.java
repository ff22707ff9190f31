package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page to write on. Places are in points from its top left corner. Not thread-safe. */
final class Sheet implements AutoCloseable {
  private static final PDRectangle SIZE = new PDRectangle(595, 842);
  private final TypeCase type;
  private final PDPageContentStream stream;

  Sheet(PDDocument document, TypeCase type) throws IOException {
    this.type = type;
    PDPage page = new PDPage(SIZE);
    document.addPage(page);
    stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
  }

  /** Writes {@code text} from {@code x} on; {@code y} is its baseline. */
  void text(float x, float y, Typeface face, String text) throws IOException {
    List<Word> words = WordCutter.cut(text, face, false);
    if (!words.isEmpty()) {
      line(x, y, new PrintedLine(words, 0, true), 0);
    }
  }

  /** Writes {@code text} so that it ends at {@code x}. */
  void textUpTo(float x, float y, Typeface face, String text) throws IOException {
    text(x - type.width(text, face), y, face, text);
  }

  /** Writes {@code paragraph}; {@code y} is its first baseline and {@code x} its left margin. */
  void set(float x, float y, PrintedParagraph paragraph) throws IOException {
    float width = paragraph.right() - paragraph.left();
    float first = paragraph.right() - paragraph.first();
    List<PrintedLine> lines = LineBreaker.lines(paragraph.words(), first, width, type);
    for (int i = 0; i < lines.size(); i++) {
      float start = i == 0 ? paragraph.first() : paragraph.left();
      float room = paragraph.right() - start - lines.get(i).width();
      float shift = paragraph.fit() == PrintedParagraph.Fit.CENTRED ? room / 2 : 0;
      line(x + start + shift, y + i * paragraph.leading(), lines.get(i), 0);
    }
  }

  /** Writes {@code text} and dots behind it, up to {@code end}. */
  void leader(float x, float end, float y, Typeface face, String text) throws IOException {
    float room = end - x - type.width(text + " ", face);
    int dots = (int) (room / type.width(".", face));
    text(x, y, face, text + " " + ".".repeat(Math.max(0, dots)));
  }

  /** Writes {@code line}, every gap wider by {@code stretch}. */
  void line(float x, float y, PrintedLine line, float stretch) throws IOException {
    stream.beginText();
    stream.newLineAtOffset(x, SIZE.getHeight() - y);
    Typeface face = null;
    List<Object> shown = new ArrayList<>();
    for (int i = 0; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      String blanks = i == 0 ? "" : " ".repeat(word.blanks());
      for (Word.Chunk chunk : word.chunks()) {
        if (!chunk.face().equals(face)) {
          show(shown);
          face = chunk.face();
          stream.setFont(type.font(face), face.size());
          stream.setTextRise(face.rise());
        }
        add(shown, blanks, stretch, face);
        add(shown, chunk.text(), 0, face);
        blanks = "";
      }
    }
    show(shown);
    stream.endText();
  }

  private static void add(List<Object> shown, String text, float stretch, Typeface face) {
    int last = shown.size() - 1;
    if (last >= 0 && shown.get(last) instanceof String before) {
      shown.set(last, before + text);
    } else if (!text.isEmpty()) {
      shown.add(text);
    }
    if (!text.isEmpty() && stretch != 0) {
      shown.add(-stretch * 1000 / face.size());
    }
  }

  private void show(List<Object> shown) throws IOException {
    if (!shown.isEmpty()) {
      stream.showTextWithPositioning(shown.toArray());
      shown.clear();
    }
  }

  /** Draws a rule from {@code x} to {@code end}. */
  void rule(float x, float end, float y, float thickness) throws IOException {
    stream.setLineWidth(thickness);
    stream.moveTo(x, SIZE.getHeight() - y);
    stream.lineTo(end, SIZE.getHeight() - y);
    stream.stroke();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
