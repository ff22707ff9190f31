package org.uprlib.core.error;

/** The file's content is of a type that is not read, or the path leads to a folder. */
public final class UnsupportedFormatException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String mediaType;

  /**
   * @param source the file's name
   * @param mediaType what its content is, e.g. {@code image/png}
   */
  public UnsupportedFormatException(String source, String mediaType) {
    super(
        source,
        source
            + ": is "
            + (isWebPage(mediaType) ? "a web page (" + mediaType + ")" : mediaType)
            + ", not a PDF, DOCX, DOC, RTF or ODT document"
            + advice(mediaType),
        null);
    this.mediaType = mediaType;
  }

  private UnsupportedFormatException(String source, String message, String mediaType) {
    super(source, message, null);
    this.mediaType = mediaType;
  }

  /** What to do with it. */
  private static String advice(String mediaType) {
    if (isWebPage(mediaType)) {
      return "; download the document that the page shows.";
    }
    boolean text = mediaType.startsWith("text/") || mediaType.startsWith("application/msword");
    return text ? "; open it in a word processor and save it as .docx." : ".";
  }

  /** The file can be read, but only a DOCX can be changed. */
  public static UnsupportedFormatException notToBeChanged(String source, String mediaType) {
    String message = source + ": is " + mediaType + "; only a DOCX can be changed.";
    return new UnsupportedFormatException(source, message, mediaType);
  }

  /** It is a folder. */
  public static UnsupportedFormatException folder(String source) {
    String message = source + ": is a folder, not a file; name a paper in it.";
    return new UnsupportedFormatException(source, message, "inode/directory");
  }

  /** Whether it is a page of the web, as servers send in place of a document. */
  public boolean isWebPage() {
    return isWebPage(mediaType);
  }

  private static boolean isWebPage(String mediaType) {
    return mediaType.startsWith("text/html") || mediaType.startsWith("application/xhtml");
  }

  /** Media type of the content. */
  public String mediaType() {
    return mediaType;
  }
}
