package org.uprlib.core.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.word.OoxmlParts;
import org.uprlib.core.read.word.ParagraphAligner;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a DOCX file, to be changed and written again. Not thread-safe. */
public final class DocxPackage {
  /** Namespace of WordprocessingML (ECMA-376 part 1). */
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What the main part of a new package is called. */
  public static final String MAIN = OoxmlParts.USUAL_MAIN;

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIP_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /**
   * Far deeper than Word goes, shallow enough for the JDK's writer of trees, which is recursive.
   */
  private static final int DEEPEST = 200;

  private final String source;
  private final Budget budget;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final OoxmlParts.Names names = new OoxmlParts.Names(parts.keySet());
  private final Map<String, Document> opened = new LinkedHashMap<>();
  private final String main;
  private final List<String> properties;

  /** A part that is not opened. */
  private interface Part {
    byte[] bytes() throws UprException;

    void write(String name, ZipWriter out) throws UprException;
  }

  /** A part of the file that was read, which stays packed. */
  private record OfFile(LimitedZip zip, String name) implements Part {
    @Override
    public byte[] bytes() throws UprException {
      try (InputStream in = zip.openXml(name)) {
        return in.readAllBytes();
      } catch (IOException | RuntimeException e) {
        throw zip.damaged(name, e);
      }
    }

    @Override
    public void write(String as, ZipWriter out) throws UprException {
      out.addPacked(as, zip.packed(name));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
  private record Made(byte[] bytes) implements Part {
    @Override
    public void write(String name, ZipWriter out) {
      out.add(name, bytes);
    }
  }

  private DocxPackage(Budget budget, String main, List<String> properties) {
    this.source = budget.source();
    this.budget = budget;
    this.main = main;
    this.properties = properties;
  }

  /** A package without parts. */
  public static DocxPackage empty(String source) {
    return new DocxPackage(Budget.of(source, ReadLimits.DEFAULT), MAIN, List.of());
  }

  /**
   * The package in {@code bytes}; a part is unpacked once it is asked for.
   *
   * @param budget what may be spent on what is unpacked
   * @throws UprException if it is damaged
   */
  public static DocxPackage read(byte[] bytes, Budget budget) throws UprException {
    LimitedZip zip = LimitedZip.open(bytes, budget);
    OoxmlParts known = new OoxmlParts(zip);
    DocxPackage read = new DocxPackage(budget, known.main(), known.properties());
    for (String name : zip.names()) {
      if (!name.endsWith("/")) {
        read.parts.put(name, new OfFile(zip, name));
      }
    }
    return read;
  }

  /** True if there is a part of this name. */
  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** Adds a part, or puts another in its place. */
  public void put(String part, String xml) {
    put(part, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #put(String, String)}, of a part that is not XML. */
  void put(String part, byte[] content) {
    opened.remove(part);
    parts.put(part, new Made(content));
  }

  /**
   * A part as a tree; changes of the tree are written with the package.
   *
   * @throws CorruptException if the part is missing or damaged
   * @throws UprException if it is too large for a tree
   */
  public Document part(String name) throws UprException {
    Document known = opened.get(name);
    if (known != null) {
      return known;
    }
    Part part = parts.get(name);
    if (part == null) {
      throw new CorruptException(source, "has no part " + name, null);
    }
    byte[] bytes = part.bytes();
    requireRoom(name, bytes);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Throws, where the default one prints on standard error as well.
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(in);
      opened.put(name, document);
      return document;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new CorruptException(source, "has a damaged part " + name, e);
    }
  }

  /** Makes sure that a part has few enough elements for a tree, and is well-formed. */
  private void requireRoom(String name, byte[] bytes) throws UprException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      XMLStreamReader xml = XmlEvents.parser(in);
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          budget.spend(Budget.Cost.NODES, 1L + xml.getAttributeCount());
          depth++;
        } else if (event == XMLStreamReader.END_ELEMENT) {
          depth--;
        }
        if (depth > DEEPEST) {
          throw new CorruptException(source, "has elements nested too deeply in " + name, null);
        }
      }
      xml.close();
    } catch (UprException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new CorruptException(source, "has a damaged part " + name, e);
    }
  }

  /**
   * The main part as a tree; its name may vary.
   *
   * @throws UprException as {@link #part(String)}
   */
  public Document main() throws UprException {
    return part(main);
  }

  /** The elements of the main part that {@code paragraphs} were read from, as far as found. */
  public Map<Span, Element> elements(List<Paragraph> paragraphs) throws UprException {
    ParagraphAligner aligner = new ParagraphAligner(paragraphs);
    Map<Span, Element> found = new LinkedHashMap<>();
    for (Element paragraph : Xml.all(main().getDocumentElement(), "p")) {
      aligner.next(Xml.text(paragraph, paragraph)).ifPresent(span -> found.put(span, paragraph));
    }
    return found;
  }

  /** Names of the parts with the file's properties. */
  public List<String> properties() {
    return properties;
  }

  /** Whether the main part is related to a part of this type, e.g. {@code comments}. */
  public boolean hasRelated(String type) throws UprException {
    return find(type).isPresent();
  }

  /** Name of the part of this type that the main part is related to; it must be there. */
  public String related(String type) throws UprException {
    return find(type).orElseThrow();
  }

  private Optional<String> find(String type) throws UprException {
    return all(type).stream().findFirst();
  }

  private List<String> all(String type) throws UprException {
    List<String> found = new ArrayList<>();
    if (has(relationships())) {
      for (Element each : Xml.children(part(relationships()).getDocumentElement())) {
        if (each.getAttribute("Type").endsWith("/" + type)
            && !each.getAttribute("TargetMode").equals("External")) {
          names
              .find(main, each.getAttribute("Target"))
              .filter(part -> !found.contains(part))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private String relationships() {
    return OoxmlParts.Names.relationshipsOf(main);
  }

  /**
   * Adds a part beside the main part, and the relationship to it; returns the relationship's id.
   *
   * @param part what to call it, unless another part is called so
   */
  public String relate(String type, String part, String contentType, String xml)
      throws UprException {
    String folder = OoxmlParts.Names.folder(main);
    String name = part;
    for (int i = 2; has(folder + name); i++) {
      int dot = part.lastIndexOf('.');
      name = part.substring(0, dot) + "-" + i + part.substring(dot);
    }
    put(folder + name, xml);
    type(folder + name, contentType);
    if (!has(relationships())) {
      put(
          relationships(),
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    }
    return relate(part(relationships()), RELATIONSHIP_TYPE + type, name);
  }

  /** Names of the parts with text: the main one, its notes, headers and footers. */
  public List<String> texts() throws UprException {
    List<String> found = new ArrayList<>(List.of(main));
    for (String kind : List.of("footnotes", "endnotes", "header", "footer")) {
      found.addAll(all(kind));
    }
    return found;
  }

  /** Removes the parts of this type that the main part is related to, if there are any. */
  public void remove(String type) throws UprException {
    List<String> gone = all(type);
    for (String part : gone) {
      parts.remove(part);
      opened.remove(part);
      for (Element each : Xml.children(part(TYPES).getDocumentElement())) {
        if (each.getAttribute("PartName").equals("/" + part)) {
          Xml.remove(each);
        }
      }
    }
    if (!gone.isEmpty()) {
      for (Element each : Xml.children(part(relationships()).getDocumentElement())) {
        if (each.getAttribute("Type").endsWith("/" + type)) {
          Xml.remove(each);
        }
      }
    }
  }

  void type(String part, String contentType) throws UprException {
    Element types = part(TYPES).getDocumentElement();
    Element override = part(TYPES).createElementNS(types.getNamespaceURI(), "Override");
    override.setAttribute("PartName", "/" + part);
    override.setAttribute("ContentType", contentType);
    types.appendChild(override);
  }

  /** Adds a relationship of the whole package to {@code part}. */
  void relateToPackage(String type, String part) throws UprException {
    relate(part(OoxmlParts.Names.relationshipsOf("")), type, part);
  }

  private static String relate(Document relationships, String type, String target) {
    Element all = relationships.getDocumentElement();
    Element added = relationships.createElementNS(all.getNamespaceURI(), "Relationship");
    Set<String> ids =
        Xml.children(all).stream().map(each -> each.getAttribute("Id")).collect(Collectors.toSet());
    int number = ids.size() + 1;
    while (ids.contains("rUpr" + number)) {
      number++;
    }
    String id = "rUpr" + number;
    added.setAttribute("Id", id);
    added.setAttribute("Type", type);
    added.setAttribute("Target", target);
    all.appendChild(added);
    return id;
  }

  /**
   * The package as a file; parts that were not opened are copied as they are.
   *
   * @throws UprException if such a part is not where the file says
   */
  public byte[] write() throws UprException {
    ZipWriter out = new ZipWriter();
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      Document tree = opened.get(part.getKey());
      if (tree == null) {
        part.getValue().write(part.getKey(), out);
      } else {
        out.add(part.getKey(), bytes(tree));
      }
    }
    return out.finish();
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
