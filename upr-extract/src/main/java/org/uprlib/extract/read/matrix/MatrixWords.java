package org.uprlib.extract.read.matrix;

import java.util.regex.Pattern;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.UnSymbol;

/** The words within the cells of matrices, in all languages. Immutable and thread-safe. */
final class MatrixWords {
  private final PhraseTable<Kind> words =
      PhraseTable.load(MatrixWords.class::getResourceAsStream, "matrix-words.tsv", Kind.class);

  private final Pattern paragraph =
      Pattern.compile(
          "(?<!\\p{L})" + words.anyOf(Kind.PARAGRAPH) + "\\.?\\s*(\\d{1,3})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private enum Kind {
    PARAGRAPH,
    JOINS,
    PAPER
  }

  /** The last number of a paragraph in {@code text}; empty string if it names none. */
  String paragraph(String text) {
    return paragraph
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .reduce((first, last) -> last)
        .orElse("");
  }

  /** True if {@code text} names a paper or a letter. */
  boolean namesPaper(String text) {
    return words.has(Kind.PAPER, text) || !UnSymbol.find(text).isEmpty();
  }

  /** True if {@code item} ends with a word behind which others are still to come. */
  boolean leavesOpen(String item) {
    int blank = item.lastIndexOf(' ');
    return blank >= 0 && words.is(Kind.JOINS, item.substring(blank + 1));
  }
}
