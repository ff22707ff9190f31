package org.uprlib.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.w3c.dom.Element;

/** The comments of a DOCX. Not thread-safe. */
record Comments(DocxPackage docx) {
  private static final String COMMENTS = "comments";

  /** What Word keeps of comments, and of those who wrote them. */
  private static final List<String> PARTS =
      List.of(COMMENTS, "commentsExtended", "commentsIds", "commentsExtensible", "people");

  private static final List<String> MARKS =
      List.of("commentRangeStart", "commentRangeEnd", "commentReference");

  /** Deletes all, with their parts; returns their number. */
  int delete() throws UprException {
    Set<String> deleted = new HashSet<>();
    if (docx.hasRelated(COMMENTS)) {
      Xml.all(docx.part(docx.related(COMMENTS)).getDocumentElement(), "comment")
          .forEach(comment -> deleted.add(Xml.attribute(comment, "id")));
    }
    for (String part : docx.texts()) {
      for (String name : MARKS) {
        for (Element mark : Xml.all(docx.part(part).getDocumentElement(), name)) {
          deleted.add(Xml.attribute(mark, "id"));
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
    return deleted.size();
  }
}
