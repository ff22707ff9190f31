package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.write.Console;

/** Reports what is wrong with a command's files, and makes its exit code of it. */
final class InputProblems {
  private final Console console;
  private int exitCode = ProgramCommand.ALL_READ;

  InputProblems(Console console) {
    this.console = console;
  }

  /** What the command ends with. */
  int exitCode() {
    return exitCode;
  }

  /** What a path of the user's does not lead to. */
  void missing(String line) {
    report(ProgramCommand.BAD_USAGE, line);
  }

  /** All such paths of {@code search}, and folders that cannot be opened. */
  void missing(PaperSearch search) {
    search.missing().forEach(path -> missing(path + ": does not exist."));
    search.unreadable().forEach(folder -> missing(folder.message()));
  }

  /** What cannot be read and is left out. */
  void failed(String line) {
    report(ProgramCommand.SOME_FAILED, line);
  }

  void failed(PaperSearch.UnreadFile file) {
    failed(file.message());
  }

  void failed(Path path, String name, IOException e) {
    failed(PaperSearch.UnreadFile.of(new PaperFile(path, name), e));
  }

  private void report(int code, String line) {
    exitCode = Math.max(exitCode, code);
    console.line(line);
  }
}
