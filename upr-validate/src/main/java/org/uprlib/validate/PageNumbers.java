package org.uprlib.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.docx.PageSections;
import org.w3c.dom.Element;

/** Puts the page's number into footers. Not thread-safe. */
final class PageNumbers {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String FOOTER =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

  private final DocxPackage docx;

  PageNumbers(DocxPackage docx) {
    this.docx = docx;
  }

  /** Adds a number to each footer of pages without one, or a footer where it is missing. */
  void add(List<PageSections.PageSection> sections) throws UprException {
    Element body = Xml.first(docx.main().getDocumentElement(), "body");
    if (Xml.child(body, "sectPr").isEmpty()) {
      body.appendChild(Xml.word(body, "sectPr"));
    }
    List<Element> properties =
        Xml.all(body, "sectPr").stream().filter(each -> !isOld(each)).toList();
    Set<String> mended = new HashSet<>();
    String own = "";
    for (int i = 0; i < sections.size(); i++) {
      for (PageSections.Pages pages : sections.get(i).pages()) {
        if (pages.numbered() || sections.get(i).cover()) {
          continue;
        }
        if (pages.footer().isEmpty()) {
          own = own.isEmpty() ? footer() : own;
          refer(properties.get(Math.min(i, properties.size() - 1)), pages.type(), own);
        } else if (mended.add(pages.footer().get())) {
          Element footer = docx.part(pages.footer().get()).getDocumentElement();
          footer.appendChild(paragraph(footer));
        }
      }
    }
  }

  /** What a section was before a tracked change. */
  private static boolean isOld(Element section) {
    return Xml.isWord(section.getParentNode(), "sectPrChange");
  }

  /** A new footer with the number; returns the relationship to it. */
  private String footer() throws UprException {
    return docx.relate("footer", "footerUpr.xml", FOOTER, NewDocx.numberedFooter());
  }

  private static void refer(Element section, String type, String id) {
    for (Element each : Xml.children(section)) {
      if (Xml.isWord(each, "footerReference") && Xml.attribute(each, "type").equals(type)) {
        section.removeChild(each);
      }
    }
    Element reference = Xml.word(section, "footerReference");
    Xml.set(reference, "type", type);
    reference.setAttributeNS(RELATIONS, "r:id", id);
    section.insertBefore(reference, section.getFirstChild());
  }

  private static Element paragraph(Element near) {
    Element paragraph = Xml.word(near, "p");
    Element properties = Xml.word(near, "pPr");
    Element centre = Xml.word(near, "jc");
    Xml.set(centre, "val", "center");
    properties.appendChild(centre);
    paragraph.appendChild(properties);
    Element field = Xml.word(near, "fldSimple");
    Xml.set(field, "instr", " PAGE ");
    Element run = Xml.word(near, "r");
    Element text = Xml.word(near, "t");
    text.setTextContent("1");
    run.appendChild(text);
    field.appendChild(run);
    paragraph.appendChild(field);
    return paragraph;
  }
}
