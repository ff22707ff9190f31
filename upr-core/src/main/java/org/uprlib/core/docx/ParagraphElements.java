package org.uprlib.core.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.ParagraphAligner;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the elements of the main part from which a document's paragraphs were read. Stateless. */
public final class ParagraphElements {
  private ParagraphElements() {}

  /**
   * The elements by the place of their paragraph, in order; those that were not found are left out.
   */
  public static Map<Span, Element> find(DocxPackage docx, Document document) throws UprException {
    ParagraphAligner aligner = new ParagraphAligner(document.paragraphs());
    Map<Span, Element> found = new LinkedHashMap<>();
    for (Element paragraph : Xml.all(docx.main().getDocumentElement(), "p")) {
      aligner.next(text(paragraph, paragraph)).ifPresent(span -> found.put(span, paragraph));
    }
    return found;
  }

  /**
   * Text within {@code node} that belongs to {@code paragraph} itself, not to a box in it; hidden
   * text is left out, as it is not read either.
   */
  public static String text(Node node, Element paragraph) {
    StringBuilder text = new StringBuilder();
    Node at = node;
    while (at != null) {
      boolean over =
          (at != paragraph && Xml.isWord(at, "p"))
              || Xml.isWord(at, "moveFrom")
              || isHidden(at)
              || "Fallback".equals(at.getLocalName());
      if (Xml.isWord(at, "t") && !over) {
        text.append(at.getTextContent());
      }
      at = Xml.next(at, node, over);
    }
    return text.toString();
  }

  private static boolean isHidden(Node node) {
    return Xml.isWord(node, "r")
        && Xml.child((Element) node, "rPr")
            .filter(properties -> Xml.isOn(properties, "vanish"))
            .isPresent();
  }
}
