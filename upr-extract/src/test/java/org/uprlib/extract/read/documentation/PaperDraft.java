package org.uprlib.extract.read.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;

/** A paper of Sylvania's, written down as a DOCX, for tests. */
public final class PaperDraft {
  /** One for all tests: to make it takes longer than to read a paper. */
  static final ReviewDocumentReader READER = ReviewDocumentReader.create();

  private final XWPFDocument document = new XWPFDocument();

  private PaperDraft(String symbol, String title) {
    says(symbol);
    says("Human Rights Council");
    says("Working Group on the Universal Periodic Review");
    bold(title);
    says("Sylvania");
  }

  /** A paper whose first line is {@code symbol}. */
  public static PaperDraft of(String symbol, String title) {
    return new PaperDraft(symbol, title);
  }

  /** A national report for session 34. */
  public static PaperDraft nationalReport() {
    return new PaperDraft(
        "A/HRC/WG.6/34/XSV/1",
        "National report submitted in accordance with paragraph 5 of the annex to Human Rights"
            + " Council resolution 16/21");
  }

  /** A compilation for session 34. */
  public static PaperDraft compilation() {
    return new PaperDraft("A/HRC/WG.6/34/XSV/2", "Compilation on Sylvania");
  }

  /** A stakeholders' summary for session 34. */
  public static PaperDraft summary() {
    return new PaperDraft(
        "A/HRC/WG.6/34/XSV/3", "Summary of Stakeholders’ submissions on Sylvania");
  }

  /** A paragraph. */
  public PaperDraft says(String text) {
    paragraph(text, false);
    return this;
  }

  /** A paragraph in bold. */
  public PaperDraft bold(String text) {
    paragraph(text, true);
    return this;
  }

  /** A paragraph with an endnote behind it. */
  public PaperDraft noted(String text, String note) {
    XWPFParagraph paragraph = paragraph(text, false);
    XWPFEndnote endnote = document.createEndnote();
    endnote.createParagraph().createRun().setText(note);
    BigInteger id = endnote.getId();
    paragraph.getCTP().addNewR().addNewEndnoteReference().setId(id);
    return this;
  }

  private XWPFParagraph paragraph(String text, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    return paragraph;
  }

  /** A table; cells are parted by {@code |}, the cell above goes on in {@code ↑}. */
  public PaperDraft table(String... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      for (int k = 0; k < cells.length; k++) {
        if (cells[k].strip().equals("↑")) {
          merge(table, i - 1, k, STMerge.RESTART);
          merge(table, i, k, STMerge.CONTINUE);
        } else {
          table.getRow(i).getCell(k).setText(cells[k].strip());
        }
      }
    }
    return this;
  }

  private static void merge(XWPFTable table, int row, int column, STMerge.Enum how) {
    CTTc cell = table.getRow(row).getCell(column).getCTTc();
    CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    (properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge()).setVal(how);
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What is read of it. */
  public ReviewDocument read() throws UprException {
    return READER.read(DocumentReader.create().read(bytes(), "paper.docx")).orElseThrow();
  }
}
