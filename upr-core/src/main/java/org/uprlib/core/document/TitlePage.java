package org.uprlib.core.document;

import java.util.Optional;

/**
 * What was read of a file to tell which paper it is. Immutable.
 *
 * @param document the first page of a PDF, with the language left open; of any other format all
 * @param whole the whole file, if it was read to its end, so that it need not be read again
 */
public record TitlePage(Document document, Optional<Document> whole) {
  /** A file of a format that is always read to its end. */
  public static TitlePage of(Document whole) {
    return new TitlePage(whole, Optional.of(whole));
  }
}
