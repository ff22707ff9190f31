package org.uprlib.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UprExceptionTest {
  private static final String PAPER = "A_HRC_30_5: draft.docx";

  static Stream<Arguments> theReasonIsTheSentenceWithoutTheFile() {
    return Stream.of(
        arguments(new CorruptException(PAPER, "is empty", null), "is empty."),
        arguments(
            new EncryptedException(PAPER, null),
            "is protected by a password; remove the protection and try again."),
        arguments(
            new LimitExceededException(PAPER, "pages", 5_000, 5_001),
            "has 5001 pages or more, over the limit of 5000."),
        arguments(
            LimitExceededException.late(PAPER, Duration.ofMillis(2_500)),
            "was not done after 2.5 seconds, the longest that a file may take."),
        arguments(
            new InsufficientMemoryException(PAPER, new OutOfMemoryError("Java heap space")),
            "needs more memory than there is; give java a larger -Xmx."),
        arguments(
            new MissingReportException(PAPER, "A/HRC/30/5"),
            "belongs to the report A/HRC/30/5, which is not among the papers given."),
        arguments(
            new NoTextException(PAPER, true),
            "contains no text, only pictures (a scan?); run text recognition on it first."),
        arguments(
            new NoTextException(PAPER, false),
            "contains neither text nor pictures; if you see words in it, save it again from the"
                + " word processor in which it was written."),
        arguments(
            new NotUprPaperException(PAPER, "a symbol"),
            "is not a UPR paper with recommendations; it lacks a symbol."),
        arguments(
            new ReviewMismatchException(PAPER, "Sylvania", "A/HRC/30/6"),
            "belongs to the review of Sylvania, not to that of A/HRC/30/6."),
        arguments(
            new SeveralPapersException(PAPER, "A/HRC/30/5", "Sylvania"),
            "contains several papers, of A/HRC/30/5 and of Sylvania; save each as a file of its"
                + " own."),
        arguments(
            UnsupportedFormatException.notToBeChanged(PAPER, "application/pdf"),
            "is application/pdf; only a DOCX can be changed."));
  }

  @ParameterizedTest
  @MethodSource
  void theReasonIsTheSentenceWithoutTheFile(UprException failure, String reason) {
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasMessage("A_HRC_30_5: draft.docx: " + reason);
    assertThat(failure.source()).isEqualTo(PAPER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/png | image/png | .",
        "text/html; charset=UTF-8 | a web page (text/html; charset=UTF-8) | ; download the document"
            + " that the page shows.",
        "application/xhtml+xml | a web page (application/xhtml+xml) | ; download the document that"
            + " the page shows.",
        "text/plain | text/plain | ; open it in a word processor and save it as .docx.",
        "application/msword2 | application/msword2 | ; open it in a word processor and save it as"
            + " .docx.",
      })
  void anotherFormatIsToldWithWhatToDo(String mediaType, String told, String advice) {
    assertThat(new UnsupportedFormatException(PAPER, mediaType).reason())
        .isEqualTo("is " + told + ", not a PDF, DOCX, DOC, RTF or ODT document" + advice);
  }

  @Test
  void factsAreFields() {
    LimitExceededException late = LimitExceededException.late(PAPER, Duration.ofSeconds(60));
    LimitExceededException large = new LimitExceededException(PAPER, "pages", 5_000, 5_001);
    ReviewMismatchException other = new ReviewMismatchException(PAPER, "Sylvania", "A/HRC/30/6");
    UnsupportedFormatException png = UnsupportedFormatException.notToBeChanged(PAPER, "image/png");
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");

    assertThat(new CorruptException(PAPER, "is empty", error).defect()).isEqualTo("is empty");
    assertThat(new CorruptException(PAPER, "is empty", error)).hasCause(error);
    assertThat(late.limit() + " " + late.allowed() + " " + late.found()).isEqualTo("seconds 60 60");
    assertThat(large.limit() + " " + large.allowed() + " " + large.found())
        .isEqualTo("pages 5000 5001");
    assertThat(new InsufficientMemoryException(PAPER, error).error()).isSameAs(error);
    assertThat(new MissingReportException(PAPER, "A/HRC/30/5").report()).isEqualTo("A/HRC/30/5");
    assertThat(new NoTextException(PAPER, true).pictures()).isTrue();
    assertThat(new NoTextException(PAPER, false).pictures()).isFalse();
    assertThat(new NotUprPaperException(PAPER, "a symbol").missing()).isEqualTo("a symbol");
    assertThat(other.review() + ", " + other.expected()).isEqualTo("Sylvania, A/HRC/30/6");
    SeveralPapersException several = new SeveralPapersException(PAPER, "A/HRC/30/5", "Sylvania");
    assertThat(several.first() + ", " + several.second()).isEqualTo("A/HRC/30/5, Sylvania");
    assertThat(png.mediaType()).isEqualTo("image/png");
    assertThat(png.isWebPage()).isFalse();
    assertThat(new UnsupportedFormatException(PAPER, "text/html").isWebPage()).isTrue();
    assertThat(new UnsupportedFormatException(PAPER, "application/xhtml+xml").isWebPage()).isTrue();
  }
}
