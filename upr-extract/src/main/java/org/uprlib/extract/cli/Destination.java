package org.uprlib.extract.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.Leftovers;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;
import org.uprlib.extract.export.Exporter;
import org.uprlib.extract.format.OutputFormat;
import org.uprlib.extract.model.Extraction;

/**
 * Where results are to go and how.
 *
 * @param target argument of {@code --out}; empty for standard output
 * @param format format of the results
 * @param allOrNothing true if nothing may be written unless all files are read
 */
record Destination(Optional<Arguments.Target> target, ExportFormat format, boolean allOrNothing) {
  private static final int BUFFER = 1 << 16;

  /** The destination; without a {@code format}, the file's ending tells it, or it is CSV. */
  static Destination of(
      Optional<Arguments.Target> target, Optional<ExportFormat> format, boolean allOrNothing) {
    Optional<ExportFormat> byName =
        target.filter(t -> !t.folder()).flatMap(t -> formatByName(t.path().toString()));
    return new Destination(target, format.or(() -> byName).orElse(ExportFormat.CSV), allOrNothing);
  }

  private static Optional<ExportFormat> formatByName(String name) {
    return OutputFormat.of(ExportFormat.class, name.substring(name.lastIndexOf('.') + 1));
  }

  /** What to call the destination in a message. */
  String name() {
    return target.map(t -> t.path().toString()).orElse(Console.STANDARD_OUTPUT);
  }

  /**
   * Begins the output for {@code files}.
   *
   * @throws OutputException if nothing can be written there
   */
  Output open(List<PaperFile> files, OutputStream standardOutput) throws IOException {
    try {
      if (target.isEmpty()) {
        return standard(standardOutput);
      }
      Path path = target.get().path();
      return target.get().folder() ? folder(path, files) : file(path, new InputGuard(files));
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(name(), e);
    }
  }

  private Output standard(OutputStream stream) throws IOException {
    if (!format.isText()) {
      String what = format == ExportFormat.PARQUET ? "Parquet" : "a workbook";
      throw new OutputException(name(), what + " is no text; name a file with --out");
    }
    return toStream(stream);
  }

  private Output toStream(OutputStream stream) throws IOException {
    return allOrNothing
        ? new HeldOutput(NewFile.temporary(), format, file -> file.copyTo(stream))
        : new StreamOutput(new BufferedOutputStream(stream, BUFFER), format);
  }

  private Output folder(Path path, List<PaperFile> files) throws IOException {
    Files.createDirectories(path);
    // Tells at once, and not after the first paper, if nothing can be written.
    NewFile.in(path).close();
    Leftovers.in(path).sweep();
    return new FolderOutput(
        path, format, new OutputNames(files, format), new InputGuard(files), allOrNothing);
  }

  private Output file(Path path, InputGuard guard) throws IOException {
    guard.check(path);
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new OutputException(name(), "access denied");
    }
    if (WholeFile.isDevice(path)) {
      return toStream(Files.newOutputStream(path));
    }
    Path place = WholeFile.target(path);
    Leftovers.in(place.getParent()).sweep();
    return new HeldOutput(WholeFile.begin(path), format, file -> file.moveTo(place));
  }

  /** All results on one open stream, each as soon as it is there. */
  private static final class StreamOutput implements Output {
    private final Exporter exporter;

    StreamOutput(OutputStream stream, ExportFormat format) throws IOException {
      exporter = format.open(stream);
    }

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

    /** Puts a whole file in its place. */
    interface Placement {
      void place(NewFile file) throws IOException;
    }

    HeldOutput(NewFile file, ExportFormat format, Placement placement) throws IOException {
      this.file = file;
      this.exporter = format.open(file.stream());
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
}
