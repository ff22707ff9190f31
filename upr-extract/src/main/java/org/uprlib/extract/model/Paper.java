package org.uprlib.extract.model;

import org.uprlib.core.paper.PaperInfo;

/**
 * One paper of a review. Immutable.
 *
 * @param source the file's name, without folder
 * @param info what the paper says of itself
 */
public record Paper(String source, PaperInfo info) {
  /** What to call it: its symbol or, if it has none, its file. */
  public String name() {
    return info.symbol().orElse(source);
  }
}
