package org.uprlib.core.error;

import org.jspecify.annotations.Nullable;

/** The file is damaged, cut short or empty. */
public final class CorruptException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String defect;

  /**
   * @param source the file's name
   * @param defect what is wrong with it, as the end of a sentence: {@code is empty}
   * @param cause what the underlying library reported; may be null
   */
  public CorruptException(String source, String defect, @Nullable Throwable cause) {
    super(source, source + ": " + defect + ".", cause);
    this.defect = defect;
  }

  /** What is wrong with the file. */
  public String defect() {
    return defect;
  }
}
