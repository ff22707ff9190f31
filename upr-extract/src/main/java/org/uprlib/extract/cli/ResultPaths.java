package org.uprlib.extract.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files of results that a command is given. */
final class ResultPaths {
  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      arity = "1..*",
      description =
          "Results; of folders, all .jsonl and .json files in them and below; - is standard"
              + " input.")
  private List<Path> paths = new ArrayList<>();

  List<Path> all() {
    return paths;
  }
}
