package org.uprlib.samples.paper;

import java.util.List;
import java.util.Map;

/**
 * A sample paper. Immutable.
 *
 * @param front what cover and running heads say
 * @param pieces the body in order
 * @param notes text of the body's footnotes by their mark
 */
public record SamplePaper(FrontMatter front, List<Piece> pieces, Map<String, String> notes) {
  public SamplePaper {
    pieces = List.copyOf(pieces);
    notes = Map.copyOf(notes);
  }
}
