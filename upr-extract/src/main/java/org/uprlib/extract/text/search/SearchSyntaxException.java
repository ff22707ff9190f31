package org.uprlib.extract.text.search;

/** A search cannot be understood. The message is one line for a person. */
public final class SearchSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String search;

  SearchSyntaxException(String search, String problem) {
    super("'" + search + "' " + problem);
    this.search = search;
  }

  /** The search as it was given. */
  public String search() {
    return search;
  }
}
