package org.uprlib.core.read.word;

import static org.uprlib.core.read.guard.XmlEvents.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;

/** Reads the form of a DOCX file. Not thread-safe. */
final class DocxProperties {
  private static final List<String> NOTES = List.of("footnotes", "endnotes");
  private static final List<String> MARGINS = List.of("header", "footer");
  private static final Set<String> ROOTS = Set.of("coreProperties", "Properties", "people");

  /** What is a fault in notes and margins as well; links and pages are the body's. */
  private static final Set<FileProperties.Mark.Kind> ANYWHERE =
      Set.of(
          FileProperties.Mark.Kind.PICTURE,
          FileProperties.Mark.Kind.CHANGE,
          FileProperties.Mark.Kind.COMMENT,
          FileProperties.Mark.Kind.EMBEDDED_OBJECT);

  private final LimitedZip zip;
  private final OoxmlParts parts;
  private final Budget budget;

  private DocxProperties(LimitedZip zip, Budget budget) throws UprException {
    this.zip = zip;
    this.parts = new OoxmlParts(zip);
    this.budget = budget;
  }

  static FileProperties read(byte[] bytes, Document document, Budget budget) throws UprException {
    return new DocxProperties(LimitedZip.open(bytes, budget), budget).properties(document);
  }

  private FileProperties properties(Document document) throws UprException {
    Map<String, String> properties = new HashMap<>();
    for (String part : parts.properties()) {
      XmlEvents.elements(zip, part, xml -> leaf(xml, properties, budget));
    }
    String pages = properties.getOrDefault("Pages", "");
    DocxPages sections = new DocxPages(zip, parts);
    Map<String, String> commenters = commenters();
    DocxMarks body = body(document, commenters, sections);
    List<FileProperties.Mark> marks = new ArrayList<>(body.all());
    Map<String, String> unplaced = new HashMap<>(commenters);
    unplaced.keySet().removeAll(body.commented());
    marks.addAll(beside(NOTES, notes(document), commenters, unplaced));
    marks.addAll(beside(MARGINS, List.of(), commenters, unplaced));
    // Word shows no comment without a place, but whoever opens the file otherwise reads it.
    unplaced
        .values()
        .forEach(
            author ->
                marks.add(
                    new FileProperties.Mark(
                        FileProperties.Mark.Kind.COMMENT, Optional.empty(), author)));
    return new FileProperties(
        Optional.of(new FileProperties.Metadata(properties)),
        XmlEvents.number(pages),
        Optional.of(sections.areNumbered()),
        Optional.of(!parts.related("vbaProject").isEmpty() || zip.has("word/vbaProject.bin")),
        Optional.of(marks),
        body.pageStarts());
  }

  private DocxMarks body(Document document, Map<String, String> commenters, DocxPages sections)
      throws UprException {
    DocxMarks body =
        new DocxMarks(
            new ParagraphAligner(document.paragraphs()),
            links(parts.ofMain()),
            commenters,
            pageBreaks());
    XmlEvents.read(
        zip,
        parts.main(),
        (xml, event) -> {
          sections.event(xml, event);
          body.event(xml, event);
        });
    return body;
  }

  private Set<String> pageBreaks() throws UprException {
    return DocxStyles.read(parts, new DocxPropertyParser(new DocxPropertyParser.DocxThemeFonts()))
        .pageBreaks();
  }

  private static List<Paragraph> notes(Document document) {
    return document.notes().stream().map(Note::paragraphs).flatMap(List::stream).toList();
  }

  /**
   * The marks in parts beside the body, of these kinds.
   *
   * @param unplaced comments without a place; those that have one there are taken out
   */
  private List<FileProperties.Mark> beside(
      List<String> kinds,
      List<Paragraph> paragraphs,
      Map<String, String> commenters,
      Map<String, String> unplaced)
      throws UprException {
    List<FileProperties.Mark> found = new ArrayList<>();
    for (String kind : kinds) {
      for (String part : parts.related(kind)) {
        DocxMarks marks =
            new DocxMarks(new ParagraphAligner(paragraphs), Map.of(), commenters, Set.of());
        XmlEvents.read(zip, part, marks::event);
        unplaced.keySet().removeAll(marks.commented());
        marks.all().stream().filter(mark -> ANYWHERE.contains(mark.kind())).forEach(found::add);
      }
    }
    return found;
  }

  /** Addresses outside of the file, by the relationship's id. */
  private static Map<String, String> links(List<OoxmlParts.Relationship> relationships) {
    Map<String, String> targets = new HashMap<>();
    relationships.stream()
        .filter(OoxmlParts.Relationship::external)
        .forEach(each -> targets.put(each.id(), each.target()));
    return targets;
  }

  private Map<String, String> commenters() throws UprException {
    Map<String, String> commenters = new HashMap<>();
    for (String part : parts.related("comments")) {
      XmlEvents.elements(
          zip,
          part,
          xml -> {
            if (xml.getLocalName().equals("comment")) {
              commenters.put(attribute(xml, "id"), attribute(xml, "author"));
            }
          });
    }
    return commenters;
  }

  private static void leaf(XMLStreamReader xml, Map<String, String> values, Budget budget)
      throws UprException, XMLStreamException {
    String name = xml.getLocalName();
    StringBuilder text = new StringBuilder();
    if (ROOTS.contains(name)) {
      return;
    }
    String author = attribute(xml, "author");
    String own = attribute(xml, "name");
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
    String value =
        switch (name) {
          case "person" -> author;
          case "property" -> own + ": " + text.toString().strip();
          default -> text.toString().strip();
        };
    if (!value.isBlank()) {
      values.merge(name, value, (before, next) -> before + "; " + next);
    }
  }
}
