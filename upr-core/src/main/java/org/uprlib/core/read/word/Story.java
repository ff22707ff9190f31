package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.error.UprException;

/**
 * A chain of paragraphs and tables under way: the body, a cell, a text box or a note. Joins a
 * paragraph whose mark is removed or hidden with the next one. Not thread-safe.
 */
final class Story {
  /** What becomes of a paragraph at its mark. */
  enum Mark {
    /** It ends. */
    PLAIN,
    /**
     * It is continued by the next one and takes its properties: the mark is deleted or moved away.
     */
    REMOVED,
    /** The next one continues it: the mark is hidden. */
    HIDDEN
  }

  /**
   * Properties of a paragraph, without its content.
   *
   * @param label counts the paragraph in its list, if it is in one
   * @param layout its place on the line
   * @param outline heading level from 1, or 0 for running text
   */
  record Frame(Supplier<Optional<ListLabel>> label, Layout layout, int outline) {}

  private final Flow.Sink sink;

  private List<Flow.Piece> pieces = new ArrayList<>();
  private List<Flow> boxes = new ArrayList<>();
  private @Nullable Frame frame;
  private Mark lastMark = Mark.PLAIN;

  Story(Flow.Sink sink) {
    this.sink = sink;
  }

  /**
   * Adds a paragraph.
   *
   * @param own its own properties, which it loses if joined to the paragraph before
   * @param content its content
   * @param anchored the content of text boxes anchored in it
   */
  void paragraph(Frame own, List<Flow.Piece> content, List<Flow> anchored, Mark mark)
      throws UprException {
    boolean joined = lastMark == Mark.HIDDEN && !pieces.isEmpty() && frame != null;
    frame = joined ? frame : own;
    pieces.addAll(content);
    boxes.addAll(anchored);
    lastMark = mark;
    if (mark == Mark.PLAIN) {
      end();
    } else if (pieces.isEmpty() && boxes.isEmpty()) {
      frame = null;
    }
  }

  /** Adds a table. */
  void table(Flow.Table table) throws UprException {
    end();
    sink.add(table);
  }

  /** Ends the paragraph under way, if any. */
  void end() throws UprException {
    if (frame == null) {
      return;
    }
    sink.add(
        new Flow.Paragraph(pieces, frame.label().get(), frame.layout(), frame.outline(), boxes));
    pieces = new ArrayList<>();
    boxes = new ArrayList<>();
    frame = null;
  }
}
