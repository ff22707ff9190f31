package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.error.OutputException;
import org.uprlib.extract.batch.PaperFile;

/** Keeps an output from replacing a paper that is to be read. */
final class InputGuard {
  private final List<PaperFile> files;

  InputGuard(List<PaperFile> files) {
    this.files = files;
  }

  /**
   * @throws OutputException if {@code target} is one of the papers
   */
  void check(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    String ending = ending(target);
    for (PaperFile file : files) {
      if (ending(file.path()).equals(ending) && Files.isSameFile(file.path(), target)) {
        throw new OutputException(target, "it is one of the files to be read");
      }
    }
  }

  private static String ending(Path path) {
    String name = path.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
