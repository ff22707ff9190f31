package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.paper.SamplePaper;

/** The page design of the reports of some years. Places are in points. */
interface PageDesign {
  /** Left margin of a page. */
  float margin(int page);

  /** Baseline of a page's first line. */
  float top();

  /** Lowest baseline of a page. */
  float bottom();

  /** The first page. */
  void cover(Sheet sheet, SamplePaper paper) throws IOException;

  /** The second page. */
  void contents(Sheet sheet, SamplePaper paper, List<Contents> entries) throws IOException;

  /** Running head and foot. */
  void furniture(Sheet sheet, SamplePaper paper, int page) throws IOException;

  /** How a piece of the body is set. */
  PrintedParagraph paragraph(Piece piece);

  /** How a note at the foot is set. */
  PrintedParagraph note(String mark, String text);

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
}
