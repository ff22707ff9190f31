package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.uprlib.samples.pdf.PrintedParagraph.Fit;

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
      words(x, y, words, 0);
    }
  }

  /** Writes {@code text} so that it ends at {@code x}. */
  void textUpTo(float x, float y, Typeface face, String text) throws IOException {
    text(x - type.width(text, face), y, face, text);
  }

  /** Writes {@code paragraph}; {@code y} is its first baseline and {@code margin} its edge. */
  void set(float margin, float y, PrintedParagraph paragraph) throws IOException {
    label(margin, y, paragraph);
    List<LineBreaker.PrintedLine> lines = LineBreaker.lines(paragraph, type);
    for (int i = 0; i < lines.size(); i++) {
      line(margin, y + i * paragraph.leading(), paragraph, lines.get(i));
    }
  }

  /** Writes the label of {@code paragraph}; {@code y} is its baseline. */
  void label(float margin, float y, PrintedParagraph paragraph) throws IOException {
    if (!paragraph.label().isEmpty()) {
      LineBreaker.PrintedLine label = LineBreaker.label(paragraph, type);
      words(margin + label.start(), y, label.words(), 0);
    }
  }

  /** Writes {@code line} of {@code paragraph} as its lines fill their width. */
  void line(float margin, float y, PrintedParagraph paragraph, LineBreaker.PrintedLine line)
      throws IOException {
    float room = paragraph.right() - line.start() - line.width();
    boolean stretched = paragraph.fit() == Fit.JUSTIFIED && !line.last() && line.gaps() > 0;
    float shift = paragraph.fit() == Fit.CENTRED ? room / 2 : 0;
    float stretch = stretched ? room / line.gaps() : 0;
    words(margin + (line.start() + shift), y, line.words(), stretch);
  }

  /** Writes {@code text} and dots behind it, up to {@code end}. */
  void leader(float x, float end, float y, Typeface face, String text) throws IOException {
    float room = end - x - type.width(text + " ", face);
    int dots = (int) (room / type.width(".", face));
    text(x, y, face, text + " " + ".".repeat(Math.max(0, dots)));
  }

  /** Writes {@code words}, every gap wider by {@code stretch}. */
  private void words(float x, float y, List<Word> words, float stretch) throws IOException {
    stream.beginText();
    stream.newLineAtOffset(x, SIZE.getHeight() - y);
    Typeface face = null;
    List<Object> shown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
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
