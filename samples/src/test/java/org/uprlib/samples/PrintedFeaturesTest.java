package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What makes the samples hard to read is on the page. A change of wording that lost one of these by
 * accident would make the extraction tests easier without anyone noticing.
 */
class PrintedFeaturesTest {
  private static final Path PAPERS = Path.of("papers");

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "sub-numbered-2008.pdf | 5 | 10. To protect foreign students and workers from violence",
        "sub-numbered-2008.pdf | 6 | A/HRC/8/97 / Page 6 / Republic of Korea, Bangladesh);",
        "sub-numbered-2008.pdf | 6 | paragraphs 26 (e) and 29 above did not / enjoy the support",
        "dotted-2013.pdf       | 4 | xenophobic, racist and far- / right groups",
        "dotted-2013.pdf       | 4 | ** Conclusions and recommendations have not been edited.",
        "dotted-2013.pdf       | 5 | A/HRC/24/97 / losing their permit (Philippines",
        "odd-numbering-2011.pdf| 3 | 10. The recommendations formulated",
        "odd-numbering-2011.pdf| 4 | A/HRC/18/97 / Defender and with associations",
        "odd-numbering-2011.pdf| 4 | accede to the OP- / CAT and receive",
        "odd-numbering-2011.pdf| 5 | A/HRC/18/97 / 10 Encourage",
        "odd-numbering-2011.pdf| 5 | GE.11-19997"
      })
  void pageHolds(String file, int page, String lines) throws IOException {
    try (PDDocument document = Loader.loadPDF(PAPERS.resolve(file).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setLineSeparator("\n");
      assertThat(stripper.getText(document).replaceAll(" +", " ").replaceAll(" ?\n", "\n"))
          .contains(lines.replace(" / ", "\n"));
    }
  }

  @Test
  void numbersAreNoTextInTheAutomaticFile() throws IOException {
    assertThat(text("automatic-2019.docx"))
        .contains("Prohibit corporal punishment of children in all settings")
        .doesNotContain("13.7", "13.");
  }

  @Test
  void numbersAreTextInTheDraft() throws IOException {
    assertThat(text("cycle-4-2024.docx")).contains("6.10\tWiden access");
  }

  @Test
  void theDraftHoldsTrackedChanges() throws IOException {
    try (InputStream in = Files.newInputStream(PAPERS.resolve("cycle-4-2024.docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getParagraphs())
          .anyMatch(p -> p.getCTP().sizeOfDelArray() == 1 && p.getCTP().sizeOfInsArray() == 1);
    }
  }

  private static String text(String file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(PAPERS.resolve(file));
        XWPFDocument document = new XWPFDocument(in)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        text.append(paragraph.getText()).append('\n');
      }
    }
    return text.toString();
  }
}
