package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StatementParagraph;

/**
 * A statement paragraph put together from the pieces into which a page break may have cut it.
 *
 * @param pieces the paragraphs, at least one
 * @param next the first recommendation after it, but for headings and notes, if one follows
 */
record LeadInPassage(List<StatementParagraph> pieces, Optional<NumberedRecommendation> next) {
  LeadInPassage {
    pieces = List.copyOf(pieces);
  }

  /** The passage that begins with {@code items.get(start)}, a statement paragraph. */
  static LeadInPassage at(List<ConclusionItem> items, int start) {
    List<StatementParagraph> pieces = new ArrayList<>();
    pieces.add((StatementParagraph) items.get(start));
    int next = start + 1;
    while (next < items.size() && continues(items.get(next), pieces.get(pieces.size() - 1))) {
      pieces.add((StatementParagraph) items.get(next++));
    }
    while (next < items.size() && isBetween(items.get(next))) {
      next++;
    }
    Optional<NumberedRecommendation> following = Optional.empty();
    if (next < items.size() && items.get(next) instanceof NumberedRecommendation recommendation) {
      following = Optional.of(recommendation);
    }
    return new LeadInPassage(pieces, following);
  }

  /** A theme heading or a note, which may stand between a lead-in and its list. */
  private static boolean isBetween(ConclusionItem item) {
    return item instanceof StatementParagraph paragraph
        && paragraph.paragraph().isEmpty()
        && !paragraph.text().strip().endsWith(":");
  }

  private static boolean continues(ConclusionItem item, StatementParagraph before) {
    return item instanceof StatementParagraph paragraph
        && paragraph.paragraph().isEmpty()
        && !before.paragraph().isEmpty()
        && !endsSentence(before.text());
  }

  private static boolean endsSentence(String text) {
    String end = text.strip();
    return end.isEmpty() || ".:;!?。：；".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Number of the paragraph; empty string if it has none. */
  String paragraph() {
    return pieces.get(0).paragraph();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (StatementParagraph piece : pieces) {
      text.append(text.length() == 0 ? "" : " ").append(piece.text());
    }
    return text.toString();
  }

  /** Its place in the document. */
  Span span() {
    return new Span(pieces.get(0).span().start(), pieces.get(pieces.size() - 1).span().end());
  }

  /** Evidence for words of this passage. */
  Evidence evidence(Span words, String document) {
    return new Evidence(words.in(text()), document, paragraph(), inDocument(words));
  }

  /** The place in the document of a part of the text. */
  Span inDocument(Span part) {
    int offset = 0;
    for (StatementParagraph piece : pieces) {
      int length = piece.text().length();
      if (part.start() >= offset && part.end() <= offset + length) {
        boolean aligned = piece.span().length() == length;
        return aligned ? part.shift(piece.span().start() - offset) : piece.span();
      }
      offset += length + 1;
    }
    return span();
  }
}
