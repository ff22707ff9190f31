package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
import org.uprlib.samples.paper.Paper;
import org.uprlib.samples.paper.Piece;

/** What the reports of some years look like. Places are in points. */
interface Design {
  /** Left margin of a page. */
  float margin(int page);

  /** Baseline of a page's first line. */
  float top();

  /** Lowest baseline of a page. */
  float bottom();

  /** The first page. */
  void cover(Sheet sheet, Paper paper) throws IOException;

  /** The second page. */
  void contents(Sheet sheet, Paper paper, List<Contents> entries) throws IOException;

  /** Running head and foot. */
  void furniture(Sheet sheet, Paper paper, int page) throws IOException;

  /** How a piece of the body is set. */
  Paragraph paragraph(Piece piece);

  /** How a note at the foot is set. */
  Paragraph note(String mark, String text);
}
