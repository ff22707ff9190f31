package org.uprlib.validate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uprlib.extract.batch.PaperFile;

/** Where reports go: standard output, one file, or a folder with a file each. Not thread-safe. */
final class ReportTarget {
  private final Optional<Path> out;
  private final boolean folder;
  private final List<PaperFile> inputs;
  private final ReportFormat format;
  private final Set<String> given = new HashSet<>();

  ReportTarget(Optional<Path> out, boolean folder, List<PaperFile> inputs, ReportFormat format) {
    this.out = out;
    this.folder = folder;
    this.inputs = List.copyOf(inputs);
    this.format = format;
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

  void write(PaperFile file, byte[] report, OutputStream standard) throws IOException {
    if (out.isEmpty()) {
      standard.write(report);
      standard.flush();
      return;
    }
    Path target = folder ? out.get().resolve(name(file)) : out.get();
    write(target, report);
  }

  /** Writes the summary beside the reports, if they go to a folder. */
  void summary(String text) throws IOException {
    if (folder) {
      write(out.orElseThrow().resolve("summary.txt"), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(Path target, byte[] content) throws IOException {
    write(target, content, inputs.stream().map(PaperFile::path).toList());
  }

  /** Writes a file under another name and then gives it its own, unless that is an input's. */
  static void write(Path target, byte[] content, List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(target) && Files.exists(input) && Files.isSameFile(input, target)) {
        throw new IOException(target + " is one of the files to be read");
      }
    }
    Path parent = target.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path temporary = Files.createTempFile(parent, ".upr-validate-", ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private String name(PaperFile file) {
    String flat = file.name().replace('/', '_');
    String unique = flat;
    for (int i = 2; !given.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = flat + "-" + i;
    }
    return unique + format.ending();
  }
}
