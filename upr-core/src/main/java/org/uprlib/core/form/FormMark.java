package org.uprlib.core.form;

import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * Something in a file that is no text, or says more than its text. Immutable.
 *
 * @param kind what it is
 * @param where the paragraph that it stands in, or after; empty before the first and where the
 *     format does not tell
 * @param detail what tells it from others: the author of a change or comment, the target of a link,
 *     the page of a picture in a PDF; empty if there is nothing to tell
 */
public record FormMark(Kind kind, Optional<Span> where, String detail) {
  /** Kinds of marks. */
  public enum Kind {
    /** A raster or vector picture. */
    PICTURE,
    /** A tracked insertion, deletion, move or change of formatting. */
    CHANGE,
    COMMENT,
    /** An embedded file or OLE object. */
    EMBEDDED_OBJECT,
    /** A break after which a new page begins; {@code where} is the first paragraph behind it. */
    PAGE_START,
    LINK
  }
}
