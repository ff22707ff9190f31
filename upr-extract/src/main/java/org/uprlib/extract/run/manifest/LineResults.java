package org.uprlib.extract.run.manifest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/**
 * All results in one file of JSON Lines. Until the run ends, what it adds stands in a file beside
 * it, whose name ends in {@code .part}. Not thread-safe but for {@link #holds}.
 */
final class LineResults implements Results {
  private static final String PART = ".part";
  private static final String MANIFEST = ".manifest";
  private static final int BUFFER = 1 << 16;

  private final Path whole;
  private final Path part;
  private @Nullable FileChannel channel;

  private LineResults(Path whole) {
    this.whole = whole;
    this.part = beside(whole, PART);
  }

  /**
   * Results in {@code file}.
   *
   * @throws OutputException if it is there and no manifest says what it contains
   */
  static LineResults in(Path file) throws IOException {
    LineResults results = new LineResults(WholeFile.target(file));
    if (Files.exists(file) && !Files.exists(results.manifest())) {
      throw new OutputException(
          file, "it was not begun with --resume, so what it holds is not known; name another file");
    }
    return results;
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  @Override
  public Path manifest() {
    return beside(whole, MANIFEST);
  }

  @Override
  public String format() {
    return ExportFormat.JSONL.word();
  }

  @Override
  public boolean holds(ReviewResult review) {
    return review.stretches().stream().allMatch(this::holds);
  }

  private boolean holds(Stretch stretch) {
    return isPart(stretch)
        ? size(part) >= stretch.end()
        : stretch.file().equals(name(whole)) && StretchChecks.holds(whole, stretch);
  }

  private boolean isPart(Stretch stretch) {
    return stretch.file().equals(name(part));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void begin(List<ReviewResult> known) throws IOException {
    long end =
        known.stream()
            .flatMap(review -> review.stretches().stream())
            .filter(stretch -> isPart(stretch) && holds(stretch))
            .mapToLong(Stretch::end)
            .max()
            .orElse(0);
    if (size(part) > end) {
      open().truncate(end);
    }
  }

  private FileChannel open() throws IOException {
    if (channel == null) {
      channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
    return channel;
  }

  @Override
  public List<Stretch> write(List<Outcome.Read> papers, List<Stretch> before) throws IOException {
    FileChannel out = open();
    long start = out.size();
    out.position(start);
    HashingStream stream =
        new HashingStream(new BufferedOutputStream(Channels.newOutputStream(out), BUFFER));
    try (Exporter exporter = ExportFormat.JSONL.open(stream)) {
      for (Outcome.Read paper : papers) {
        exporter.write(paper.extraction());
      }
      exporter.finish();
      stream.flush();
      out.force(false);
    } catch (IOException e) {
      out.truncate(start);
      throw e;
    }
    Stretch written = new Stretch(name(part), start, out.size() - start, stream.sha256(), null);
    if (before.size() == 1
        && before.get(0).sha256().equals(written.sha256())
        && before.get(0).length() == written.length()
        && holds(before.get(0))) {
      out.truncate(start);
      return before;
    }
    return List.of(written);
  }

  @Override
  public List<ReviewResult> place(
      List<ReviewResult> order, List<ReviewResult> dropped, Change change) throws IOException {
    List<Stretch> stretches =
        order.stream().flatMap(review -> review.stretches().stream()).toList();
    if (stretches.isEmpty() || fills(stretches, whole)) {
      if (stretches.isEmpty() && dropped.stream().anyMatch(this::isInPlace)) {
        change.prepare(order);
        try (NewFile none = WholeFile.begin(whole)) {
          none.moveTo(whole);
        }
      }
      close();
      Files.deleteIfExists(part);
      return stretches.isEmpty() ? order : inOrder(order, StretchChecks.modified(whole));
    }
    List<ReviewResult> placed = inOrder(order, null);
    if (fills(stretches, part) && !Files.exists(whole)) {
      close();
      change.prepare(placed);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } else {
      try (NewFile file = WholeFile.begin(whole)) {
        copy(stretches, file.stream());
        file.stream().flush();
        change.prepare(placed);
        file.moveTo(whole);
      }
      close();
      Files.deleteIfExists(part);
    }
    return inOrder(order, StretchChecks.modified(whole));
  }

  private boolean isInPlace(ReviewResult review) {
    return review.stretches().stream().anyMatch(each -> !isPart(each) && holds(each));
  }

  /** True if {@code file} holds the stretches one after the other and nothing else. */
  private static boolean fills(List<Stretch> stretches, Path file) {
    long end = 0;
    for (Stretch stretch : stretches) {
      if (!stretch.file().equals(name(file)) || stretch.start() != end) {
        return false;
      }
      end = stretch.end();
    }
    return end == size(file);
  }

  private List<ReviewResult> inOrder(List<ReviewResult> order, @Nullable String modified) {
    List<ReviewResult> placed = new ArrayList<>(order.size());
    long end = 0;
    for (ReviewResult review : order) {
      List<Stretch> stretches = new ArrayList<>();
      for (Stretch stretch : review.stretches()) {
        Stretch moved = new Stretch(name(whole), end, stretch.length(), stretch.sha256(), modified);
        stretches.add(moved);
        end = moved.end();
      }
      placed.add(review.at(stretches));
    }
    return placed;
  }

  private void copy(List<Stretch> stretches, OutputStream out) throws IOException {
    for (Stretch stretch : stretches) {
      HashingStream copy = new HashingStream(out);
      try (InputStream in = Files.newInputStream(isPart(stretch) ? part : whole)) {
        in.skipNBytes(stretch.start());
        byte[] buffer = new byte[BUFFER];
        for (long left = stretch.length(); left > 0; ) {
          int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
          if (count < 0) {
            break;
          }
          copy.write(buffer, 0, count);
          left -= count;
        }
      }
      if (!copy.sha256().equals(stretch.sha256())) {
        throw new OutputException(whole, stretch.file() + " was changed by another program");
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      channel = null;
    }
  }
}
