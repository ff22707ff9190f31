package org.uprlib.extract.run.symbols;

/** What became of a paper that somebody wants; of several files, the first of these counts. */
enum FetchState {
  /** A file of the folder is the paper. */
  THERE("there"),
  /** Only in another language than the one asked for. */
  OTHER_LANGUAGE("another language"),
  /** A file has the paper's name and is another one. */
  OTHER_PAPER("another paper"),
  /** A file has the paper's name and is a page of the web. */
  WEB_PAGE("a web page, not the paper"),
  /** A file has the paper's name and cannot be read. */
  UNREADABLE("unreadable"),
  /** No file has its name or its symbol. */
  TO_FETCH("to fetch");

  private final String words;

  FetchState(String words) {
    this.words = words;
  }

  /** In words. */
  String words() {
    return words;
  }
}
