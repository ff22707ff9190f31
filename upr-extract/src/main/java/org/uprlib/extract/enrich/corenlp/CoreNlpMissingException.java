package org.uprlib.extract.enrich.corenlp;

/** Stanford CoreNLP is wanted and not on the class path. */
public final class CoreNlpMissingException extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp";
  private static final String NEEDED = "edu.stanford.nlp.ling.tokensregex.TokenSequencePattern";

  private CoreNlpMissingException(Throwable cause) {
    super(
        "Themes by a table of CoreNLP's need Stanford CoreNLP: put "
            + ARTIFACT
            + " on the class path, which is licensed under GPL-3.0-or-later; or use a registry of"
            + " words (ThemeRegistry), which needs nothing.",
        cause);
  }

  /**
   * @throws CoreNlpMissingException if it is not there
   */
  static void requireCoreNlp() {
    try {
      Class.forName(NEEDED, false, CoreNlpMissingException.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new CoreNlpMissingException(e);
    }
  }

  /** The library to add, as Maven names it. */
  public String artifact() {
    return ARTIFACT;
  }
}
