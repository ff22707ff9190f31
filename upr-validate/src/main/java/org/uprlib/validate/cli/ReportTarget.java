package org.uprlib.validate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;
import org.uprlib.core.write.WholeFile;
import org.uprlib.validate.cli.ReportCommand.FileForm;

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
  enum ReportFormat implements FileForm {
    text(".txt"),
    json(".json", ".jsonl"),
    html(".html", ".htm"),
    sarif(".sarif", ".sarif.json"),
    docx(".docx");

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> endings;

    ReportFormat(String... endings) {
      this.endings = List.of(endings);
    }

    @Override
    public List<String> endings() {
      return endings;
    }

    /** What a report's file name ends with, behind the name of the file checked. */
    String ending() {
      return this == docx ? "-checked.docx" : endings.get(0);
    }
  }
}
