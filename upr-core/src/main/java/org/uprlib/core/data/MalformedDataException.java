package org.uprlib.core.data;

/** A row of a table says something that cannot be. The message gives file and line. */
public final class MalformedDataException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;
  private final String defect;

  MalformedDataException(String file, int line, String defect) {
    super(file + ":" + line + ": " + defect + ".");
    this.file = file;
    this.line = line;
    this.defect = defect;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** What is wrong, without file, line and full stop. */
  public String defect() {
    return defect;
  }
}
