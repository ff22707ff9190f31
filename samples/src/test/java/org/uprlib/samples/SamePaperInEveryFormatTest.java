package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.samples.paper.PaperReader;
import org.uprlib.samples.pdf.PdfPaperWriter;
import org.uprlib.validate.Report;
import org.uprlib.validate.Validator;
import org.uprlib.validate.measure.Measured;

/**
 * Four papers of Sylvania in every format, as LibreOffice saves and prints them ({@code
 * .ci/formats} makes them anew): the same rows, words and findings as of the DOCX, or a notice that
 * tells what differs.
 */
class SamePaperInEveryFormatTest {
  private static final Path FORMATS =
      Path.of("src", "test", "resources", "org", "uprlib", "samples", "formats");
  private static final Path REPORT = Path.of("papers", "automatic-2019.docx");

  private static final Extractor EXTRACTOR = Extractor.create();
  private static final Validator VALIDATOR = Validator.forCycle(4);
  private static Map<String, List<String>> rows;
  private static Report submission;

  @BeforeAll
  static void readTheDocx() throws IOException {
    rows =
        Map.of(
            "report", rows(EXTRACTOR.extract(REPORT)),
            "addendum",
                rows(
                    EXTRACTOR.extractReview(
                        List.of(REPORT, Path.of("papers", "automatic-2019-add1.docx")))),
            "matrix", rows(EXTRACTOR.extract(Path.of("papers", "automatic-2019-matrix.docx"))));
    submission = validated("submission.docx");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "report.odt",
    "report.rtf",
    "report.pdf",
    "report-columns.pdf",
    "report-indented.pdf",
    "addendum.doc",
    "addendum.odt",
    "addendum.rtf",
    "addendum.pdf",
    "addendum-columns.pdf",
    "matrix.doc",
    "matrix.odt",
    "matrix.rtf",
    "matrix.pdf",
    "matrix-columns.pdf",
  })
  void theSameRows(String file) throws IOException {
    Extraction read = read(file);
    assertThat(rows(read)).isEqualTo(rows.get(file.split("[-.]", 2)[0]));
    assertThat(read.notices()).isEmpty();
  }

  /** As Word places words on a page, in one and in two columns. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "report.pdf",
        "report-columns.pdf",
        "report-indented.pdf",
        "addendum.pdf",
        "addendum-columns.pdf",
        "matrix.pdf",
        "matrix-columns.pdf",
      })
  void theSameRowsInWordsPrint(String file, @TempDir Path folder) throws IOException {
    Path print = folder.resolve(file);
    Files.write(print, WordPrint.of(Files.readAllBytes(FORMATS.resolve(file))));
    Extraction read = read(print);
    assertThat(rows(read)).isEqualTo(rows.get(file.split("[-.]", 2)[0]));
    assertThat(read.notices()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"submission.pdf", "submission-columns.pdf", "submission-indented.pdf"})
  void theSameReportOfWordsPrint(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(FORMATS.resolve(file));
    Report read = VALIDATOR.validate(WordPrint.of(bytes), file);
    Report printed = validated(file);
    assertThat(words(read)).isEqualTo(submission.measurements().words().byPart());
    assertThat(read.submission().proposals()).isEqualTo(printed.submission().proposals());
    assertThat(findings(read)).isEqualTo(findings(printed));
    assertThat(open(read)).isEqualTo(open(printed));
    assertThat(notices(read)).isEqualTo("labels-not-counted");
  }

  /** As the UN's template prints them: running heads, page numbers, contents and notes. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"report", "addendum"})
  void theSameRowsInPrint(String name, @TempDir Path folder) throws IOException {
    Path print = folder.resolve(name + ".pdf");
    String text = name.equals("report") ? "automatic-2019.docx" : "automatic-2019-add1.docx";
    try (OutputStream out = Files.newOutputStream(print)) {
      PdfPaperWriter.write(PaperReader.read(Path.of("texts", "papers", text + ".txt")), out);
    }
    Extraction read =
        name.equals("report")
            ? EXTRACTOR.extract(print)
            : EXTRACTOR.extractReview(List.of(REPORT, print));
    assertThat(rows(read)).isEqualTo(rows.get(name));
    assertThat(read.notices()).isEmpty();
  }

  /** LibreOffice makes two lists of one that begins anew, and so prints 14.1 and 15.1 twice. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"report.doc, 22, 10, numbering-repeat"})
  void whatDiffersIsTold(String file, int number, int otherwise, String notice) throws IOException {
    Extraction read = read(file);
    List<String> differing = new ArrayList<>(rows(read));
    assertThat(differing).hasSize(number);
    differing.removeAll(rows.get("report"));
    assertThat(differing).hasSize(otherwise);
    assertThat(new TreeSet<>(read.notices().stream().map(Notice::code).toList()))
        .containsExactly(notice);
  }

  /**
   * @param more findings that the DOCX does not have: the type, and a font that stands in for
   *     another where it was printed
   * @param less findings that it has alone
   * @param open what cannot be checked, though in the DOCX it can
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "submission.doc         | ''                    | '' | PICTURES CHANGES COMMENTS EMBEDDED",
        "submission.odt         | C4-FILE-TYPE          | '' | PICTURES CHANGES COMMENTS EMBEDDED",
        "submission.rtf         | C4-FILE-TYPE          | '' | PICTURES CHANGES COMMENTS EMBEDDED",
        "submission.pdf         | C4-FILE-TYPE C4-FONT  | '' | ''",
        "submission-columns.pdf | C4-FILE-TYPE C4-FONT  | '' | ''",
        "submission-indented.pdf | C4-FILE-TYPE C4-FONT | '' | ''",
      })
  void theSameWordsAndFindings(String file, String more, String less, String open)
      throws IOException {
    Report read = validated(file);
    assertThat(words(read)).isEqualTo(submission.measurements().words().byPart());
    assertThat(read.submission().proposals())
        .extracting("text")
        .isEqualTo(submission.submission().proposals().stream().map(each -> each.text()).toList());
    assertThat(without(findings(read), findings(submission))).isEqualTo(more);
    assertThat(without(findings(submission), findings(read))).isEqualTo(less);
    assertThat(without(open(read), open(submission))).isEqualTo(open);
    assertThat(notices(read)).isEqualTo(file.endsWith(".pdf") ? "labels-not-counted" : "");
  }

  /** The words and the labels, which were typed here, as a PDF does not tell. */
  private static Map<PartKind, Integer> words(Report read) {
    Map<PartKind, Integer> words = new EnumMap<>(read.measurements().words().byPart());
    words.merge(PartKind.BODY, read.measurements().words().labels(), Integer::sum);
    return words;
  }

  private static String notices(Report read) {
    return read.notices().stream().map(Notice::code).collect(Collectors.joining(" "));
  }

  private static Extraction read(String file) throws IOException {
    return read(FORMATS.resolve(file));
  }

  private static Extraction read(Path path) throws IOException {
    return path.getFileName().toString().startsWith("addendum")
        ? EXTRACTOR.extractReview(List.of(REPORT, path))
        : EXTRACTOR.extract(path);
  }

  private static Report validated(String file) throws IOException {
    return VALIDATOR.validate(Files.readAllBytes(FORMATS.resolve(file)), file);
  }

  private static List<String> rows(Extraction read) {
    return read.recommendations().stream().map(SamePaperInEveryFormatTest::row).toList();
  }

  private static String row(Recommendation row) {
    return String.join(
        " | ",
        row.paragraph(),
        row.text(),
        row.recommendingStates().stream().map(State::code).toList().toString(),
        row.position().status().word(),
        row.position().qualification().map(each -> each.word()).orElse(""));
  }

  private static List<String> findings(Report report) {
    return report.findings().stream().map(each -> each.rule().id()).toList();
  }

  private static List<String> open(Report report) {
    return report.notChecked().stream()
        .filter(each -> each.reason() == Measured.Reason.FORMAT)
        .map(each -> each.rule().id().replace("C4-", ""))
        .toList();
  }

  private static String without(List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(some);
    return String.join(" ", rest);
  }
}
