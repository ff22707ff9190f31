package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.FrontMatter.Field;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.pdf.PrintedParagraph.Fit;

/** 2008 and 2009: 12 point, ragged, symbol and {@code Page 17} in the outer corner of each head. */
final class TypescriptDesign implements PageDesign {
  private static final float WIDTH = 482;
  private static final float TAB = 28.4f;
  private static final float LEADING = 13.8f;
  private static final float GAP = 12;
  private static final Typeface ROMAN = Typeface.roman(12);
  private static final Typeface BOLD = Typeface.bold(12);

  @Override
  public float margin(int page) {
    return page % 2 == 0 ? 43 : 71;
  }

  @Override
  public float top() {
    return 87.5f;
  }

  @Override
  public float bottom() {
    return 764;
  }

  @Override
  public void cover(Sheet sheet, SamplePaper paper) throws IOException {
    FrontMatter front = paper.front();
    sheet.text(76.4f, 70, Typeface.grotesque(14), "UNITED");
    sheet.text(76.4f, 86, Typeface.grotesque(14), "NATIONS");
    sheet.text(507.6f, 86, Typeface.grotesque(36), "A");
    sheet.rule(71, 540, 100, 1);
    sheet.text(154.4f, 134, Typeface.grotesque(17), "General Assembly");
    corner(
        sheet,
        List.of(
            "Distr.",
            front.text(Field.DISTRIBUTION),
            "",
            front.text(Field.SYMBOL),
            front.text(Field.DATE)));
    sheet.text(412.4f, 220, ROMAN, "Original:  ENGLISH");
    sheet.rule(71, 540, 234, 2);
    sheet.text(71, 255.6f, ROMAN, front.text(Field.BODY));
    sheet.text(71, 269.4f, ROMAN, front.text(Field.SESSION));
    sheet.text(71, 283.2f, ROMAN, front.text(Field.ITEM));
    centred(sheet, 435.3f, "UNIVERSAL PERIODIC REVIEW");
    centred(sheet, 462.9f, front.text(Field.TITLE));
    centred(sheet, 490.5f, front.text(Field.SUBTITLE) + " *");
    titleNote(sheet, front.text(Field.TITLE_NOTE));
    sheet.text(71, 797, ROMAN, front.text(Field.JOB));
  }

  private static void corner(Sheet sheet, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      sheet.text(412.4f, 137.3f + i * LEADING, ROMAN, lines.get(i));
    }
  }

  private static void centred(Sheet sheet, float y, String text) throws IOException {
    sheet.set(71, y, PrintedParagraph.of(words(text, BOLD), 0, WIDTH, LEADING).fit(Fit.CENTRED));
  }

  private static void titleNote(Sheet sheet, String note) throws IOException {
    sheet.text(71, 697, ROMAN, "_________________________");
    PrintedParagraph paragraph = PrintedParagraph.of(words("* " + note, ROMAN), 0, WIDTH, LEADING);
    sheet.set(71, 724, paragraph.first(TAB));
  }

  @Override
  public void contents(Sheet sheet, SamplePaper paper, List<PageDesign.Contents> table)
      throws IOException {
    centred(sheet, 87.5f, "CONTENTS");
    sheet.text(429, 113, Typeface.italic(12), "Paragraphs");
    sheet.text(500, 113, Typeface.italic(12), "Page");
    float y = 139;
    for (PageDesign.Contents entry : table) {
      Piece title = entry.title();
      if (title.isAnnex()) {
        centred(sheet, y, title.text());
      } else {
        boolean part = title.kind() == Piece.Kind.PART && !title.label().isEmpty();
        float x = part ? 79 : 43;
        String number = title.label().isEmpty() ? "" : title.label() + "  ";
        sheet.leader(x, 420, y, ROMAN, number + title.text());
        sheet.textUpTo(475, y, ROMAN, entry.paragraphs());
        sheet.textUpTo(517, y, ROMAN, String.valueOf(entry.page()));
      }
      y += 25.8f;
    }
  }

  @Override
  public void furniture(Sheet sheet, SamplePaper paper, int page) throws IOException {
    float x = page % 2 == 0 ? 43 : 468;
    sheet.text(x, 45.9f, ROMAN, paper.front().text(Field.SYMBOL));
    sheet.text(x, 59.7f, ROMAN, "Page " + page);
  }

  @Override
  public PrintedParagraph paragraph(Piece piece) {
    Typeface face = piece.isBold() ? BOLD : ROMAN;
    List<Word> label = words(piece.label(), face);
    return switch (piece.kind()) {
      case CHAPTER, PART -> title(piece).fit(Fit.CENTRED);
      case THEME -> title(piece);
      case NUMBERED ->
          plain(piece.text(), ROMAN, 0)
              .labelled(label, 0)
              .first(TAB)
              .keep(piece.isLeadIn() ? 2 : 0);
      case POINT -> plain(piece.text(), ROMAN, 0).labelled(label, TAB).first(2 * TAB);
      case RECOMMENDATION -> plain(piece.text(), BOLD, 2 * TAB).labelled(label, TAB);
      case BULLET -> plain(piece.text(), ROMAN, TAB);
      default -> plain(piece.text(), ROMAN, 0).first(TAB);
    };
  }

  private static PrintedParagraph title(Piece title) {
    String number = title.label().isEmpty() ? "" : title.label() + " ";
    return plain(number + title.text(), BOLD, 0).keep(3);
  }

  private static PrintedParagraph plain(String text, Typeface face, float left) {
    return PrintedParagraph.of(words(text, face), left, WIDTH, LEADING).before(GAP);
  }

  @Override
  public PrintedParagraph note(String mark, String text) {
    return plain(text, ROMAN, 0).labelled(words(mark, ROMAN), TAB).first(2 * TAB);
  }

  private static List<Word> words(String text, Typeface face) {
    return WordCutter.cut(text, face, true);
  }
}
