package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;
import org.uprlib.core.write.WholeFile;
import org.uprlib.validate.cli.ReportCommand.UsageException;

/** Where reports go: standard output, one file, or a folder with a file each. Not thread-safe. */
final class ReportTarget {
  private static final String SUMMARY = "summary.txt";

  private final Optional<Path> out;
  private final boolean folder;
  private final List<PaperFile> inputs;
  private final List<Path> read;
  private final ReportFormat format;
  private final Set<String> given = new HashSet<>();

  /**
   * @param read the inputs and all other files that are read
   */
  ReportTarget(
      Optional<Path> out,
      boolean folder,
      List<PaperFile> inputs,
      List<Path> read,
      ReportFormat format) {
    this.out = out;
    this.folder = folder;
    this.inputs = List.copyOf(inputs);
    this.read = List.copyOf(read);
    this.format = format;
    given.add(SUMMARY);
  }

  /** What is wrong with the choice of a target, if anything. */
  Optional<String> objection() {
    if (out.isEmpty() && format == ReportFormat.docx) {
      return Optional.of("--format docx needs --out");
    }
    if (!folder && inputs.size() > 1 && (out.isPresent() || format == ReportFormat.html)) {
      return Optional.of("more than one file: give a folder as --out, ending in a slash");
    }
    return Optional.empty();
  }

  /** Writes a report; returns the name of its file, empty if it went to standard output. */
  Optional<String> write(PaperFile file, byte[] report, ReportConsole console) throws IOException {
    if (out.isEmpty()) {
      console.out().write(report, 0, report.length);
      console.out().flush();
      return Optional.empty();
    }
    Path target = out.get();
    if (folder) {
      String name = file.name().replace('/', '_');
      target = UserPath.in(target, UserPath.unused(name, format.ending(), given));
    }
    write(target, report);
    return Optional.of(String.valueOf(target.getFileName()));
  }

  /** Writes the summary beside the reports, if they go to a folder. */
  void summary(String text) throws IOException {
    if (folder) {
      write(out.orElseThrow().resolve(SUMMARY), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes the page that leads to the reports, if they are pages in a folder. */
  Optional<Path> index(String page) throws IOException {
    if (!folder || format != ReportFormat.html) {
      return Optional.empty();
    }
    Path target = out.orElseThrow().resolve("index.html");
    write(target, page.getBytes(StandardCharsets.UTF_8));
    return Optional.of(target);
  }

  private void write(Path target, byte[] content) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    try {
      Files.createDirectories(parent);
    } catch (IOException e) {
      throw new OutputException(parent, e);
    }
    new WholeFile(target, read).write(stream -> stream.write(content));
  }

  /** Forms of a report that the command writes. */
  enum ReportFormat {
    text(".txt", List.of(".txt")),
    json(".json", List.of(".json", ".jsonl")),
    html(".html", List.of(".html", ".htm")),
    sarif(".sarif", List.of(".sarif", ".sarif.json")),
    docx("-checked.docx", List.of(".docx"));

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> endings;

    ReportFormat(String ending, List<String> endings) {
      this.ending = ending;
      this.endings = endings;
    }

    /** What a report's file name ends with, behind the name of the file checked. */
    String ending() {
      return ending;
    }

    /**
     * The format of a file to be written, as its ending and {@code --format} say: text if neither
     * does.
     *
     * @param name name of the file
     * @param given what {@code --format} says
     * @throws UsageException if no format has this ending, or {@code --format} says another
     */
    static ReportFormat of(String name, Optional<ReportFormat> given) {
      String small = name.toLowerCase(Locale.ROOT);
      int dot = small.lastIndexOf('.');
      if (dot <= 0) {
        return given.orElse(text);
      }
      Optional<ReportFormat> byName =
          Arrays.stream(values())
              .filter(format -> format.endings.stream().anyMatch(small::endsWith))
              .reduce((first, second) -> small.endsWith(".sarif.json") ? sarif : first);
      if (byName.isEmpty()) {
        String endings =
            Arrays.stream(values()).map(f -> f.endings.get(0)).collect(Collectors.joining(", "));
        throw new UsageException(
            "no report ends in " + small.substring(dot) + "; what is written ends in " + endings);
      }
      if (given.isPresent() && given.get() != byName.get()) {
        throw new UsageException(
            "--out ends in " + small.substring(dot) + ", but --format is " + given.get());
      }
      return byName.get();
    }
  }
}
