package org.uprlib.samples.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.samples.paper.PaperPiece;

/**
 * A line of the table of contents. Immutable.
 *
 * @param title the chapter or part
 * @param paragraphs its first and last paragraph number; empty string if it has none
 * @param page where it begins
 */
record Contents(PaperPiece.Title title, String paragraphs, int page) {
  /**
   * The table of a paper.
   *
   * @param pages where each chapter and part begins
   * @param dash what stands between first and last paragraph
   */
  static List<Contents> of(
      List<PaperPiece> pieces, Map<PaperPiece.Title, Integer> pages, String dash) {
    List<Contents> table = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof PaperPiece.Title title && title.level() < 3) {
        table.add(new Contents(title, range(pieces, i, dash), pages.get(title)));
      }
    }
    return table;
  }

  private static String range(List<PaperPiece> pieces, int start, String dash) {
    int level = ((PaperPiece.Title) pieces.get(start)).level();
    int first = 0;
    int last = 0;
    for (PaperPiece piece : pieces.subList(start + 1, pieces.size())) {
      if (piece instanceof PaperPiece.Title next && next.level() <= level) {
        break;
      }
      int number = number(piece);
      first = first == 0 ? number : first;
      last = number == 0 ? last : number;
    }
    if (first == 0) {
      return "";
    }
    return first == last ? String.valueOf(first) : first + dash + last;
  }

  private static int number(PaperPiece piece) {
    if (piece instanceof PaperPiece.Body body) {
      return body.number();
    } else if (piece instanceof PaperPiece.LeadIn leadIn) {
      return leadIn.number();
    } else if (piece instanceof PaperPiece.Conclusion conclusion) {
      return conclusion.number();
    }
    return 0;
  }
}
