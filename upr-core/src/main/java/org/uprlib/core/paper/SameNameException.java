package org.uprlib.core.paper;

import org.uprlib.core.error.MessageText;

/** Two files of a batch have one name, by which results could not be distinguished. */
public final class SameNameException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String name;

  SameNameException(PaperFile first, PaperFile second) {
    super(
        MessageText.of(
            first.name()
                + ": is the name of two files, "
                + first.path()
                + " and "
                + second.path()
                + "; name them with PaperSearch.named, or each apart."));
    this.name = first.name();
  }

  /** The name. */
  public String name() {
    return name;
  }
}
