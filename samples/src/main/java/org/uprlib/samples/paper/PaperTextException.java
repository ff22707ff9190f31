package org.uprlib.samples.paper;

import java.io.IOException;

/** The text of a sample paper states what does not exist, or cannot be written as it asks. */
public final class PaperTextException extends IOException {
  private static final long serialVersionUID = 1L;

  public PaperTextException(String problem) {
    super(problem);
  }
}
