package org.uprlib.extract.run.resume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.UserPath;

/** A file of results for each paper, in one folder. Not thread-safe. */
final class FolderResults implements Results {
  private final ContinuedRun.Settings settings;
  private final OutputNames names;
  private final List<FinishedReviews.PaperResults> earlier = new ArrayList<>();

  /**
   * Results in a folder.
   *
   * @param reviews the finished ones; results of papers that are gone keep their names, unless they
   *     are to be pruned
   * @throws OutputException if what is written would replace results in another format
   */
  FolderResults(
      ContinuedRun.Settings settings, FinishedReviews finished, List<ReviewResult> reviews)
      throws IOException {
    this.settings = settings;
    OutputNames all = new OutputNames(settings.files(), settings.format(), Set.of());
    Set<String> ofGone = new HashSet<>();
    for (ReviewResult review : reviews) {
      boolean gone = review.papers().stream().noneMatch(paper -> all.isHere(paper.name()));
      for (FinishedReviews.PaperResults placed : finished.results(review)) {
        if (isOfAnotherFormat(review, placed.name()) && isThere(placed)) {
          throw new OutputException(
              settings.target(),
              "it contains results as "
                  + review.format()
                  + ", whose files have the same names; name another folder");
        }
        if (gone && !settings.prune() && isThere(placed)) {
          ofGone.add(placed.name().substring(folderOf(placed.name()).length()));
        }
        earlier.add(placed);
      }
    }
    names = new OutputNames(settings.files(), settings.format(), ofGone);
  }

  private boolean isOfAnotherFormat(ReviewResult review, String name) {
    return !settings.format().word().equals(review.format())
        && name.endsWith("." + settings.format().ending());
  }

  private static String folderOf(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** Whether results are in their place as they were written. */
  private boolean isThere(FinishedReviews.PaperResults results) throws IOException {
    Path file = UserPath.in(settings.target(), results.name());
    return Files.isRegularFile(file) && Files.mismatch(file, results.content()) < 0;
  }

  @Override
  public String name(String paper, String known) {
    return names.isHere(paper) ? folderOf(known) + names.next(paper) : known;
  }

  @Override
  public void put(FinishedReviews.PaperResults results) throws IOException {
    if (isThere(results)) {
      return;
    }
    Path target = UserPath.in(settings.target(), results.name());
    Files.createDirectories(target.getParent());
    settings.guard().check(target);
    try (NewFile file = NewFile.in(settings.target())) {
      Files.copy(results.content(), file.stream());
      file.moveTo(target);
    }
  }

  @Override
  public void finish(List<ReviewResult> all) throws IOException {
    Set<String> wanted = new HashSet<>();
    all.forEach(review -> wanted.addAll(review.results()));
    for (FinishedReviews.PaperResults placed : earlier) {
      // What somebody has changed since is not ours to delete.
      if (!wanted.contains(placed.name()) && isThere(placed)) {
        Files.delete(UserPath.in(settings.target(), placed.name()));
      }
    }
  }
}
