package org.uprlib.extract.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.FileType;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.translation.Terminology;

/**
 * Where results are to go and how.
 *
 * @param target argument of {@code --out}; empty for standard output
 * @param format format of the results
 * @param words what a workbook calls things
 * @param allOrNothing true if nothing may be written unless all files are read
 */
record Destination(
    Optional<Arguments.Target> target,
    ExportFormat format,
    Terminology words,
    boolean allOrNothing) {
  private static final int BUFFER = 1 << 16;
  private static final String KEPT = " of those kept for what a run notes; name another file";

  /** The destination; without a {@code format}, the file's ending gives it, or it is CSV. */
  static Destination of(
      Optional<Arguments.Target> target,
      Optional<ExportFormat> format,
      Terminology words,
      boolean allOrNothing) {
    Optional<ExportFormat> byName =
        target
            .filter(t -> !t.folder())
            .flatMap(t -> OutputFormat.ofFile(ExportFormat.class, t.path()));
    return new Destination(
        target, format.or(() -> byName).orElse(ExportFormat.CSV), words, allOrNothing);
  }

  /** What is wrong with the choice of format and file, if anything. */
  Optional<String> objection() {
    Optional<Path> file = target.filter(t -> !t.folder()).map(Arguments.Target::path);
    if (file.filter(ContinuedRun::keeps).isPresent()) {
      return Optional.of("--out is " + file.get() + ", one" + KEPT);
    }
    return file.flatMap(path -> OutputFormat.ofFile(ExportFormat.class, path))
        .filter(named -> !named.ending().equals(format.ending()))
        .map(named -> "--out ends in ." + named.ending() + ", but --format is " + format.word())
        .or(() -> file.flatMap(path -> paperObjection(path, format)));
  }

  /** Objects to a {@code file} that ends as papers do, one of which it might replace. */
  static Optional<String> paperObjection(Path file, OutputFormat format) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return FileType.endings().stream()
        .filter(ending -> name.endsWith("." + ending))
        .map(e -> "--out ends in ." + e + ", as papers do, but the format is " + format.word())
        .findFirst();
  }

  /**
   * Objects to a report on the run that would replace results, or what a run notes of them.
   *
   * @param head how a report begins, which an earlier one among results is known by
   * @throws OutputException if {@code report} is such a file
   */
  void requireApart(Path report, List<PaperFile> files, String head) throws IOException {
    if (ContinuedRun.keeps(report)) {
      throw new OutputException(report, "its name is one" + KEPT);
    }
    if (target.isEmpty()) {
      return;
    }
    Path own = place(target.get().path());
    Path place = place(report);
    boolean taken =
        target.get().folder()
            ? place.startsWith(own) && isOfResults(place, files, head)
            : place.equals(own) && !WholeFile.isDevice(report);
    if (taken) {
      throw new OutputException(report, "results go there; name another file");
    }
  }

  private boolean isOfResults(Path file, List<PaperFile> files, String head) throws IOException {
    if (new OutputNames(files, format, Set.of()).gives(String.valueOf(file.getFileName()))) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    try (InputStream stream = Files.newInputStream(file)) {
      return !Arrays.equals(stream.readNBytes(start.length), start);
    }
  }

  /** Where a file is, or is to be, with links resolved. */
  private static Path place(Path path) throws IOException {
    Path target = WholeFile.target(path);
    if (Files.exists(target)) {
      return target.toRealPath();
    }
    Path parent = target.getParent();
    return parent != null && Files.exists(parent)
        ? parent.toRealPath().resolve(target.getFileName())
        : target.normalize();
  }

  String name() {
    return target.map(t -> t.path().toString()).orElse(Console.STANDARD_OUTPUT);
  }

  /**
   * Begins the output for {@code files}.
   *
   * @param guard keeps it from replacing what is to be read
   * @throws OutputException if nothing can be written there
   */
  Output open(List<PaperFile> files, InputGuard guard, OutputStream standardOutput)
      throws IOException {
    try {
      if (target.isEmpty()) {
        return standard(standardOutput);
      }
      Path path = target.get().path();
      return target.get().folder() ? folder(path, files, guard) : file(path, guard);
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(name(), e);
    }
  }

  private Output standard(OutputStream stream) throws IOException {
    if (!format.isText()) {
      String what = format == ExportFormat.PARQUET ? "Parquet" : "a workbook";
      throw new OutputException(name(), what + " is not text; name a file with --out");
    }
    return toStream(stream);
  }

  private Output toStream(OutputStream stream) throws IOException {
    return allOrNothing
        ? new HeldOutput(NewFile.temporary(), this, file -> file.copyTo(stream))
        : new StreamOutput(format.open(new BufferedOutputStream(stream, BUFFER), words));
  }

  private Output folder(Path path, List<PaperFile> files, InputGuard guard) throws IOException {
    Files.createDirectories(path);
    // Fails at once, and not after the first paper, if nothing can be written.
    NewFile.in(path).close();
    NewFile.sweep(path);
    return new FolderOutput(
        path, format, words, new OutputNames(files, format, Set.of()), guard, allOrNothing);
  }

  private Output file(Path path, InputGuard guard) throws IOException {
    guard.check(path);
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new OutputException(name(), "access denied");
    }
    if (WholeFile.isDevice(path)) {
      return toStream(Files.newOutputStream(path));
    }
    return new HeldOutput(WholeFile.begin(path), this, file -> file.moveTo(WholeFile.target(path)));
  }

  /** All results on one open stream, each as soon as it is there. */
  private record StreamOutput(Exporter exporter) implements Output {
    @Override
    public void write(PaperFile file, Extraction extraction) throws IOException {
      exporter.write(extraction);
    }

    @Override
    public void finish() throws IOException {
      exporter.finish();
    }

    @Override
    public void close() throws IOException {
      exporter.close();
    }
  }

  /** All results in one file that is put in its place once it is whole. */
  private static final class HeldOutput implements Output {
    private final NewFile file;
    private final Exporter exporter;
    private final Placement placement;
    private boolean empty = true;

    interface Placement {
      void place(NewFile file) throws IOException;
    }

    HeldOutput(NewFile file, Destination destination, Placement placement) throws IOException {
      this.file = file;
      this.exporter = destination.format.open(file.stream(), destination.words);
      this.placement = placement;
    }

    @Override
    public void write(PaperFile paper, Extraction extraction) throws IOException {
      exporter.write(extraction);
      empty = false;
    }

    /**
     * An output without any paper is not put in place: it would only replace an older, better one.
     */
    @Override
    public void finish() throws IOException {
      if (!empty) {
        exporter.finish();
        placement.place(file);
      }
    }

    @Override
    public void close() throws IOException {
      try (file) {
        exporter.close();
      }
    }
  }

  /** One file a paper in a folder. */
  private static final class FolderOutput implements Output {
    private final Path folder;
    private final ExportFormat format;
    private final Terminology words;
    private final OutputNames names;
    private final InputGuard guard;
    private final boolean allOrNothing;
    private final Map<NewFile, Path> waiting = new LinkedHashMap<>();

    /**
     * @param allOrNothing true to put the files in their places only once all are whole
     */
    FolderOutput(
        Path folder,
        ExportFormat format,
        Terminology words,
        OutputNames names,
        InputGuard guard,
        boolean allOrNothing) {
      this.folder = folder;
      this.format = format;
      this.words = words;
      this.names = names;
      this.guard = guard;
      this.allOrNothing = allOrNothing;
    }

    @Override
    public void write(PaperFile paper, Extraction extraction) throws IOException {
      Path target = UserPath.in(folder, format.folder(extraction) + names.of(paper.name()));
      Files.createDirectories(target.getParent());
      guard.check(target);
      NewFile file = NewFile.in(folder);
      waiting.put(file, target);
      try (Exporter exporter = format.openInFolder(file.stream(), words)) {
        exporter.write(extraction);
        exporter.finish();
      }
      file.stream().flush();
      if (!allOrNothing) {
        finish();
      }
    }

    @Override
    public void finish() throws IOException {
      for (Map.Entry<NewFile, Path> entry : waiting.entrySet()) {
        entry.getKey().moveTo(entry.getValue());
      }
      waiting.clear();
    }

    @Override
    public void close() throws IOException {
      for (NewFile file : waiting.keySet()) {
        file.close();
      }
    }
  }

  /** Where results go. Nothing half-written is left after a failure. */
  interface Output extends Closeable {
    void write(PaperFile file, Extraction extraction) throws IOException;

    /** Puts what was written in its place. */
    void finish() throws IOException;

    /** Throws away what was not put in place. */
    @Override
    void close() throws IOException;
  }
}
