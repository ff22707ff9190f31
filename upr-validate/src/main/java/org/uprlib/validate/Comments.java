package org.uprlib.validate;

import java.util.List;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.w3c.dom.Element;

/** The comments of a DOCX. Not thread-safe. */
final class Comments {
  /** What Word keeps of comments, and of those who wrote them. */
  private static final List<String> PARTS =
      List.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");

  private static final List<String> MARKS =
      List.of("commentRangeStart", "commentRangeEnd", "commentReference");

  private final DocxPackage docx;

  Comments(DocxPackage docx) {
    this.docx = docx;
  }

  /** Deletes all, with the parts that hold them; returns their number. */
  int delete() throws UprException {
    int count = 0;
    for (String part : docx.texts()) {
      for (String name : MARKS) {
        for (Element mark : Xml.all(docx.part(part).getDocumentElement(), name)) {
          count += name.equals("commentReference") ? 1 : 0;
          Element run = (Element) mark.getParentNode();
          Xml.remove(mark);
          boolean empty = Xml.children(run).stream().allMatch(each -> Xml.isWord(each, "rPr"));
          if (Xml.isWord(run, "r") && empty) {
            Xml.remove(run);
          }
        }
      }
    }
    for (String kind : PARTS) {
      docx.remove(kind);
    }
    return count;
  }
}
