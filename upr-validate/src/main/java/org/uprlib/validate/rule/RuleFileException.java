package org.uprlib.validate.rule;

import java.io.IOException;

/** A rule file says something that is not known. */
public final class RuleFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;
  private final int column;

  RuleFileException(String file, int line, int column, String defect) {
    super(file + ":" + line + ":" + column + ": " + defect + ".");
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** Line of the defect, from 1. */
  public int line() {
    return line;
  }

  /** Column of the defect, from 1. */
  public int column() {
    return column;
  }
}
