package org.uprlib.extract.cli;

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
import org.uprlib.core.write.WholeFile;

/** Where the results of a run that may be continued are put. */
interface Results {
  /**
   * What the results of a paper are called there.
   *
   * @param known what they were called before, or the folder that they belong to
   */
  String name(String paper, String known);

  /** Puts the finished results of a paper that is here in their place, if they have one. */
  void put(FinishedReviews.PaperResults results) throws IOException;

  /** Puts the results of these reviews in their place, in this order, and removes all others. */
  void finish(List<ReviewResult> all) throws IOException;

  /** All results in one file of JSON Lines, which is put together when the run ends. */
  record FileResults(Path whole, FinishedReviews finished) implements Results {
    @Override
    public String name(String paper, String known) {
      return String.valueOf(whole.getFileName());
    }

    @Override
    public void put(FinishedReviews.PaperResults results) {
      // All at once, at the end.
    }

    @Override
    public void finish(List<ReviewResult> all) throws IOException {
      List<Path> parts = new ArrayList<>();
      for (ReviewResult review : all) {
        finished.results(review).forEach(results -> parts.add(results.content()));
      }
      boolean asItIs =
          Files.exists(whole)
              ? ContentHash.of(parts).equals(ContentHash.of(List.of(whole)))
              : parts.isEmpty();
      if (asItIs) {
        return;
      }
      try (NewFile file = WholeFile.begin(whole)) {
        for (Path part : parts) {
          Files.copy(part, file.stream());
        }
        file.moveTo(whole);
      }
    }
  }

  /** A file of results for each paper, in one folder. Not thread-safe. */
  static final class FolderResults implements Results {
    private final ContinuedRun.Settings settings;
    private final OutputNames names;
    private final List<FinishedReviews.PaperResults> earlier = new ArrayList<>();

    /**
     * Results in a folder.
     *
     * @param reviews the finished ones; results of papers that are gone keep their names, unless
     *     they are to be pruned
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
      return names.isHere(paper) ? folderOf(known) + names.of(paper) : known;
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
}
