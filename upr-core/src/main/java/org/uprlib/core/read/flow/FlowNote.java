package org.uprlib.core.read.flow;

import java.util.List;

/**
 * A note before assembly. Immutable.
 *
 * @param anchor its place in the body
 * @param mark as printed
 * @param content what it holds, without the mark
 */
public record FlowNote(Piece.NoteAnchor anchor, String mark, List<Flow> content) {
  public FlowNote {
    content = List.copyOf(content);
  }
}
