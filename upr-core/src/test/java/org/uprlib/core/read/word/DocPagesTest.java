package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * Where pages of a DOC begin: one that LibreOffice wrote, with sections that begin on a new page,
 * go on, and begin on an odd page, and a paragraph with a break before it.
 */
class DocPagesTest {
  private static final String AS_IT_IS = "New section; Odd page; Break before";

  static Stream<Arguments> changes() {
    return Stream.of(
        change("as it is", word -> {}, AS_IT_IS),
        change(
            "break before a paragraph",
            word -> paragraph(word, "Its end").setPageBreakBefore(true),
            "New section; Its end; Odd page; Break before"),
        change(
            "no break before a paragraph any more",
            word -> paragraph(word, "Break before").setPageBreakBefore(false),
            "New section; Odd page"),
        change(
            "break at a paragraph's end",
            word -> replace(word, "Plain", "Plai\f"),
            "New section; Odd page; Break before"),
        change(
            "break at the end of the first paragraph",
            word -> replace(word, "Sylvania", "Sylvani\f"),
            "Rivers United; " + AS_IT_IS),
        change(
            "break at a paragraph's beginning",
            word -> replace(word, "Last", "\fast"),
            AS_IT_IS + "; ast"),
        change(
            "sections that go on",
            word ->
                word.getSectionTable()
                    .getSections()
                    .forEach(section -> section.getSectionProperties().setBkc((byte) 0)),
            "Break before"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void tellsWherePagesBegin(String what, Consumer<HWPFDocument> change, String expected)
      throws IOException {
    try (InputStream in = DocPagesTest.class.getResourceAsStream("pages.doc");
        HWPFDocument word = new HWPFDocument(in)) {
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      change.accept(word);
      word.write(changed);
      Document document = DocumentReader.create().read(changed.toByteArray(), "pages.doc");
      FileProperties form =
          DocumentReader.create(ReadLimits.DEFAULT).properties(changed.toByteArray(), document);
      assertThat(
              form.pageStarts().stream()
                  .map(span -> span.in(document.text()))
                  .collect(Collectors.joining("; ")))
          .isEqualTo(expected);
      assertThat(form.marks()).isEmpty();
    }
  }

  private static Arguments change(String what, Consumer<HWPFDocument> change, String expected) {
    return Arguments.of(what, change, expected);
  }

  private static void replace(HWPFDocument word, String text, String by) {
    paragraph(word, text).getCharacterRun(0).replaceText(text, by, 0);
  }

  private static Paragraph paragraph(HWPFDocument word, String text) {
    for (int i = 0; i < word.getRange().numParagraphs(); i++) {
      Paragraph paragraph = word.getRange().getParagraph(i);
      if (paragraph.text().startsWith(text)) {
        return paragraph;
      }
    }
    throw new AssertionError(text);
  }
}
