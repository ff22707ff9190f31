package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * Reads ODT files. Headers and footers are left out, as furniture; running heads are kept in the
 * document's original text. Stateless.
 */
final class OdtReader {
  private static final String META = "meta.xml";

  /** What OpenDocument calls creator is the last one. */
  private static final Map<String, String> PROPERTIES =
      Map.of("initial-creator", "creator", "creator", "lastModifiedBy", "title", "title");

  private static final Set<String> SCRIPTS = Set.of("Basic/", "Scripts/");

  private OdtReader() {}

  /** Reads a whole file; the language is left open. */
  static Document read(byte[] bytes, Budget budget) throws UprException {
    OdtFile file = new OdtFile(bytes, budget);
    FlowAssembler assembler = new FlowAssembler(FileType.ODT, budget);
    List<Flow> body = new ArrayList<>();
    file.read(body::add);
    assembler.addAll(file.heads(), body, file.notes());
    assembler.addHidden(file.hidden());
    return assembler.finish();
  }

  /**
   * The properties of a file besides its text (OpenDocument 1.3 part 3): metadata, by the names
   * that DOCX has for them, whether pages are numbered, where they begin, and macros. Marks are not
   * looked for.
   *
   * @param document what was read from it
   */
  static FileProperties properties(byte[] bytes, Document document, Budget budget)
      throws UprException {
    ParagraphAligner.PageStarts starts = new ParagraphAligner.PageStarts(document.paragraphs());
    OdtFile file = new OdtFile(bytes, budget);
    file.read(starts::add);
    LimitedZip zip = LimitedZip.open(bytes, budget);
    Meta form = new Meta();
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

  /** What the part of properties says. Not thread-safe. */
  private static final class Meta {
    private final Map<String, String> values = new HashMap<>();
    private OptionalInt pages = OptionalInt.empty();

    private void element(XMLStreamReader xml) throws XMLStreamException {
      String name = xml.getLocalName();
      if (name.equals("document-statistic")) {
        pages = XmlEvents.number(XmlEvents.attribute(xml, "page-count"));
      } else if (PROPERTIES.containsKey(name)) {
        String text = xml.getElementText().strip();
        if (!text.isEmpty()) {
          values.put(PROPERTIES.get(name), text);
        }
      }
    }
  }
}
