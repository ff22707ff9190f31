package org.uprlib.extract.position;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Position;

/**
 * The positions that section II of one report gives. Immutable.
 *
 * @param positions one for each numbered recommendation, in the order handed over
 * @param referred positions on recommendations that stand in the dialogue and are named by
 *     paragraph
 * @param notices wordings not understood, numbers that lead nowhere, contradictions, wrong totals
 */
public record Resolution(
    List<Position> positions, List<ReferredPosition> referred, List<Notice> notices) {
  public Resolution {
    positions = List.copyOf(positions);
    referred = List.copyOf(referred);
    notices = List.copyOf(notices);
  }
}
