package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.validate.fix.Fixed;
import org.uprlib.validate.fix.Fixer;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.report.AnnotatedDocx;

/** Submissions that would cost much to check, to mend or to annotate. */
class CostlySubmissionTest {
  private static final String PICTURE = "word/media/large.bmp";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** In all more than may be unpacked of a file. */
  private static byte[] withLargePictures() {
    String picture = "\u0000".repeat(35 << 20);
    return Correct.single()
        .withoutPageNumbers()
        .part(PICTURE, picture)
        .part("word/media/other.bmp", picture)
        .build();
  }

  private static SubmissionDraft withFooter(int depth) {
    String footer =
        "<w:ftr xmlns:w=\""
            + W
            + "\">"
            + "<w:x>".repeat(depth)
            + "</w:x>".repeat(depth)
            + "</w:ftr>";
    return Correct.single().withoutPageNumbers().part("word/footer.xml", footer);
  }

  private static long length(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return -1;
  }

  @Test
  void partsThatStayAsTheyAreAreCopiedPacked() throws IOException {
    byte[] file = withLargePictures();
    Validator validator = Validator.forCycle(4);
    Fixed fixed = new Fixer(validator).fix(file, "pictures.docx");
    assertThat(fixed.changes()).hasSize(1);
    assertThat(length(fixed.bytes(), PICTURE)).isEqualTo(35 << 20);
    byte[] annotated =
        new AnnotatedDocx(Messages.in("en")).write(file, validator.validate(file, "pictures.docx"));
    assertThat(length(annotated, PICTURE)).isEqualTo(35 << 20);
    assertThat(length(annotated, "word/comments.xml")).isPositive();
  }

  @Test
  void aDeepFooterIsMendedOrToldInASentence() throws IOException {
    Fixer fixer = new Fixer(Validator.forCycle(4));
    assertThat(fixer.fix(withFooter(150).build(), "deep.docx").changes()).hasSize(1);
    byte[] deeper = withFooter(20_000).build();
    assertThatThrownBy(() -> fixer.fix(deeper, "deeper.docx"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("deeper.docx: has elements nested too deeply in word/footer.xml.");
  }

  @Test
  void aPartOfTooManyElementsIsNotMended() {
    String many = "<w:x/>".repeat(1_100_000);
    byte[] file =
        Correct.single()
            .withoutPageNumbers()
            .part("word/footer.xml", "<w:ftr xmlns:w=\"" + W + "\">" + many + "</w:ftr>")
            .build();
    assertThatThrownBy(() -> new Fixer(Validator.forCycle(4)).fix(file, "many.docx"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("elements and attributes in parts to be changed"));
  }

  @Test
  void aCheckThatTakesTooLongEnds() throws IOException {
    Validator hurried =
        Validator.with(ValidatorOptions.NONE.withCycle(4).within(Duration.ofNanos(1)));
    byte[] file = Correct.single().build();
    assertThatThrownBy(() -> hurried.validate(file, "late.docx"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("late.docx: was not done after 0 seconds, the longest that a file may take.");
  }
}
