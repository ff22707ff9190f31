package org.uprlib.validate;

import java.util.Map;
import java.util.Optional;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.docx.PageSections;
import org.uprlib.core.read.guard.Budget;
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
    switch (finding.rule().key()) {
      case "font" -> {
        String font = finding.rule().parameters().get("value");
        styling.font(font);
        return Optional.of(new Change("fix.font", Map.of("value", font)));
      }
      case "font-size" -> {
        styling.size(finding.rule().decimal("value"));
        String size = finding.rule().parameters().get("value");
        return Optional.of(new Change("fix.font-size", Map.of("value", size)));
      }
      case "spacing" -> {
        if (finding.rule().decimal("value") != 1) {
          return Optional.empty();
        }
        styling.singleSpacing();
        return change("fix.spacing");
      }
      case "page-numbers" -> {
        new PageNumbers(docx).add(PageSections.read(bytes, budget));
        return change("fix.page-numbers");
      }
      case "paragraph-numbers" -> {
        return counted("fix.paragraph-numbers", new ParagraphNumbers(docx, report).add());
      }
      case "changes" -> {
        return counted("fix.changes", new TrackedChanges(docx).accept());
      }
      case "comments" -> {
        return counted("fix.comments", new Comments(docx).delete());
      }
      default -> {
        return property(String.valueOf(finding.facts().get("property")));
      }
    }
  }

  private static Optional<Change> change(String key) {
    return Optional.of(new Change(key, Map.of()));
  }

  private static Optional<Change> counted(String key, int count) {
    return count == 0 ? Optional.empty() : Optional.of(new Change(key, Map.of("count", count)));
  }

  private Optional<Change> property(String name) throws UprException {
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
        ? Optional.of(new Change("fix.properties", Map.of("property", name)))
        : Optional.empty();
  }
}
