package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.UnfinishedFiles;
import org.uprlib.core.write.UserPath;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/** A file of results for each paper, in one folder. Not thread-safe but for {@link #holds}. */
final class FolderResults implements Results {
  private static final String MANIFEST = "upr-extract.manifest";

  private final Path folder;
  private final ExportFormat format;
  private final ResultNames names;

  private FolderResults(Path folder, ExportFormat format, ResultNames names) {
    this.folder = folder;
    this.format = format;
    this.names = names;
  }

  /** Results in {@code folder}, which is made if it does not exist. */
  static FolderResults in(Path folder, ExportFormat format, ResultNames names) throws IOException {
    Files.createDirectories(folder);
    UnfinishedFiles.sweep(folder);
    return new FolderResults(folder, format, names);
  }

  @Override
  public Path manifest() {
    return folder.resolve(MANIFEST);
  }

  @Override
  public String format() {
    return format.word();
  }

  @Override
  public boolean holds(ReviewResult review) {
    List<PaperResult> read = review.papers().stream().filter(PaperResult::isRead).toList();
    List<Stretch> stretches = review.stretches();
    if (read.size() != stretches.size()) {
      return false;
    }
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      if (!isThere(stretch) || !(isOther(review) || fits(read.get(i), stretch))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the results are in another format than those of this run. */
  private boolean isOther(ReviewResult review) {
    return !format.word().equals(review.format());
  }

  /** Results of a paper that is gone stay where they are. */
  private boolean fits(PaperResult paper, Stretch stretch) {
    return !names.isHere(paper.name()) || names.fits(paper.name(), name(stretch));
  }

  private static String name(Stretch stretch) {
    return stretch.file().substring(stretch.file().lastIndexOf('/') + 1);
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
  public void begin(List<ReviewResult> known) throws IOException {
    Set<String> ofGone = new HashSet<>();
    for (ReviewResult review : known) {
      boolean here = review.papers().stream().anyMatch(paper -> names.isHere(paper.name()));
      for (Stretch stretch : review.stretches()) {
        if (!isThere(stretch)) {
          continue;
        }
        if (isOther(review) && stretch.file().endsWith("." + format.ending())) {
          throw new OutputException(
              folder,
              "it holds results as "
                  + review.format()
                  + ", whose files have the same names; name another folder");
        }
        if (!here) {
          ofGone.add(name(stretch));
        }
      }
    }
    names.reserve(ofGone);
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
