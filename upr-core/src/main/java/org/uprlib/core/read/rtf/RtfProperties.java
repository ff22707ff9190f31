package org.uprlib.core.read.rtf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.PageStarts;
import org.uprlib.core.read.flow.ParagraphAligner;
import org.uprlib.core.read.guard.Budget;

/**
 * Reads the form of an RTF file: properties, by the names that DOCX has for them, whether pages are
 * numbered, and where they begin. RTF has no programs. It does not look for marks. Stateless.
 */
final class RtfProperties {
  private static final Map<String, String> PROPERTIES =
      Map.of("author", "creator", "operator", "lastModifiedBy", "title", "title");

  private RtfProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    RtfFile file = new RtfFile(bytes, budget);
    PageStarts starts = new PageStarts(new ParagraphAligner(document.paragraphs()));
    file.read(starts::add);
    Map<String, String> values = new HashMap<>();
    PROPERTIES.forEach(
        (theirs, ours) -> {
          String value = file.facts().getOrDefault(theirs, "").strip();
          if (!value.isEmpty()) {
            values.put(ours, value);
          }
        });
    int pages = Integer.parseInt(file.facts().getOrDefault("nofpages", "0"));
    return new FileProperties(
        Optional.of(new FileProperties.Metadata(values)),
        pages > 0 ? OptionalInt.of(pages) : OptionalInt.empty(),
        file.hasPageNumbers(),
        Optional.of(false),
        Optional.empty(),
        starts.spans());
  }
}
