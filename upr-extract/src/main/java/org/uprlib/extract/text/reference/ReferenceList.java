package org.uprlib.extract.text.reference;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * Numbers that a text names one after the other. Immutable.
 *
 * @param references the entries in the order written, backward ranges included
 * @param span from the first number to the end of the last entry
 */
public record ReferenceList(List<Reference> references, Span span) {
  public ReferenceList {
    references = List.copyOf(references);
  }
}
