package org.uprlib.samples.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.followup.Factsheets;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.HandoutOptions;
import org.uprlib.extract.followup.MatrixFiller.FilledMatrix;
import org.uprlib.extract.followup.MidtermReport;
import org.uprlib.extract.match.trace.AskMatch;
import org.uprlib.extract.match.trace.Trace;
import org.uprlib.extract.match.trace.TracedAsk;

/**
 * What a person goes on with, and what is made of what a person wrote. Immutable.
 *
 * @param fresh a table of the papers, with what later papers say and the person wrote; empty if
 *     there are no papers of a review
 * @param written the tables that the person dropped, as one, with what the papers say; empty if
 *     there was none, or none that can be used
 * @param filled the matrices that were dropped with it
 * @param about what each row is about
 * @param notices what may be wrong or missing in the later papers and what they say
 * @param wanted whether a table or later papers were dropped, readable or not
 * @param withheld whether there is no table of the papers because it would lack what was written
 */
record FollowUp(
    Optional<FollowUpTable> fresh,
    Optional<FollowUpTable> written,
    List<Filled> filled,
    Map<FollowUpRow.Key, Set<Subject>> about,
    List<Notice> notices,
    boolean wanted,
    boolean withheld) {
  private static final String TABLE = "follow-up.xlsx";

  private static final String REPORT = "mid-term-report.docx";
  private static final String WITH_FOUND = "mid-term-report-found.docx";
  private static final String FACTSHEETS = "factsheets.docx";

  FollowUp {
    filled = List.copyOf(filled);
    about = Map.copyOf(about);
    notices = List.copyOf(notices);
  }

  /**
   * A matrix that was dropped.
   *
   * @param matrix as it was
   * @param copy with what the person wrote
   */
  record Filled(Paper matrix, FilledMatrix copy) {}

  /** The same, whose new table says which asks each recommendation takes up. */
  FollowUp following(Trace trace) {
    Map<FollowUpRow.Key, List<String>> asks = new HashMap<>();
    for (TracedAsk each : trace.asks()) {
      for (AskMatch match : each.matches()) {
        if (match.linked()) {
          asks.computeIfAbsent(FollowUpRow.of(match.row()).key(), key -> new ArrayList<>())
              .add(each.ask().text());
        }
      }
    }
    return new FollowUp(
        fresh.map(table -> table.takingUp(asks)),
        written,
        filled,
        about,
        notices,
        wanted,
        withheld);
  }

  /** Keys of the labels of the files to save, by the files' names. */
  Map<String, String> files(Visit visit) {
    Map<String, String> files = new LinkedHashMap<>();
    if (fresh.isPresent()) {
      files.put(TABLE, "trace.follow-up-xlsx");
    }
    if (written.isPresent()) {
      files.put(REPORT, "trace.mid-term");
      if (about(written.get(), visit).evidence().stream().findAny().isPresent()) {
        files.put(WITH_FOUND, "trace.mid-term-found");
      }
      for (int i = 0; i < filled.size(); i++) {
        files.put(matrixName(i), "trace.matrix");
      }
      files.put(FACTSHEETS, "trace.factsheets");
    }
    return files;
  }

  /** Whether there is a table, of the papers or written. */
  boolean hasTable() {
    return fresh.isPresent() || written.isPresent();
  }

  /** What its rows are about. */
  Set<Subject> subjects() {
    return about.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** The subject that the person chose, if any row is about it. */
  Optional<Subject> chosen(Visit visit) {
    return visit.about().filter(subjects()::contains);
  }

  private FollowUpTable about(FollowUpTable table, Visit visit) {
    return chosen(visit)
        .map(
            subject ->
                table.where(row -> about.getOrDefault(row.key(), Set.of()).contains(subject)))
        .orElse(table);
  }

  private static String matrixName(int index) {
    return "matrix-" + (index + 1) + ".docx";
  }

  /** What templates print of each matrix. */
  List<Map<String, ?>> filled(Wording wording) {
    List<Map<String, ?>> views = new ArrayList<>();
    for (Filled each : filled) {
      FilledMatrix copy = each.copy();
      Map<String, Object> facts =
          Map.of("file", each.matrix().name(), "filled", copy.filled(), "rows", copy.rows());
      List<Map<String, ?>> folded =
          Stream.of(
                  folded("trace.without", copy.without(), wording),
                  folded("trace.left-out", copy.leftOut(), wording))
              .flatMap(Optional::stream)
              .toList();
      views.add(Map.of("text", wording.text("trace.filled", facts), "folded", folded));
    }
    return views;
  }

  private static Optional<Map<String, ?>> folded(
      String key, List<String> numbers, Wording wording) {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Map.of(
                "count", wording.counted(key, numbers.size()),
                "numbers", String.join(", ", numbers)));
  }

  /** Of which State and review the table is, how much is in it, and what to do next. */
  List<String> table(Visit visit, Wording wording, States states) {
    Optional<FollowUpTable> any = fresh.or(() -> written);
    List<String> lines = new ArrayList<>();
    if (withheld) {
      lines.add(wording.text("trace.withheld"));
    }
    if (any.isEmpty()) {
      return lines;
    }
    FollowUpTable shown = about(any.get(), visit);
    for (FollowUpRow.Review review : any.get().reviews()) {
      lines.add(line(review, shown, wording, states));
    }
    if (!shown.evidence().isEmpty()) {
      lines.add(wording.counted("trace.passages", shown.evidence().size()));
    }
    int done = (int) shown.rows().stream().filter(FollowUpRow::isWritten).count();
    if (done > 0) {
      Map<String, Object> facts = Map.of("written", done, "rows", shown.rows().size());
      lines.add(wording.text("trace.written", facts));
    }
    lines.add(wording.text(fresh.isPresent() ? "trace.next" : "trace.next-written"));
    return lines;
  }

  private static String line(
      FollowUpRow.Review review, FollowUpTable shown, Wording wording, States states) {
    Language language = Language.of(wording.language()).orElseThrow();
    List<FollowUpRow> rows =
        shown.rows().stream().filter(row -> row.review().equals(review)).toList();
    List<String> parts = new ArrayList<>(List.of(review.stateName(language, states)));
    review
        .session()
        .ifPresent(number -> parts.add(wording.text("session", Map.of("number", number))));
    parts.add(review.symbol());
    parts.add(wording.counted("review.shown", rows.size()));
    parts.addAll(wording.countedBy(rows.stream().map(FollowUpRow::position).toList()));
    return String.join(" · ", parts);
  }

  Optional<Answer> file(String name, Visit visit, Wording wording, States states)
      throws IOException {
    Language language = Language.of(wording.language()).orElseThrow();
    if (name.equals(TABLE) && fresh.isPresent()) {
      FollowUpTable table = about(fresh.get(), visit);
      byte[] book =
          Answer.bytes(stream -> FollowUpFormat.XLSX.write(table, language, states, stream));
      return Optional.of(Answer.xlsx(wording.fileName(name), book));
    }
    if (written.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    // One subject is one theme in what is made of the table.
    List<String> theme =
        chosen(visit).map(subject -> wording.terminology().capital(subject.name(wording))).stream()
            .toList();
    FollowUpTable table = about(written.get(), visit);
    FollowUpTable shown = theme.isEmpty() ? table : table.under(theme.get(0));
    if (name.equals(REPORT) || name.equals(WITH_FOUND)) {
      MidtermReport.Options options =
          new MidtermReport.Options(language, "", today, theme, name.equals(WITH_FOUND), true);
      byte[] report = new MidtermReport(states).write(shown, options);
      return docx(wording.fileName(name), report);
    }
    if (name.equals(FACTSHEETS)) {
      List<String> themes = theme.isEmpty() ? Factsheets.written(shown) : theme;
      HandoutOptions options = new HandoutOptions(language, "", "", today);
      byte[] sheets = new Factsheets(states).write(shown, themes, options);
      return docx(wording.fileName(name), sheets);
    }
    for (int i = 0; i < filled.size(); i++) {
      if (name.equals(matrixName(i))) {
        Filled each = filled.get(i);
        return docx(wording.copyName(each.matrix(), "filled"), each.copy().docx());
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> docx(String name, byte[] content) {
    return Optional.of(Answer.docx(name, content));
  }
}
