package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/** A file of results for each paper, in one folder. Not thread-safe, except {@link #hold}. */
final class FolderResults implements Results {
  static final String MANIFEST = "upr-extract.manifest";

  private final Path folder;
  private final ExportFormat format;
  private final OutputNames names;
  private final InputGuard guard;

  private FolderResults(Path folder, ExportFormat format, OutputNames names, InputGuard guard) {
    this.folder = folder;
    this.format = format;
    this.names = names;
    this.guard = guard;
  }

  /**
   * Results in {@code folder}.
   *
   * @param earlier results that may be there; those of papers that are gone keep their files,
   *     unless they are to be pruned
   * @throws OutputException if what is written would replace results in another format
   */
  static FolderResults in(
      Path folder,
      ExportFormat format,
      List<PaperFile> files,
      List<ReviewResult> earlier,
      boolean prune,
      InputGuard guard)
      throws IOException {
    OutputNames names = new OutputNames(files, format, Set.of());
    Set<String> ofGone = new HashSet<>();
    for (ReviewResult review : earlier) {
      boolean here = review.papers().stream().anyMatch(paper -> names.isHere(paper.name()));
      for (Rows rows : review.results()) {
        if (isThere(folder, rows)) {
          requireApart(folder, format, review, rows);
          if (!here) {
            ofGone.add(name(rows));
          }
        }
      }
    }
    boolean asTheyAre = prune || ofGone.isEmpty();
    return new FolderResults(
        folder, format, asTheyAre ? names : new OutputNames(files, format, ofGone), guard);
  }

  private static void requireApart(Path folder, ExportFormat format, ReviewResult review, Rows rows)
      throws OutputException {
    if (!format.word().equals(review.format()) && rows.file().endsWith("." + format.ending())) {
      throw new OutputException(
          folder,
          "it contains results as "
              + review.format()
              + ", whose files have the same names; name another folder");
    }
  }

  private static String name(Rows rows) {
    return rows.file().substring(rows.file().lastIndexOf('/') + 1);
  }

  private static boolean isThere(Path folder, Rows rows) {
    try {
      Path file = UserPath.in(folder, rows.file());
      return Files.size(file) == rows.length() && rows.areIn(file);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public ExportFormat format() {
    return format;
  }

  @Override
  public boolean hold(ReviewResult review) {
    List<ReviewResult.PaperResult> read =
        review.papers().stream().filter(ReviewResult.PaperResult::read).toList();
    List<Rows> results = review.results();
    boolean other = !format.word().equals(review.format());
    for (int i = 0; i < results.size(); i++) {
      if (!isThere(folder, results.get(i)) || !(other || fits(read.get(i), results.get(i)))) {
        return false;
      }
    }
    return read.size() == results.size();
  }

  /** Results of a paper that is gone stay where they are. */
  private boolean fits(ReviewResult.PaperResult paper, Rows rows) {
    return !names.isHere(paper.name()) || names.fits(paper.name(), name(rows));
  }

  @Override
  public List<Rows> write(List<Outcome.Read> papers) throws IOException {
    List<Rows> written = new ArrayList<>();
    for (Outcome.Read paper : papers) {
      String name = format.folder(paper.extraction()) + names.next(paper.file());
      Path target = UserPath.in(folder, name);
      Files.createDirectories(target.getParent());
      guard.check(target);
      try (NewFile file = NewFile.in(folder)) {
        try (Exporter exporter = format.openInFolder(file.stream())) {
          exporter.write(paper.extraction());
          exporter.finish();
        }
        file.moveTo(target);
      }
      written.add(Rows.added(target, name, 0).at(name, 0, Rows.modified(target)));
    }
    return written;
  }

  @Override
  public void place(List<ReviewResult> order, List<ReviewResult> dropped, Announced announced)
      throws IOException {
    announced.accept(order);
    Set<String> wanted = new HashSet<>();
    order.forEach(review -> review.results().forEach(rows -> wanted.add(rows.file())));
    for (ReviewResult review : dropped) {
      for (Rows rows : review.results()) {
        // What somebody has changed since is not ours to delete.
        if (!wanted.contains(rows.file()) && isThere(folder, rows)) {
          Files.delete(UserPath.in(folder, rows.file()));
        }
      }
    }
  }
}
