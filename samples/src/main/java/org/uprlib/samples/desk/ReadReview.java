package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.rows.stats.HtmlPage;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * Papers of the review that were read: a table of their recommendations. Immutable.
 *
 * @param extractions what was read
 * @param rows the same, as a table has it
 * @param failures why papers could not be read, by their names
 */
record ReadReview(
    List<Extraction> extractions, List<ResultRow> rows, Map<String, Throwable> failures)
    implements Result {
  private static final int SHOWN_STATES = 3;

  @Override
  public String title(Wording wording) {
    List<String> states =
        rows.stream()
            .map(ResultRow::paper)
            .distinct()
            .flatMap(
                paper ->
                    paper
                        .info()
                        .stateUnderReview()
                        .map(wording::state)
                        .or(paper.info()::stateName)
                        .stream())
            .distinct()
            .limit(SHOWN_STATES)
            .toList();
    if (!states.isEmpty()) {
      return String.join(", ", states);
    }
    return extractions.size() == 1 ? extractions.get(0).source() : wording.text("review.title");
  }

  @Override
  public void show(Html out, Visit visit, Wording wording) {
    Failure.list(failures, out, wording);
    if (rows.isEmpty()) {
      out.element("p", wording.text("review.none"));
      return;
    }
    papers(out, wording);
    List<ResultRow> about = about(visit);
    counts(about, out, visit, wording);
    out.add("<p class=\"files\">");
    file(out, visit, "recommendations.xlsx", wording.text("review.xlsx"), "download");
    file(out, visit, "charts.html", wording.text("review.charts"), "target=\"_blank\"");
    out.add("</p>");
    RowSearch search = new RowSearch(visit, wording);
    search.form(rows, out);
    List<ResultRow> shown = search.of(about);
    out.add("<p role=\"status\">").text(wording.counted("review.shown", shown.size())).add("</p>");
    table(shown, out, wording);
    notices(extractions.stream().flatMap(e -> e.notices().stream()).toList(), out, wording);
  }

  private List<ResultRow> about(Visit visit) {
    return visit
        .about()
        .map(subject -> rows.stream().filter(row -> Subject.of(row).contains(subject)).toList())
        .orElse(rows);
  }

  private void papers(Html out, Wording wording) {
    for (Extraction extraction : extractions) {
      PaperInfo info = extraction.paper();
      List<String> parts = new ArrayList<>();
      info.symbol().ifPresent(parts::add);
      info.session()
          .ifPresent(number -> parts.add(wording.text("session", Map.of("number", number))));
      parts.add(extraction.source());
      extraction.furtherPapers().forEach(further -> parts.add(further.source()));
      out.add("<p class=\"soft\" dir=\"auto\">").text(String.join(" · ", parts)).add("</p>");
    }
  }

  private static void file(Html out, Visit visit, String name, String label, String attribute) {
    out.add("<a class=\"file\" ").add(attribute).add(" href=\"");
    out.text(visit.to(visit.part(0), visit.part(1), name)).add("\">").text(label).add("</a> ");
  }

  private static void counts(List<ResultRow> rows, Html out, Visit visit, Wording wording) {
    out.add("<ul class=\"counts\">");
    for (PositionStatus status : PositionStatus.values()) {
      int count = (int) rows.stream().filter(row -> row.position().status() == status).count();
      if (count > 0) {
        out.add("<li><a class=\"position ").add(status.word()).add("\" href=\"");
        out.text(visit.asking("position", status.word(), visit.part(0), visit.part(1)));
        out.add("#rows\"><b>").text(wording.number(count)).add("</b> ");
        out.text(wording.position(status, count)).add("</a></li>");
      }
    }
    out.add("</ul><p class=\"soft\">").text(wording.text("position.meaning")).add("</p>");
    if (rows.stream().allMatch(row -> row.position().status() == PositionStatus.UNKNOWN)) {
      out.element("p", wording.text("review.unanswered"));
    }
  }

  private static void table(List<ResultRow> shown, Html out, Wording wording) {
    if (shown.isEmpty()) {
      return;
    }
    out.add("<table class=\"rows\"><caption class=\"seen-not\">");
    out.text(wording.text("review.title")).add("</caption><thead><tr>");
    for (String column : List.of("label", "text", "states", "position")) {
      out.add("<th scope=\"col\">").text(wording.text("column." + column)).add("</th>");
    }
    out.add("</tr></thead><tbody>");
    for (ResultRow row : shown) {
      out.add("<tr><th scope=\"row\">").text(row.paragraph()).add("</th><td dir=\"auto\">");
      out.text(row.text()).add("</td><td>");
      List<String> states = row.recommendingStates().stream().map(wording::state).toList();
      out.text(String.join(", ", states)).add("</td><td>");
      position(row, out, wording);
      out.add("</td></tr>");
    }
    out.add("</tbody></table>");
  }

  /** The position, and behind it the words that decided it. */
  static void position(ResultRow row, Html out, Wording wording) {
    out.add("<span class=\"position ").add(row.position().status().word()).add("\">");
    out.text(wording.position(row.position().status(), 1)).add("</span>");
    if (row.position().evidence().isPresent() || row.position().comment().isPresent()) {
      out.add("<details><summary>").text(wording.text("review.why")).add("</summary>");
      row.position().evidence().ifPresent(evidence -> evidence(evidence, out));
      row.position()
          .comment()
          .ifPresent(said -> out.add("<p dir=\"auto\">").text(said).add("</p>"));
      out.add("</details>");
    }
  }

  private static void evidence(Evidence evidence, Html out) {
    out.add("<blockquote dir=\"auto\">").text(evidence.words()).add("</blockquote>");
    String where =
        Stream.concat(evidence.symbol().stream(), evidence.label().stream().map(p -> "§ " + p))
            .collect(Collectors.joining(", "));
    out.add("<p class=\"soft\">").text(where).add("</p>");
  }

  /** The file that a notice is about, and the page. */
  private static Optional<String> place(Notice notice, Wording wording) {
    return notice
        .source()
        .map(
            file ->
                notice.page().isEmpty()
                    ? file
                    : wording.text(
                        "notice.page", Map.of("file", file, "page", notice.page().getAsInt())));
  }

  /** Adds a list of notices, if there are any. */
  static void notices(List<Notice> notices, Html out, Wording wording) {
    if (notices.isEmpty()) {
      return;
    }
    out.add("<details><summary>").text(wording.counted("review.notices", notices.size()));
    out.add("</summary><ul>");
    for (Notice notice : notices) {
      String said = wording.terminology().notice(notice);
      out.add("<li>").text(said);
      place(notice, wording)
          .filter(place -> !said.startsWith(notice.source().orElse("")))
          .ifPresent(place -> out.add(" <small dir=\"auto\">").text(place).add("</small>"));
      out.add("</li>");
    }
    out.add("</ul></details>");
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException {
    return switch (name) {
      case "recommendations.xlsx" ->
          Optional.of(
              Answer.xlsx(wording.fileName(name), exported(visit, ExportFormat.XLSX, wording)));
      case "charts.html" ->
          Optional.of(
              Answer.wholePage(
                  Answer.bytes(
                      stream -> HtmlPage.of(about(visit), wording.terminology()).write(stream))));
      default -> Optional.empty();
    };
  }

  private byte[] exported(Visit visit, ExportFormat format, Wording wording) throws IOException {
    List<Extraction> shown = visit.about().map(this::about).orElse(extractions);
    return Answer.bytes(
        stream -> PaperReading.export(shown, format, wording.terminology(), stream));
  }

  /** The papers with the recommendations about {@code subject} alone. */
  private List<Extraction> about(Subject subject) {
    List<Extraction> about = new ArrayList<>();
    Iterator<ResultRow> next = rows.iterator();
    for (Extraction each : extractions) {
      about.add(
          each.completed(
              each.furtherPapers(),
              each.decision(),
              each.recommendations().stream()
                  .filter(one -> Subject.of(next.next()).contains(subject))
                  .toList(),
              each.pledges(),
              each.notices()));
    }
    return about;
  }
}
