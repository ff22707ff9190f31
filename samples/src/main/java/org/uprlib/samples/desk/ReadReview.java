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
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Position;
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
  private static final Fragment PAGE = new Fragment("review");
  private static final Fragment NOTICES = new Fragment("notices");
  private static final String TABLE = "recommendations.xlsx";
  private static final String CHARTS = "charts.html";
  private static final int SHOWN_STATES = 3;

  @Override
  public String title(Wording wording) {
    List<String> states =
        rows.stream()
            .map(ResultRow::paper)
            .distinct()
            .flatMap(paper -> state(paper.info(), wording).stream())
            .distinct()
            .toList();
    if (!states.isEmpty()) {
      List<String> shown = states.subList(0, Math.min(SHOWN_STATES, states.size()));
      int left = states.size() - shown.size();
      return String.join(", ", shown)
          + (left == 0 ? "" : " " + wording.counted("review.more-states", left));
    }
    return extractions.size() == 1 ? extractions.get(0).source() : wording.text("review.title");
  }

  @Override
  public String page(Visit visit, Wording wording) {
    Optional<?> read = rows.isEmpty() ? Optional.empty() : Optional.of(read(visit, wording));
    return PAGE.fill(
        Map.of(
            "failures",
            Failure.list(failures, wording),
            "none",
            rows.isEmpty() ? wording.text("review.none") : "",
            "read",
            read),
        wording);
  }

  private Map<String, ?> read(Visit visit, Wording wording) {
    List<ResultRow> about = about(visit);
    RowSearch search = new RowSearch(visit, wording);
    List<ResultRow> shown = search.of(about);
    // A number stands for another recommendation in each review.
    boolean several = areOfSeveral(rows);
    List<Notice> notices = extractions.stream().flatMap(e -> e.notices().stream()).toList();
    return Map.of(
        "papers",
            extractions.stream()
                .map(each -> several ? counted(each, about, wording) : paper(each, wording))
                .toList(),
        "counts", counts(about, visit, wording),
        "unanswered",
            about.stream().allMatch(row -> row.position().status() == PositionStatus.UNKNOWN),
        "table", visit.to(visit.part(0), visit.part(1), TABLE),
        "charts", visit.to(visit.part(0), visit.part(1), CHARTS),
        "search", search.form(rows),
        "shown", wording.counted("review.shown", shown.size()),
        "rows", shown.stream().map(row -> view(row, several, wording)).toList(),
        "notices", notices(notices, wording));
  }

  private List<ResultRow> about(Visit visit) {
    return visit
        .about()
        .map(subject -> rows.stream().filter(row -> Subject.of(row).contains(subject)).toList())
        .orElse(rows);
  }

  private static String paper(Extraction extraction, Wording wording) {
    PaperInfo info = extraction.paper();
    List<String> parts = new ArrayList<>();
    info.symbol().ifPresent(parts::add);
    parts.addAll(session(info, wording));
    parts.add(extraction.source());
    extraction.furtherPapers().forEach(further -> parts.add(further.source()));
    return String.join(" · ", parts);
  }

  /** A paper, with its State and its own counts. */
  private static String counted(Extraction extraction, List<ResultRow> about, Wording wording) {
    List<PositionStatus> answers =
        about.stream()
            .filter(row -> row.paper().source().equals(extraction.source()))
            .map(row -> row.position().status())
            .toList();
    List<String> parts = new ArrayList<>(state(extraction.paper(), wording));
    parts.add(paper(extraction, wording));
    parts.add(wording.counted("review.shown", answers.size()));
    parts.addAll(wording.countedBy(answers));
    return String.join(" · ", parts);
  }

  private static List<String> state(PaperInfo info, Wording wording) {
    return info.stateUnderReview().map(wording::state).or(info::stateName).stream().toList();
  }

  private static List<String> session(PaperInfo info, Wording wording) {
    return info.session().stream()
        .mapToObj(number -> wording.text("session", Map.of("number", number)))
        .toList();
  }

  /** A number then says nothing without its review. */
  static boolean areOfSeveral(List<ResultRow> rows) {
    return rows.stream().map(ResultRow::paper).distinct().count() > 1;
  }

  private static String review(ResultRow row, Wording wording) {
    List<String> review = new ArrayList<>(state(row.info(), wording));
    review.addAll(session(row.info(), wording));
    review.add(row.paper().name());
    return String.join(" · ", review);
  }

  private static List<Map<String, ?>> counts(List<ResultRow> rows, Visit visit, Wording wording) {
    List<Map<String, ?>> counts = new ArrayList<>();
    for (PositionStatus status : PositionStatus.values()) {
      int count = (int) rows.stream().filter(row -> row.position().status() == status).count();
      if (count > 0) {
        counts.add(
            Map.of(
                "status", status.word(),
                "address", visit.asking("position", status.word(), visit.part(0), visit.part(1)),
                "count", wording.number(count),
                "name", wording.position(status, count)));
      }
    }
    return counts;
  }

  static String names(List<State> states, Wording wording) {
    return states.stream().map(wording::state).collect(Collectors.joining(", "));
  }

  /** What templates print of a recommendation: its position, too, and the words that decided it. */
  static Map<String, Object> view(ResultRow row, boolean withReview, Wording wording) {
    Position position = row.position();
    return Map.of(
        "review", withReview ? review(row, wording) : "",
        "paragraph", row.paragraph(),
        "text", row.text(),
        "states", names(row.recommendingStates(), wording),
        "status", position.status().word(),
        "position", wording.position(position.status(), 1),
        "why", position.evidence().isPresent() || position.comment().isPresent(),
        "evidence", position.evidence().map(ReadReview::view),
        "comment", position.comment());
  }

  private static Map<String, ?> view(Evidence evidence) {
    String where =
        Stream.concat(evidence.symbol().stream(), evidence.label().stream().map(p -> "§ " + p))
            .collect(Collectors.joining(", "));
    return Map.of("words", evidence.words(), "where", where);
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

  /** A list of notices, as HTML; nothing if there are none. */
  static String notices(List<Notice> notices, Wording wording) {
    String count = wording.counted("review.notices", notices.size());
    List<?> views = notices.stream().map(each -> view(each, wording)).toList();
    return views.isEmpty() ? "" : NOTICES.fill(Map.of("count", count, "notices", views), wording);
  }

  private static Map<String, ?> view(Notice notice, Wording wording) {
    String said = wording.terminology().notice(notice);
    Optional<String> place =
        place(notice, wording).filter(each -> !said.startsWith(notice.source().orElse("")));
    return Map.of("said", said, "place", place);
  }

  @Override
  public Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException {
    return switch (name) {
      case TABLE ->
          Optional.of(
              Answer.xlsx(wording.fileName(name), exported(visit, ExportFormat.XLSX, wording)));
      case CHARTS ->
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
