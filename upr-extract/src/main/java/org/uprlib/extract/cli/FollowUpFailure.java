package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.OutputException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.UnreadFile;
import org.uprlib.core.write.Console;

/** Reports what stops a command that makes one document of a table. */
final class FollowUpFailure {
  private FollowUpFailure() {}

  /** Reports it in a sentence; returns the exit code. */
  static int report(Console console, IOException e) {
    if (e instanceof InputFileException || e instanceof UprException) {
      console.line(e.getMessage());
      return ExtractCommand.BAD_USAGE;
    }
    if (e instanceof FileSystemException failed && failed.getFile() != null) {
      String name = failed.getFile();
      console.line(name + ": " + UnreadFile.of(new PaperFile(Path.of(name), name), e).reason());
      return ExtractCommand.BAD_USAGE;
    }
    return ExtractCommand.unwritten(
        console, e instanceof OutputException ? e : new OutputException("output", e));
  }
}
