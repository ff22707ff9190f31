package org.uprlib.core.read.docx;

import org.uprlib.core.error.LimitExceededException;

/**
 * Counts paragraphs, runs and cells, so that a file of nothing but tags cannot fill the memory
 * while it has no characters to count. Not thread-safe.
 */
final class PartBudget {
  /** Paragraphs of the review's papers have hundreds of characters. */
  private static final int CHARACTERS_PER_PART = 10;

  private final String source;
  private final int allowed;
  private int used;

  PartBudget(String source, int characterLimit) {
    this.source = source;
    this.allowed = Math.max(1_000, characterLimit / CHARACTERS_PER_PART);
  }

  /** Counts one more. */
  void spend() throws LimitExceededException {
    if (++used > allowed) {
      throw new LimitExceededException(source, "paragraphs, runs and cells", allowed, used);
    }
  }
}
