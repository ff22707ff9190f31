package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.Console;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever a run goes on from, it ends with what one run now would give; and it tells or asks. */
class ResumeRunsTest {
  @TempDir private Path folder;
  private Path papers;

  /** What an option of the command does to the results of papers. */
  private static final Map<String, String> OPTIONS = new TreeMap<>();

  static {
    // Value with which the option changes results; empty of one that does not.
    OPTIONS.put("--format", "json");
    OPTIONS.put("--state", "FRA");
    OPTIONS.put("--session", "12");
    OPTIONS.put("--symbol", "A/HRC/43/15");
    OPTIONS.put("--submitter", "Rights Watch");
    OPTIONS.put("--themes", "THEMES");
    OPTIONS.put("--no-enrich", "true");
    for (String none :
        List.of(
            "--out",
            "--lang", // of workbooks, which are not gone on with in another language than English
            "--jobs",
            "--timeout",
            "--fail-fast",
            "--verbose",
            "--resume",
            "--prune",
            "--rehash",
            "--report",
            "--help",
            "--version")) {
      OPTIONS.put(none, "");
    }
  }

  /** Reads as {@link Ran#FAKE} does, and says in each text what options it was made with. */
  private record Telling(ExtractorOptions options, List<String> read, int dies)
      implements PaperExtractor {
    @Override
    public Extraction extract(Path path) throws IOException {
      synchronized (read) {
        if (read.size() == dies) {
          throw new Killed();
        }
        read.add(path.getFileName().toString());
      }
      return Ran.FAKE.extract(path);
    }

    @Override
    public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) {
      return PaperExtractor.OpenedFile.unread(file);
    }

    @Override
    public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Outcome outcome : PaperExtractor.super.extract(review)) {
        if (outcome instanceof Outcome.Failed failed && failed.cause() instanceof Killed killed) {
          throw killed;
        }
        outcomes.add(
            outcome instanceof Outcome.Read read
                ? new Outcome.Read(read.file(), told(read.extraction()))
                : outcome);
      }
      return outcomes;
    }

    private Extraction told(Extraction extraction) {
      return extraction.named(extraction.source() + signature());
    }

    private String signature() {
      String own =
          options
              .themes()
              .map(themes -> "" + themes.read("ratify, sign, train, protect"))
              .orElse("");
      return " {" + options.enrich() + options.given() + own.hashCode() + "}";
    }
  }

  /** As good as a kill: nothing of the program catches it. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Killed() {
      super("killed", null, false, false);
    }
  }

  @BeforeEach
  void somePapers() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    paper("a.pdf", "Ratify");
    paper("b.pdf", "Sign");
    paper("sub/a.pdf", "Protect");
    themes("ratify");
  }

  private Path paper(String name, String text) throws IOException {
    Path file = papers.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path themes(String word) throws IOException {
    return Files.writeString(folder.resolve("themes.tsv"), "theme\tinclude\nmine\t" + word + "\n");
  }

  private Ran runs(List<String> read, int dies, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            false,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code =
        ExtractProgram.run(
            console,
            options -> new Telling(options, read, dies),
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Ran(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private Ran run(Object... arguments) {
    return runs(Collections.synchronizedList(new ArrayList<>()), -1, arguments);
  }

  private static Map<String, String> contents(Path place) throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    if (!Files.exists(place)) {
      return contents;
    }
    if (!Files.isDirectory(place)) {
      String text = Files.readString(place);
      // Nothing at all is read: one run makes no file then, and one that goes on an empty one.
      return text.isEmpty() ? contents : Map.of("", text);
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().contains(".reviews")) {
          contents.put(place.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }

  /** Who adds an option has to say here whether it changes results. */
  @Test
  void everyOptionIsSaidToChangeResultsOrNot() {
    Console console =
        new Console(InputStream.nullInputStream(), System.out, false, System.err, false);
    Set<String> all = new HashSet<>();
    for (OptionSpec option :
        ExtractProgram.line(console, o -> Ran.FAKE, true).getCommandSpec().options()) {
      all.add(option.longestName());
    }
    assertThat(OPTIONS.keySet()).containsExactlyInAnyOrderElementsOf(all);
    // What reaches the extractor: only limits are no part of what results depend on.
    assertThat(Arrays.stream(ExtractorOptions.class.getRecordComponents()).map(c -> c.getName()))
        .containsExactly("limits", "enrich", "given", "themes");
    assertThat(
            Arrays.stream(ResumeOptions.ResultKey.class.getRecordComponents())
                .map(c -> c.getName()))
        .containsExactly("format", "enriched", "facts", "themes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format",
        "--state",
        "--session",
        "--symbol",
        "--submitter",
        "--themes",
        "--no-enrich"
      })
  void anOptionThatChangesResultsHasAllReadAgain(String option) throws IOException {
    String value = OPTIONS.get(option);
    List<Object> changed = new ArrayList<>(List.of(papers, "--resume", "--out", folder + "/out/"));
    changed.add(option);
    if (!value.equals("true")) {
      changed.add(value.equals("THEMES") ? folder.resolve("themes.tsv") : value);
    }
    run(papers, "--resume", "--out", folder + "/out/");
    List<String> read = Collections.synchronizedList(new ArrayList<>());

    runs(read, -1, changed.toArray());

    assertThat(read).containsExactlyInAnyOrder("a.pdf", "b.pdf", "a.pdf");
    read.clear();
    runs(read, -1, changed.toArray());
    assertThat(read).isEmpty();
    List<Object> fresh = new ArrayList<>(changed);
    fresh.remove("--resume");
    fresh.set(fresh.indexOf("--out") + 1, folder + "/fresh/");
    run(fresh.toArray());
    assertThat(contents(folder.resolve("out")))
        .containsAllEntriesOf(contents(folder.resolve("fresh")));
  }

  @ParameterizedTest
  @CsvSource({"--jobs, 2", "--timeout, 7", "--verbose, ", "--report, report.csv"})
  void oneThatDoesNotHasNothingReadAgain(String option, String value) {
    run(papers, "--resume", "--out", folder.resolve("all.jsonl"));
    List<Object> arguments =
        new ArrayList<>(List.of(papers, "--resume", "--out", folder.resolve("all.jsonl"), option));
    if (value != null) {
      arguments.add(option.equals("--report") ? folder.resolve(value) : value);
    }
    List<String> read = Collections.synchronizedList(new ArrayList<>());

    assertThat(runs(read, -1, arguments.toArray()).code()).isZero();

    assertThat(read).isEmpty();
  }

  @Test
  void themesCountByWhatTheySayNotByTheirFile() throws IOException {
    Object[] arguments = {
      papers,
      "--resume",
      "--out",
      folder.resolve("all.jsonl"),
      "--themes",
      folder.resolve("themes.tsv")
    };
    run(arguments);
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    Files.writeString(folder.resolve("themes.tsv"), "# the same\ntheme\tinclude\nmine\tratify\n");
    runs(read, -1, arguments);
    assertThat(read).isEmpty();

    themes("sign");
    runs(read, -1, arguments);

    assertThat(read).hasSize(3);
    run(papers, "--out", folder.resolve("fresh.jsonl"), "--themes", folder.resolve("themes.tsv"));
    assertThat(folder.resolve("all.jsonl")).hasSameTextualContentAs(folder.resolve("fresh.jsonl"));
  }

  /** Run, kill, change papers and options, go on: the end is that of one run. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverHappenedBeforeTheEndIsThatOfOneRun(long seed) throws IOException {
    Random random = new Random(seed);
    boolean toFolder = random.nextBoolean();
    Path out = folder.resolve(toFolder ? "out" : "all.jsonl");
    List<Object> options = List.of();
    for (int step = 0; step < 8; step++) {
      change(random);
      options = options(random, toFolder);
      boolean killed = random.nextInt(3) > 0;
      List<Object> arguments =
          new ArrayList<>(
              List.of(papers, "--resume", "--jobs", "1", "--out", toFolder ? out + "/" : out));
      arguments.addAll(options);
      if (random.nextBoolean()) {
        arguments.add("--prune");
      }
      runs(new ArrayList<>(), killed ? random.nextInt(4) : -1, arguments.toArray());
    }
    List<Object> last =
        new ArrayList<>(
            List.of(papers, "--resume", "--prune", "--out", toFolder ? out + "/" : out));
    last.addAll(options);
    run(last.toArray());
    Path fresh = folder.resolve(toFolder ? "fresh" : "fresh.jsonl");
    List<Object> once = new ArrayList<>(List.of(papers, "--out", toFolder ? fresh + "/" : fresh));
    once.addAll(options);
    run(once.toArray());

    assertThat(contents(out)).isEqualTo(contents(fresh));
  }

  private void change(Random random) throws IOException {
    List<String> names =
        List.of("a.pdf", "a.docx", "a.pdf.docx", "A.doc", "b.pdf", "sub/a.pdf", "sub/b.odt");
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> Files.deleteIfExists(papers.resolve(name));
        case 1 -> paper(name, "");
        default -> paper(name, "Text " + random.nextInt(5));
      }
    }
    paper("always.pdf", "Stay");
    themes(List.of("ratify", "sign", "train").get(random.nextInt(3)));
  }

  private List<Object> options(Random random, boolean toFolder) {
    List<Object> options = new ArrayList<>();
    switch (random.nextInt(4)) {
      case 0 -> options.add("--no-enrich");
      case 1 -> options.addAll(List.of("--themes", folder.resolve("themes.tsv")));
      case 2 -> options.addAll(List.of("--session", 10 + random.nextInt(2)));
      default -> {}
    }
    if (toFolder) {
      options.addAll(List.of("--format", "jsonl"));
    }
    return options;
  }

  @Test
  void anotherFormatLeavesTheFilesOfTheFirst() throws IOException {
    Path out = folder.resolve("out");
    run(papers, "--resume", "--out", out + "/");
    Map<String, String> csv = contents(out);
    run(papers, "--resume", "--out", out + "/", "--format", "jsonl");

    assertThat(contents(out)).containsAllEntriesOf(csv).hasSize(2 * csv.size());
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    runs(read, -1, papers, "--resume", "--out", out + "/");
    runs(read, -1, papers, "--resume", "--out", out + "/", "--format", "jsonl");
    assertThat(read).isEmpty();

    Files.delete(papers.resolve("b.pdf"));
    run(papers, "--resume", "--out", out + "/", "--prune");

    assertThat(contents(out).keySet()).hasSize(4).noneMatch(name -> name.startsWith("b."));
  }

  @Test
  void aFormatWhoseFilesWouldHaveTheSameNamesIsRefused() throws IOException {
    Path out = folder.resolve("out");
    run(papers, "--resume", "--out", out + "/");
    Map<String, String> before = contents(out);

    Ran ran = run(papers, "--resume", "--out", out + "/", "--format", "uwazi");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            out
                + ": cannot be written: it contains results as csv, whose files have the same"
                + " names; name another folder.");
    assertThat(contents(out)).isEqualTo(before);
  }

  @Test
  void resultsOfPapersThatAreGoneKeepTheirFiles() throws IOException {
    Path out = folder.resolve("out");
    run(papers, "--resume", "--out", out + "/");
    String gone = Files.readString(out.resolve("b.csv"));
    Files.delete(papers.resolve("b.pdf"));
    paper("b.docx", "Other");

    run(papers, "--resume", "--out", out + "/");

    assertThat(out.resolve("b.csv")).hasContent(gone);
    assertThat(contents(out).keySet()).contains("b-2.csv");
    run(papers, "--resume", "--out", out + "/", "--prune");
    run(papers, "--out", folder + "/fresh/");
    assertThat(contents(out)).isEqualTo(contents(folder.resolve("fresh")));
  }

  /** Read, changed, read again by a run that was killed, and gone: its rows are there once. */
  @Test
  void ofAPaperThatIsGoneTheLastResultsStay() throws IOException {
    Path all = folder.resolve("all.jsonl");
    Object[] arguments = {papers, "--resume", "--jobs", "1", "--out", all};
    run(arguments);
    paper("a.pdf", "Changed");
    paper("b.pdf", "Changed");
    List<String> read = new ArrayList<>();
    runs(read, 1, arguments);
    assertThat(read).containsExactly("a.pdf");
    Files.delete(papers.resolve("a.pdf"));

    run(arguments);

    assertThat(Files.readAllLines(all))
        .hasSize(3)
        .filteredOn(line -> line.contains("Changed"))
        .hasSize(2);
  }

  /** The names of three papers of one stem depend on each other. */
  @Test
  void noRunTakesAnotherPapersFile() throws IOException {
    paper("report.pdf", "One");
    paper("report.docx", "Two");
    paper("report.pdf.docx", "Three");
    Path out = folder.resolve("out");
    for (int i = 0; i < 3; i++) {
      run(papers, "--resume", "--out", out + "/");
      paper("report.pdf.docx", "Three, changed " + i);
    }
    run(papers, "--resume", "--out", out + "/");
    run(papers, "--out", folder + "/fresh/");

    assertThat(contents(out)).isEqualTo(contents(folder.resolve("fresh")));
  }

  @Test
  void whatIsPrunedIsGoneAlsoWhereNothingReadableIsLeft() throws IOException {
    Path all = folder.resolve("all.jsonl");
    run(papers, "--resume", "--out", all);
    for (String name : List.of("a.pdf", "sub/a.pdf")) {
      Files.delete(papers.resolve(name));
    }
    paper("b.pdf", "");

    Ran ran = run(papers, "--resume", "--out", all, "--prune");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(all).isEmptyFile();
    paper("b.pdf", "Sign");
    assertThat(run(papers, "--resume", "--out", all).code()).isZero();
    assertThat(Files.readAllLines(all)).hasSize(1);
  }

  /** What a report must not be called, among outputs and inputs of the run. */
  @ParameterizedTest
  @CsvSource({
    "all.jsonl, all.jsonl",
    "all.jsonl, link.jsonl",
    "all.jsonl, all.jsonl.reviews",
    "all.jsonl, other.reviews",
    "all.jsonl, papers/a.pdf",
    "all.jsonl, themes.tsv",
    "out/, out/a.pdf.csv",
    "out/, out/B.csv",
    "out/, out/upr-extract.reviews",
    "out/, out/mine.csv"
  })
  void aReportReplacesNothingElse(String out, String report) throws IOException {
    Object[] arguments = {
      papers, "--resume", "--out", folder + "/" + out, "--themes", folder.resolve("themes.tsv")
    };
    run(arguments);
    if (out.equals("out/")) {
      Files.writeString(folder.resolve("out/mine.csv"), "mine");
    } else {
      Files.createSymbolicLink(folder.resolve("link.jsonl"), folder.resolve("all.jsonl"));
    }
    Map<String, String> before = contents(folder);
    List<Object> more = new ArrayList<>(Arrays.asList(arguments));
    more.addAll(List.of("--report", folder + "/" + report));
    paper("a.pdf", "Changed");
    before.put("papers/a.pdf", "Changed");
    List<String> read = new ArrayList<>();

    Ran ran = runs(read, -1, more.toArray());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).startsWith(folder + "/" + report + ": cannot be written: ");
    assertThat(read).isEmpty();
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void aReportOfAnEarlierRunIsReplacedAmongResultsToo() {
    Object[] arguments = {
      papers, "--resume", "--out", folder + "/out/", "--report", folder + "/out/run.csv"
    };

    assertThat(run(arguments).code()).isZero();
    assertThat(run(arguments).code()).isZero();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkToAPaperIsNoOutput() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("all.csv"), papers.resolve("a.pdf"));

    Ran ran = run(papers, "--out", link);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains(link + ": cannot be written: it is one of the files to be read.");
    assertThat(papers.resolve("a.pdf")).hasContent("Ratify");
  }

  @Test
  void themesAreNoOutput() throws IOException {
    Path themes = folder.resolve("themes.tsv");

    assertThat(run(papers, "--themes", themes, "--out", themes).code()).isEqualTo(2);

    assertThat(themes).content().startsWith("theme\tinclude");
  }
}
