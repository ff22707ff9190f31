package org.uprlib.core.read.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * The part of a page's graphics state that places text (ISO 32000-1, 9.3). Not thread-safe.
 *
 * <p>Text matrices are no part of the graphics state; they live as long as a text object.
 */
final class TextState {
  Matrix placement;
  Face face;
  float size;
  float characterSpacing;
  float wordSpacing;
  float scaling = 1;
  float leading;
  float rise;

  /** The state at the start of a content that is placed by {@code placement}. */
  TextState(Matrix placement) {
    this.placement = placement;
  }

  /** A state that changes apart from this one. */
  TextState copy() {
    TextState copy = new TextState(placement);
    copy.face = face;
    copy.size = size;
    copy.characterSpacing = characterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.scaling = scaling;
    copy.leading = leading;
    copy.rise = rise;
    return copy;
  }
}
