package org.uprlib.samples.pdf;

import java.util.List;

/**
 * A paragraph ready to be set. Lengths are in points, places from the left edge of the page's
 * margin. Immutable.
 *
 * @param label what stands before it; empty if nothing does
 * @param labelAt where the label begins, or ends if it is set to the right
 * @param labelEnds true if {@code labelAt} is the label's end
 * @param words the text
 * @param first where the first line begins, at the least
 * @param left where the others begin
 * @param right where all end
 * @param fit how the lines fill their width
 * @param before space above it
 * @param leading from line to line
 * @param keep lines that must find room below it on the same page
 */
record Paragraph(
    List<Word> label,
    float labelAt,
    boolean labelEnds,
    List<Word> words,
    float first,
    float left,
    float right,
    Fit fit,
    float before,
    float leading,
    int keep) {
  Paragraph {
    label = List.copyOf(label);
    words = List.copyOf(words);
  }

  /** How lines fill their width. */
  enum Fit {
    RAGGED,
    JUSTIFIED,
    CENTRED
  }

  /** A paragraph without label, ragged, from {@code left} to {@code right}. */
  static Paragraph of(List<Word> words, float left, float right, float leading) {
    return new Paragraph(List.of(), 0, false, words, left, left, right, Fit.RAGGED, 0, leading, 0);
  }

  Paragraph labelled(List<Word> newLabel, float at) {
    return new Paragraph(
        newLabel, at, labelEnds, words, first, left, right, fit, before, leading, keep);
  }

  Paragraph labelledUpTo(List<Word> newLabel, float end) {
    return new Paragraph(
        newLabel, end, true, words, first, left, right, fit, before, leading, keep);
  }

  Paragraph first(float newFirst) {
    return new Paragraph(
        label, labelAt, labelEnds, words, newFirst, left, right, fit, before, leading, keep);
  }

  Paragraph fit(Fit newFit) {
    return new Paragraph(
        label, labelAt, labelEnds, words, first, left, right, newFit, before, leading, keep);
  }

  Paragraph before(float space) {
    return new Paragraph(
        label, labelAt, labelEnds, words, first, left, right, fit, space, leading, keep);
  }

  Paragraph keep(int lines) {
    return new Paragraph(
        label, labelAt, labelEnds, words, first, left, right, fit, before, leading, lines);
  }
}
