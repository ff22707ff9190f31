package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.extract.read.review.SylvanianPapers;

/** Pipes, folders, interruptions and names, as a program meets them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class ReadOnceTest {
  private static final Extractor EXTRACTOR =
      Extractor.create(ExtractorOptions.DEFAULT.withoutEnrichment());

  @TempDir private Path folder;
  private Path report;
  private Path addendum;

  @BeforeEach
  void papers() throws Exception {
    SylvanianPapers papers = new SylvanianPapers(folder);
    papers.report();
    papers.addendum("Add.1", "1. Sylvania supports recommendations 116.1 to 116.6.");
    report = folder.resolve("report.docx");
    addendum = folder.resolve("Add.1.docx");
  }

  @AfterEach
  void goOn() {
    // Whatever a test left, the next one is not interrupted.
    Thread.interrupted();
  }

  private Path pipe(String name, Path content) throws Exception {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    new ProcessBuilder("sh", "-c", "cat '" + content + "' > '" + pipe + "'").start();
    return pipe;
  }

  @Test
  void pipesAreReadOnceAndTogetherAsFilesAre() throws Exception {
    List<Path> pipes = List.of(pipe("one", addendum), pipe("two", report));

    assertThat(EXTRACTOR.extractAll(pipes))
        .extracting(outcome -> outcome.file().name() + " " + outcome.getClass().getSimpleName())
        .containsExactly("one Joined", "two Read");
  }

  @Test
  void aPipeThatNobodyWritesToIsLateAndTheOthersAreRead() throws Exception {
    Path dead = folder.resolve("dead");
    assertThat(new ProcessBuilder("mkfifo", dead.toString()).start().waitFor()).isZero();
    Extractor hurried =
        Extractor.create(
            ExtractorOptions.DEFAULT.withoutEnrichment().withTimeout(Duration.ofSeconds(3)));

    List<Outcome> outcomes = hurried.extractAll(List.of(report, dead));

    assertThat(outcomes)
        .extracting(outcome -> outcome.file().name() + " " + outcome.getClass().getSimpleName())
        .containsExactly("dead Failed", "report.docx Read");
    assertThat(((Outcome.Failed) outcomes.get(0)).reason())
        .isEqualTo("was not done after 3 seconds, the longest that a file may take.");
  }

  @Test
  void aFolderIsNoPaper() {
    assertThatThrownBy(() -> EXTRACTOR.extract(folder))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessage(folder.getFileName() + ": is a folder, not a file; name a paper in it.");
  }

  @Test
  void theSourceOfAnUploadIsTheUsersNameForIt() throws Exception {
    assertThat(EXTRACTOR.extract(report, "my report.docx").source()).isEqualTo("my report.docx");
  }

  @Test
  void aNameIsHarmlessInAMessageAndWholeInItsField() {
    String name = "../../etc/x\u202E\u001B[2J\n<script title=\"x\">.pdf";

    assertThatThrownBy(() -> EXTRACTOR.extract(new byte[0], name))
        .isInstanceOfSatisfying(
            UprException.class,
            e -> {
              assertThat(e.source()).isEqualTo(name);
              assertThat(e.reason()).isEqualTo("is empty.");
            })
        .hasMessage("../../etc/x  [2J ‹script title=”x”›.pdf: is empty.");
  }

  @Test
  void anInterruptionIsHonouredAndStays() throws Exception {
    byte[] bytes = Files.readAllBytes(report);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> EXTRACTOR.extract(bytes, "a.docx"))
        .isInstanceOf(InterruptedReadException.class)
        .hasMessage("a.docx: was not read to its end, as the work was interrupted.");
    assertThatThrownBy(() -> EXTRACTOR.extract(report))
        .isInstanceOf(InterruptedReadException.class);
    List<PaperExtractor.OpenedFile> review =
        List.of(PaperExtractor.OpenedFile.unread(new PaperFile(report, "a.docx")));
    assertThat(EXTRACTOR.extract(review))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.cause()).isInstanceOf(InterruptedReadException.class));
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void whoeverGivesEndlessTimeIsServedAlikeAloneAndInABatch() throws Exception {
    ReadLimits endless = ReadLimits.DEFAULT.withTimeout(Duration.ofSeconds(Long.MAX_VALUE));
    Extractor patient = Extractor.create(new ExtractorOptions(endless, false));

    assertThat(patient.extract(report).recommendations()).hasSize(8);
    assertThat(patient.extractAll(List.of(report, addendum)))
        .noneMatch(Outcome.Failed.class::isInstance);
  }

  @Test
  void twoPapersOfOneNameAreRefused() {
    List<PaperFile> files =
        List.of(new PaperFile(report, "x.docx"), new PaperFile(addendum, "x.docx"));

    assertThatThrownBy(() -> new Batch(EXTRACTOR, 2).run(files, outcome -> true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> EXTRACTOR.extract(files.stream().map(PaperExtractor.OpenedFile::unread).toList()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
