package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * What templates print of it.
   *
   * @param heading above it; empty for none
   * @param prefix begins the names of its files
   */
  Map<String, ?> view(String heading, String prefix, Visit visit, Wording wording) {
    Map<String, String> files = new LinkedHashMap<>();
    if (canBeChanged() && report.readiness() != Readiness.READY) {
      files.put(prefix + "annotated.docx", wording.text("check.annotated"));
    }
    if (canBeChanged() && !changes.isEmpty()) {
      files.put(prefix + "mended.docx", wording.text("check.mended"));
    }
    if (canBeChanged() && isUnclean()) {
      files.put(prefix + "clean.docx", wording.text("check.clean"));
    }
    files.put(prefix + "report.html", wording.text("check.report"));
    boolean submission = report.recognition().paper().equals(Optional.of(PaperType.SUBMISSION));
    return Map.of(
        "heading", heading,
        "judged", report.judged(),
        "files", visit.files(files),
        "changes", changes.stream().map(change -> change.text(wording.messages())).toList(),
        "report", ReportWriter.in(wording.messages()).htmlPart(report),
        "asks", submission ? traits.list(report.submission(), wording) : "");
  }

  private boolean holds(Predicate<String> keys) {
    return report.findings().stream().anyMatch(each -> keys.test(each.rule().key()));
  }

  /** Whether it has changes or comments that nobody else is to read. */
  private boolean isUnclean() {
    return holds(key -> CLEAN.stream().anyMatch(choice -> choice.ruleKey().equals(key)));
  }

  private boolean canBeChanged() {
    return report.submission().document().type() == FileType.DOCX;
  }

  /** A file that the page links to; empty if no file has this name. */
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
