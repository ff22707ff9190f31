package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
import org.uprlib.samples.paper.Era;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.Paper;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.pdf.Paragraph.Fit;

/** From 2010: the document template, 10 point and justified, page number in the outer foot. */
final class TemplateDesign implements Design {
  private static final float MARGIN = 56.6f;
  private static final float TEXT = 56.7f;
  private static final float TAB = 28.35f;
  private static final float RIGHT = 425;
  private static final float EDGE = 538.6f;
  private static final Face ROMAN = Face.roman(10);
  private static final Face BOLD = Face.bold(10);
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
  public void cover(Sheet sheet, Paper paper) throws IOException {
    FrontMatter front = paper.front();
    sheet.text(119.7f, 64, Face.roman(14), "United Nations");
    sheet.text(480, 64, Face.roman(20), "A");
    sheet.text(494, 64, ROMAN, front.symbol().substring(1));
    sheet.rule(MARGIN, EDGE, 71, 0.5f);
    sheet.text(119.7f, 94, Face.bold(20), "General Assembly");
    sheet.text(392.2f, 93, ROMAN, "Distr.: " + front.distribution());
    sheet.text(392.2f, 105, ROMAN, front.date());
    sheet.text(392.2f, 129, ROMAN, "Original: English");
    sheet.rule(MARGIN, EDGE, 214, 0.5f);
    sheet.text(MARGIN, 232, Face.bold(12), front.body());
    sheet.text(MARGIN, 244, BOLD, front.session());
    sheet.text(MARGIN, 256, ROMAN, front.item().orElse(""));
    sheet.text(MARGIN, 268, BOLD, "Universal Periodic Review");
    Paragraph title =
        Paragraph.of(
            words("Report of the Working Group on the Universal Periodic Review^*^", Face.bold(17)),
            TEXT,
            400,
            18);
    sheet.set(MARGIN, 297, title);
    sheet.text(MARGIN + TEXT, 348.5f, Face.bold(14), Paper.STATE);
    sheet.rule(MARGIN + 34, MARGIN + 95, 696, 0.5f);
    sheet.text(MARGIN + 46, 714.5f, Face.roman(9), "* " + front.titleNote());
    sheet.text(MARGIN, 754.7f, ROMAN, front.jobNumber());
  }

  @Override
  public void contents(Sheet sheet, Paper paper, List<Contents> table) throws IOException {
    sheet.text(MARGIN, 97.8f, Face.roman(14), "Contents");
    sheet.text(460, 117, Face.italic(8), "Paragraphs");
    sheet.text(520, 117, Face.italic(8), "Page");
    float y = 135;
    for (Contents entry : table) {
      Piece.Title title = entry.title();
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
  public void furniture(Sheet sheet, Paper paper, int page) throws IOException {
    String symbol = paper.front().symbol();
    String job = era == Era.TEMPLATE_2010 ? paper.front().jobNumber() : "";
    sheet.rule(MARGIN, EDGE, 70, 0.5f);
    if (page % 2 == 0) {
      sheet.text(MARGIN, 65, Face.bold(9), symbol);
      sheet.text(MARGIN, 755, Face.bold(9), String.valueOf(page));
      sheet.textUpTo(EDGE, 755, Face.roman(9), job);
    } else {
      sheet.textUpTo(EDGE, 65, Face.bold(9), symbol);
      sheet.text(MARGIN, 755, Face.roman(9), job);
      sheet.textUpTo(EDGE, 755, Face.bold(9), String.valueOf(page));
    }
  }

  @Override
  public Paragraph paragraph(Piece piece) {
    if (piece instanceof Piece.Title title) {
      return title(title);
    } else if (piece instanceof Piece.Body body) {
      return numbered(body.number(), body.text(), ROMAN);
    } else if (piece instanceof Piece.LeadIn leadIn) {
      return numbered(leadIn.number(), leadIn.text(), BOLD);
    } else if (piece instanceof Piece.Conclusion conclusion) {
      return numbered(conclusion.number(), conclusion.text(), BOLD);
    } else if (piece instanceof Piece.Item item) {
      return plain(item.text(), ROMAN, TEXT)
          .labelled(words("(" + item.letter() + ")", ROMAN), TEXT + TAB)
          .first(TEXT + 2 * TAB);
    } else if (piece instanceof Piece.Recommendation recommendation) {
      return recommendation(recommendation);
    } else if (piece instanceof Piece.Member member) {
      return plain(member.text(), ROMAN, TEXT + TAB)
          .labelled(words("•", ROMAN), TEXT + 20)
          .first(TEXT + TAB);
    }
    return plain(((Piece.Plain) piece).text(), ROMAN, TEXT).first(TEXT + TAB);
  }

  private static Paragraph title(Piece.Title title) {
    float size = title.level() == 1 ? 14 : title.level() == 2 ? 12 : 10;
    boolean annex = title.text().equals("Annex");
    String number = title.number().isEmpty() ? "" : title.number() + ".";
    return Paragraph.of(words(title.text(), Face.bold(size)), annex ? 0 : TEXT, RIGHT, size * 1.2f)
        .labelledUpTo(words(number, Face.bold(size)), TEXT - 14)
        .before(title.level() == 3 ? 8 : 15)
        .keep(3);
  }

  private Paragraph recommendation(Piece.Recommendation recommendation) {
    String label = recommendation.label();
    boolean anew = era == Era.TEMPLATE_2010;
    String number = anew ? label.substring(label.indexOf('.') + 1) : label;
    Face face = anew ? BOLD : ROMAN;
    return plain(recommendation.text(), BOLD, TEXT + TAB)
        .labelled(words(recommendation.printed().orElse(number + "."), face), TEXT + TAB)
        .first(TEXT + (anew ? 2 : 2.5f) * TAB);
  }

  private static Paragraph numbered(int number, String text, Face face) {
    return plain(text, face, TEXT).labelled(words(number + ".", ROMAN), TEXT).first(TEXT + TAB);
  }

  private static Paragraph plain(String text, Face face, float left) {
    return Paragraph.of(words(text, face), left, RIGHT, 12).fit(Fit.JUSTIFIED).before(6);
  }

  @Override
  public Paragraph note(String mark, String text) {
    String printed = mark.matches("\\d+") ? "^" + mark + "^" : mark;
    return Paragraph.of(words(text, Face.roman(9)), TEXT, RIGHT, 10)
        .labelledUpTo(words(printed, Face.roman(9)), TEXT - 4);
  }

  private static List<Word> words(String text, Face face) {
    return WordCutter.cut(text, face, false);
  }
}
