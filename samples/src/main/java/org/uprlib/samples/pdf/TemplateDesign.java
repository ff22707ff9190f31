package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
import org.uprlib.samples.paper.Era;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.PaperPiece;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.pdf.PrintedParagraph.Fit;

/** From 2010: the document template, 10 point and justified, page number in the outer foot. */
final class TemplateDesign implements Design {
  private static final float MARGIN = 56.6f;
  private static final float TEXT = 56.7f;
  private static final float TAB = 28.35f;
  private static final float RIGHT = 425;
  private static final float EDGE = 538.6f;
  private static final Typeface ROMAN = Typeface.roman(10);
  private static final Typeface BOLD = Typeface.bold(10);
  private final Era era;

  TemplateDesign(Era era) {
    this.era = era;
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
    sheet.text(494, 64, ROMAN, front.symbol().substring(1));
    sheet.rule(MARGIN, EDGE, 71, 0.5f);
    sheet.text(119.7f, 94, Typeface.bold(20), "General Assembly");
    sheet.text(392.2f, 93, ROMAN, "Distr.: " + front.distribution());
    sheet.text(392.2f, 105, ROMAN, front.date());
    sheet.text(392.2f, 129, ROMAN, "Original: English");
    sheet.rule(MARGIN, EDGE, 214, 0.5f);
    sheet.text(MARGIN, 232, Typeface.bold(12), front.body());
    sheet.text(MARGIN, 244, BOLD, front.session());
    sheet.text(MARGIN, 256, ROMAN, front.item().orElse(""));
    sheet.text(MARGIN, 268, BOLD, "Universal Periodic Review");
    PrintedParagraph title =
        PrintedParagraph.of(
            words(
                "Report of the Working Group on the Universal Periodic Review^*^",
                Typeface.bold(17)),
            TEXT,
            400,
            18);
    sheet.set(MARGIN, 297, title);
    sheet.text(MARGIN + TEXT, 348.5f, Typeface.bold(14), SamplePaper.STATE);
    sheet.rule(MARGIN + 34, MARGIN + 95, 696, 0.5f);
    sheet.text(MARGIN + 46, 714.5f, Typeface.roman(9), "* " + front.titleNote());
    sheet.text(MARGIN, 754.7f, ROMAN, front.jobNumber());
  }

  @Override
  public void contents(Sheet sheet, SamplePaper paper, List<Contents> table) throws IOException {
    sheet.text(MARGIN, 97.8f, Typeface.roman(14), "Contents");
    sheet.text(460, 117, Typeface.italic(8), "Paragraphs");
    sheet.text(520, 117, Typeface.italic(8), "Page");
    float y = 135;
    for (Contents entry : table) {
      PaperPiece.Title title = entry.title();
      if (title.text().equals("Annex")) {
        sheet.text(72.5f, y, ROMAN, title.text());
      } else {
        boolean part = title.level() == 2 && !title.number().isEmpty();
        String number = title.number().isEmpty() ? "" : title.number() + ".";
        sheet.textUpTo(part ? 125 : 99, y, ROMAN, number);
        sheet.leader(part ? 134.7f : 113.3f, 438, y, ROMAN, title.text().replaceAll("\\^.*", ""));
        sheet.textUpTo(503, y, ROMAN, entry.paragraphs());
        sheet.textUpTo(EDGE, y, ROMAN, String.valueOf(entry.page()));
      }
      y += 18;
    }
  }

  @Override
  public void furniture(Sheet sheet, SamplePaper paper, int page) throws IOException {
    String symbol = paper.front().symbol();
    String job = era == Era.TEMPLATE_2010 ? paper.front().jobNumber() : "";
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
  public PrintedParagraph paragraph(PaperPiece piece) {
    if (piece instanceof PaperPiece.Title title) {
      return title(title);
    } else if (piece instanceof PaperPiece.Body body) {
      return numbered(body.number(), body.text(), ROMAN);
    } else if (piece instanceof PaperPiece.LeadIn leadIn) {
      return numbered(leadIn.number(), leadIn.text(), BOLD);
    } else if (piece instanceof PaperPiece.Conclusion conclusion) {
      return numbered(conclusion.number(), conclusion.text(), BOLD);
    } else if (piece instanceof PaperPiece.Item item) {
      return plain(item.text(), ROMAN, TEXT)
          .labelled(words("(" + item.letter() + ")", ROMAN), TEXT + TAB)
          .first(TEXT + 2 * TAB);
    } else if (piece instanceof PaperPiece.Recommendation recommendation) {
      return recommendation(recommendation);
    } else if (piece instanceof PaperPiece.Member member) {
      return plain(member.text(), ROMAN, TEXT + TAB)
          .labelled(words("•", ROMAN), TEXT + 20)
          .first(TEXT + TAB);
    } else if (piece instanceof PaperPiece.Comment comment) {
      return plain(comment.text(), ROMAN, TEXT)
          .labelled(words(comment.label(), ROMAN), TEXT)
          .first(TEXT + 2 * TAB);
    }
    return plain(((PaperPiece.Plain) piece).text(), ROMAN, TEXT).first(TEXT + TAB);
  }

  private static PrintedParagraph title(PaperPiece.Title title) {
    float size = title.level() == 1 ? 14 : title.level() == 2 ? 12 : 10;
    boolean annex = title.text().equals("Annex");
    String number = title.number().isEmpty() ? "" : title.number() + ".";
    return PrintedParagraph.of(
            words(title.text(), Typeface.bold(size)), annex ? 0 : TEXT, RIGHT, size * 1.2f)
        .labelledUpTo(words(number, Typeface.bold(size)), TEXT - 14)
        .before(title.level() == 3 ? 8 : 15)
        .keep(3);
  }

  private PrintedParagraph recommendation(PaperPiece.Recommendation recommendation) {
    String label = recommendation.label();
    boolean anew = era == Era.TEMPLATE_2010;
    String number = anew ? label.substring(label.indexOf('.') + 1) : label;
    Typeface face = anew ? BOLD : ROMAN;
    return plain(recommendation.text(), BOLD, TEXT + TAB)
        .labelled(words(recommendation.printed().orElse(number + "."), face), TEXT + TAB)
        .first(TEXT + (anew ? 2 : 2.5f) * TAB);
  }

  private static PrintedParagraph numbered(int number, String text, Typeface face) {
    return plain(text, face, TEXT).labelled(words(number + ".", ROMAN), TEXT).first(TEXT + TAB);
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
