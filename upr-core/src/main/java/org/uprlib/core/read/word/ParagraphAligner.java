package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * Finds the paragraphs of a file, given one after the other, among those of the document that was
 * read from it. Not thread-safe.
 */
public final class ParagraphAligner {
  /**
   * After a paragraph that was read otherwise than given, the others are found again within this
   * distance.
   */
  private static final int WINDOW = 40;

  private final List<Span> spans = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private int next;

  /**
   * An aligner positioned before the first one.
   *
   * @param paragraphs paragraphs of the document, in order
   */
  public ParagraphAligner(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      spans.add(paragraph.span());
      keys.add(key(paragraph.text()));
    }
  }

  /** The place of the next paragraph, which has this text; empty if it was not read. */
  public Optional<Span> next(CharSequence text) {
    String key = key(text);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    for (int i = next; i < Math.min(keys.size(), next + WINDOW); i++) {
      if (keys.get(i).equals(key)) {
        next = i + 1;
        return Optional.of(spans.get(i));
      }
    }
    return Optional.empty();
  }

  /** Letters and figures only: blanks, hyphens and marks are read in more than one way. */
  private static String key(CharSequence text) {
    return Folding.bare(text);
  }

  /**
   * Finds the paragraphs with which pages begin among those of the document that was read from the
   * same file. Not thread-safe.
   */
  public static final class PageStarts {
    private final ParagraphAligner aligner;
    private final List<Span> spans = new ArrayList<>();
    private Optional<Span> before = Optional.empty();
    private boolean begun;

    /**
     * None found yet.
     *
     * @param paragraphs paragraphs of the document, in order
     */
    public PageStarts(List<Paragraph> paragraphs) {
      aligner = new ParagraphAligner(paragraphs);
    }

    /** Takes the next part of the body. */
    public void add(Flow flow) {
      for (Flow.Paragraph paragraph : flow.paragraphs()) {
        Optional<Span> here = aligner.next(paragraph.characters());
        before = here.isPresent() ? here : before;
        if (startsPage(paragraph)) {
          before.ifPresent(spans::add);
        }
      }
    }

    /** A break before the first words of all begins no page. */
    private boolean startsPage(Flow.Paragraph paragraph) {
      boolean starts = false;
      for (Flow.Piece piece : paragraph.pieces()) {
        starts |= begun && piece instanceof Flow.Piece.PageBreak;
        begun |= piece instanceof Flow.Piece.Text text && !text.characters().isBlank();
      }
      return starts;
    }

    /** The paragraphs, in order. */
    public List<Span> spans() {
      return List.copyOf(spans);
    }
  }
}
