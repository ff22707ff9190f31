package org.uprlib.samples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.uprlib.core.document.FileType;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.Readiness;
import org.uprlib.validate.Report;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.fix.Fixer;
import org.uprlib.validate.report.AnnotatedDocx;
import org.uprlib.validate.report.HtmlReport;
import org.uprlib.validate.rule.PaperType;

/** A submission that was checked. Immutable. */
record CheckedSubmission(Paper paper, Report report, ValidatorOptions options, States states)
    implements Result {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public String title(Wording wording) {
    return paper.name();
  }

  @Override
  public void show(Html out, Visit visit, Wording wording) {
    if (report.judged()) {
      out.add("<p class=\"files\">");
      if (canBeChanged()) {
        if (report.readiness() != Readiness.READY) {
          file(out, visit, wording, "annotated.docx", "check.annotated");
        }
        if (report.findings().stream().anyMatch(each -> Fixer.mends(each.rule().key()))) {
          file(out, visit, wording, "mended.docx", "check.mended");
        }
      }
      file(out, visit, wording, "report.html", "check.report");
      out.add("</p>");
    }
    out.add(new HtmlReport(wording.messages()).content(report));
    if (!report.judged()) {
      out.add("<form method=\"post\" action=\"");
      out.text(visit.to("check", visit.part(1), "anyway")).add("\"><button>");
      out.text(wording.text("check.anyway")).add("</button></form>");
    }
  }

  private static void file(Html out, Visit visit, Wording wording, String name, String key) {
    out.add("<a class=\"file\" download href=\"")
        .text(visit.to("check", visit.part(1), name))
        .add("\">")
        .text(wording.text(key))
        .add("</a> ");
  }

  private boolean canBeChanged() {
    return report.submission().document().type() == FileType.DOCX;
  }

  @Override
  public Optional<Answer> file(String name, Wording wording) throws IOException {
    if (!report.judged()) {
      return Optional.empty();
    }
    switch (name) {
      case "annotated.docx" -> {
        return docx(
            "checked", new AnnotatedDocx(wording.messages()).write(paper.content(), report));
      }
      case "mended.docx" -> {
        Validator validator = Validator.with(options.withPaper(PaperType.SUBMISSION), states);
        return docx("fixed", new Fixer(validator).fix(paper.content(), paper.name()).bytes());
      }
      case "report.html" -> {
        String page = new HtmlReport(wording.messages()).write(report);
        return Optional.of(
            Answer.saved(
                Answer.HTML, paper.bareName() + ".html", page.getBytes(StandardCharsets.UTF_8)));
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private Optional<Answer> docx(String what, byte[] content) {
    return Optional.of(Answer.saved(DOCX, paper.bareName() + "-" + what + ".docx", content));
  }
}
