package org.uprlib.extract.position;

import java.util.List;
import org.uprlib.extract.position.ConclusionItem.StateRemark;
import org.uprlib.extract.reference.Mention;

/**
 * What the State says in a list, kept until all lists are known.
 *
 * @param mentions the recommendations that it names by number
 * @param before how many recommendations stand before it
 * @param list ordinal of the list that it stands in
 * @param lead what the list's lead-in says
 */
record ListRemark(
    List<Mention> mentions, StateRemark remark, int before, int list, PlacedStance lead) {
  /** True if the paragraph under which it is numbered gives a position to what it lists. */
  boolean isLed() {
    return lead.stance().isKnown()
        && lead.evidence().filter(e -> remark.label().startsWith(e.paragraph() + ".")).isPresent();
  }
}
