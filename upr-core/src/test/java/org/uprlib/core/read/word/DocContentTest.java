package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.LineSpacingDescriptor;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.FileRemark;

/** A document as it is, and changed in one respect. */
class DocContentTest {
  private static final byte[] SYLVANIA = Fixtures.bytes("sylvania.doc");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "headings|# Report on Sylvania / The Working Group met",
        "headings within|A/HRC-99. / ## Conclusions / [115.] The recommendations",
        "numbers of two levels|[115.1] Ratify the Convention (Spain); / [115.2] Adopt a plan",
        "numbers of three levels|[116.1] Review the law (Norway). / [(a)] one part; / [(b)]"
            + " another",
        "one list after another|between lists. / [I)] Another list; / [II)] going on. / [•] A"
            + " point",
        "fields, raised and hidden text|See the site, x2, and more.",
        "tables|more. / {Recommendation ¦ Position ¦ Theme} / {Both:2 ¦ Water} / {115.1 ¦ Supported"
            + " / in full ¦ ↑} / Sylvania accepts this. / End. / ^1",
        "a note by number|^1 after \"2019.\": A/HRC/99/1, paragraph 3. / ^**",
        "a note by a mark of its own|^** after \"(Chile);\": As read out. / ^i",
        "a note at the end|^i after \"and\": Closing remark.",
      })
  void reads(String what, String excerpt) throws UprException {
    Document document = read(SYLVANIA);
    assertThat(print(document)).contains(excerpt);
    assertThat(document.notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.FOOTNOTE, Note.Kind.FOOTNOTE, Note.Kind.ENDNOTE);
    assertThat(document.notices()).containsExactly(FileRemark.HIDDEN.notice(6));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("footnotes from 4", w -> w.getDocProperties().setNFtn((short) 4), "^4 after", "^i"),
        change("endnotes from 7", w -> w.getDocProperties().setNEdn((short) 7), "^1 after", "^vii"),
        change("letters", w -> w.getDocProperties().setNfcFtnRef((short) 4), "^a after", "^i"),
        change("large roman", w -> w.getDocProperties().setNfcEdnRef((short) 1), "^1 after", "^I"),
        change("footnotes by page", w -> w.getDocProperties().setRncFtn((byte) 1), "^ after", "^i"),
        change("endnotes by section", w -> w.getDocProperties().setRncEdn((byte) 1), "^1", "^ aft"),
        change(
            "heading by its style alone",
            w -> lastRun(w, "Conclusions").setBold(false),
            "A/HRC-99. / ## Conclusions / [115.] The recommendations"),
        change(
            "deleted from \"It read\" to \"(Chile);\"",
            w -> lastRun(w, "The Working").markDeleted(true),
            "[115.1] The Working Group met in May 2019. / [116.] The recommendations below have"),
        change(
            "hidden from \"It read\" to \"(Chile);\"",
            w -> lastRun(w, "The Working").setVanished(true),
            " / The Working Group met in May 2019. / [115.] The recommendations below have"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void readsWhatIsChanged(String what, Consumer<HWPFDocument> change, String[] excerpts)
      throws IOException {
    assertThat(print(read(changed(change)))).contains(excerpts);
  }

  @Test
  void readsEachOfTheNotesAtOnePlace() throws IOException {
    try (InputStream in = DocContentTest.class.getResourceAsStream("notes-together.doc")) {
      assertThat(print(read(Objects.requireNonNull(in).readAllBytes())))
          .isEqualTo(
              "Sylvania accepts 7.1 and 7.2. / It notes 7.3 and 7.4. / It will examine 7.5."
                  + " / ^1 after \"7.1\": A/HRC/99/1, paragraph 3."
                  + " / ^2 after \"7.1\": As read out."
                  + " / ^* after \"7.3\": Part (a) only."
                  + " / ^** after \"7.3\": See the annex."
                  + " / ^3 after \"7.5\": With the commission."
                  + " / ^i after \"7.5\": First closing remark."
                  + " / ^ii after \"7.5\": Second closing remark.");
    }
  }

  @Test
  void readsSpecialCharacters() throws IOException {
    byte[] bytes =
        changed(
            word ->
                paragraph(word, "A paragraph between lists.")
                    .getCharacterRun(0)
                    .replaceText("paragraph", "\u001Era\t\u001F\u0001\u000Bph", 2));
    Document document = read(bytes);
    assertThat(print(document)).contains(" / A -ra ph between lists. / ");
    assertThat(document.origin().text()).contains("\nA -ra\t\u00AD\nph between lists.\n");
  }

  /** Lengths in twentieths of a point; lines in 240ths of single spacing. */
  @ParameterizedTest
  @CsvSource({
    "0,0,240,true,0,0,1",
    "720,-360,240,true,36,18,1",
    "0,360,480,true,0,18,2",
    "720,0,360,true,36,36,1.5",
    "0,0,240,false,0,0,",
  })
  void knowsThePlaceOnTheLine(
      int left, int first, int spacing, boolean multiple, double l, double f, Double lines)
      throws IOException {
    byte[] bytes =
        changed(
            word -> {
              org.apache.poi.hwpf.usermodel.Paragraph paragraph = paragraph(word, "A paragraph");
              paragraph.setIndentFromLeft(left);
              paragraph.setFirstLineIndent(first);
              byte[] lspd = {(byte) spacing, (byte) (spacing >> 8), (byte) (multiple ? 1 : 0), 0};
              paragraph.setLineSpacing(new LineSpacingDescriptor(lspd, 0));
            });
    Layout layout =
        read(bytes).blocks().stream()
            .filter(block -> block instanceof Paragraph p && p.text().startsWith("A paragraph"))
            .map(block -> ((Paragraph) block).layout())
            .findFirst()
            .orElseThrow();
    assertThat(layout.left()).isEqualTo(l);
    assertThat(layout.firstLine()).isEqualTo(f);
    assertThat(layout.lineSpacing().isPresent()).isEqualTo(lines != null);
    assertThat(layout.lineSpacing().orElse(0)).isEqualTo(lines == null ? 0 : lines);
  }

  /** Paragraphs, runs and columns of the document are 92. */
  @Test
  void keepsToTheLimitOfObjects() throws UprException {
    assertThat(DocReader.read(SYLVANIA, Budget.of("sylvania.doc", objects(92))).notes()).hasSize(3);
    assertThatThrownBy(() -> DocReader.read(SYLVANIA, Budget.of("sylvania.doc", objects(91))))
        .isInstanceOf(LimitExceededException.class);
  }

  private static ReadLimits objects(int most) {
    return new ReadLimits(1_000_000, 1_000_000, 10, 10_000, most, 10_000, Duration.ofMinutes(1));
  }

  private static Arguments change(String what, Consumer<HWPFDocument> change, String... excerpts) {
    return Arguments.of(what, change, excerpts);
  }

  private static byte[] changed(Consumer<HWPFDocument> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(SYLVANIA))) {
      change.accept(word);
      word.write(out);
    }
    return out.toByteArray();
  }

  private static CharacterRun lastRun(HWPFDocument word, String start) {
    Range paragraph = paragraph(word, start);
    return paragraph.getCharacterRun(paragraph.numCharacterRuns() - 1);
  }

  private static org.apache.poi.hwpf.usermodel.Paragraph paragraph(
      HWPFDocument word, String start) {
    Range body = word.getRange();
    for (int i = 0; i < body.numParagraphs(); i++) {
      if (body.getParagraph(i).text().startsWith(start)) {
        return body.getParagraph(i);
      }
    }
    throw new AssertionError("No paragraph " + start);
  }

  private static Document read(byte[] bytes) throws UprException {
    return DocReader.read(bytes, Fixtures.budget("sylvania.doc"));
  }

  private static String print(Document document) {
    return Printed.of(document).replace(" | ", " ¦ ").replace("\n", " / ");
  }
}
