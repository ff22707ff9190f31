package org.uprlib.extract.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.uprlib.extract.model.Extraction;

/** How a batch reads one paper; must be thread-safe. */
@FunctionalInterface
public interface PaperExtractor {
  /**
   * Reads the paper at {@code path}.
   *
   * @throws org.uprlib.core.error.UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  Extraction extract(Path path) throws IOException;
}
