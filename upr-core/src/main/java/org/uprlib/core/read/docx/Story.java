package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.Flow;
import org.uprlib.core.read.flow.FlowParagraph;
import org.uprlib.core.read.flow.FlowTable;
import org.uprlib.core.read.flow.Piece;

/**
 * A chain of paragraphs and tables under way: the body, a cell, a text box or a note. Joins a
 * paragraph whose mark is removed or hidden with the next one. Not thread-safe.
 */
final class Story {
  private final FlowSink sink;
  private final ListLabels labels;

  private List<Piece> pieces = new ArrayList<>();
  private List<Flow> boxes = new ArrayList<>();
  private ParagraphLook look;
  private boolean hiddenMark;

  Story(FlowSink sink, ListLabels labels) {
    this.sink = sink;
    this.labels = labels;
  }

  /** Adds a paragraph's content; it ends here unless its mark joins it with the next. */
  void paragraph(ParagraphLook own, List<Piece> content, List<Flow> anchored) throws UprException {
    // A hidden mark leaves the paragraph its look, a deleted one gives it that of the next.
    look = look != null && hiddenMark && !pieces.isEmpty() ? look : own;
    pieces.addAll(content);
    boxes.addAll(anchored);
    hiddenMark = Boolean.TRUE.equals(own.mark().hidden());
    if (!own.mark().joinsNextParagraph()) {
      end();
    } else if (pieces.isEmpty() && boxes.isEmpty()) {
      look = null;
    }
  }

  void table(FlowTable table) throws UprException {
    end();
    sink.add(table);
  }

  /** Ends the paragraph under way, if any. */
  void end() throws UprException {
    if (look == null) {
      return;
    }
    Optional<ListLabel> label = labels.next(look.list(), look.level());
    sink.add(new FlowParagraph(pieces, label, look.layout(), look.outline(), boxes));
    pieces = new ArrayList<>();
    boxes = new ArrayList<>();
    look = null;
  }
}
