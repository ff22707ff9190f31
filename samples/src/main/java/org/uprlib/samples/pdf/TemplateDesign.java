package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.pdf.PrintedParagraph.Fit;

/** From 2010: the document template, 10 point and justified, page number in the outer foot. */
final class TemplateDesign implements PageDesign {
  private static final float MARGIN = 56.6f;
  private static final float TEXT = 56.7f;
  private static final float TAB = 28.35f;
  private static final float RIGHT = 425;
  private static final float EDGE = 538.6f;
  private static final Typeface ROMAN = Typeface.roman(10);
  private static final Typeface BOLD = Typeface.bold(10);

  /** Whether recommendations are numbered anew under each lead-in. */
  private final boolean anew;

  TemplateDesign(Design design) {
    anew = design == Design.TEMPLATE_2010;
  }

  @Override
  public float margin(int page) {
    return MARGIN;
  }

  @Override
  public float top() {
    return 94.7f;
  }

  @Override
  public float bottom() {
    return 716;
  }

  @Override
  public void cover(Sheet sheet, SamplePaper paper) throws IOException {
    FrontMatter front = paper.front();
    sheet.text(119.7f, 64, Typeface.roman(14), "United Nations");
    sheet.text(480, 64, Typeface.roman(20), "A");
    sheet.text(494, 64, ROMAN, front.symbolAfterA());
    sheet.rule(MARGIN, EDGE, 71, 0.5f);
    sheet.text(119.7f, 94, Typeface.bold(20), "General Assembly");
    sheet.text(392.2f, 93, ROMAN, "Distr.: " + front.text(Field.DISTRIBUTION));
    sheet.text(392.2f, 105, ROMAN, front.text(Field.DATE));
    sheet.text(392.2f, 129, ROMAN, "Original: English");
    sheet.rule(MARGIN, EDGE, 214, 0.5f);
    sheet.text(MARGIN, 232, Typeface.bold(12), front.text(Field.BODY));
    sheet.text(MARGIN, 244, BOLD, front.text(Field.SESSION));
    sheet.text(MARGIN, 256, ROMAN, front.text(Field.ITEM));
    sheet.text(MARGIN, 268, BOLD, "Universal Periodic Review");
    PrintedParagraph title =
        PrintedParagraph.of(
            words(front.text(Field.TITLE) + "^*^", Typeface.bold(17)), TEXT, 400, 18);
    sheet.set(MARGIN, 297, title);
    sheet.text(MARGIN + TEXT, 348.5f, Typeface.bold(14), front.text(Field.SUBTITLE));
    sheet.rule(MARGIN + 34, MARGIN + 95, 696, 0.5f);
    sheet.text(MARGIN + 46, 714.5f, Typeface.roman(9), "* " + front.text(Field.TITLE_NOTE));
    sheet.text(MARGIN, 754.7f, ROMAN, front.text(Field.JOB));
  }

  @Override
  public void contents(Sheet sheet, SamplePaper paper, List<PageDesign.Contents> table)
      throws IOException {
    sheet.text(MARGIN, 97.8f, Typeface.roman(14), "Contents");
    sheet.text(460, 117, Typeface.italic(8), "Paragraphs");
    sheet.text(520, 117, Typeface.italic(8), "Page");
    float y = 135;
    for (PageDesign.Contents entry : table) {
      Piece title = entry.title();
      if (title.isAnnex()) {
        sheet.text(72.5f, y, ROMAN, title.text());
      } else {
        boolean part = title.kind() == Piece.Kind.PART && !title.label().isEmpty();
        sheet.textUpTo(part ? 125 : 99, y, ROMAN, title.label());
        sheet.leader(part ? 134.7f : 113.3f, 438, y, ROMAN, title.text().replaceAll("\\^.*", ""));
        sheet.textUpTo(503, y, ROMAN, entry.paragraphs());
        sheet.textUpTo(EDGE, y, ROMAN, String.valueOf(entry.page()));
      }
      y += 18;
    }
  }

  @Override
  public void furniture(Sheet sheet, SamplePaper paper, int page) throws IOException {
    String symbol = paper.front().text(Field.SYMBOL);
    String job = anew ? paper.front().text(Field.JOB) : "";
    sheet.rule(MARGIN, EDGE, 70, 0.5f);
    if (page % 2 == 0) {
      sheet.text(MARGIN, 65, Typeface.bold(9), symbol);
      sheet.text(MARGIN, 755, Typeface.bold(9), String.valueOf(page));
      sheet.textUpTo(EDGE, 755, Typeface.roman(9), job);
    } else {
      sheet.textUpTo(EDGE, 65, Typeface.bold(9), symbol);
      sheet.text(MARGIN, 755, Typeface.roman(9), job);
      sheet.textUpTo(EDGE, 755, Typeface.bold(9), String.valueOf(page));
    }
  }

  @Override
  public PrintedParagraph paragraph(Piece piece) {
    return switch (piece.kind()) {
      case CHAPTER -> title(piece, 14, 15);
      case PART -> title(piece, 12, 15);
      case THEME -> title(piece, 10, 8);
      case NUMBERED -> labelled(piece, TEXT, TEXT + TAB);
      case POINT -> labelled(piece, TEXT + TAB, TEXT + 2 * TAB);
      case COMMENT -> labelled(piece, TEXT, TEXT + 2 * TAB);
      case RECOMMENDATION ->
          plain(piece.text(), BOLD, TEXT + TAB)
              .labelled(words(piece.label(), anew ? BOLD : ROMAN), TEXT + TAB)
              .first(TEXT + (anew ? 2 : 2.5f) * TAB);
      case BULLET ->
          plain(piece.text(), ROMAN, TEXT + TAB)
              .labelled(words("•", ROMAN), TEXT + 20)
              .first(TEXT + TAB);
      default -> plain(piece.text(), ROMAN, TEXT).first(TEXT + TAB);
    };
  }

  private static PrintedParagraph title(Piece title, float size, float before) {
    Typeface face = Typeface.bold(size);
    float left = title.isAnnex() ? 0 : TEXT;
    return PrintedParagraph.of(words(title.text(), face), left, RIGHT, size * 1.2f)
        .labelledUpTo(words(title.label(), face), TEXT - 14)
        .before(before)
        .keep(3);
  }

  private static PrintedParagraph labelled(Piece piece, float at, float first) {
    return plain(piece.text(), ROMAN, TEXT).labelled(words(piece.label(), ROMAN), at).first(first);
  }

  private static PrintedParagraph plain(String text, Typeface face, float left) {
    return PrintedParagraph.of(words(text, face), left, RIGHT, 12).fit(Fit.JUSTIFIED).before(6);
  }

  @Override
  public PrintedParagraph note(String mark, String text) {
    String printed = mark.matches("\\d+") ? "^" + mark + "^" : mark;
    return PrintedParagraph.of(words(text, Typeface.roman(9)), TEXT, RIGHT, 10)
        .labelledUpTo(words(printed, Typeface.roman(9)), TEXT - 4);
  }

  private static List<Word> words(String text, Typeface face) {
    return WordCutter.cut(text, face, false);
  }
}
