package org.uprlib.extract.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files of results that a command is given. */
final class ResultPaths {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      arity = "0..*",
      description =
          "Results, the .xlsx file that OHCHR's index (UHRI) exports, or the .csv file that UPR"
              + " Info's database exports; of folders, all .jsonl and .json files in them and"
              + " below; - is standard input.")
  private List<Path> paths = new ArrayList<>();

  /**
   * The paths that were given.
   *
   * @throws ParameterException if none was
   */
  List<Path> all() {
    if (paths.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required parameter: 'FILE|FOLDER|-'");
    }
    return paths;
  }
}
