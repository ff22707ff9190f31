package org.uprlib.samples.pdf;

import java.util.List;

/**
 * A paragraph ready to be set. Lengths are in points, places from the left edge of the page's
 * margin. Immutable.
 *
 * @param label text before it; empty if it has no label
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
record PrintedParagraph(
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
  PrintedParagraph {
    label = List.copyOf(label);
    words = List.copyOf(words);
  }

  enum Fit {
    RAGGED,
    JUSTIFIED,
    CENTRED
  }

  /** A paragraph without label, ragged, from {@code left} to {@code right}. */
  static PrintedParagraph of(List<Word> words, float left, float right, float leading) {
    return new PrintedParagraph(
        List.of(), 0, false, words, left, left, right, Fit.RAGGED, 0, leading, 0);
  }

  PrintedParagraph labelled(List<Word> newLabel, float at) {
    return new PrintedParagraph(
        newLabel, at, labelEnds, words, first, left, right, fit, before, leading, keep);
  }

  PrintedParagraph labelledUpTo(List<Word> newLabel, float end) {
    return new PrintedParagraph(
        newLabel, end, true, words, first, left, right, fit, before, leading, keep);
  }

  PrintedParagraph first(float newFirst) {
    return new PrintedParagraph(
        label, labelAt, labelEnds, words, newFirst, left, right, fit, before, leading, keep);
  }

  PrintedParagraph fit(Fit newFit) {
    return new PrintedParagraph(
        label, labelAt, labelEnds, words, first, left, right, newFit, before, leading, keep);
  }

  PrintedParagraph before(float space) {
    return new PrintedParagraph(
        label, labelAt, labelEnds, words, first, left, right, fit, space, leading, keep);
  }

  PrintedParagraph keep(int lines) {
    return new PrintedParagraph(
        label, labelAt, labelEnds, words, first, left, right, fit, before, leading, lines);
  }
}
