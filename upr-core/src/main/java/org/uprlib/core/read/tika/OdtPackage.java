package org.uprlib.core.read.tika;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.LimitedZip;
import org.uprlib.core.read.xml.XmlEvents;

/**
 * An ODT package with those parts only that Tika's parser, which has no limits of its own, reads,
 * and without text that is no part of the body, which the parser does not tell from it: headers and
 * footers, deleted text of tracked changes, remarks, content of covered cells (OpenDocument 1.3
 * part 3). Not thread-safe.
 */
final class OdtPackage {
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int LONGEST_MANIFEST = 4 << 20;

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String STYLE = OASIS + "style:1.0";
  private static final String TEXT = OASIS + "text:1.0";
  private static final QName PARAGRAPH = new QName(TEXT, "p");
  private static final QName NOTE = new QName(TEXT, "note");
  private static final QName NOTE_CLASS = new QName(TEXT, "note-class");
  private static final Set<QName> BLANKS =
      Set.of(new QName(TEXT, "s"), new QName(TEXT, "tab"), new QName(TEXT, "line-break"));

  private static final Set<QName> HEADERS =
      Set.of(
          new QName(STYLE, "header"),
          new QName(STYLE, "header-first"),
          new QName(STYLE, "header-left"));

  private static final Set<QName> LEFT_OUT =
      Set.of(
          new QName(STYLE, "footer"),
          new QName(STYLE, "footer-first"),
          new QName(STYLE, "footer-left"),
          new QName(TEXT, "tracked-changes"),
          new QName(OASIS + "office:1.0", "annotation"),
          new QName(OASIS + "table:1.0", "covered-table-cell"));

  private final List<Note.Kind> noteKinds = new ArrayList<>();
  private final List<String> runningHeads = new ArrayList<>();
  private final byte[] bytes;

  /** The package in {@code bytes}, which are not changed. */
  OdtPackage(byte[] bytes, Budget budget) throws UprException {
    String source = budget.source();
    LimitedZip zip = LimitedZip.open(bytes, budget);
    if (encrypted(zip)) {
      throw new EncryptedException(source, null);
    }
    if (!zip.has("content.xml")) {
      throw new CorruptException(source, "has no part content.xml", null);
    }
    ByteArrayOutputStream lean = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(lean)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (String name : zip.names()) {
        if (name.equals("meta.xml")
            || name.endsWith("content.xml")
            || name.endsWith("styles.xml")) {
          out.putNextEntry(new ZipEntry(name));
          copy(zip, name, out);
          out.closeEntry();
        }
      }
    } catch (UprException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new CorruptException(source, "has a damaged part", e);
    }
    this.bytes = lean.toByteArray();
  }

  /** The package, for the parser. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Whether each note, in order, is a footnote or an endnote. */
  List<Note.Kind> noteKinds() {
    return List.copyOf(noteKinds);
  }

  /** The lines of all headers of pages. */
  List<String> runningHeads() {
    return List.copyOf(runningHeads);
  }

  private static boolean encrypted(LimitedZip zip) throws UprException {
    if (!zip.has(MANIFEST)) {
      return false;
    }
    try (InputStream in = zip.openXml(MANIFEST)) {
      String manifest = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
      return manifest.contains("encryption-data");
    } catch (UprException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw zip.damaged(MANIFEST, e);
    }
  }

  private void copy(LimitedZip zip, String part, OutputStream out) throws UprException {
    try (InputStream in = zip.openXml(part)) {
      XMLEventReader events =
          XMLInputFactory.newDefaultFactory().createXMLEventReader(XmlEvents.parser(in));
      XMLEventWriter copy =
          XMLOutputFactory.newDefaultFactory()
              .createXMLEventWriter(
                  new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        if (event.isStartElement()) {
          element(event.asStartElement(), events, copy);
        } else if (event.isEndElement() || event.isCharacters()) {
          copy.add(event);
        }
      }
      copy.flush();
    } catch (UprException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw zip.damaged(part, e);
    }
  }

  private void element(StartElement element, XMLEventReader events, XMLEventWriter copy)
      throws XMLStreamException {
    if (HEADERS.contains(element.getName())) {
      header(events);
    } else if (LEFT_OUT.contains(element.getName())) {
      leaveOut(events);
    } else {
      if (element.getName().equals(NOTE)) {
        Attribute kind = element.getAttributeByName(NOTE_CLASS);
        boolean atEnd = kind != null && kind.getValue().equals("endnote");
        noteKinds.add(atEnd ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE);
      }
      copy.add(element);
    }
  }

  private void header(XMLEventReader events) throws XMLStreamException {
    StringBuilder line = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      XMLEvent event = events.nextEvent();
      if (event.isCharacters()) {
        line.append(event.asCharacters().getData());
      } else if (event.isStartElement()) {
        depth++;
        line.append(BLANKS.contains(event.asStartElement().getName()) ? " " : "");
      } else if (event.isEndElement()) {
        depth--;
        if (event.asEndElement().getName().equals(PARAGRAPH)) {
          endLine(line);
        }
      }
    }
    endLine(line);
  }

  private void endLine(StringBuilder line) {
    if (!line.toString().isBlank()) {
      runningHeads.add(line.toString().strip());
    }
    line.setLength(0);
  }

  private static void leaveOut(XMLEventReader events) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      XMLEvent event = events.nextEvent();
      depth += event.isStartElement() ? 1 : 0;
      depth -= event.isEndElement() ? 1 : 0;
    }
  }
}
