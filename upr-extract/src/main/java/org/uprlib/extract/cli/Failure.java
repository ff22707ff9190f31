package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.write.Console;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessMissingException;

/**
 * Reports in a sentence what stopped a command.
 *
 * @param console where to
 */
record Failure(Console console) {
  /** Reports it; returns the exit code. */
  int report(Exception failure) {
    if (console.failure().isPresent()) {
      // Reported when the program ends.
      return ProgramCommand.BAD_USAGE;
    }
    if (failure instanceof OutputException output) {
      return console.notWritten(output);
    }
    console.line(sentence(failure));
    return ProgramCommand.BAD_USAGE;
  }

  private static String sentence(Exception failure) {
    if (failure instanceof FileSystemException file && file.getFile() != null) {
      String name = file.getFile();
      return PaperSearch.UnreadFile.of(new PaperFile(Path.of(name), name), file).message();
    }
    if (failure instanceof IOException
        || failure instanceof StoppedException
        || failure instanceof IncomparableException
        || failure instanceof LikenessMissingException) {
      return String.valueOf(failure.getMessage());
    }
    StackTraceElement[] stack = failure.getStackTrace();
    String at = stack.length == 0 ? "" : " at " + stack[0];
    return "upr-extract: could not run, internal error (please report it): " + failure + at;
  }
}
