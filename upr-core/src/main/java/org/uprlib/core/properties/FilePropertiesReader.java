package org.uprlib.core.properties;

import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * Reads what a file holds beside its text. DOCX and PDF are looked into; of DOC, ODT and RTF less
 * is known. Immutable and thread-safe.
 */
public final class FilePropertiesReader {
  private final ReadLimits limits;

  /** A reader with these limits. */
  public FilePropertiesReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the file from whose {@code bytes} the {@code document} was read.
   *
   * @throws UprException if a part of it is damaged
   */
  public FileProperties read(byte[] bytes, Document document) throws UprException {
    return read(bytes, document, Deadline.of(document.source(), limits));
  }

  /**
   * The same for a file on which work has begun.
   *
   * @throws UprException if a part of it is damaged, or time is up
   */
  public FileProperties read(byte[] bytes, Document document, Deadline deadline)
      throws UprException {
    Budget budget = Budget.of(document.source(), limits, deadline);
    try {
      return switch (document.type()) {
        case DOCX -> DocxProperties.read(bytes, document, budget);
        case PDF -> PdfProperties.read(bytes, document, budget);
        case DOC -> DocProperties.read(bytes, document);
        case ODT -> OdtProperties.read(bytes, document, budget);
        case RTF -> RtfProperties.read(bytes, document, budget);
      };
    } catch (RuntimeException | StackOverflowError e) {
      throw new CorruptException(document.source(), "is damaged and cannot be read", e);
    }
  }
}
