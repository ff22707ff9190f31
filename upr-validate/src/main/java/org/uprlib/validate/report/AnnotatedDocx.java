package org.uprlib.validate.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Span;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.text.WordCounter;
import org.uprlib.validate.Report;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.rule.Finding;
import org.uprlib.validate.rule.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes a copy of a DOCX with a comment at each finding; the author's text stays as it is. Findings
 * on the whole submission are in one comment at its start, those in a note where the note is
 * referred to. Immutable and thread-safe.
 */
final class AnnotatedDocx {
  /** Seven points, in half points. */
  private static final String SMALL = "14";

  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final Messages messages;
  private final ReportWording wording;

  /** A writer with texts in this language. */
  AnnotatedDocx(Messages messages) {
    this.messages = messages.withoutCommands();
    this.wording = new ReportWording(this.messages);
  }

  /**
   * The copy, as the content of a file.
   *
   * @param bytes the file that was checked, not changed
   * @throws UnsupportedFormatException if it is not a DOCX
   * @throws UprException if a part of it is damaged
   */
  byte[] write(byte[] bytes, Report report) throws UprException {
    Document document = report.submission().document();
    if (document.type() != FileType.DOCX) {
      throw UnsupportedFormatException.notToBeChanged(report.source(), document.type().mediaType());
    }
    return ResourceGuard.run(report.source(), () -> annotated(bytes, report, document));
  }

  private byte[] annotated(byte[] bytes, Report report, Document document) throws UprException {
    DocxPackage docx = DocxPackage.read(bytes, Budget.of(report.source(), ReadLimits.DEFAULT));
    Map<Span, Element> paragraphs = docx.elements(document.paragraphs());
    if (report.readiness() == Readiness.READY || paragraphs.isEmpty()) {
      return bytes.clone();
    }
    Element comments = comments(docx);
    int id = nextId(comments);
    Map.Entry<Span, Element> first = paragraphs.entrySet().iterator().next();
    mark(first.getValue(), within(document, first.getKey(), first.getKey()), id);
    comments.appendChild(opening(comments, id, report));
    id++;
    for (Finding finding : report.findings()) {
      if (finding.place().span().isEmpty()) {
        continue;
      }
      Span place = place(finding, document);
      Map.Entry<Span, Element> target = target(paragraphs, place);
      mark(target.getValue(), within(document, target.getKey(), place), id);
      comments.appendChild(comment(comments, id, report, finding));
      id++;
    }
    return docx.write();
  }

  private static Element comments(DocxPackage docx) throws UprException {
    if (!docx.hasRelated("comments")) {
      docx.relate(
          "comments",
          "comments.xml",
          COMMENTS,
          "<w:comments xmlns:w=\"" + DocxPackage.W + "\"></w:comments>");
    }
    return docx.part(docx.related("comments")).getDocumentElement();
  }

  private static int nextId(Element comments) {
    int next = 0;
    for (Element comment : Xml.children(comments)) {
      String id = Xml.attribute(comment, "id");
      next = Math.max(next, id.matches("\\d{1,8}") ? Integer.parseInt(id) + 1 : 0);
    }
    return next;
  }

  private static Span place(Finding finding, Document document) {
    Span span = finding.place().span().orElseThrow();
    for (Note note : document.notes()) {
      OptionalInt anchor = note.anchor();
      boolean inside = note.paragraphs().stream().anyMatch(p -> p.span().contains(span));
      if (inside && anchor.isPresent()) {
        return new Span(anchor.getAsInt(), anchor.getAsInt());
      }
    }
    return span;
  }

  /** The last paragraph that begins at or before the place. */
  private static Map.Entry<Span, Element> target(Map<Span, Element> paragraphs, Span place) {
    Map.Entry<Span, Element> found = paragraphs.entrySet().iterator().next();
    for (Map.Entry<Span, Element> each : paragraphs.entrySet()) {
      if (each.getKey().start() <= place.start()) {
        found = each;
      }
    }
    return found;
  }

  /** The place in letters and figures of the paragraph, which are the same in text and file. */
  private static Span within(Document document, Span paragraph, Span place) {
    int start = Math.max(place.start(), paragraph.start());
    int end = Math.min(place.end(), paragraph.end());
    if (end <= start) {
      return new Span(0, WordCounter.letters(paragraph.in(document.text())));
    }
    int before = WordCounter.letters(document.text().substring(paragraph.start(), start));
    return new Span(before, before + WordCounter.letters(document.text().substring(start, end)));
  }

  /** Puts the comment's ends around the runs that contain the place; no run is cut. */
  private static void mark(Element paragraph, Span place, int id) {
    List<Element> children = Xml.children(paragraph);
    Node first = null;
    Node last = null;
    int at = 0;
    for (Element child : children) {
      int end = at + WordCounter.letters(Xml.text(child, paragraph));
      if (end > at && end > place.start() && at < place.end()) {
        first = first == null ? child : first;
        last = child;
      }
      at = end;
    }
    Element start = ranged(paragraph, "commentRangeStart", id);
    Element end = ranged(paragraph, "commentRangeEnd", id);
    Element reference = Xml.word(paragraph, "r");
    reference.appendChild(ranged(paragraph, "commentReference", id));
    if (first == null) {
      paragraph.appendChild(start);
      paragraph.appendChild(end);
      paragraph.appendChild(reference);
      return;
    }
    paragraph.insertBefore(start, first);
    Node behind = last.getNextSibling();
    paragraph.insertBefore(end, behind);
    paragraph.insertBefore(reference, behind);
  }

  private static Element ranged(Element near, String name, int id) {
    Element element = Xml.word(near, name);
    Xml.set(element, "id", Integer.toString(id));
    return element;
  }

  /** The verdict, the word meter and what was found right or not checked. */
  private Element opening(Element comments, int id, Report report) {
    Element comment = comment(comments, id);
    line(comment, wording.verdict(report));
    if (report.judged()) {
      WordMeter.of(report).lines(messages).forEach(each -> line(comment, each));
    }
    line(comment, wording.basis(report));
    report.findings().stream()
        .filter(finding -> finding.place().span().isEmpty())
        .forEach(finding -> whole(comment, report, finding));
    String kept = wording.kept(report);
    if (!kept.isEmpty()) {
      small(comment, messages.labelled("label.kept", kept));
    }
    String open =
        messages.listed(
            report.notChecked().stream().map(each -> messages.title(each.rule())).distinct());
    if (!open.isEmpty()) {
      small(comment, messages.labelled("label.not-checked", open));
    }
    small(comment, wording.restsOn(report));
    return comment;
  }

  /** What was found on the whole submission, and how to mend it. */
  private void whole(Element comment, Report report, Finding finding) {
    line(comment, messages.heading(finding));
    line(comment, messages.found(finding) + " " + wording.mend(report, finding));
  }

  private Element comment(Element comments, int id) {
    Element comment = ranged(comments, "comment", id);
    Xml.set(comment, "author", messages.text("label.author"));
    Xml.set(comment, "initials", messages.text("label.author"));
    return comment;
  }

  private Element comment(Element comments, int id, Report report, Finding finding) {
    Element comment = comment(comments, id);
    line(comment, messages.heading(finding));
    line(comment, messages.found(finding));
    line(comment, messages.labelled("label.mend", wording.mend(report, finding)));
    small(comment, messages.labelled("label.asked", messages.requirement(finding.rule())));
    small(comment, messages.pair(finding.rule().id(), wording.evidence(finding.rule())));
    return comment;
  }

  /** A line in small letters. */
  private static void small(Element comment, String text) {
    line(comment, text);
    Element run = Xml.children(Xml.children(comment).get(Xml.children(comment).size() - 1)).get(0);
    Element properties = Xml.word(comment, "rPr");
    Element size = Xml.word(comment, "sz");
    Xml.set(size, "val", SMALL);
    properties.appendChild(size);
    run.insertBefore(properties, run.getFirstChild());
  }

  private static void line(Element comment, String text) {
    Element paragraph = Xml.word(comment, "p");
    Element run = Xml.word(comment, "r");
    Element content = Xml.word(comment, "t");
    content.setTextContent(text);
    run.appendChild(content);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }
}
