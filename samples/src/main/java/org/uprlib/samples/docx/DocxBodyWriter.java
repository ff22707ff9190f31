package org.uprlib.samples.docx;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.uprlib.samples.paper.Era;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.PaperPiece;
import org.uprlib.samples.paper.SamplePaper;

/** Writes the pieces of a paper's body. Not thread-safe. */
final class DocxBodyWriter {
  private final XWPFDocument document;
  private final TextWriter text;
  private final Numbers numbers;
  private final boolean automatic;
  private boolean newPage;

  DocxBodyWriter(XWPFDocument document, SamplePaper paper) throws IOException {
    this.document = document;
    text = new TextWriter(document, paper.notes());
    numbers = Numbers.addTo(document);
    automatic = paper.era() == Era.WORD_2019;
    newPage = paper.front().kind() != FrontMatter.Kind.DECISION;
  }

  void write(PaperPiece piece) {
    if (piece instanceof PaperPiece.Title title) {
      title(title);
    } else if (piece instanceof PaperPiece.Body body) {
      numbered(body.number(), body.text(), false);
    } else if (piece instanceof PaperPiece.LeadIn leadIn) {
      numbered(leadIn.number(), leadIn.text(), true);
      numbers.leadIn(leadIn.number());
    } else if (piece instanceof PaperPiece.Conclusion conclusion) {
      numbered(conclusion.number(), conclusion.text(), true);
    } else if (piece instanceof PaperPiece.Item item) {
      item(item);
    } else if (piece instanceof PaperPiece.Recommendation recommendation) {
      recommendation(recommendation);
    } else if (piece instanceof PaperPiece.Member member) {
      text.write(paragraph("Bullet1G"), member.text(), false);
    } else if (piece instanceof PaperPiece.Plain plain) {
      text.write(paragraph("SingleTxtG"), plain.text(), false);
    } else if (piece instanceof PaperPiece.Comment comment) {
      comment(comment);
    } else if (piece instanceof PaperPiece.Closing closing) {
      closing(closing);
    } else if (piece instanceof PaperPiece.NewPage) {
      newPage = true;
    }
  }

  private void title(PaperPiece.Title title) {
    XWPFParagraph paragraph =
        paragraph(title.level() == 1 ? "HChG" : title.level() == 2 ? "H1G" : "H23G");
    if (!title.text().equals("Annex") && title.level() < 3) {
      paragraph.createRun().addTab();
      if (!title.number().isEmpty()) {
        text.write(paragraph, title.number() + ".", true);
      }
      paragraph.createRun().addTab();
    }
    text.write(paragraph, title.text(), true);
  }

  private void numbered(int number, String words, boolean bold) {
    XWPFParagraph paragraph = paragraph(automatic ? "ParNoG" : "SingleTxtG");
    label(paragraph, number + ".");
    text.write(paragraph, words, bold);
  }

  private void item(PaperPiece.Item item) {
    XWPFParagraph paragraph = paragraph("SingleTxtG");
    if (automatic) {
      numbers.point(paragraph);
    } else {
      paragraph.setFirstLineIndent(567);
    }
    label(paragraph, "(" + item.letter() + ")");
    text.write(paragraph, item.text(), false);
  }

  private void recommendation(PaperPiece.Recommendation recommendation) {
    XWPFParagraph paragraph = paragraph("SingleTxtG");
    if (automatic) {
      numbers.recommendation(paragraph);
    } else {
      paragraph.setIndentationLeft(1701);
    }
    label(paragraph, recommendation.printed().orElse(recommendation.label()));
    text.write(paragraph, recommendation.text(), true);
  }

  private void comment(PaperPiece.Comment comment) {
    XWPFParagraph paragraph = paragraph("SingleTxtG");
    paragraph.createRun().setText(comment.label());
    paragraph.createRun().addTab();
    text.write(paragraph, comment.text(), false);
  }

  private void closing(PaperPiece.Closing closing) {
    XWPFParagraph paragraph = paragraph("SingleTxtG");
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    text.write(paragraph, closing.text(), false);
  }

  private void label(XWPFParagraph paragraph, String label) {
    if (!automatic) {
      paragraph.createRun().setText(label);
      paragraph.createRun().addTab();
    }
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.setPageBreak(newPage);
    newPage = false;
    return paragraph;
  }
}
