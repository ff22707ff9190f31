package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.Fixer.Fixed;
import org.uprlib.validate.check.CheckInput;
import org.uprlib.validate.check.Verdict;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;

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
    Fixed fixed = Loaded.fixed(validator, file, "pictures.docx");
    assertThat(fixed.changes()).hasSize(1);
    assertThat(length(fixed.bytes(), PICTURE)).isEqualTo(35 << 20);
    byte[] annotated =
        ReportWriter.in(Messages.in("en")).docx(file, validator.validate(file, "pictures.docx"));
    assertThat(length(annotated, PICTURE)).isEqualTo(35 << 20);
    assertThat(length(annotated, "word/comments.xml")).isPositive();
  }

  @Test
  void aDeepFooterIsMendedOrToldInASentence() throws IOException {
    assertThat(Loaded.fixed(Validator.forCycle(4), withFooter(150).build(), "deep.docx").changes())
        .hasSize(1);
    byte[] deeper = withFooter(20_000).build();
    assertThatThrownBy(() -> Loaded.fixed(Validator.forCycle(4), deeper, "deeper.docx"))
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
    assertThatThrownBy(() -> Loaded.fixed(Validator.forCycle(4), file, "many.docx"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("elements and attributes in parts to be changed"));
  }

  @Test
  void aPartThatDeclaresEntitiesIsNotChangedAndNothingElseIsPrinted() {
    String footer =
        "<!DOCTYPE w:ftr [<!ENTITY x \"y\">]><w:ftr xmlns:w=\"" + W + "\"><w:p>z</w:p></w:ftr>";
    byte[] file = Correct.single().withoutPageNumbers().part("word/footer.xml", footer).build();
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> Loaded.fixed(Validator.forCycle(4), file, "entities.docx"))
          .isInstanceOf(CorruptException.class)
          .hasMessage("entities.docx: declares entities in word/footer.xml.");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.size()).isZero();
  }

  @Test
  void aCheckThatTakesTooLongEnds() throws IOException {
    Validator hurried =
        Validator.with(ValidatorOptions.NONE.withCycle(4).withTimeout(Duration.ofNanos(1)));
    byte[] file = Correct.single().build();
    assertThatThrownBy(() -> hurried.validate(file, "late.docx"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("late.docx: was not done after 0 seconds, the longest that a file may take.");
  }

  /** By a clock that goes on by one each time that it is looked at. */
  private static void looksAtTheClock(int times, Consumer<Deadline> work) {
    AtomicLong clock = new AtomicLong();
    work.accept(after(Integer.MAX_VALUE, clock));
    assertThat(clock.intValue()).isGreaterThan(times);
    assertThatThrownBy(() -> work.accept(after(times - 1, new AtomicLong())))
        .isInstanceOf(DeadlineExceededException.class);
  }

  private static Deadline after(int looks, AtomicLong clock) {
    ReadLimits limits = ReadLimits.DEFAULT.withTimeout(Duration.ofNanos(looks));
    return Deadline.of("late.docx", limits, clock::incrementAndGet);
  }

  @Test
  void eachParagraphAndRuleIsLookedAtWhileThereIsTime() throws IOException {
    Report report = Validator.forCycle(4).validate(Correct.single().build(), "late.docx");
    int paragraphs = report.submission().document().paragraphs().size();
    looksAtTheClock(paragraphs, late -> new Measurer().measure(report.submission(), late));
    CheckInput subject =
        new CheckInput(
            report.submission(),
            report.recognition(),
            report.measurements(),
            report.rules(),
            Optional.empty(),
            new CheckInput.Due(
                report.submission().session(),
                OptionalInt.empty(),
                Sessions.load().byNumber(49),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            List.of("End all floods by building dams with the money of all"),
            States.load());
    // The placeholders of the template and copied words are looked for in each.
    int rules = report.rules().rules().size();
    looksAtTheClock(rules / 2 + 2 * paragraphs, late -> Verdict.of(subject, late));
  }
}
