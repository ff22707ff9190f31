package org.uprlib.samples.pdf;

import java.util.List;

/**
 * Characters that stay on one line. Immutable.
 *
 * @param chunks its parts by face
 * @param blanks how many blanks part it from the word before; 0 after a hyphen
 */
record Word(List<Chunk> chunks, int blanks) {
  Word {
    chunks = List.copyOf(chunks);
  }

  /** Characters in one face. */
  record Chunk(String text, Typeface face) {}

  boolean endsSentence() {
    String last = chunks.get(chunks.size() - 1).text();
    return last.endsWith(".") && last.length() > 4;
  }
}
