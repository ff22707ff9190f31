package org.uprlib.extract.run.manifest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.WholeFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/**
 * All results in one file of JSON Lines. Until the run ends, what it adds is in a file beside it,
 * whose name ends in {@code .part}; it is put together at the end. Not thread-safe, except {@link
 * #hold}.
 */
final class LineResults implements Results {
  static final String MANIFEST = ".manifest";
  static final String PART = ".part";
  private static final int BUFFER = 1 << 16;

  private final Path whole;
  private final Path part;

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
          file,
          "it was not begun with --resume, so what it contains is not known; name another file");
    }
    return results;
  }

  /** The manifest of their content. */
  Path manifest() {
    return beside(whole, MANIFEST);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(name(file) + ending);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public ExportFormat format() {
    return ExportFormat.JSONL;
  }

  @Override
  public boolean hold(ReviewResult review) {
    return review.results().stream().allMatch(rows -> rows.areIn(place(rows)));
  }

  private Path place(Rows rows) {
    return rows.file().equals(name(part)) ? part : whole;
  }

  @Override
  public List<Rows> write(List<Outcome.Read> papers) throws IOException {
    try (FileChannel out =
            FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(out), BUFFER);
        Exporter exporter = format().open(stream)) {
      long start = out.size();
      for (Outcome.Read paper : papers) {
        exporter.write(paper.extraction());
      }
      exporter.finish();
      stream.flush();
      out.force(false);
      return List.of(Rows.added(part, name(part), start));
    }
  }

  @Override
  public void place(List<ReviewResult> order, List<ReviewResult> dropped, Announced announced)
      throws IOException {
    List<Rows> all = rows(order);
    boolean nothing = all.isEmpty() && (rows(dropped).isEmpty() || !Files.exists(whole));
    if (nothing || fill(whole, all)) {
      announced.accept(nothing ? order : inOrder(order, Rows.modified(whole)));
    } else if (!Files.exists(whole) && fill(part, all)) {
      announced.accept(inOrder(order, Rows.modified(part)));
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } else {
      try (NewFile file = WholeFile.begin(whole)) {
        copy(all, file.stream());
        announced.accept(inOrder(order, file.modified().toInstant().toString()));
        file.moveTo(whole);
      }
    }
    Files.deleteIfExists(part);
  }

  private static List<Rows> rows(List<ReviewResult> reviews) {
    return reviews.stream().flatMap(review -> review.results().stream()).toList();
  }

  /** True if {@code file} has the rows one after the other and nothing else. */
  private static boolean fill(Path file, List<Rows> rows) throws IOException {
    long end = 0;
    for (Rows each : rows) {
      if (!each.file().equals(name(file)) || each.start() != end) {
        return false;
      }
      end = each.end();
    }
    return Files.exists(file) && end == Files.size(file);
  }

  private List<ReviewResult> inOrder(List<ReviewResult> order, String modified) {
    List<ReviewResult> placed = new ArrayList<>(order.size());
    long end = 0;
    for (ReviewResult review : order) {
      List<Rows> moved = new ArrayList<>();
      for (Rows rows : review.results()) {
        moved.add(rows.at(name(whole), end, modified));
        end += rows.length();
      }
      placed.add(review.at(moved));
    }
    return placed;
  }

  private void copy(List<Rows> all, OutputStream out) throws IOException {
    WritableByteChannel channel = Channels.newChannel(out);
    for (Rows rows : all) {
      if (!rows.areIn(place(rows))) {
        throw new OutputException(whole, rows.file() + " was changed by another program");
      }
      try (FileChannel in = FileChannel.open(place(rows))) {
        in.transferTo(rows.start(), rows.length(), channel);
      }
    }
  }
}
