package org.uprlib.core.read.ooxml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.LimitedZip;
import org.uprlib.core.read.limit.XmlText;

/** Reads the XML parts of an archive event by event. Stateless. */
public final class XmlEvents {
  private XmlEvents() {}

  /** Takes an event; it may move the reader on. */
  @FunctionalInterface
  public interface EventReader {
    /** Takes the event at which {@code xml} stands. */
    void read(XMLStreamReader xml, int event) throws UprException, XMLStreamException;
  }

  /**
   * Reads the part of this name.
   *
   * @throws UprException if there is none, it is damaged or declares entities, or beyond the budget
   */
  public static void read(LimitedZip zip, String part, EventReader reader) throws UprException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = zip.openXml(part)) {
      XMLStreamReader xml = factory.createXMLStreamReader(XmlText.of(in));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
          throw new CorruptException(zip.source(), "declares entities in " + part, null);
        }
        reader.read(xml, event);
      }
      xml.close();
    } catch (UprException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw zip.damaged(part, e);
    }
  }
}
