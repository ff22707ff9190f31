package org.uprlib.extract.read.recommend;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.UnSymbol;

/** Heads and feet of pages that a converter of files left among the paragraphs. */
final class RunningHeads {
  /** The number of a print: {@code GE.19-12345 (E)}. */
  private static final Pattern PRINT = Pattern.compile("\\*?GE\\.\\s?\\d{2}-\\s?\\d+.{0,12}");

  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

  private RunningHeads() {}

  /** {@code paragraphs} without symbols and numbers of prints, and without pages beside them. */
  static List<TextBlock> removedFrom(List<TextBlock> paragraphs) {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> !isHead(paragraphs, i))
        .filter(i -> !PAGE.matcher(text(paragraphs, i)).matches() || !isBeside(paragraphs, i))
        .mapToObj(paragraphs::get)
        .toList();
  }

  private static boolean isBeside(List<TextBlock> paragraphs, int page) {
    return isHead(paragraphs, page - 1) || isHead(paragraphs, page + 1);
  }

  private static boolean isHead(List<TextBlock> paragraphs, int index) {
    return index >= 0
        && index < paragraphs.size()
        && (UnSymbol.parse(text(paragraphs, index)).isPresent()
            || PRINT.matcher(text(paragraphs, index)).matches());
  }

  private static String text(List<TextBlock> paragraphs, int index) {
    return paragraphs.get(index).text().strip();
  }
}
