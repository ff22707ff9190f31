package org.uprlib.extract.read.matrix;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.extract.model.Recommendation;

/**
 * What a matrix says. Immutable.
 *
 * @param paper what its title says
 * @param report symbol of the Working Group report whose recommendations it lists, without
 *     additions, as most of its sources of positions name it
 * @param recommendations each once, in the order in which they first appear, all of them indexed
 * @param notices what may be wrong or missing
 */
public record Matrix(
    PaperInfo paper,
    Optional<String> report,
    List<Recommendation> recommendations,
    List<Notice> notices) {
  /** Code of the notice that no column gives positions. */
  public static final String WITHOUT_POSITIONS = "matrix-without-positions";

  /** The code of the notice that rows of a recommendation give it different positions. */
  public static final String CONTRADICTION = "matrix-contradiction";

  /** The code of the notice that it does not have a recommendation of the other papers. */
  public static final String LACKS = "matrix-lacks";

  /** The code of the notice that it has another text, States or position than these. */
  public static final String DIFFERS = "matrix-differs";

  /** The code of the notice that it alone has a recommendation. */
  public static final String ADDS = "matrix-adds";

  /** The code of the notice that a position, which one of them leaves open, was not compared. */
  public static final String NOT_COMPARED = "matrix-not-compared";

  public Matrix {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }

  /**
   * A row of a matrix, by the place of its recommendation. Immutable.
   *
   * @param label number of the recommendation; empty string if it has none
   * @param span place of the recommendation in the document's text
   */
  public record PlacedRow(String label, Span span) {}
}
