package org.uprlib.core.read.flow;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;

/**
 * A paragraph before assembly. Immutable.
 *
 * @param pieces what it holds, in order
 * @param label the number that list numbering prints before it
 * @param layout its place on the line
 * @param outline heading level from 1, or 0 for running text
 * @param boxes the content of text boxes anchored in it, which comes after it
 */
public record FlowParagraph(
    List<Piece> pieces, Optional<ListLabel> label, Layout layout, int outline, List<Flow> boxes)
    implements Flow {
  public FlowParagraph {
    pieces = List.copyOf(pieces);
    boxes = List.copyOf(boxes);
  }
}
