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
  /** Whether it is there. */
  boolean isThere() {
    return state == FetchState.THERE;
  }
}
