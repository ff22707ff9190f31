package org.uprlib.core.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.LimitedZip;
import org.uprlib.core.read.limit.XmlText;

/** Reads the form of a DOCX file. Not thread-safe. */
final class DocxForm {
  private static final String MAIN = "word/document.xml";

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final LimitedZip zip;
  private final Budget budget;
  private final String source;

  private DocxForm(LimitedZip zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    this.source = budget.source();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  static Form read(byte[] bytes, Document document, Budget budget) throws UprException {
    return new DocxForm(LimitedZip.open(bytes, budget), budget).form(document);
  }

  private Form form(Document document) throws UprException {
    Map<String, String> properties = new HashMap<>();
    each("docProps/core.xml", xml -> leaf(xml, properties, budget));
    each("docProps/app.xml", xml -> leaf(xml, properties, budget));
    return new Form(
        Optional.of(new Form.Properties(properties)),
        number(properties.get("Pages")),
        Optional.of(pageNumbers()),
        Optional.of(zip.has("word/vbaProject.bin")),
        Optional.of(marks(document)));
  }

  private List<Form.Mark> marks(Document document) throws UprException {
    Map<String, String> targets = new HashMap<>();
    each(
        "word/_rels/document.xml.rels",
        xml -> {
          if ("External".equals(xml.getAttributeValue(null, "TargetMode"))) {
            targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
          }
        });
    Map<String, String> commenters = new HashMap<>();
    each(
        "word/comments.xml",
        xml -> {
          if (xml.getLocalName().equals("comment")) {
            commenters.put(DocxMarks.attribute(xml, "id"), DocxMarks.attribute(xml, "author"));
          }
        });
    DocxMarks marks = new DocxMarks(new ParagraphAligner(document), targets, commenters);
    events(MAIN, marks::event);
    return marks.all();
  }

  /** Whether any header or footer holds a field for the page's number. */
  private boolean pageNumbers() throws UprException {
    List<Boolean> found = new ArrayList<>();
    Set<String> parts = new LinkedHashSet<>();
    each(
        "word/_rels/document.xml.rels",
        xml -> {
          String type = String.valueOf(xml.getAttributeValue(null, "Type"));
          if (type.endsWith("/header") || type.endsWith("/footer")) {
            parts.add("word/" + xml.getAttributeValue(null, "Target"));
          }
        });
    for (String part : parts) {
      StringBuilder codes = new StringBuilder();
      events(part, (xml, event) -> fieldCode(xml, event, codes, found));
      if (hasPageField(codes.toString())) {
        return true;
      }
    }
    return !found.isEmpty();
  }

  private static void fieldCode(
      XMLStreamReader xml, int event, StringBuilder codes, List<Boolean> found)
      throws XMLStreamException {
    if (event != XMLStreamReader.START_ELEMENT) {
      return;
    }
    switch (xml.getLocalName()) {
      case "pgNum" -> found.add(true);
      case "fldSimple" -> codes.append(' ').append(DocxMarks.attribute(xml, "instr")).append(' ');
      case "fldChar" -> codes.append(' ');
      case "instrText" -> codes.append(xml.getElementText());
      default -> {}
    }
  }

  private static boolean hasPageField(String codes) {
    for (String word : codes.strip().split("\\s+", -1)) {
      if (word.equalsIgnoreCase("PAGE")) {
        return true;
      }
    }
    return false;
  }

  private static void leaf(XMLStreamReader xml, Map<String, String> values, Budget budget)
      throws UprException, XMLStreamException {
    String name = xml.getLocalName();
    StringBuilder text = new StringBuilder();
    if (name.equals("coreProperties") || name.equals("Properties")) {
      return;
    }
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
      if (event == XMLStreamReader.CHARACTERS) {
        budget.spend(Budget.Cost.CHARACTERS, xml.getTextLength());
        text.append(xml.getText());
      }
    }
    if (!text.toString().isBlank()) {
      values.put(name, text.toString().strip());
    }
  }

  private static OptionalInt number(@Nullable String text) {
    try {
      return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private interface ElementReader {
    void read(XMLStreamReader xml) throws UprException, XMLStreamException;
  }

  private interface EventReader {
    void read(XMLStreamReader xml, int event) throws UprException, XMLStreamException;
  }

  private void each(String part, ElementReader reader) throws UprException {
    events(
        part,
        (xml, event) -> {
          if (event == XMLStreamReader.START_ELEMENT) {
            reader.read(xml);
          }
        });
  }

  private void events(String part, EventReader reader) throws UprException {
    if (!zip.has(part)) {
      return;
    }
    try (InputStream in = zip.openXml(part)) {
      XMLStreamReader xml = factory.createXMLStreamReader(XmlText.of(in));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.ENTITY_REFERENCE) {
          throw new CorruptException(source, "declares entities in " + part, null);
        }
        reader.read(xml, event);
      }
      xml.close();
    } catch (UprException e) {
      throw e;
    } catch (IOException | XMLStreamException e) {
      throw zip.damaged(part, e);
    }
  }
}
