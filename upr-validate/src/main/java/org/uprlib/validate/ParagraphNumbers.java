package org.uprlib.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.NumberedParagraph;
import org.w3c.dom.Element;

/** Gives paragraphs of running text the number that they lack. Not thread-safe. */
record ParagraphNumbers(DocxPackage docx, Report report) {
  private static final String NUMBERING =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  /** Beyond what a word processor gives, so that no list is taken for this one. */
  private static final String OWN = "9071";

  /** Adds the numbers; 0 if the numbers that are there were typed, so that all must move. */
  int add() throws UprException {
    List<NumberedParagraph> all = report.submission().paragraphs();
    Map<Span, Element> elements = docx.elements(report.submission().document().paragraphs());
    boolean some = all.stream().anyMatch(paragraph -> paragraph.number().isPresent());
    Optional<Element> model = some ? model(all, elements) : Optional.of(ownList());
    if (model.isEmpty()) {
      return 0;
    }
    int count = 0;
    for (NumberedParagraph paragraph : all) {
      Element element = elements.get(paragraph.span());
      if (paragraph.number().isEmpty() && element != null) {
        Element properties = Xml.first(element, "pPr");
        Xml.child(properties, "numPr").ifPresent(properties::removeChild);
        Element number = (Element) element.getOwnerDocument().importNode(model.get(), true);
        properties.insertBefore(number, behindStyle(properties));
        count++;
      }
    }
    return count;
  }

  /** The list of a paragraph that the word processor numbers. */
  private Optional<Element> model(List<NumberedParagraph> all, Map<Span, Element> elements) {
    for (Paragraph paragraph : report.submission().document().paragraphs()) {
      Element element = elements.get(paragraph.span());
      boolean numbered =
          paragraph.printedNumber().isPresent()
              && all.stream().anyMatch(p -> p.span().equals(paragraph.span()));
      if (element != null && numbered) {
        Optional<Element> list = Xml.child(element, "pPr").flatMap(p -> Xml.child(p, "numPr"));
        if (list.isPresent()) {
          return list;
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Element behindStyle(Element properties) {
    List<String> before =
        List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    for (Element child : Xml.children(properties)) {
      if (!before.contains(child.getLocalName())) {
        return child;
      }
    }
    return null;
  }

  private Element ownList() throws UprException {
    if (!docx.hasRelated("numbering")) {
      String xml = "<w:numbering xmlns:w=\"" + DocxPackage.W + "\"/>";
      docx.relate("numbering", "numbering.xml", NUMBERING, xml);
    }
    Element numbering = docx.part(docx.related("numbering")).getDocumentElement();
    Element list = Xml.word(numbering, "abstractNum");
    Xml.set(list, "abstractNumId", OWN);
    Element level = Xml.word(numbering, "lvl");
    Xml.set(level, "ilvl", "0");
    valued(level, "start", "1");
    valued(level, "numFmt", "decimal");
    valued(level, "lvlText", "%1.");
    valued(level, "lvlJc", "left");
    list.appendChild(level);
    numbering.insertBefore(list, Xml.child(numbering, "num").orElse(null));
    Element use = Xml.word(numbering, "num");
    Xml.set(use, "numId", OWN);
    valued(use, "abstractNumId", OWN);
    numbering.appendChild(use);
    Element properties = Xml.word(numbering, "numPr");
    valued(properties, "ilvl", "0");
    valued(properties, "numId", OWN);
    return properties;
  }

  private static void valued(Element parent, String name, String value) {
    Element child = Xml.word(parent, name);
    Xml.set(child, "val", value);
    parent.appendChild(child);
  }
}
