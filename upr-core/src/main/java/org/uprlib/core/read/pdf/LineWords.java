package org.uprlib.core.read.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/**
 * Words that show how one line goes on in the next, or that it is furniture, in all languages
 * together. Immutable.
 *
 * @param inLists after them a number goes on with a list of numbers
 * @param joining after a hyphen they leave it standing: {@code pre- and post-natal}
 * @param compoundHeads first halves of compounds, which no broken word begins with
 * @param compoundTails second halves of compounds, which no broken word ends in
 * @param pages before the number of a page
 * @param behindPages behind the number of a page
 * @param recycling with them a line begins that asks to recycle the paper; {@code …} for further
 *     words
 */
record LineWords(
    Set<String> inLists,
    Set<String> joining,
    Set<String> compoundHeads,
    Set<String> compoundTails,
    Set<String> pages,
    Set<String> behindPages,
    Set<String> recycling) {
  private static final String FILE = "line-words.tsv";

  LineWords {
    inLists = Set.copyOf(inLists);
    joining = Set.copyOf(joining);
    compoundHeads = Set.copyOf(compoundHeads);
    compoundTails = Set.copyOf(compoundTails);
    pages = Set.copyOf(pages);
    behindPages = Set.copyOf(behindPages);
    recycling = Set.copyOf(recycling);
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  static LineWords load() {
    return new LineWords(
        words("in-list"),
        words("joining"),
        words("compound-head"),
        words("compound-tail"),
        words("page"),
        words("behind-page"),
        words("recycle"));
  }

  private static Set<String> words(String kind) {
    return DataFile.read(LineWords.class::getResourceAsStream, FILE, 3).stream()
        .filter(row -> row.required(1).equals(kind))
        .map(row -> row.required(2))
        .collect(Collectors.toSet());
  }
}
