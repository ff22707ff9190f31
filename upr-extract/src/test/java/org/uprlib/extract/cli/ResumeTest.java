package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;

/** Runs that go on from earlier ones. */
class ResumeTest {
  @TempDir private Path folder;
  private Path papers;
  private final Watched reader = new Watched();

  /**
   * Remembers what it read. Files whose names begin with the same letters before a blank belong to
   * one review, whose report is the first.
   */
  private static final class Watched implements PaperExtractor {
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final List<String> opened = Collections.synchronizedList(new ArrayList<>());
    private Runnable before = () -> {};

    @Override
    public Extraction extract(Path path) throws IOException {
      return Ran.FAKE.extract(path);
    }

    @Override
    public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) {
      opened.add(file.name());
      return new PaperExtractor.OpenedFile(
          file, Set.of(file.name().replaceAll("[ .].*", "")), Optional.empty());
    }

    @Override
    public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
      before.run();
      List<Outcome> outcomes = new ArrayList<>(PaperExtractor.super.extract(review));
      for (int i = 1; i < outcomes.size(); i++) {
        if (outcomes.get(i) instanceof Outcome.Read) {
          outcomes.set(i, new Outcome.Joined(outcomes.get(i).file()));
        }
      }
      review.forEach(each -> read.add(each.file().name()));
      return outcomes;
    }

    List<String> nowRead() {
      List<String> now = new ArrayList<>(read);
      Collections.sort(now);
      read.clear();
      return now;
    }
  }

  @BeforeEach
  void someWereRead() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    paper("a.pdf", "Ratify");
    paper("b report.pdf", "Sign\nAccede");
    paper("c.pdf", "Protect");
  }

  private Path paper(String name, String text) throws IOException {
    return Files.writeString(papers.resolve(name), text);
  }

  private Ran resumed(String out, String... more) {
    List<Object> arguments = new ArrayList<>(List.of(papers, "--resume", "--jobs", "1"));
    arguments.addAll(
        List.of("--out", out.endsWith("/") ? folder + "/" + out : folder.resolve(out)));
    arguments.addAll(Arrays.asList(more));
    return Ran.command(reader, arguments.toArray());
  }

  /** What one run writes that begins now. */
  private void assertLikeOneRun(String out) throws IOException {
    String fresh = "fresh" + (out.endsWith("/") ? "/" : ".jsonl");
    Path place = folder.resolve(fresh);
    Ran.command(new Watched(), papers, "--out", out.endsWith("/") ? place + "/" : place);
    assertThat(contents(folder.resolve(out))).isEqualTo(contents(place));
  }

  private static List<String> contents(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(Files.readString(place));
    }
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.sorted().toList()) {
        if (!file.toString().endsWith(".reviews")) {
          contents.add(file.getFileName() + ": " + Files.readString(file));
        }
      }
    }
    return contents;
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "out/"})
  void aSecondRunReadsNothing(String out) throws IOException {
    assertThat(resumed(out).code()).isZero();
    assertThat(reader.nowRead()).containsExactly("a.pdf", "b report.pdf", "c.pdf");
    reader.opened.clear();

    Ran ran = resumed(out);

    assertThat(ran.code()).isZero();
    assertThat(ran.err().get(0)).startsWith("3 papers read, 0 not; 4 recommendations by 1 State");
    assertThat(ran.err().get(1)).isEqualTo("of these, 3 were read by an earlier run");
    assertThat(reader.nowRead()).isEmpty();
    assertThat(reader.opened).isEmpty();
    assertLikeOneRun(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "out/"})
  void whatIsThereIsNotWrittenAgain(String out) throws IOException {
    resumed(out);
    Path file = out.endsWith("/") ? folder.resolve("out/a.csv") : folder.resolve(out);
    FileTime written = Files.getLastModifiedTime(file);

    resumed(out);

    assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "out/"})
  void newAndChangedPapersAreRead(String out) throws IOException {
    resumed(out);
    reader.read.clear();
    paper("a.pdf", "Ratify\nSign");
    paper("ab.pdf", "Report");

    resumed(out);

    assertThat(reader.nowRead()).containsExactly("a.pdf", "ab.pdf");
    assertLikeOneRun(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "out/"})
  void anAddendumHasItsReviewReadAgain(String out) throws IOException {
    resumed(out);
    reader.read.clear();
    paper("b addendum.pdf", "Train");

    resumed(out);

    assertThat(reader.nowRead()).containsExactly("b addendum.pdf", "b report.pdf");
    assertLikeOneRun(out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "out/"})
  void whatFailedIsTriedAgain(String out) throws IOException {
    Path bad = paper("bad.pdf", "");
    Ran first = resumed(out);
    assertThat(first.code()).isEqualTo(1);
    reader.read.clear();

    Ran second = resumed(out);
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err().get(0)).startsWith("bad.pdf: ");
    assertThat(reader.nowRead()).containsExactly("bad.pdf");

    Files.writeString(bad, "Ratify");
    assertThat(resumed(out).code()).isZero();
    assertThat(reader.nowRead()).containsExactly("bad.pdf");
    assertLikeOneRun(out);
  }

  @Test
  void onePaperOfAnEarlierRunIsToldAsOne() throws IOException {
    resumed("all.jsonl");
    Files.delete(papers.resolve("a.pdf"));
    Files.delete(papers.resolve("c.pdf"));

    assertThat(resumed("all.jsonl", "--prune").err())
        .contains("of these, 1 was read by an earlier run");
  }

  @Test
  void resultsOfPapersThatAreGoneStayUntilTheyArePruned() throws IOException {
    resumed("all.jsonl");
    String before = Files.readString(folder.resolve("all.jsonl"));
    Files.delete(papers.resolve("c.pdf"));

    Ran kept = resumed("all.jsonl");

    assertThat(kept.code()).isZero();
    assertThat(kept.err().subList(0, 2))
        .containsExactly(
            papers.resolve("c.pdf")
                + ": was read by an earlier run and is not among the papers now.",
            "Results of papers that are gone stay; --prune takes them out.");
    assertThat(folder.resolve("all.jsonl")).hasContent(before);

    Ran pruned = resumed("all.jsonl", "--prune");

    assertThat(pruned.err().get(1)).isEqualTo("Results of papers that are gone are taken out.");
    assertLikeOneRun("all.jsonl");
  }

  @ParameterizedTest(name = "{0}: {1} gone, {2} changed")
  @CsvSource({
    "all.jsonl, b addendum.pdf, '',           true",
    "out/,      b addendum.pdf, '',           true",
    "all.jsonl, b report.pdf,   '',           true",
    "out/,      b report.pdf,   '',           true",
    "all.jsonl, b addendum.pdf, b report.pdf, false",
    "out/,      b addendum.pdf, b report.pdf, false",
  })
  void whatAReviewHadStaysWhereAPaperOfItIsGone(
      String out, String gone, String changed, boolean stays) throws IOException {
    paper("b addendum.pdf", "Train");
    paper("b report.pdf", "Ratify");
    resumed(out);
    reader.read.clear();
    List<String> before = contents(out);
    Files.delete(papers.resolve(gone));
    if (!changed.isEmpty()) {
      paper(changed, "Sign");
    }

    for (int run = 0; run < 2; run++) {
      Ran ran = resumed(out);
      assertThat(ran.err().stream().anyMatch(line -> line.contains("read again without it")))
          .isEqualTo(!stays && run == 0);
    }

    assertThat(reader.nowRead().isEmpty()).isEqualTo(stays);
    assertThat(contents(out).equals(before)).isEqualTo(stays);
    resumed(out, "--prune");
    assertLikeOneRun(out);
  }

  private List<String> contents(String out) throws IOException {
    return out.endsWith("/")
        ? contents(folder.resolve(out))
        : Files.readAllLines(folder.resolve(out));
  }

  @Test
  void ofAFolderWhatIsPrunedIsDeletedUnlessSomebodyChangedIt() throws IOException {
    resumed("out/");
    Files.delete(papers.resolve("a.pdf"));
    Files.delete(papers.resolve("c.pdf"));
    Files.writeString(folder.resolve("out/c.csv"), "remarks of mine");

    resumed("out/", "--prune");

    assertThat(contents(folder.resolve("out")))
        .hasSize(2)
        .last()
        .isEqualTo("c.csv: remarks of mine");
  }

  @Test
  void anOutputThatSomebodyDeletedIsMadeAgain() throws IOException {
    resumed("out/");
    reader.read.clear();
    Files.delete(folder.resolve("out/a.csv"));
    Files.writeString(folder.resolve("out/c.csv"), "changed");

    resumed("out/");

    assertThat(reader.nowRead()).isEmpty();
    assertLikeOneRun("out/");
  }

  @Test
  void aPaperThatIsOnlyWrittenAnewIsNotReadAgain() throws IOException {
    resumed("all.jsonl");
    reader.read.clear();
    paper("a.pdf", "Ratify");

    resumed("all.jsonl");

    assertThat(reader.nowRead()).isEmpty();
  }

  /** Of a file of the same size and times the hash is the one that was noted. */
  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void aHashIsTakenAgainIfTheFileMayHaveChanged(boolean young, boolean trusted) throws IOException {
    resumed("all.jsonl");
    noteAnotherHash(!young);
    reader.read.clear();

    resumed("all.jsonl");

    assertThat(reader.nowRead()).isEqualTo(trusted ? List.of("a.pdf") : List.of());
  }

  @Test
  void rehashLooksIntoAllFiles() throws IOException {
    resumed("all.jsonl");
    noteAnotherHash(true);
    reader.read.clear();

    resumed("all.jsonl", "--rehash");

    assertThat(reader.nowRead()).isEmpty();
  }

  /** As if a.pdf had been seen with another content, long or just after it was written. */
  private void noteAnotherHash(boolean settled) throws IOException {
    for (Path file : noted(".paper")) {
      String paper = Files.readString(file);
      if (paper.contains("/a.pdf\"")) {
        Files.writeString(
            file,
            paper
                .replaceAll("\"settled\":(true|false)", "\"settled\":" + settled)
                .replaceAll("\"sha256\":\"[^\"]*\"", "\"sha256\":\"" + "0".repeat(64) + "\""));
      }
    }
  }

  /** What was noted beside all.jsonl, in files with this ending. */
  private List<Path> noted(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("all.jsonl.reviews"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void otherOptionsHaveAllReadAgain() throws IOException {
    resumed("all.jsonl");
    reader.read.clear();

    resumed("all.jsonl", "--no-enrich");

    assertThat(reader.nowRead()).hasSize(3);
    assertLikeOneRun("all.jsonl");
  }

  @Test
  void aRunThatBreaksOffLosesNothingThatWasFinished() throws IOException {
    Path whole = folder.resolve("all.jsonl");
    reader.before =
        () -> {
          if (reader.read.size() == 2) {
            throw new OutOfMemoryError("as good as killed");
          }
        };
    breakOff();
    assertThat(names()).containsExactly("all.jsonl.reviews", "papers");
    // What a killed run may leave: results that no review names, and half a note of a paper.
    Files.writeString(
        folder.resolve("all.jsonl.reviews/" + "0".repeat(64) + ".0"), "{\"source\":\"c.pdf\",");
    Files.writeString(noted(".paper").get(0), "{\"path\":\"");
    reader.before = () -> {};
    reader.read.clear();

    assertThat(resumed("all.jsonl").code()).isZero();

    assertThat(reader.nowRead()).containsExactly("c.pdf");
    assertLikeOneRun("all.jsonl");
    assertThat(whole).exists();
    assertThat(names()).containsExactly("all.jsonl", "all.jsonl.reviews", "fresh.jsonl", "papers");
    assertThat(noted(".0")).hasSize(3);
  }

  /** The batch goes on after what a paper does; an error of the receiver's thread ends it. */
  private void breakOff() throws IOException {
    Ran ran = resumed("all.jsonl");
    assertThat(ran.code()).isEqualTo(1);
    // As if the run had ended before it put its results in place.
    for (Path review : noted(".review")) {
      if (Files.readString(review).contains("\"outcome\":\"failed\"")) {
        Files.delete(review);
      }
    }
    Files.delete(folder.resolve("all.jsonl"));
  }

  /** Killed after it had looked for the reviews of all papers, before it had read any. */
  @Test
  void whatAKilledRunLookedIntoIsNotOpenedAgain() throws IOException {
    List<Path> then = new ArrayList<>();
    reader.before =
        () -> {
          if (then.isEmpty()) {
            try {
              then.addAll(noted(""));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    resumed("all.jsonl");
    for (Path file : noted("")) {
      if (!then.contains(file)) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("all.jsonl"));
    reader.opened.clear();
    reader.read.clear();

    resumed("all.jsonl");

    assertThat(reader.opened).isEmpty();
    assertThat(reader.nowRead()).containsExactly("a.pdf", "b report.pdf", "c.pdf");
    assertLikeOneRun("all.jsonl");
  }

  /** Killed when all was read, before or after the results were put in their place. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasFinishedIsPutTogetherIfItIsNotInPlace(boolean inPlace) throws IOException {
    resumed("all.jsonl");
    Path whole = folder.resolve("all.jsonl");
    byte[] older = Files.readAllBytes(whole);
    paper("aa.pdf", "Sign");
    resumed("all.jsonl");
    if (!inPlace) {
      Files.write(whole, older);
    }
    reader.read.clear();

    resumed("all.jsonl");

    assertThat(reader.nowRead()).isEmpty();
    assertLikeOneRun("all.jsonl");
  }

  @Test
  void aResultFileThatWasChangedIsMadeAgain() throws IOException {
    resumed("all.jsonl");
    reader.read.clear();
    Path whole = folder.resolve("all.jsonl");
    Files.writeString(whole, Files.readString(whole).replace("Protect", "Neglect"));

    resumed("all.jsonl");

    assertThat(reader.nowRead()).isEmpty();
    assertLikeOneRun("all.jsonl");
  }

  @Test
  void aFileThatWasNotBegunSoIsLeftAlone() throws IOException {
    Path whole = Files.writeString(folder.resolve("all.jsonl"), "mine");

    Ran ran = resumed("all.jsonl");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            whole
                + ": cannot be written: it was not begun with --resume, so what it contains is not"
                + " known; name another file.");
    assertThat(whole).hasContent("mine");
  }

  @Test
  void aFileThatIsNoFinishedReviewIsTold() throws IOException {
    resumed("all.jsonl");
    Path review = noted(".review").get(0);
    Files.writeString(review, "[]");

    Ran ran = resumed("all.jsonl");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(review + ": is not a finished review; remove the file to read it again.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--resume                       | --resume needs --out, a folder or a .jsonl file",
        "--resume --out O/ --fail-fast  | --resume and --fail-fast exclude each other",
        "--resume --out O/ --lang fr    | --resume and --lang exclude each other",
        "--prune --out O/               | --prune needs --resume",
        "--rehash --out O/              | --rehash needs --resume"
      })
  void optionsThatDoNotGoTogether(String options, String message) {
    List<Object> arguments = new ArrayList<>(List.of(papers));
    for (String option : options.trim().split(" +", -1)) {
      arguments.add(option.replace("O/", folder + "/out/"));
    }

    Ran ran = Ran.command(reader, arguments.toArray());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).isEqualTo("upr-extract: " + message);
    assertThat(reader.nowRead()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.csv", "all.json", "all.xlsx"})
  void aFileOfAnotherFormatIsRefused(String out) {
    Ran ran = resumed(out);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).endsWith(": --resume goes on with a folder or a .jsonl file.");
    assertThat(folder.resolve(out)).doesNotExist();
  }

  @Test
  void aFileThatIsGivenTwiceIsTakenOnce() throws IOException {
    Path file = papers.resolve("a.pdf");

    Ran ran = Ran.command(reader, file, file, "--resume", "--out", folder.resolve("all.jsonl"));

    assertThat(ran.err().get(0)).isEqualTo(file + ": is given twice and counts once");
    assertThat(ran.err().get(1)).startsWith("1 paper read");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theReportTellsOfEachFile(boolean resume) throws IOException {
    paper("b addendum.pdf", "gap: a number");
    paper("bad.pdf", "");
    Path report = folder.resolve("report.csv");
    List<Object> arguments =
        new ArrayList<>(List.of(papers, folder.resolve("missing.pdf"), "--report", report));
    arguments.addAll(List.of("--out", folder.resolve("all.jsonl")));
    if (resume) {
      arguments.add("--resume");
    }

    assertThat(Ran.command(reader, arguments.toArray()).code()).isEqualTo(2);

    List<String> lines =
        Files.readAllLines(report, StandardCharsets.UTF_8).stream()
            .map(line -> line.replaceAll("[0-9a-f]{64}", "HASH").replaceAll("\\d\\.\\d", "TIME"))
            .toList();
    assertThat(lines)
        .containsExactly(
            "file,sha256,outcome,kind,symbol,recommendations,rows,notices,seconds,reason",
            folder.resolve("missing.pdf") + ",,failed,,,0,0,0,,does not exist.",
            "a.pdf,HASH,read,working-group-report,A/HRC/43/99,1,1,0,TIME,",
            "b addendum.pdf,HASH,read,working-group-report,A/HRC/43/99,0,0,1,TIME,",
            "b report.pdf,HASH,joined,,,0,0,0,,",
            "bad.pdf,HASH,failed,,,0,0,0,TIME,is empty.",
            "c.pdf,HASH,read,working-group-report,A/HRC/43/99,1,1,0,TIME,");
  }
}
