package org.uprlib.extract.match.evidence;

import java.util.List;

/** Papers are not those of a review and of what came after it. The message is one sentence. */
public final class EvidenceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> papers;

  EvidenceException(String message, List<String> papers) {
    super(message);
    this.papers = List.copyOf(papers);
  }

  /** The files or symbols that the message is about; empty if it is about all. */
  public List<String> papers() {
    return papers;
  }
}
