package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.core.document.FileType;
import org.uprlib.validate.Fixer;
import org.uprlib.validate.Fixer.Change;
import org.uprlib.validate.Fixer.Choice;
import org.uprlib.validate.Report;
import org.uprlib.validate.Report.Readiness;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.PaperType;

/**
 * A submission or statement that was checked. Immutable.
 *
 * @param changes what the copy with its form mended changes; empty if there is no such copy
 */
record CheckedSubmission(Paper paper, Report report, AskTraits traits, List<Change> changes) {

  /** What a clean copy is without. */
  private static final Set<Choice> CLEAN = Set.of(Choice.ACCEPT_CHANGES, Choice.DELETE_COMMENTS);

  CheckedSubmission {
    changes = List.copyOf(changes);
  }

  /** {@code paper} with what was found, and what can be mended of it. */
  static CheckedSubmission of(Paper paper, Report report, AskTraits traits) throws IOException {
    boolean mends =
        report.judged()
            && report.submission().document().type() == FileType.DOCX
            && report.findings().stream().anyMatch(each -> Fixer.mends(each.rule().key()));
    return new CheckedSubmission(
        paper,
        report,
        traits,
        mends ? Fixer.fix(paper.content(), report, Set.of()).changes() : List.of());
  }

  String name() {
    return paper.name();
  }

  /**
   * Adds what was found.
   *
   * @param prefix begins the names of its files
   */
  void show(String prefix, Html out, Visit visit, Wording wording) {
    if (report.judged()) {
      out.add("<p class=\"files\">");
      if (canBeChanged()) {
        if (report.readiness() != Readiness.READY) {
          out.file(prefix + "annotated.docx", wording.text("check.annotated"), "download", visit);
        }
        if (!changes.isEmpty()) {
          out.file(prefix + "mended.docx", wording.text("check.mended"), "download", visit);
        }
        if (isUnclean()) {
          out.file(prefix + "clean.docx", wording.text("check.clean"), "download", visit);
        }
      }
      out.file(prefix + "report.html", wording.text("check.report"), "download", visit);
      out.add("</p>");
      mended(out, wording);
    }
    out.add(ReportWriter.in(wording.messages()).htmlPart(report));
    if (report.recognition().paper().equals(Optional.of(PaperType.SUBMISSION))) {
      traits.show(report.submission(), out, wording);
    }
  }

  /** What the mended copy changes. */
  private void mended(Html out, Wording wording) {
    if (!changes.isEmpty()) {
      out.add("<details><summary>").text(wording.text("check.changes")).add("</summary><ul>");
      changes.forEach(change -> out.element("li", change.text(wording.messages())));
      out.add("</ul></details>");
    }
  }

  private boolean holds(Predicate<String> keys) {
    return report.findings().stream().anyMatch(each -> keys.test(each.rule().key()));
  }

  /** Whether it holds changes or comments that nobody else is to read. */
  private boolean isUnclean() {
    return holds(key -> CLEAN.stream().anyMatch(choice -> choice.ruleKey().equals(key)));
  }

  private boolean canBeChanged() {
    return report.submission().document().type() == FileType.DOCX;
  }

  /** A file that the page leads to; empty if there is none of this name. */
  Optional<Answer> file(String name, Wording wording) throws IOException {
    if (!report.judged()) {
      return Optional.empty();
    }
    ReportWriter writer = ReportWriter.in(wording.messages());
    return Optional.ofNullable(
        switch (name) {
          case "annotated.docx" -> copy("checked", writer.docx(paper.content(), report), wording);
          case "mended.docx" -> copy("fixed", fixed(Set.of()), wording);
          case "clean.docx" -> copy("clean", fixed(CLEAN), wording);
          case "report.html" ->
              Answer.saved(
                  Answer.HTML,
                  paper.bareName() + ".html",
                  writer.html(report).getBytes(StandardCharsets.UTF_8));
          default -> null;
        });
  }

  private byte[] fixed(Set<Choice> choices) throws IOException {
    return Fixer.fix(paper.content(), report, choices).bytes();
  }

  private Answer copy(String kind, byte[] content, Wording wording) {
    return Answer.docx(wording.copyName(paper, kind), content);
  }
}
