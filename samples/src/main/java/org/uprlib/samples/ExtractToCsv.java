package org.uprlib.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

/**
 * Prints one paper's recommendations, a line each: paragraph, States' codes parted by blanks,
 * position. Exit code 0 if it was read, 1 if it could not be, 2 if not called with one file.
 */
public final class ExtractToCsv {
  private ExtractToCsv() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length != 1) {
      err.println("usage: ExtractToCsv PAPER");
      return 2;
    }
    try {
      Extraction extraction = Extractor.create().extract(Path.of(arguments[0]));
      out.println("paragraph,states,position");
      extraction.recommendations().forEach(r -> out.println(line(r)));
      return 0;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static String line(Recommendation recommendation) {
    String states =
        recommendation.recommendingStates().stream()
            .map(State::code)
            .collect(Collectors.joining(" "));
    String position = recommendation.position().status().word();
    return String.join(",", recommendation.paragraph(), states, position);
  }
}
