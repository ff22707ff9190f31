package org.uprlib.core.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * Walks through an XML part element by element, by local names: the names of the transitional and
 * the strict namespaces are the same.
 *
 * <p>Of each element entered, {@link #nextChild} reads the children until it says no, or {@link
 * #text} the characters; what is not read is passed over. A document type declaration, which no
 * part may have (ECMA-376 part 2, 9.1.3), stops the reading, so that entities are never resolved.
 * Not thread-safe.
 */
final class XmlCursor implements AutoCloseable {
  /** Far deeper than Word goes, shallow enough for a small stack. */
  private static final int DEEPEST = 200;

  private static final double TWIPS = 20;

  private final XMLStreamReader reader;
  private final InputStream in;
  private final LimitedZip zip;
  private final String part;
  private int depth;

  /** Opens a part at its root element. */
  XmlCursor(LimitedZip zip, String part) throws UprException {
    this.zip = zip;
    this.part = part;
    this.in = zip.openXml(part);
    try {
      reader = XmlEvents.parser(in);
    } catch (XMLStreamException | IOException e) {
      throw zip.damaged(part, e);
    }
    nextChild();
  }

  /** Depth of the element just entered. */
  int depth() {
    return depth;
  }

  /**
   * Moves into the next child of the element at depth {@code parent}, skipping what was not read of
   * the last child; or leaves the element and returns false.
   */
  boolean nextChild(int parent) throws UprException {
    while (depth > parent) {
      skip();
    }
    return nextChild();
  }

  /** Moves into the next child of the current element, or leaves it and returns false. */
  private boolean nextChild() throws UprException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new CorruptException(
                zip.source(), "has elements nested too deeply in " + part, null);
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Reads an element, to its end. */
  @FunctionalInterface
  interface ElementReader {
    void read(XmlCursor child) throws UprException;
  }

  /**
   * Reads the {@code mc:AlternateContent} just entered, whose branches have the same words in newer
   * and older forms (ECMA-376 part 3, 7.5): only the children of the first.
   */
  void firstBranch(ElementReader children) throws UprException {
    if (nextChild()) {
      for (int branch = depth; nextChild(branch); ) {
        children.read(this);
      }
    }
  }

  /** Local name of the element just entered. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute of the element just entered, by local name. */
  Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  /** The attribute {@code val} of the element just entered. */
  Optional<String> value() {
    return attribute("val");
  }

  /**
   * A switch such as {@code <w:b/>}: on, unless its value says otherwise (ECMA-376 part 1,
   * 17.17.4).
   */
  boolean on() {
    return XmlEvents.isOn(reader);
  }

  /** All characters in the current element, which ends with that. */
  String text() throws UprException {
    StringBuilder text = new StringBuilder();
    int end = depth - 1;
    while (depth > end) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          zip.budget().spend(Budget.Cost.CHARACTERS, reader.getTextLength());
          text.append(reader.getText());
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** Leaves the current element, skipping its content. */
  private void skip() throws UprException {
    int end = depth - 1;
    while (depth > end) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  @Override
  public void close() throws UprException {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw zip.damaged(part, e);
    }
  }

  private int next() throws UprException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new CorruptException(zip.source(), "declares entities in " + part, null);
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw zip.damaged(part, e);
    }
  }

  /** A number in an attribute; what is malformed counts as absent, as in Word. */
  Optional<Double> number(String attribute) {
    return number(attribute(attribute));
  }

  /** The same, without its fraction. */
  Optional<Integer> integer(String attribute) {
    return number(attribute).map(Double::intValue);
  }

  /** A length in points: a bare number counts twentieths, others bear their unit (17.18.81). */
  Optional<Double> points(String attribute) {
    Optional<Double> twips = number(attribute);
    String length = attribute(attribute).orElse("").strip();
    int unit = length.length() - 2;
    if (twips.isPresent() || unit < 1) {
      return twips.map(t -> t / TWIPS);
    }
    return number(Optional.of(length.substring(0, unit)))
        .flatMap(n -> pointsIn(length.substring(unit)).map(factor -> n * factor));
  }

  private static Optional<Double> number(Optional<String> text) {
    try {
      return text.map(String::strip).map(Double::valueOf);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Double> pointsIn(String unit) {
    return switch (unit) {
      case "pt" -> Optional.of(1.0);
      case "pc", "pi" -> Optional.of(12.0);
      case "in" -> Optional.of(72.0);
      case "cm" -> Optional.of(72 / 2.54);
      case "mm" -> Optional.of(72 / 25.4);
      default -> Optional.empty();
    };
  }
}
