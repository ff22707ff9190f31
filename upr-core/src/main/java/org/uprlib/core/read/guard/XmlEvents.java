package org.uprlib.core.read.guard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;

/** Reads XML, parts of archives above all, event by event. Stateless. */
public final class XmlEvents {
  private static final int LOOKED_AT = 200;

  /** Byte order marks, a byte a character. */
  private static final String UTF_8 = "\u00EF\u00BB\u00BF";

  private static final Pattern UTF_16 = Pattern.compile("\u00FE\u00FF|\u00FF\u00FE");
  private static final Pattern ENCODING =
      Pattern.compile(
          "^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private XmlEvents() {}

  /** Takes an event; it may move the reader on. */
  @FunctionalInterface
  public interface EventReader {
    /** Reads the current event of {@code xml}. */
    void read(XMLStreamReader xml, int event) throws UprException, XMLStreamException;
  }

  /** Takes an element; it may move the reader on. */
  @FunctionalInterface
  public interface ElementReader {
    /** Reads the element whose start {@code xml} is positioned at. */
    void read(XMLStreamReader xml) throws UprException, XMLStreamException;
  }

  /** A parser of {@code in} that neither reads declarations nor resolves entities. */
  public static XMLStreamReader parser(InputStream in) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(decoded(in));
  }

  /**
   * Reads the part of this name.
   *
   * @throws UprException if the part is missing, damaged, declares entities or exceeds the budget
   */
  public static void read(LimitedZip zip, String part, EventReader reader) throws UprException {
    try (InputStream in = zip.openXml(part)) {
      XMLStreamReader xml = parser(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
          throw new CorruptException(zip.source(), "declares entities in " + part, null);
        }
        reader.read(xml, event);
      }
      xml.close();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw zip.damaged(part, e);
    }
  }

  /** As {@link #read}, of elements alone. */
  public static void elements(LimitedZip zip, String part, ElementReader reader)
      throws UprException {
    read(
        zip,
        part,
        (xml, event) -> {
          if (event == XMLStreamReader.START_ELEMENT) {
            reader.read(xml);
          }
        });
  }

  /** An attribute of the element just entered, by local name; empty string if absent. */
  public static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The number that a value is; empty if it is none, or has more than nine digits. */
  public static OptionalInt number(String value) {
    return value.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  /**
   * Whether the element just entered is a switch, such as {@code <w:b/>}, that is on: unless its
   * value says otherwise (ECMA-376 part 1, 17.17.4).
   */
  public static boolean isOn(XMLStreamReader xml) {
    return !OFF.contains(attribute(xml, "val"));
  }

  /**
   * The text of {@code in} in the encoding that its first bytes declare, or UTF-8: Java's own
   * parser prints on standard error where bytes are not text; reading this fails with an {@link
   * java.nio.charset.CharacterCodingException} at bytes that are not valid in it.
   */
  private static Reader decoded(InputStream in) throws IOException {
    BufferedInputStream marked = new BufferedInputStream(in);
    marked.mark(LOOKED_AT);
    String start = new String(marked.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    marked.reset();
    Charset charset = charset(start);
    if (charset.equals(StandardCharsets.UTF_8) && start.startsWith(UTF_8)) {
      marked.skipNBytes(UTF_8.length());
    }
    return new InputStreamReader(marked, charset.newDecoder());
  }

  private static Charset charset(String start) {
    if (UTF_16.matcher(start).lookingAt()) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = ENCODING.matcher(start);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      // No such encoding: most say so of what is UTF-8 all the same.
      return StandardCharsets.UTF_8;
    }
  }
}
