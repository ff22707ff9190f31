package org.uprlib.samples.paper;

import java.io.IOException;
import java.nio.file.Path;

/** The text file of a sample paper states something that does not exist. */
public final class PaperTextException extends IOException {
  private static final long serialVersionUID = 1L;

  PaperTextException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
