package org.uprlib.extract.read.matrix;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.UnSymbol;

/** The words within the cells of matrices, in all languages. Immutable and thread-safe. */
final class MatrixWords {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Pattern paragraph;
  private final Pattern paper;

  /** What the words do. */
  private enum Kind {
    PARAGRAPH,
    JOINS,
    PAPER
  }

  private MatrixWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (DataFile.Row row :
        DataFile.read(MatrixWords.class::getResourceAsStream, "matrix-words.tsv", 3)) {
      words.get(row.oneOf(Kind.class, 1)).add(row.required(2));
    }
    this.paragraph = pattern(Kind.PARAGRAPH, "\\.?\\s*(\\d{1,3})(?!\\d)");
    this.paper = pattern(Kind.PAPER, "(?![\\p{L}\\d])");
  }

  private Pattern pattern(Kind kind, String behind) {
    String any = words.get(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<!\\p{L})(?:" + any + ")" + behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static MatrixWords load() {
    return new MatrixWords();
  }

  /** The last number of a paragraph in {@code text}; empty string if it names none. */
  String paragraph(String text) {
    String number = "";
    Matcher matcher = paragraph.matcher(text);
    while (matcher.find()) {
      number = matcher.group(1);
    }
    return number;
  }

  /** True if {@code text} names a paper or a letter. */
  boolean namesPaper(String text) {
    return paper.matcher(text).find() || !UnSymbol.find(text).isEmpty();
  }

  /** True if {@code item} ends with a word behind which others are still to come. */
  boolean leavesOpen(String item) {
    int blank = item.lastIndexOf(' ');
    return blank >= 0 && words.get(Kind.JOINS).contains(item.substring(blank + 1));
  }
}
