package org.uprlib.extract.read.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Label;

/** Collects the numbered paragraphs before a report's conclusions. For one document. */
final class DialogueReader {
  /** Numbers may jump this far ahead. */
  private static final int GAP = 5;

  private final Document document;
  private final Map<Integer, DialogueParagraph> paragraphs = new HashMap<>();
  private int last;
  private int start;
  private int end;

  private DialogueReader(Document document) {
    this.document = document;
  }

  /**
   * The paragraphs of {@code document} by number, from its beginning up to {@code conclusions}, the
   * offset at which its conclusions start.
   */
  static Map<Integer, DialogueParagraph> read(Document document, int conclusions) {
    DialogueReader reader = new DialogueReader(document);
    document.blocks().stream()
        .takeWhile(block -> block.span().start() < conclusions)
        .forEach(reader::add);
    reader.close();
    return Map.copyOf(reader.paragraphs);
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Heading) {
      close();
    }
  }

  private void add(Paragraph paragraph) {
    Optional<Label> label =
        Label.Reader.read(paragraph)
            .filter(l -> l.form() == Label.Form.PLAIN)
            .filter(l -> l.number() > last && l.number() <= last + GAP);
    if (label.isPresent()) {
      close();
      last = label.get().number();
      start = Math.min(paragraph.span().start() + label.get().textStart(), paragraph.span().end());
    }
    end = paragraph.span().end();
  }

  private void close() {
    if (last > 0 && !paragraphs.containsKey(last) && end > start) {
      Span span = new Span(start, end);
      String text = span.in(document.text()).replace('\n', ' ');
      paragraphs.put(last, new DialogueParagraph(last, text, span));
    }
  }

  /**
   * A numbered paragraph of a report's summary of the proceedings. Immutable.
   *
   * @param number its number
   * @param text its words, without its number, parts of paragraphs joined by blanks
   * @param span their place in the document's text, as long as {@code text}
   */
  record DialogueParagraph(int number, String text, Span span) {}
}
