package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.Speaker;

/**
 * Sentences of one paragraph that one after the other the same speakers say. Immutable.
 *
 * @param sentences at least one
 */
record Unit(
    ReviewDocument paper,
    ReviewDocument.Paragraph paragraph,
    List<ReviewDocument.Sentence> sentences) {
  Unit {
    sentences = List.copyOf(sentences);
  }

  static List<Unit> of(ReviewDocument paper, ReviewDocument.Paragraph paragraph) {
    List<Unit> units = new ArrayList<>();
    List<ReviewDocument.Sentence> open = new ArrayList<>();
    for (ReviewDocument.Sentence said : paragraph.sentences()) {
      if (!open.isEmpty() && !open.get(0).by().equals(said.by())) {
        units.add(new Unit(paper, paragraph, open));
        open.clear();
      }
      open.add(said);
    }
    if (!open.isEmpty()) {
      units.add(new Unit(paper, paragraph, open));
    }
    return units;
  }

  /** The same unit cut to the sentences from {@code from} up to, not including, {@code to}. */
  Unit part(int from, int to) {
    return new Unit(paper, paragraph, sentences.subList(from, to));
  }

  /** By its place: of the whole paper it would take long. */
  @Override
  public int hashCode() {
    return Objects.hash(paper.source(), sentences.get(0).span());
  }

  /** By its place, too. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && unit.paper.source().equals(paper.source())
        && unit.span().equals(span());
  }

  List<Speaker> speakers() {
    return sentences.get(0).by();
  }

  String text() {
    return sentences.stream().map(ReviewDocument.Sentence::text).collect(Collectors.joining(" "));
  }

  List<String> texts() {
    return sentences.stream().map(ReviewDocument.Sentence::text).toList();
  }

  Span span() {
    return new Span(
        sentences.get(0).span().start(),
        Math.max(sentences.get(0).span().end(), sentences.get(sentences.size() - 1).span().end()));
  }
}
