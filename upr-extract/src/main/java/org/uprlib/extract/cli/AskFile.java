package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InputFileException;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.match.trace.AskList;

/**
 * A file of asks: a submission, or a list.
 *
 * @param path where it is
 */
record AskFile(Path path) {
  /**
   * Its asks.
   *
   * @param extractor reads submissions; asked for only if this is one
   * @throws InputFileException if there are none
   * @throws IOException if it cannot be read
   */
  AskList read(Supplier<PaperExtractor> extractor) throws IOException {
    String name = String.valueOf(path.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (FileType.endings().contains(ending)) {
      return AskList.of(extractor.get().extract(path));
    }
    try (InputStream stream = Files.newInputStream(path)) {
      return AskList.read(name, stream);
    }
  }
}
