package org.uprlib.core.read.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.PageStarts;
import org.uprlib.core.read.flow.ParagraphAligner;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.xml.XmlEvents;

/**
 * Reads the form of an ODT file (OpenDocument 1.3 part 3): properties, by the names that DOCX has
 * for them, and whether pages are numbered and programs within. It does not look for marks. Not
 * thread-safe.
 */
final class OdtProperties {
  private static final String META = "meta.xml";

  /** What OpenDocument calls creator is the last one. */
  private static final Map<String, String> PROPERTIES =
      Map.of("initial-creator", "creator", "creator", "lastModifiedBy", "title", "title");

  private static final Set<String> SCRIPTS = Set.of("Basic/", "Scripts/");

  private final Map<String, String> values = new HashMap<>();
  private OptionalInt pages = OptionalInt.empty();

  private OdtProperties() {}

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    PageStarts starts = new PageStarts(new ParagraphAligner(document.paragraphs()));
    OdtFile file = new OdtFile(bytes, budget);
    file.read(starts::add);
    LimitedZip zip = LimitedZip.open(bytes, budget);
    OdtProperties form = new OdtProperties();
    if (zip.has(META)) {
      XmlEvents.elements(zip, META, form::element);
    }
    return new FileProperties(
        Optional.of(new FileProperties.Metadata(form.values)),
        form.pages,
        file.hasPageNumbers(),
        Optional.of(SCRIPTS.stream().anyMatch(zip::hasUnder)),
        Optional.empty(),
        starts.spans());
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (name.equals("document-statistic")) {
      String count = XmlEvents.attribute(xml, "page-count");
      pages = count.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(count)) : pages;
    } else if (PROPERTIES.containsKey(name)) {
      String text = xml.getElementText().strip();
      if (!text.isEmpty()) {
        values.put(PROPERTIES.get(name), text);
      }
    }
  }
}
