package org.uprlib.core.read.word;

import java.util.List;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;

/** Opens the main part of a DOCX file and those that it is related to. Not thread-safe. */
record OoxmlPackage(LimitedZip zip, OoxmlParts parts, Budget budget) {
  static OoxmlPackage open(byte[] bytes, Budget budget) throws UprException {
    LimitedZip zip = LimitedZip.open(bytes, budget);
    OoxmlParts parts = new OoxmlParts(zip);
    if (!zip.has(parts.main())) {
      throw new CorruptException(budget.source(), "has no main part " + parts.main(), null);
    }
    return new OoxmlPackage(zip, parts, budget);
  }

  XmlCursor main() throws UprException {
    return part(parts.main());
  }

  /**
   * Opens a part that the main part is related to, if there is one.
   *
   * @param kind last word of the relationship's type, e.g. {@code styles}
   * @param reader reads it from its root element on
   */
  void read(String kind, XmlCursor.ElementReader reader) throws UprException {
    List<String> names = partsOf(kind);
    if (!names.isEmpty()) {
      try (XmlCursor xml = part(names.get(0))) {
        reader.read(xml);
      }
    }
  }

  /** Names of all parts of one kind that the main part is related to, in order, each once. */
  List<String> partsOf(String kind) {
    return parts.related(kind);
  }

  XmlCursor part(String name) throws UprException {
    return new XmlCursor(zip, name, budget);
  }
}
