package org.uprlib.core.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * Finds the paragraphs with which pages begin among those of the document that was read from the
 * same file. Not thread-safe.
 */
public final class PageStarts {
  private final ParagraphAligner aligner;
  private final List<Span> spans = new ArrayList<>();
  private Optional<Span> before = Optional.empty();

  public PageStarts(ParagraphAligner aligner) {
    this.aligner = aligner;
  }

  /** Takes the next part of the body. */
  public void add(Flow flow) {
    if (flow instanceof Flow.Table table) {
      for (List<Flow.Table.Cell> row : table.rows()) {
        for (Flow.Table.Cell cell : row) {
          cell.content().forEach(this::add);
        }
      }
    } else if (flow instanceof Flow.Paragraph paragraph) {
      Optional<Span> here = aligner.next(paragraph.characters());
      before = here.isPresent() ? here : before;
      if (paragraph.startsPage()) {
        before.ifPresent(spans::add);
      }
      paragraph.boxes().forEach(this::add);
    }
  }

  /** The paragraphs, in order. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }
}
