package org.uprlib.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.word.DocxPages;
import org.uprlib.validate.Fixer.Change;
import org.uprlib.validate.rule.Finding;
import org.w3c.dom.Element;

/** Mends one finding after the other. Not thread-safe. */
final class FormMender {
  private final DocxPackage docx;
  private final Report report;
  private final byte[] bytes;
  private final Budget budget;
  private final Styling styling;

  /**
   * @param bytes the file as it was read
   */
  FormMender(DocxPackage docx, byte[] bytes, Budget budget, Report report) {
    this.docx = docx;
    this.bytes = bytes;
    this.budget = budget;
    this.report = report;
    this.styling = new Styling(docx);
  }

  /** What was changed; empty if the finding has to be mended by hand. */
  Optional<Change> mend(Finding finding) throws UprException {
    String value = finding.rule().parameters().getOrDefault("value", "");
    return switch (finding.rule().key()) {
      case "font" -> {
        styling.font(value);
        yield change("fix.font", Map.of("value", value));
      }
      case "font-size" -> {
        styling.size(finding.rule().decimal("value"));
        yield change("fix.font-size", Map.of("value", value));
      }
      case "spacing" -> {
        if (finding.rule().decimal("value") != 1) {
          yield Optional.empty();
        }
        styling.singleSpacing();
        yield change("fix.spacing", Map.of());
      }
      case "page-numbers" -> {
        new PageNumbers(docx).add(DocxPages.read(bytes, budget));
        yield change("fix.page-numbers", Map.of());
      }
      case "paragraph-numbers" ->
          counted("fix.paragraph-numbers", new ParagraphNumbers(docx, report).add());
      case "changes" -> counted("fix.changes", new TrackedChanges(docx).accept());
      case "comments" -> counted("fix.comments", new Comments(docx).delete());
      default -> property(finding);
    };
  }

  private static Optional<Change> change(String key, Map<String, Object> facts) {
    return Optional.of(new Change(key, facts));
  }

  private static Optional<Change> counted(String key, int count) {
    return count == 0 ? Optional.empty() : change(key, Map.of("count", count));
  }

  private Optional<Change> property(Finding finding) throws UprException {
    String name = String.valueOf(finding.facts().get("property"));
    boolean found = false;
    for (String part : docx.properties()) {
      Element root = docx.part(part).getDocumentElement();
      for (Element property : Xml.children(root)) {
        if (name.equals(property.getLocalName())) {
          root.removeChild(property);
          found = true;
        }
      }
    }
    return found
        ? change(finding.key().replace("found.absent.", "fix."), Map.of("property", name))
        : Optional.empty();
  }

  /** Puts the page's number into footers. Not thread-safe. */
  private record PageNumbers(DocxPackage docx) {
    private static final String RELATIONS =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String FOOTER =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    /** Adds a number to each footer of pages without one, or a footer where it is missing. */
    void add(List<DocxPages.PageSection> sections) throws UprException {
      Element body = Xml.first(docx.main().getDocumentElement(), "body");
      if (Xml.child(body, "sectPr").isEmpty()) {
        body.appendChild(Xml.word(body, "sectPr"));
      }
      List<Element> properties =
          Xml.all(body, "sectPr").stream().filter(each -> !isOld(each)).toList();
      Set<String> mended = new HashSet<>();
      String own = "";
      for (int i = 0; i < sections.size(); i++) {
        for (DocxPages.Pages pages : sections.get(i).pages()) {
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

  /** The comments of a DOCX. Not thread-safe. */
  private record Comments(DocxPackage docx) {
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

  /** Gives paragraphs of running text the number that they lack. Not thread-safe. */
  private record ParagraphNumbers(DocxPackage docx, Report report) {
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
}
