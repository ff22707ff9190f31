package org.uprlib.core.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.ParagraphAligner;
import org.uprlib.core.read.guard.Budget;

/**
 * Reads the form of a DOC file: properties, by the names that DOCX has for them, and whether pages
 * are numbered, where they begin, and programs within. It does not look for marks. Stateless.
 */
final class DocProperties {
  private DocProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = word.getDirectory();
      Optional<SummaryInformation> summary = summary(root);
      return new FileProperties(
          summary.map(DocProperties::properties),
          summary.map(SummaryInformation::getPageCount).filter(pages -> pages > 0).stream()
              .mapToInt(Integer::intValue)
              .findFirst(),
          DocNumbering.read(word),
          Optional.of(root.hasEntryCaseInsensitive("Macros")),
          Optional.empty(),
          pageStarts(word, document, budget));
    } catch (UprException e) {
      throw e;
    } catch (IOException e) {
      throw new CorruptException(document.source(), "is a damaged DOC file", e);
    }
  }

  private static List<Span> pageStarts(HWPFDocument word, Document document, Budget budget)
      throws UprException {
    ParagraphAligner.PageStarts starts = new ParagraphAligner.PageStarts(document.paragraphs());
    try {
      new DocStoryParser(word, new DocNotes(word), budget, true).read(word.getRange(), starts::add);
      return starts.spans();
    } catch (RuntimeException e) {
      // POI stumbles over some properties that Word itself never minds.
      return List.of();
    }
  }

  private static Optional<SummaryInformation> summary(DirectoryNode root) throws IOException {
    try {
      return PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
              instanceof SummaryInformation summary
          ? Optional.of(summary)
          : Optional.empty();
    } catch (HPSFException | IOException | RuntimeException e) {
      // Damaged ones cost the properties, not the text.
      return Optional.empty();
    }
  }

  private static FileProperties.Metadata properties(SummaryInformation summary) {
    Map<String, String> values = new HashMap<>();
    put("creator", summary.getAuthor(), values);
    put("lastModifiedBy", summary.getLastAuthor(), values);
    put("title", summary.getTitle(), values);
    return new FileProperties.Metadata(values);
  }

  private static void put(String name, String value, Map<String, String> values) {
    if (value != null && !value.isBlank()) {
      values.put(name, value.strip());
    }
  }
}
