package org.uprlib.core.form;

import org.uprlib.core.document.Document;
import org.uprlib.core.document.Form;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * Reads what a file holds beside its text. DOCX and PDF are looked into; of DOC, ODT and RTF less
 * is known. Immutable and thread-safe.
 */
public final class FormReader {
  private final ReadLimits limits;

  /** A reader with these limits. */
  public FormReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the file from whose {@code bytes} the {@code document} was read.
   *
   * @throws UprException if a part of it is damaged
   */
  public Form read(byte[] bytes, Document document) throws UprException {
    return read(bytes, document, Deadline.of(document.source(), limits));
  }

  /**
   * The same for a file on which work has begun.
   *
   * @throws UprException if a part of it is damaged, or time is up
   */
  public Form read(byte[] bytes, Document document, Deadline deadline) throws UprException {
    Budget budget = Budget.of(document.source(), limits, deadline);
    try {
      return switch (document.type()) {
        case DOCX -> DocxForm.read(bytes, document, budget);
        case PDF -> PdfForm.read(bytes, document, budget);
        case DOC -> DocForm.read(bytes, document);
        case ODT -> OdtForm.read(bytes, document, budget);
        case RTF -> RtfForm.read(bytes, document, budget);
      };
    } catch (RuntimeException | StackOverflowError e) {
      throw new CorruptException(document.source(), "is damaged and cannot be read", e);
    }
  }
}
