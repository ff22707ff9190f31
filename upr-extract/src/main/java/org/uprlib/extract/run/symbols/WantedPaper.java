package org.uprlib.extract.run.symbols;

import java.util.Optional;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * A paper that somebody wants, and what became of it. Immutable.
 *
 * @param symbol its symbol
 * @param state what became of it
 * @param file the file that shows this; empty if it is to be fetched and nothing has its name
 * @param address where it is to be fetched from
 * @param reason what there is to say of the file; empty string if nothing
 */
record WantedPaper(
    UnSymbol symbol, FetchState state, Optional<PaperFile> file, String address, String reason) {
  boolean isThere() {
    return state == FetchState.THERE;
  }

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

    String words() {
      return words;
    }
  }
}
