package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

class PdfFileTest {
  private static Budget budget() {
    return Budget.of("sylvania.pdf", ReadLimits.DEFAULT);
  }

  private static final String OTHER = "2 0 obj\n[0]\nendobj\n";
  private static final String CATALOG = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
  private static final String TREE = "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
  private static final String PAGE =
      "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\n";

  /** A file whose list of objects leads to what stands first in it instead of the tree of pages. */
  private static byte[] withList(String tree) {
    String head = "%PDF-1.4\n";
    String body = head + OTHER + CATALOG + tree + PAGE;
    StringBuilder file = new StringBuilder(body).append("xref\n0 4\n0000000000 65535 f \n");
    for (String object : new String[] {CATALOG, OTHER, PAGE}) {
      file.append(String.format("%010d 00000 n \n", body.indexOf(object)));
    }
    file.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n").append(body.length());
    return file.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void findsPagesWhereTheListOfObjectsLeadsAstray() throws IOException {
    byte[] file = withList(TREE);
    assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(IOException.class);
    try (PDDocument opened = PdfFile.open(file, budget())) {
      assertThat(opened.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void tellsTheFirstFailureOfAFileThatHasNoPages() {
    assertThatThrownBy(() -> PdfFile.open(withList(""), budget()))
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  /** What is left of a longer file is no part of one that was saved over it; a later version is. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the rest of another file | /Prev 99999 | 1",
        "a later version          | /Prev 0     | 2",
      })
  void theRestOfALongerFileIsNoPartOfIt(String what, String before, int pages) throws IOException {
    String linear = "9 0 obj\n<</Linearized 1/L %06d>>\nendobj\n";
    String tree = "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
    String first = file(0, linear + CATALOG + tree + PAGE, "");
    String whole = first.formatted(first.formatted(0).length());
    String later = "2 0 obj\n<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>\nendobj\n";
    String previous = before.replace(" 0", " " + whole.lastIndexOf("xref\n0"));
    String all = whole + file(whole.length(), later, previous);
    try (PDDocument opened = PdfFile.open(all.getBytes(StandardCharsets.ISO_8859_1), budget())) {
      assertThat(opened.getNumberOfPages()).as(what).isEqualTo(pages);
    }
  }

  private static String file(int offset, String objects, String previous) {
    String body = (offset == 0 ? "%PDF-1.4\n".replace("%", "%%") : "\n") + objects;
    String written = offset == 0 ? body.formatted(0) : body;
    StringBuilder file = new StringBuilder(body).append("xref\n0 1\n0000000000 65535 f \n");
    for (int number = 1; number <= 3; number++) {
      int at = written.indexOf(number + " 0 obj");
      if (at >= 0) {
        file.append(String.format("%d 1\n%010d 00000 n \n", number, offset + at));
      }
    }
    file.append("trailer\n<</Size 10/Root 1 0 R").append(previous).append(">>\nstartxref\n");
    file.append(offset + written.length());
    return file.append(offset == 0 ? "\n%%%%EOF\n" : "\n%%EOF\n").toString();
  }
}
