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
        new PageNumbers(docx).add(PageSections.read(bytes, budget));
        yield change("fix.page-numbers", Map.of());
      }
      case "paragraph-numbers" ->
          counted("fix.paragraph-numbers", new ParagraphNumbers(docx, report).add());
      case "changes" -> counted("fix.changes", new TrackedChanges(docx).accept());
      case "comments" -> counted("fix.comments", new Comments(docx).delete());
      default -> property(String.valueOf(finding.facts().get("property")));
    };
  }

  private static Optional<Change> change(String key, Map<String, Object> facts) {
    return Optional.of(new Change(key, facts));
  }

  private static Optional<Change> counted(String key, int count) {
    return count == 0 ? Optional.empty() : change(key, Map.of("count", count));
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
    return found ? change("fix.properties", Map.of("property", name)) : Optional.empty();
  }
}
