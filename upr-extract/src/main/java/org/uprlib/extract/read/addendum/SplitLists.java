package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.Span;

/**
 * Joins the paragraphs over which a sentence lists its numbers: {@code Sylvania accepts 121.1,} and
 * {@code 121.2 and} and {@code 121.3.} For one document and one thread.
 */
final class SplitLists {
  private static final String COMMAS = ",،，、";

  private final AddendumLanguage language;
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();

  /** The paragraphs of the sentence under way; empty if it lists no numbers. */
  private final List<Paragraph> parts = new ArrayList<>();

  private SplitLists(AddendumLanguage language, String text) {
    this.language = language;
    this.text = new StringBuilder(text);
  }

  /** {@code document}, each such sentence a paragraph. */
  static Document joined(Document document, AddendumLanguage language) {
    SplitLists lists = new SplitLists(language, document.text());
    document.blocks().forEach(lists::add);
    lists.close();
    return lists.blocks.size() == document.blocks().size()
        ? document
        : document.withBlocks(lists.text.toString(), lists.blocks);
  }

  private void add(Block block) {
    Optional<Paragraph> line =
        Optional.of(block)
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .filter(Paragraph::isPlain);
    if (!parts.isEmpty() && line.filter(this::goesOn).isPresent()) {
      parts.add(line.get());
      return;
    }
    close();
    if (line.filter(this::lists).isPresent()) {
      parts.add(line.get());
    } else {
      blocks.add(block);
    }
  }

  /** True for a sentence that names recommendations; a label of its own would be an item's. */
  private boolean lists(Paragraph line) {
    return isOpen(line.text())
        && language.labels().naming(line).isEmpty()
        && language.references().isNaming(line.text());
  }

  /**
   * True if {@code line} is numbers and no more, as the paragraph before had left it open, or goes
   * on with a joint before them.
   */
  private boolean goesOn(Paragraph line) {
    String words = line.text();
    int digit = firstDigit(words);
    String joint = words.substring(0, digit).strip();
    boolean led = language.markers().is(Markers.Kind.OPEN, joint);
    String before = parts.get(parts.size() - 1).text();
    return line.printedNumber().isEmpty()
        && (led || (joint.isEmpty() && !endsWithDigit(before)))
        && language
            .labels()
            .naming(PlacedText.of(line).from(digit))
            .filter(label -> led || isEnd(label.rest().text()))
            .isPresent();
  }

  private boolean isEnd(String rest) {
    return !PlacedText.hasWords(rest) || language.markers().is(Markers.Kind.OPEN, rest.strip());
  }

  private static int firstDigit(String words) {
    int at = 0;
    while (at < words.length() && !Character.isDigit(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** True if numbers may follow: no stop, but a comma, a joint or a number is the end. */
  private boolean isOpen(String words) {
    String end = words.stripTrailing();
    return !end.isEmpty()
        && (COMMAS.indexOf(end.charAt(end.length() - 1)) >= 0
            || endsWithDigit(end)
            || language.markers().ends(Markers.Kind.OPEN, end));
  }

  private static boolean endsWithDigit(String words) {
    String end = words.stripTrailing();
    return !end.isEmpty() && Character.isDigit(end.charAt(end.length() - 1));
  }

  private void close() {
    if (!parts.isEmpty()) {
      blocks.add(parts.size() == 1 ? parts.get(0) : joined());
      parts.clear();
    }
  }

  /** The parts as one, blanks for what is between them. */
  private Paragraph joined() {
    Paragraph first = parts.get(0);
    Span span = new Span(first.span().start(), parts.get(parts.size() - 1).span().end());
    List<Run> runs = new ArrayList<>();
    int reached = span.start();
    for (Paragraph part : parts) {
      for (int at = reached; at < part.span().start(); at++) {
        text.setCharAt(at, ' ');
      }
      if (reached < part.span().start()) {
        runs.add(new Run(new Span(reached, part.span().start()), part.runs().get(0).style()));
      }
      runs.addAll(part.runs());
      reached = part.span().end();
    }
    return new Paragraph(span, span.in(text), runs, first.label(), first.layout());
  }
}
