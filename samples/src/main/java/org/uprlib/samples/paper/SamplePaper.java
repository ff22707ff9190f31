package org.uprlib.samples.paper;

import java.util.List;
import java.util.Map;

/**
 * A sample paper: what is printed, and what a careful reader gets out of it. Both the file and the
 * expected output are made from this. Immutable.
 *
 * @param file its file name
 * @param era how it looks
 * @param front what the cover says
 * @param pieces the body in order
 * @param referred rows for recommendations that the conclusions only point at
 * @param notes text of the body's footnotes by their mark
 */
public record SamplePaper(
    String file,
    Era era,
    FrontMatter front,
    List<PaperPiece> pieces,
    List<ExpectedRow> referred,
    Map<String, String> notes) {
  /** The State under review. It does not exist. */
  public static final String STATE = "Sylvania";

  public SamplePaper {
    pieces = List.copyOf(pieces);
    referred = List.copyOf(referred);
    notes = Map.copyOf(notes);
  }
}
