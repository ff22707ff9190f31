package org.uprlib.samples.pdf;

import java.io.IOException;
import java.util.List;
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
}
