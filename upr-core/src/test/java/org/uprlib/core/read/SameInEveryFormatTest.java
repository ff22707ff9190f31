package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.word.RichDocument;
import org.uprlib.core.text.FileRemark;

/** One document in four formats. LibreOffice has written a mark that the author chose twice. */
class SameInEveryFormatTest {
  private static final String TABLE =
      "{Recommendation | Position | Theme}\n{Both:2 | Water}\n{115.1 | Supported / in full | ↑}\n";

  private static final String WHOLE =
      """
      # Report on Sylvania
      The Working Group met in May 2019. It read document A/HRC-99.
      ## Conclusions
      [115.] The recommendations below enjoy the support of Sylvania:
      [115.1] Ratify the Convention (Spain);
      [115.2] Adopt a plan (Chile);
      [116.] The recommendations below have been noted:
      [116.1] Review the law (Norway).
      [(a)] one part;
      [(b)] another part.
      A paragraph between lists.
      [I)] Another list;
      [II)] going on.
      [•] A point without number.
      See the site, x2, and more.
      """
          + TABLE
          + """
          Sylvania accepts this.
          End.
          ^1 after "2019.": A/HRC/99/1, paragraph 3.
          ^** after "(Chile);": As read out.
          ^i after "and": Closing remark.\
          """;

  private static final List<Notice> HIDDEN = List.of(FileRemark.HIDDEN.notice(6));

  private final DocumentReader reader = DocumentReader.create();

  @Test
  void docx() throws UprException {
    Document document = reader.read(RichDocument.bytes(), "sylvania.docx");
    assertThat(document.type()).isEqualTo(FileType.DOCX);
    assertThat(document.notices()).containsAll(HIDDEN);
    assertThat(Printed.of(document)).isEqualTo(WHOLE);
  }

  @Test
  void doc() throws UprException {
    Document document = reader.read(Fixtures.bytes("sylvania.doc"), "sylvania.doc");
    assertThat(document.type()).isEqualTo(FileType.DOC);
    assertThat(document.notices()).isEqualTo(HIDDEN);
    assertThat(Printed.of(document)).isEqualTo(WHOLE);
  }

  @Test
  void odt() throws UprException {
    Document document = reader.read(Fixtures.bytes("sylvania.odt"), "sylvania.odt");
    assertThat(document.type()).isEqualTo(FileType.ODT);
    assertThat(document.notices()).isEqualTo(HIDDEN);
    assertThat(Printed.of(document)).isEqualTo(WHOLE);
  }

  @Test
  void rtf() throws UprException {
    Document document = reader.read(Fixtures.bytes("sylvania.rtf"), "sylvania.rtf");
    assertThat(document.type()).isEqualTo(FileType.RTF);
    assertThat(document.notices()).isEqualTo(HIDDEN);
    assertThat(Printed.of(document)).isEqualTo(WHOLE);
  }
}
