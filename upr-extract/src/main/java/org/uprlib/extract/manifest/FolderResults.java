package org.uprlib.extract.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.write.Leftovers;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.export.ExportFormat;
import org.uprlib.extract.export.Exporter;

/** A file of results for each paper, in one folder. Not thread-safe but for {@link #holds}. */
public final class FolderResults implements Results {
  private static final String MANIFEST = "upr-extract.manifest";

  private final Path folder;
  private final ExportFormat format;
  private final Names names;

  /** Names the files of results. */
  public interface Names {
    /** The file for the results of {@code paper}. */
    String of(PaperFile paper);

    /**
     * Guards what is to be read.
     *
     * @throws IOException if {@code target} must not be replaced
     */
    void check(Path target) throws IOException;

    /**
     * Whether the results of the paper called {@code paper} may be in {@code file}; thread-safe.
     */
    boolean fits(String paper, String file);
  }

  private FolderResults(Path folder, ExportFormat format, Names names) {
    this.folder = folder;
    this.format = format;
    this.names = names;
  }

  /** Results in {@code folder}, which is made if it does not exist. */
  public static FolderResults in(Path folder, ExportFormat format, Names names) throws IOException {
    Files.createDirectories(folder);
    Leftovers.in(folder).sweep();
    return new FolderResults(folder, format, names);
  }

  @Override
  public Path manifest() {
    return folder.resolve(MANIFEST);
  }

  @Override
  public boolean holds(ReviewResult review) {
    List<PaperResult> read = review.papers().stream().filter(PaperResult::isRead).toList();
    List<Stretch> stretches = review.stretches();
    if (read.size() != stretches.size()) {
      return false;
    }
    for (int i = 0; i < stretches.size(); i++) {
      String file = stretches.get(i).file();
      if (!names.fits(read.get(i).name(), file.substring(file.lastIndexOf('/') + 1))
          || !isThere(stretches.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isThere(Stretch stretch) {
    try {
      Path file = UserPath.in(folder, stretch.file());
      return Files.size(file) == stretch.length() && StretchChecks.holds(file, stretch);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void begin(List<ReviewResult> known) {
    // A file is there whole or not at all.
  }

  @Override
  public List<Stretch> write(List<Outcome.Read> papers, List<Stretch> before) throws IOException {
    List<Stretch> stretches = new ArrayList<>();
    for (Outcome.Read paper : papers) {
      String name = format.folder(paper.extraction()) + names.of(paper.file());
      Path target = UserPath.in(folder, name);
      Files.createDirectories(target.getParent());
      names.check(target);
      try (NewFile file = NewFile.in(folder)) {
        HashingStream stream = new HashingStream(file.stream());
        try (Exporter exporter = format.openInFolder(stream)) {
          exporter.write(paper.extraction());
          exporter.finish();
        }
        file.moveTo(target);
        stretches.add(
            new Stretch(name, 0, stream.length(), stream.sha256(), StretchChecks.modified(target)));
      }
    }
    return stretches;
  }

  @Override
  public List<ReviewResult> place(
      List<ReviewResult> order, List<ReviewResult> dropped, Change change) throws IOException {
    Set<String> wanted = new HashSet<>();
    order.forEach(review -> review.stretches().forEach(stretch -> wanted.add(stretch.file())));
    for (ReviewResult review : dropped) {
      for (Stretch stretch : review.stretches()) {
        // What somebody has changed since is not ours to delete.
        if (!wanted.contains(stretch.file()) && isThere(stretch)) {
          Files.delete(UserPath.in(folder, stretch.file()));
        }
      }
    }
    return order;
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
