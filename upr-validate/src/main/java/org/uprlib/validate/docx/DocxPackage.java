package org.uprlib.validate.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.LimitedZip;
import org.uprlib.core.read.limit.ReadLimits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX file, to be changed and written again. Not thread-safe. */
public final class DocxPackage {
  /** Namespace of WordprocessingML (ECMA-376 part 1). */
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The main part. */
  public static final String MAIN = "word/document.xml";

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
  private static final String RELATIONSHIP_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final String source;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Document> opened = new LinkedHashMap<>();

  private DocxPackage(String source) {
    this.source = source;
  }

  /** A package without parts. */
  public static DocxPackage empty(String source) {
    return new DocxPackage(source);
  }

  /**
   * The package in {@code bytes}.
   *
   * @throws UprException if it is damaged, or a part is beyond the limits
   */
  public static DocxPackage read(byte[] bytes, String source) throws UprException {
    DocxPackage read = new DocxPackage(source);
    LimitedZip zip = LimitedZip.open(bytes, source, ReadLimits.DEFAULT.unpackedBytes());
    for (String name : zip.names()) {
      if (!name.endsWith("/")) {
        read.parts.put(name, zip.bytes(name));
      }
    }
    return read;
  }

  /** True if there is a part of this name. */
  public boolean has(String part) {
    return parts.containsKey(part) || opened.containsKey(part);
  }

  /** Adds a part, or puts another in its place. */
  public void put(String part, String xml) {
    opened.remove(part);
    parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A part as a tree; changes of the tree are written with the package.
   *
   * @throws CorruptException if there is none, or it is damaged
   */
  public Document part(String name) throws UprException {
    Document known = opened.get(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      throw new CorruptException(source, "has no part " + name, null);
    }
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document = factory.newDocumentBuilder().parse(in);
      opened.put(name, document);
      return document;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new CorruptException(source, "has a damaged part " + name, e);
    }
  }

  /** Whether the main part is related to a part of this type, e.g. {@code comments}. */
  public boolean hasRelated(String type) throws UprException {
    return has(RELATIONSHIPS) && relationship(type) != null;
  }

  /** Name of the part of this type that the main part is related to; it must be there. */
  public String related(String type) throws UprException {
    String target = relationship(type).getAttribute("Target");
    return target.startsWith("/") ? target.substring(1) : "word/" + target;
  }

  /**
   * Adds a part beside the main part, and the relationship to it; returns the relationship's id.
   */
  public String relate(String type, String part, String contentType, String xml)
      throws UprException {
    put("word/" + part, xml);
    Element types = part(TYPES).getDocumentElement();
    Element override = part(TYPES).createElementNS(types.getNamespaceURI(), "Override");
    override.setAttribute("PartName", "/word/" + part);
    override.setAttribute("ContentType", contentType);
    types.appendChild(override);
    if (!has(RELATIONSHIPS)) {
      put(
          RELATIONSHIPS,
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    }
    Element all = part(RELATIONSHIPS).getDocumentElement();
    Element added = part(RELATIONSHIPS).createElementNS(all.getNamespaceURI(), "Relationship");
    String id = "rUpr" + (all.getChildNodes().getLength() + 1);
    added.setAttribute("Id", id);
    added.setAttribute("Type", RELATIONSHIP_TYPE + type);
    added.setAttribute("Target", part);
    all.appendChild(added);
    return id;
  }

  private @Nullable Element relationship(String type) throws UprException {
    for (Element each : Xml.children(part(RELATIONSHIPS).getDocumentElement())) {
      if (each.getAttribute("Type").endsWith("/" + type)) {
        return each;
      }
    }
    return null;
  }

  /** The package as a file; parts that were not opened keep their bytes. */
  public byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Document tree = opened.get(part.getKey());
        zip.write(tree == null ? part.getValue() : bytes(tree));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(Document tree) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      tree.setXmlStandalone(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(tree), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("A tree in memory cannot be written", e);
    }
  }
}
