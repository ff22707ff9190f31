package org.uprlib.core.error;

/** The file has no text: a scan, an empty file, or letters of which it does not say which. */
public final class NoTextException extends UprException {
  private static final long serialVersionUID = 1L;
  private final boolean pictures;

  /**
   * @param source the file's name
   * @param pictures whether it has pictures, in which there may be text
   */
  public NoTextException(String source, boolean pictures) {
    this(source, pictures ? ONLY_PICTURES : NOTHING, pictures);
  }

  private NoTextException(String source, String what, boolean pictures) {
    super(source, source + what, null);
    this.pictures = pictures;
  }

  /** Of a file whose fonts draw letters, and do not say which. */
  public static NoTextException ofSymbols(String source) {
    return new NoTextException(source, ONLY_SYMBOLS, true);
  }

  private static final String ONLY_PICTURES =
      ": contains no text, only pictures (a scan?); run text recognition on it first.";

  private static final String ONLY_SYMBOLS =
      ": shows letters without saying which they are (printed to PDF twice?); run text recognition"
          + " on it, or save it as PDF from the word processor in which it was written.";

  private static final String NOTHING =
      ": contains neither text nor pictures; if you see words in it, save it again from the word"
          + " processor in which it was written.";

  /** True if it shows pictures, or letters like pictures: text recognition may find text. */
  public boolean pictures() {
    return pictures;
  }
}
