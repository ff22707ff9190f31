package org.uprlib.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;

/**
 * Counts the recommendations that each State made in the papers of a folder, and prints a line a
 * State: name, tab, count. Papers of one review are read together, so that its recommendations
 * count once. Exit code 0 if all were read, 1 if one could not be (the others are counted), 2 if
 * not called with one folder.
 */
public final class RecommendationsByState {
  private RecommendationsByState() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
      err.println("usage: RecommendationsByState FOLDER");
      return 2;
    }
    List<Path> papers;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      papers = files.filter(Files::isRegularFile).sorted().toList();
    }
    int exit = 0;
    Map<String, Integer> counts = new TreeMap<>();
    for (Outcome outcome : Extractor.create().extractAll(papers)) {
      if (outcome instanceof Outcome.Read read) {
        read.extraction().recommendations().stream()
            .flatMap(recommendation -> recommendation.recommendingStates().stream())
            .forEach(state -> counts.merge(state.name(), 1, Integer::sum));
      } else if (outcome instanceof Outcome.Failed failed) {
        err.println(failed.file().name() + " " + failed.reason());
        exit = 1;
      }
    }
    counts.forEach((state, count) -> out.println(state + "\t" + count));
    return exit;
  }
}
