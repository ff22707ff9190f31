package org.uprlib.validate;

import java.util.List;
import java.util.stream.Stream;
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
  /** Elements that are removed with their content when the change is accepted. */
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
      Stream.of(
              "moveFrom",
              "moveTo",
              "customXmlIns",
              "customXmlDel",
              "customXmlMoveFrom",
              "customXmlMoveTo")
          .flatMap(change -> Stream.of(change + "RangeStart", change + "RangeEnd"))
          .toList();

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
      Xml.remove(Xml.around(cell, "tc"));
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
        Xml.remove(change);
      }
    }
    for (String name : RANGES) {
      Xml.all(root, name).forEach(Xml::remove);
    }
    // A cell needs a paragraph, a table a row.
    for (Element table : Xml.all(root, "tbl")) {
      if (Xml.all(table, "tr").isEmpty()) {
        Xml.remove(table);
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
      Xml.remove(Xml.around(change, "tr"));
    } else if (Xml.isWord(holder, "rPr") && Xml.isWord(holder.getParentNode(), "pPr")) {
      Element paragraph = Xml.around(change, "p");
      Xml.remove(change);
      join(paragraph);
    } else {
      Xml.remove(change);
    }
  }

  /** The mark at its end is deleted: its content is joined to the next paragraph. */
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
    Xml.remove(paragraph);
  }

  private static void unwrap(Element change) {
    Xml.children(change).forEach(each -> change.getParentNode().insertBefore(each, change));
    Xml.remove(change);
  }
}
