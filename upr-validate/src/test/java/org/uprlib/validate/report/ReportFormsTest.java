package org.uprlib.validate.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.paper.Authorship;
import org.uprlib.validate.Loaded;
import org.uprlib.validate.Report;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;

/** Reports as they are written, in each form. */
class ReportFormsTest {
  private static final String RULES =
      """
      [C4-FONT]
      severity = off

      [C4-PICTURES]
      severity = advice

      [OWN-SHORT]
      title = Short enough for our board
      requirement = At most {limit} words.
      check = max
      what = words
      limit = 100
      binding = no
      severity = advice
      grade = own
      source = Our board
      """;

  private static final String PICTURE =
      "<w:r><w:drawing><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></w:drawing>"
          + "</w:r>";

  @TempDir private static Path folder;

  /** A paper to be checked, and the language of its report. */
  private enum Case {
    READY("en") {
      @Override
      SubmissionDraft paper() {
        return Correct.single();
      }
    },
    READY_IN_FRENCH("fr") {
      @Override
      SubmissionDraft paper() {
        return Correct.french();
      }
    },
    NOT_READY("en") {
      @Override
      SubmissionDraft paper() {
        SubmissionDraft paper = Correct.atTheLimit(Correct.joint(), 6_000);
        for (int i = 1; i <= 5; i++) {
          paper.plain("Paragraph " + i + " of those that nobody numbered, though all are to be.");
        }
        return paper
            .edit("Submitted by", "</w:p>", PICTURE + "</w:p>")
            .font("Arial")
            .noted("The bill <was> read.", Correct.filler(120), false)
            .noted("The law & the bill.", Correct.filler(110), true)
            .comments(
                "<w:comment w:id=\"41\" w:author=\"A. Writer\">"
                    + SubmissionDraft.p("", SubmissionDraft.run("True?", ""))
                    + "</w:comment>")
            .edit(
                "The bill &lt;was", "</w:p>", "<w:r><w:commentReference w:id=\"41\"/></w:r></w:p>")
            .properties("<dc:creator>A. Writer</dc:creator>")
            .pages(14);
      }

      @Override
      ValidatorOptions options() throws IOException {
        return ValidatorOptions.NONE
            .withRules(Files.writeString(folder.resolve("own.rules"), RULES))
            .withSession(49)
            .withSent(LocalDate.of(2030, 1, 2));
      }
    },
    UNCLEAR("en") {
      @Override
      SubmissionDraft paper() {
        SubmissionDraft paper =
            new SubmissionDraft()
                .plain("Universal Periodic Review of Grenada and Norway")
                .plain("49th session");
        for (int i = 0; i < 30; i++) {
          paper.numbered(Correct.filler(100));
        }
        return paper.withoutPageNumbers().noted("Note.", Correct.filler(40), true);
      }

      @Override
      ValidatorOptions options() throws IOException {
        return named("C4");
      }
    },
    UNCLEAR_IN_SPANISH("es") {
      @Override
      SubmissionDraft paper() {
        return UNCLEAR.paper();
      }

      @Override
      ValidatorOptions options() throws IOException {
        return named("I07").withCycle(0);
      }
    },
    SPOKEN("en") {
      @Override
      SubmissionDraft paper() {
        return new SubmissionDraft().plain(Correct.filler(360));
      }

      @Override
      ValidatorOptions options() {
        return ValidatorOptions.NONE.withPaper(PaperType.ORAL_STATEMENT);
      }
    },
    PARTLY_READ("fr") {
      @Override
      SubmissionDraft paper() {
        return Correct.french().add("<w:altChunk r:id=\"r9\"/>");
      }
    },
    ONE_OF_TWO("en") {
      @Override
      SubmissionDraft paper() {
        return Correct.annex().heading("Annex: annual report").plain("What we did.");
      }

      @Override
      ValidatorOptions options() {
        return ValidatorOptions.NONE.withAuthorship(Authorship.JOINT).withCycle(3);
      }
    },
    NO_SUBMISSION("en") {
      @Override
      SubmissionDraft paper() {
        return new SubmissionDraft()
            .plain("United Nations A/HRC/43/97")
            .plain("Report of the Working Group on the Universal Periodic Review")
            .plain("Grenada");
      }
    };

    private final String language;

    Case(String language) {
      this.language = language;
    }

    abstract SubmissionDraft paper();

    ValidatorOptions options() throws IOException {
      return ValidatorOptions.NONE;
    }

    /** With a rule of one's own for papers that do not say who submits. */
    private static ValidatorOptions named(String cycle) throws IOException {
      String rule = "[" + cycle + "-ORGANISATION]\nseverity = warning\n";
      return ValidatorOptions.NONE.withRules(
          Files.writeString(folder.resolve(cycle + ".rules"), rule));
    }

    String file() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Those whose rules are written out, too, which take much room. */
  private static final Set<Case> LISTED =
      EnumSet.of(Case.NOT_READY, Case.SPOKEN, Case.UNCLEAR_IN_SPANISH);

  private enum Form {
    TXT {
      @Override
      String written(byte[] paper, Report report, Messages messages) {
        return ReportWriter.in(messages).withFix(Optional.of("fix a.docx b.docx")).text(report);
      }
    },
    HTML {
      @Override
      String written(byte[] paper, Report report, Messages messages) {
        String page = ReportWriter.in(messages).withFix(Optional.of("fix <a> & <b>")).html(report);
        return page.replaceFirst("(?s)<style>.*</style>", "");
      }
    },
    JSON {
      @Override
      String written(byte[] paper, Report report, Messages messages) {
        return ReportWriter.in(messages).json(report).replace("},{", "},\n{");
      }
    },
    SARIF {
      @Override
      String written(byte[] paper, Report report, Messages messages) {
        return ReportWriter.in(messages).sarif(report).replace("},{", "},\n{");
      }
    },
    COMMENTS {
      @Override
      String written(byte[] paper, Report report, Messages messages) throws IOException {
        byte[] copy = ReportWriter.in(messages).docx(paper, report);
        return part(copy, "[Content_Types].xml")
            + "\n"
            + part(copy, "word/_rels/document.xml.rels")
            + "\n"
            + part(copy, "word/comments.xml").replace("<w:comment ", "\n<w:comment ")
            + "\n"
            + part(copy, "word/document.xml")
                .replaceAll("<w:commentRangeStart w:id=\"(\\d+)\"/>", "[$1:")
                .replaceAll("<w:commentRangeEnd w:id=\"(\\d+)\"/>", ":$1]")
                .replaceAll("</w:p>", "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("(\\[\\d+:\\S+(?: \\S+){3}) [^\\n\\[\\]]*?(\\S+:\\d+\\])", "$1 … $2")
                .replaceAll("(?m)^[^\\[\\]\\n]*\\n", "");
      }
    };

    abstract String written(byte[] paper, Report report, Messages messages) throws IOException;
  }

  private static String part(byte[] docx, String name) throws IOException {
    return Written.parts(docx).getOrDefault(name, "").replace("</w:p>\n", "</w:p>");
  }

  static Stream<Arguments> forms() {
    return Stream.of(Case.values())
        .flatMap(each -> Stream.of(Form.values()).map(form -> Arguments.of(each, form)))
        .filter(row -> row.get()[1] != Form.SARIF || LISTED.contains(row.get()[0]));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isWrittenSo(Case of, Form form) throws IOException {
    byte[] paper = of.paper().build();
    Report report = Loaded.VALIDATOR.withOptions(of.options()).validate(paper, of.file() + ".docx");
    String written = form.written(paper, report, Messages.in(of.language));
    String name = of.file() + "." + form.name().toLowerCase(Locale.ROOT);
    Written.holds(ReportFormsTest.class, name, written);
  }
}
