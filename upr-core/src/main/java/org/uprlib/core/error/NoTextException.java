package org.uprlib.core.error;

/** The file has no text: a scan, or an empty file. */
public final class NoTextException extends UprException {
  private static final long serialVersionUID = 1L;
  private final boolean pictures;

  /**
   * @param source the file's name
   * @param pictures whether it has pictures, in which there may be text
   */
  public NoTextException(String source, boolean pictures) {
    super(source, source + (pictures ? ONLY_PICTURES : NOTHING), null);
    this.pictures = pictures;
  }

  private static final String ONLY_PICTURES =
      ": contains no text, only pictures (a scan?); run text recognition on it first.";

  private static final String NOTHING =
      ": contains neither text nor pictures; if you see words in it, save it again from the word"
          + " processor in which it was written.";

  /** True if it has pictures: text recognition may find text in them. */
  public boolean pictures() {
    return pictures;
  }
}
