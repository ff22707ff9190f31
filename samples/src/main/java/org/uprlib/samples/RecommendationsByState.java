package org.uprlib.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.review.OpenPaper;
import org.uprlib.extract.review.Review;
import org.uprlib.extract.review.ReviewKey;

/**
 * Counts the recommendations that each State made in the papers of a folder, and prints a line a
 * State: name, tab, count. Papers of one review are read together, so that its recommendations
 * count once. Exit code 0 if all were read, 1 if one could not be (the others are counted), 2 if
 * not called with one folder.
 */
public final class RecommendationsByState {
  private RecommendationsByState() {}

  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
    if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
      err.println("usage: RecommendationsByState FOLDER");
      return 2;
    }
    List<Path> papers;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      papers = files.filter(Files::isRegularFile).sorted().toList();
    }
    Extractor extractor = Extractor.create();
    Map<String, List<OpenPaper>> reviews = new LinkedHashMap<>();
    int exit = 0;
    for (Path path : papers) {
      String name = path.getFileName().toString();
      try {
        OpenPaper paper = extractor.open(path, name);
        String review = ReviewKey.of(paper).map(ReviewKey::report).orElse(name);
        reviews.computeIfAbsent(review, key -> new ArrayList<>()).add(paper);
      } catch (IOException e) {
        err.println(e.getMessage());
        exit = 1;
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (List<OpenPaper> together : reviews.values()) {
      Review review = extractor.review(together);
      for (Extraction extraction : review.extractions()) {
        extraction.recommendations().stream()
            .flatMap(recommendation -> recommendation.recommendingStates().stream())
            .forEach(state -> counts.merge(state.name(), 1, Integer::sum));
      }
      for (UprException reason : review.unplaced()) {
        err.println(reason.getMessage());
        exit = 1;
      }
    }
    counts.forEach((state, count) -> out.println(state + "\t" + count));
    return exit;
  }
}
