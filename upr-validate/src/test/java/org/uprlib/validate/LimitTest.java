package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.Authorship;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Severity;

/** A limit is always judged, whoever submits. */
class LimitTest {
  @TempDir private Path folder;

  /** A paper of so many words in its text, of which nothing tells who submits it. */
  private static byte[] paper(int words, int inNotes) {
    SubmissionDraft paper =
        new SubmissionDraft().plain("Universal Periodic Review of Grenada").plain("49th session");
    // 7 words above; the filler's own paragraphs are numbered.
    int left = words - 7;
    while (left > 0) {
      int next = Math.min(left, 100);
      paper.numbered(Correct.filler(next));
      left -= next;
    }
    return inNotes == 0
        ? paper.build()
        : paper.noted("Note.", Correct.filler(inNotes), true).edit("Note.", "Note.", "").build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNKNOWN | 2815 |   0 | -                |         |
          UNKNOWN | 2816 |   0 | C4-WORDS-SINGLE  | WARNING | max.words.if-single
          UNKNOWN | 5630 |   0 | C4-WORDS-SINGLE  | WARNING | max.words.if-single
          UNKNOWN | 5631 |   0 | C4-WORDS-JOINT   | ERROR   | max.words
          UNKNOWN | 2700 | 300 | C4-WORDS-SINGLE  | WARNING | max.words.outside
          UNKNOWN | 5600 | 300 | C4-WORDS-SINGLE  | WARNING | max.words.if-single
          SINGLE  | 2815 |   0 | -                |         |
          SINGLE  | 2816 |   0 | C4-WORDS-SINGLE  | ERROR   | max.words
          SINGLE  | 2700 | 115 | -                |         |
          SINGLE  | 2700 | 116 | C4-WORDS-SINGLE  | WARNING | max.words.outside
          SINGLE  | 9000 | 300 | C4-WORDS-SINGLE  | ERROR   | max.words
          JOINT   | 5630 |   0 | -                |         |
          JOINT   | 5631 |   0 | C4-WORDS-JOINT   | ERROR   | max.words
          JOINT   | 5600 |  31 | C4-WORDS-JOINT   | WARNING | max.words.outside
          """)
  void judgesByWhatIsKnown(
      Authorship authorship, int words, int inNotes, String rule, Severity severity, String message)
      throws IOException {
    // The papers do not say who submits, which is an error of its own.
    Path rules =
        Files.writeString(folder.resolve("own.rules"), "[C4-ORGANISATION]\nseverity = warning\n");
    ValidatorOptions options = ValidatorOptions.NONE.withAuthorship(authorship).withRules(rules);
    Report report =
        Loaded.VALIDATOR.withOptions(options).validate(paper(words, inNotes), "paper.docx");
    List<Finding> length =
        report.findings().stream().filter(f -> f.rule().key().startsWith("words-")).toList();
    if (rule.equals("-")) {
      assertThat(length).isEmpty();
      return;
    }
    assertThat(length).hasSize(1);
    assertThat(length.get(0).rule().id()).isEqualTo(rule);
    assertThat(length.get(0).severity()).isEqualTo(severity);
    assertThat(length.get(0).key()).isEqualTo("found." + message);
    assertThat(length.get(0).facts()).containsEntry("counted", words);
    int most = length.get(0).rule().number("limit");
    int all = message.endsWith(".outside") ? words + inNotes : words;
    assertThat(length.get(0).facts()).containsEntry("over", all - most);
    // The place is where the limit is passed, if words of the text pass it.
    assertThat(length.get(0).place().span().isPresent()).isEqualTo(words > most);
    assertThat(report.hasErrors()).isEqualTo(severity == Severity.ERROR);
    assertThat(report.readiness() == Readiness.UNCLEAR).isEqualTo(message.endsWith(".if-single"));
    for (Limit limit : report.limits()) {
      boolean within = limit.all() <= limit.most();
      assertThat(report.passedRules().contains(limit.rule())).isEqualTo(within);
    }
  }

  /** What is left out is told; where it is not certain and decides, so is the verdict. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Annex 1: cases     | 100  | READY     |                     | From “Annex 1: cases” on, 103 words
          Annex 1: cases     | 3000 | READY_BUT | max.words.outside   | From “Annex 1: cases” on, 3003 words
          Attachment of land | 100  | READY     |                     | From “Attachment of land” on, the file is taken for an annex
          Attachment of land | 3000 | UNCLEAR   | max.words.uncertain | From “Attachment of land” on, 3003 words
          Sources            | 100  | READY     |                     | From “Sources” on, the file is taken for an annex or notes
          Sources            | 3000 | UNCLEAR   | max.words.uncertain | From “Sources” on, the file is taken for an annex or notes
          """)
  void tellsWhatIsLeftOutAsAnnexes(
      String heading, int words, Readiness readiness, String found, String notice)
      throws IOException {
    byte[] file = Correct.single().heading(heading).plain(Correct.filler(words)).build();
    Report report =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withAuthorship(Authorship.SINGLE))
            .validate(file, "annex.docx");
    assertThat(report.findings())
        .extracting(Finding::key)
        .isEqualTo(found == null ? List.of() : List.of("found." + found));
    assertThat(report.readiness()).isEqualTo(readiness);
    assertThat(report.notices()).anyMatch(each -> each.message().startsWith(notice));
  }

  /** As Word counts, which a hundred words and more are not left out by without a word. */
  @ParameterizedTest
  @CsvSource({"header, 100, false", "header, 1500, true", "footer, 1500, true"})
  void tellsWhatIsInHeadersAndFooters(String kind, int words, boolean told) throws IOException {
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String tag = kind.equals("header") ? "w:hdr" : "w:ftr";
    String text = SubmissionDraft.p("", SubmissionDraft.run(Correct.filler(words), ""));
    String part = "<" + tag + " " + w + ">" + text + "</" + tag + ">";
    Report report =
        Loaded.VALIDATOR.validate(
            Correct.single().part("word/" + kind + ".xml", part).build(), "paper.docx");
    assertThat(report.notices().stream().map(Notice::message))
        .filteredOn(message -> message.startsWith("Words in the headers and footers"))
        .hasSize(told ? 1 : 0);
    assertThat(report.measurements().words().total()).isLessThan(words + 1000);
  }

  /** The first paragraph has the 7 words of the title; each of the others has a hundred. */
  @ParameterizedTest
  @CsvSource({"2807, 1", "2907, 31"})
  void showsTheParagraphThatPassesTheLimit(int words, int paragraph) throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withAuthorship(Authorship.SINGLE);
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper(words, 0), "paper.docx");
    List<Integer> places =
        report.findings().stream()
            .filter(f -> f.rule().key().startsWith("words-"))
            .map(f -> f.place().paragraph().orElseThrow())
            .toList();
    assertThat(places).isEqualTo(words > 2815 ? List.of(paragraph) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"60, false", "61, true"})
  void aNoteIsTooLongBeyondItsLimit(int words, boolean told) throws IOException {
    byte[] file = Correct.single().noted("See it.", Correct.filler(words), true).build();
    Report report = Loaded.VALIDATOR.validate(file, "notes.docx");
    assertThat(report.findings().stream().anyMatch(f -> f.rule().what().equals("note-words")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | -                |
          6  | C1-PAGES-SINGLE  | WARNING
          10 | C1-PAGES-SINGLE  | WARNING
          11 | C1-PAGES-JOINT   | ERROR
          """)
  void judgesPagesTheSameWay(int pages, String rule, Severity severity) throws IOException {
    byte[] file = Correct.single().remove("Submitted by").pages(pages).build();
    Report report = Validator.forCycle(1).validate(file, "paper.docx");
    List<Finding> length =
        report.findings().stream().filter(f -> f.rule().key().startsWith("pages-")).toList();
    if (rule.equals("-")) {
      assertThat(length).isEmpty();
    } else {
      assertThat(length).extracting(f -> f.rule().id()).containsExactly(rule);
      assertThat(length).extracting(Finding::severity).containsExactly(severity);
    }
  }

  @Test
  void showsBothLimitsWhereItIsNotKnownWhichHolds() throws IOException {
    Report report =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE)
            .validate(paper(3000, 200), "paper.docx");
    assertThat(report.limits()).extracting(Limit::most).containsExactly(2815, 5630);
    assertThat(ReportWriter.in(Messages.in("en")).text(report))
        .contains(
            "If one organisation submits: 3,000 / 2,815 words, 185 over",
            "If several submit together: 3,000 / 5,630 words, 2,630 left",
            "Including notes, annexes and everything else not counted: 3,200 words, 200 more");
    assertThat(ReportWriter.in(Messages.in("fr")).text(report))
        .containsPattern("Si une seule organisation la soumet\u00A0: .* mots, 185 de trop");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                  | 1500 | -                          |
                  | 1501 | WS-STATEMENT-WORDS-SPECIAL | WARNING
                  | 2001 | WS-STATEMENT-WORDS-GENERAL | ERROR
          GENERAL | 1501 | -                          |
          GENERAL | 2001 | WS-STATEMENT-WORDS-GENERAL | ERROR
          SPECIAL | 1501 | WS-STATEMENT-WORDS-SPECIAL | ERROR
          ROSTER  | 1501 | WS-STATEMENT-WORDS-SPECIAL | ERROR
          """)
  void judgesAWrittenStatementByStatus(
      ConsultativeStatus status, int words, String rule, Severity severity) throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withPaper(PaperType.WRITTEN_STATEMENT);
    options = status == null ? options : options.withStatus(status);
    Report report =
        Loaded.VALIDATOR.withOptions(options).validate(paper(words, 0), "statement.docx");
    List<Finding> findings =
        report.findings().stream().filter(f -> f.rule().id().contains("WORDS")).toList();
    if (rule.equals("-")) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(f -> f.rule().id()).containsExactly(rule);
      assertThat(findings).extracting(Finding::severity).containsExactly(severity);
      assertThat(Messages.in("en").mend(findings.get(0)))
          .containsPattern("to (?:1,500|2,000) words");
    }
  }

  @ParameterizedTest
  @CsvSource({"general, 0", "special, 1", "general and special, 1"})
  void takesTheStatusThatAStatementNames(String status, int found) throws IOException {
    SubmissionDraft paper =
        new SubmissionDraft()
            .plain("Written statement by Rivers United, in " + status + " consultative status")
            .plain("On the rivers, by an organisation in special consultative status");
    if (!status.contains("and")) {
      paper.remove("On the rivers");
    }
    byte[] file = paper.numbered(Correct.filler(1700)).build();
    Report report =
        Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE).validate(file, "statement.docx");
    assertThat(report.findings().stream().filter(f -> f.rule().id().contains("WORDS")))
        .hasSize(found);
  }

  @Test
  void tellsHowLongAnOralStatementTakes() throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withPaper(PaperType.ORAL_STATEMENT);
    Report report = Loaded.VALIDATOR.withOptions(options).validate(paper(360, 0), "statement.docx");
    assertThat(report.readiness()).isEqualTo(Readiness.NOT_READY);
    assertThat(Messages.in("en").found(report.findings().get(0)))
        .isEqualTo("It has 360 words, 60 over; read out, that takes about 144 seconds.");
    assertThat(
            Loaded.VALIDATOR
                .withOptions(options)
                .validate(paper(300, 0), "statement.docx")
                .readiness())
        .isNotEqualTo(Readiness.NOT_READY);
  }
}
