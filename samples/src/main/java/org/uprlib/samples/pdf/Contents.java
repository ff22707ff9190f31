package org.uprlib.samples.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.samples.paper.Piece;

/**
 * A line of the table of contents. Immutable.
 *
 * @param title the chapter or part
 * @param paragraphs its first and last paragraph number; empty string if it has none
 * @param page where it begins
 */
record Contents(Piece title, String paragraphs, int page) {
  /**
   * The table of a paper.
   *
   * @param pages where each chapter and part begins
   * @param dash text between first and last paragraph
   */
  static List<Contents> of(List<Piece> pieces, Map<Piece, Integer> pages, String dash) {
    List<Contents> table = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece title = pieces.get(i);
      if (title.kind() == Piece.Kind.CHAPTER || title.kind() == Piece.Kind.PART) {
        String range = range(title, pieces.subList(i + 1, pieces.size()), dash);
        table.add(new Contents(title, range, pages.get(title)));
      }
    }
    return table;
  }

  private static String range(Piece title, List<Piece> behind, String dash) {
    List<String> numbers =
        behind.stream()
            .takeWhile(piece -> !piece.isTitle() || piece.kind().compareTo(title.kind()) > 0)
            .filter(piece -> piece.kind() == Piece.Kind.NUMBERED)
            .map(piece -> piece.label().replace(".", ""))
            .toList();
    return switch (numbers.size()) {
      case 0 -> "";
      case 1 -> numbers.get(0);
      default -> numbers.get(0) + dash + numbers.get(numbers.size() - 1);
    };
  }
}
