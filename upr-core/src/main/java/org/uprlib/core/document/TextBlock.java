package org.uprlib.core.document;

import java.util.stream.Stream;

/** A block that is one piece of text: a heading or a paragraph. */
public sealed interface TextBlock extends Block permits Heading, Paragraph {
  /** The text with its look; a heading's, or the paragraph itself. */
  Paragraph paragraph();

  /** Depth of a heading, 1 for the outermost; 0 for a paragraph. */
  int level();

  /** True for a heading. */
  default boolean isHeading() {
    return level() > 0;
  }

  /** True if nothing sets it off from running text: it is neither a heading nor bold. */
  default boolean isPlain() {
    return !isHeading() && !paragraph().bold();
  }

  /** True if neither words nor a number are printed. */
  default boolean isEmpty() {
    return text().isBlank() && paragraph().printedNumber().isEmpty();
  }

  @Override
  default Stream<TextBlock> texts() {
    return Stream.of(this);
  }
}
