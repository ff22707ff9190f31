package org.uprlib.validate.fix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tracked changes of a DOCX (ECMA-376 part 1, 17.13.5), accepted as Word accepts them: what was
 * inserted stays, what was deleted or moved away goes. Not thread-safe.
 */
final class TrackedChanges {
  /** What is gone once the change is accepted, with what it holds. */
  private static final List<String> GONE =
      List.of(
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange",
          "cellIns",
          "cellMerge");

  /** Where a change begins and ends. */
  private static final List<String> RANGES =
      List.of(
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "customXmlInsRangeStart",
          "customXmlInsRangeEnd",
          "customXmlDelRangeStart",
          "customXmlDelRangeEnd",
          "customXmlMoveFromRangeStart",
          "customXmlMoveFromRangeEnd",
          "customXmlMoveToRangeStart",
          "customXmlMoveToRangeEnd");

  private final DocxPackage docx;
  private int count;

  TrackedChanges(DocxPackage docx) {
    this.docx = docx;
  }

  /** Accepts all; returns their number. */
  int accept() throws UprException {
    for (String part : docx.texts()) {
      accept(docx.part(part).getDocumentElement());
    }
    return count;
  }

  private void accept(Element root) {
    for (String name : List.of("del", "moveFrom")) {
      for (Element change : Xml.all(root, name)) {
        deleted(change);
      }
    }
    for (Element cell : Xml.all(root, "cellDel")) {
      count++;
      remove(around(cell, "tc"));
    }
    for (String name : List.of("ins", "moveTo")) {
      for (Element change : Xml.all(root, name)) {
        count++;
        unwrap(change);
      }
    }
    for (String name : GONE) {
      for (Element change : Xml.all(root, name)) {
        count++;
        remove(change);
      }
    }
    for (String name : RANGES) {
      Xml.all(root, name).forEach(TrackedChanges::remove);
    }
    // A cell needs a paragraph, a table a row.
    for (Element table : Xml.all(root, "tbl")) {
      if (Xml.all(table, "tr").isEmpty()) {
        remove(table);
      }
    }
    for (Element cell : Xml.all(root, "tc")) {
      if (Xml.all(cell, "p").isEmpty()) {
        cell.appendChild(Xml.word(cell, "p"));
      }
    }
  }

  private void deleted(Element change) {
    if (change.getParentNode() == null) {
      return;
    }
    count++;
    Element holder = (Element) change.getParentNode();
    if (Xml.isWord(holder, "trPr")) {
      remove(around(change, "tr"));
    } else if (Xml.isWord(holder, "rPr") && Xml.isWord(holder.getParentNode(), "pPr")) {
      Element paragraph = around(change, "p");
      remove(change);
      join(paragraph);
    } else {
      remove(change);
    }
  }

  /** The mark at its end is deleted: what it holds goes on in the next paragraph. */
  private static void join(@Nullable Element paragraph) {
    if (paragraph == null) {
      return;
    }
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (next == null || !Xml.isWord(next, "p")) {
      return;
    }
    Element into = (Element) next;
    Node before = Xml.child(into, "pPr").map(Node::getNextSibling).orElse(into.getFirstChild());
    for (Element each : Xml.children(paragraph)) {
      if (!Xml.isWord(each, "pPr")) {
        into.insertBefore(each, before);
      }
    }
    remove(paragraph);
  }

  private static void unwrap(Element change) {
    Node parent = change.getParentNode();
    for (Element each : Xml.children(change)) {
      parent.insertBefore(each, change);
    }
    remove(change);
  }

  private static void remove(@Nullable Element element) {
    if (element != null && element.getParentNode() != null) {
      element.getParentNode().removeChild(element);
    }
  }

  private static @Nullable Element around(Element inner, String name) {
    for (Node at = inner.getParentNode(); at != null; at = at.getParentNode()) {
      if (at instanceof Element element && Xml.isWord(element, name)) {
        return element;
      }
    }
    return null;
  }
}
