package org.uprlib.extract.read.position;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Position;

/**
 * The positions that section II of a Working Group report gives to its recommendations. Immutable.
 *
 * <p>A lead-in governs the recommendations after it until the next lead-in; theme headings, notes
 * and remarks between them change nothing. A statement that names recommendations by number
 * overrides what their lead-in says.
 *
 * @param positions one for each numbered recommendation, in document order
 * @param referred positions on recommendations that stand in the dialogue and are named by
 *     paragraph
 * @param notices wordings not understood, numbers that lead nowhere, contradictions, wrong totals
 */
public record SectionTwoPositions(
    List<Position> positions, List<CrossReferencedPosition> referred, List<Notice> notices) {
  public SectionTwoPositions {
    positions = List.copyOf(positions);
    referred = List.copyOf(referred);
    notices = List.copyOf(notices);
  }
}
