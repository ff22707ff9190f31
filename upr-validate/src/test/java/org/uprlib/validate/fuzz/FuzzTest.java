package org.uprlib.validate.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.UprException;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.validate.Loaded;
import org.uprlib.validate.Report;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.RuleSet;

/**
 * Damaged files at every door of the library: each yields a result or the exception that the door
 * declares, and copies have the text of what they are copies of. A few in any build; {@code mvn
 * -Pfuzz verify} goes on for {@code -Dfuzz.seconds}, from {@code -Dfuzz.seed}. A file that breaks a
 * door is kept in {@code target/fuzz}; it becomes a row of a table.
 */
class FuzzTest {
  private static final int FEW = 64;
  private static final Duration STALLED = Duration.ofSeconds(90);

  private final Extractor extractor = Extractor.create();
  private final Validator validator;
  private final Messages messages = Messages.in("en");
  private final States states = States.load();

  @TempDir private Path folder;

  FuzzTest() throws IOException {
    validator = Validator.with(ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION));
  }

  /** What is done with a damaged file. */
  private interface Door {
    void pass(byte[] file, String name) throws IOException;
  }

  private Map<String, Door> doors(Map<String, byte[]> review) {
    Map<String, Door> doors = new TreeMap<>();
    doors.put("extract", (file, name) -> written(extractor.extract(file, name)));
    doors.put(
        "review", (file, name) -> written(extractor.extractReview(files(review, file, name))));
    doors.put("validate", (file, name) -> written(validator.validate(file, name)));
    doors.put("annotate", this::annotated);
    doors.put("fix", this::fixed);
    return doors;
  }

  @Test
  void everyDamagedFileYieldsAResultOrATypedException() throws IOException {
    long seed = Long.getLong("fuzz.seed", 1);
    long seconds = Long.getLong("fuzz.seconds", 0);
    FuzzSeeds seeds = FuzzSeeds.load(extractor);
    Map<String, byte[]> review = new TreeMap<>(seeds.papers());
    review.keySet().removeIf(name -> !name.startsWith("automatic-2019"));
    Map<String, Door> doors = doors(review);
    List<String> broken = new ArrayList<>();
    Map<String, Integer> outcomes = new TreeMap<>();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    for (int number = 0; seconds == 0 ? number < FEW : System.nanoTime() < end; number++) {
      Random random = new Random(seed * 1_000_003 + number);
      String told =
          switch (number % 8) {
            case 5 -> tried("results", this::results, seeds.results(), random, number);
            case 6 -> tried("calendar", this::calendar, seeds.calendars(), random, number);
            case 7 -> tried("rules", this::rules, seeds.rules(), random, number);
            default -> {
              String door = List.copyOf(doors.keySet()).get(number % 8);
              boolean changes = door.equals("annotate") || door.equals("fix");
              Map<String, byte[]> papers =
                  new TreeMap<>(door.equals("review") ? review : seeds.papers());
              papers.keySet().removeIf(name -> changes && !name.endsWith(".docx"));
              yield tried(door, doors.get(door), papers, random, number);
            }
          };
      if (told.contains("BROKEN")) {
        broken.add("seed " + seed + ", number " + number + ": " + told);
      }
      outcomes.merge(told.split(":", 2)[0], 1, Integer::sum);
    }
    if (seconds > 0) {
      System.out.println("fuzz seed " + seed + ": " + outcomes);
    }
    assertThat(broken).isEmpty();
    // Damage that each door refuses would try nothing behind it.
    assertThat(outcomes).containsKeys("extract read", "validate read", "annotate read", "fix read");
  }

  private String tried(
      String door, Door through, Map<String, byte[]> seeds, Random random, int number)
      throws IOException {
    List<String> names = List.copyOf(seeds.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] other = seeds.get(names.get(random.nextInt(names.size())));
    byte[] file = new Mutator(random).damaged(seeds.get(name), other);
    PrintStream standard = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String outcome;
    try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setErr(captured);
      inTime(() -> through.pass(file, name));
      outcome = door + " read";
    } catch (IOException e) {
      outcome = door + " " + e.getClass().getSimpleName();
      if (String.valueOf(e.getMessage()).isBlank() || isFault(e)) {
        outcome = "BROKEN " + door + ": " + e;
      }
    } catch (TimeoutException e) {
      outcome = "BROKEN " + door + ": " + name + ": stalled";
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
      String at = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
      outcome = "BROKEN " + door + ": " + name + ": " + e + at;
    } finally {
      System.setErr(standard);
    }
    // What a parser prints would run through what the command says of the file.
    if (printed.size() > 0) {
      outcome = "BROKEN " + door + ": prints " + printed.toString(StandardCharsets.UTF_8).strip();
    }
    if (outcome.startsWith("BROKEN")) {
      Path kept = Path.of("target", "fuzz", number + "-" + door + "-" + name);
      Files.createDirectories(kept.getParent());
      Files.write(kept, file);
    }
    return outcome;
  }

  /** What may take long; a thread of its own can be given up. */
  private interface Call {
    void run() throws IOException;
  }

  private static void inTime(Call call) throws IOException, TimeoutException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              call.run();
              return null;
            });
    Thread thread = new Thread(task, "fuzz");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(STALLED.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether memory or stack ran out, which no small file may bring about. */
  private static boolean isFault(IOException e) {
    return e instanceof UprException && (e.getCause() instanceof OutOfMemoryError);
  }

  private static void written(Extraction extraction) throws IOException {
    int some = extraction.recommendations().size() + extraction.notices().size();
    List<ExportFormat> formats = List.of(ExportFormat.values());
    ExportFormat format = formats.get(some % formats.size());
    try (Exporter exporter = format.open(OutputStream.nullOutputStream())) {
      exporter.write(extraction);
      exporter.finish();
    }
  }

  private void written(Report report) {
    assertThat(ReportWriter.in(messages).json(report)).startsWith("{");
    assertThat(ReportWriter.in(messages).html(report)).contains("</html>");
    assertThat(ReportWriter.in(messages).sarif(report)).startsWith("{");
    assertThat(ReportWriter.in(messages).text(report)).doesNotContain("\u001B", "\u202E");
  }

  private List<Path> files(Map<String, byte[]> review, byte[] file, String name)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> paper : review.entrySet()) {
      byte[] content = paper.getKey().equals(name) ? file : paper.getValue();
      paths.add(Files.write(folder.resolve(paper.getKey()), content));
    }
    return paths;
  }

  private void annotated(byte[] file, String name) throws IOException {
    Report report = validator.validate(file, name);
    byte[] copy = ReportWriter.in(messages).docx(file, report);
    assertThat(texts(validator.validate(copy, name))).isEqualTo(texts(report));
  }

  private void fixed(byte[] file, String name) throws IOException {
    Report report = validator.validate(file, name);
    byte[] copy = Loaded.fixed(validator, file, name).bytes();
    assertThat(texts(validator.validate(copy, name))).isEqualTo(texts(report));
  }

  private static List<String> texts(Report report) {
    return report.submission().document().paragraphs().stream().map(Paragraph::text).toList();
  }

  private void results(byte[] file, String name) throws IOException {
    new ResultReader(states)
        .read(
            name,
            new ByteArrayInputStream(file),
            (row, json) -> assertThat(json.line()).isNotEmpty());
  }

  private void calendar(byte[] file, String name) throws IOException {
    Sessions sessions = Sessions.parse(name, text(file), states);
    assertThat(Sessions.text(sessions.all())).contains("\t");
  }

  private void rules(byte[] file, String name) throws IOException {
    RuleSet rules = RuleSet.forCycle(4).with(name, text(file));
    assertThat(rules.rules()).isNotEmpty();
    rules.rules().forEach(rule -> assertThat(messages.title(rule)).isNotBlank());
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
