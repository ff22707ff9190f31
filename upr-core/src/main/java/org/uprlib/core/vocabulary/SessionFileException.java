package org.uprlib.core.vocabulary;

import java.io.IOException;

/** A user's calendar of sessions says something that cannot be. */
public final class SessionFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;
  private final String defect;

  SessionFileException(String file, int line, String defect) {
    super(file + ":" + line + ": " + defect + ".");
    this.file = file;
    this.line = line;
    this.defect = defect;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** Line of the defect, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, without file, line and full stop. */
  public String defect() {
    return defect;
  }
}
