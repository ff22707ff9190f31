package org.uprlib.validate.fix;

import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
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

  /** Adds a number to the footer that is there, or a footer to the last section. */
  void add() throws UprException {
    if (docx.hasRelated("footer")) {
      Element footer = docx.part(docx.related("footer")).getDocumentElement();
      footer.appendChild(paragraph(footer));
      return;
    }
    String id =
        docx.relate(
            "footer", "footerUpr.xml", FOOTER, "<w:ftr xmlns:w=\"" + DocxPackage.W + "\"/>");
    Element footer = docx.part("word/footerUpr.xml").getDocumentElement();
    footer.appendChild(paragraph(footer));
    Element body = Xml.first(docx.part(DocxPackage.MAIN).getDocumentElement(), "body");
    if (Xml.child(body, "sectPr").isEmpty()) {
      body.appendChild(Xml.word(body, "sectPr"));
    }
    for (Element section : Xml.all(body, "sectPr")) {
      Element reference = Xml.word(section, "footerReference");
      Xml.set(reference, "type", "default");
      reference.setAttributeNS(RELATIONS, "r:id", id);
      section.insertBefore(reference, section.getFirstChild());
    }
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
