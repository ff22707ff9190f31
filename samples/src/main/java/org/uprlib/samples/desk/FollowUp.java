package org.uprlib.samples.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.factsheet.FactsheetOptions;
import org.uprlib.extract.factsheet.Factsheets;
import org.uprlib.extract.fill.FilledMatrix;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.midterm.MidtermOptions;
import org.uprlib.extract.midterm.MidtermReport;

/**
 * What a person goes on with, and what is made of what a person wrote. Immutable.
 *
 * @param fresh a table of the papers, with what later papers say and the person wrote; empty if
 *     there are no papers of a review
 * @param written the tables that the person dropped, as one; empty if there was none, or none that
 *     can be used
 * @param filled the matrices that were dropped with it
 * @param notices what may be wrong or missing in the later papers and what they say
 * @param wanted whether a table or later papers were dropped, readable or not
 */
record FollowUp(
    Optional<FollowUpTable> fresh,
    Optional<FollowUpTable> written,
    List<Filled> filled,
    List<Notice> notices,
    boolean wanted) {
  private static final String TABLE = "follow-up.xlsx";

  private static final String REPORT = "mid-term-report.docx";
  private static final String FACTSHEETS = "factsheets.docx";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  FollowUp {
    filled = List.copyOf(filled);
    notices = List.copyOf(notices);
  }

  /**
   * A matrix that was dropped.
   *
   * @param matrix as it was
   * @param copy with what the person wrote
   */
  record Filled(Paper matrix, FilledMatrix copy) {}

  private int passages() {
    return fresh.map(table -> table.evidence().size()).orElse(0);
  }

  /** Keys of the labels of the files to save, by the files' names. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    if (fresh.isPresent()) {
      files.put(TABLE, "trace.follow-up-xlsx");
    }
    if (written.isPresent()) {
      files.put(REPORT, "trace.mid-term");
      for (int i = 0; i < filled.size(); i++) {
        files.put(matrixName(i), "trace.matrix");
      }
      files.put(FACTSHEETS, "trace.factsheets");
    }
    return files;
  }

  private static String matrixName(int index) {
    return "matrix-" + (index + 1) + ".docx";
  }

  void show(Html out, Wording wording) {
    if (passages() > 0) {
      out.element("p", wording.counted("trace.passages", passages()));
    }
    for (Filled each : filled) {
      FilledMatrix copy = each.copy();
      Map<String, Object> facts =
          Map.of("file", each.matrix().name(), "filled", copy.filled(), "rows", copy.rows());
      out.element("p", wording.text("trace.filled", facts));
      if (!copy.without().isEmpty()) {
        out.add("<details><summary>");
        out.text(wording.counted("trace.without", copy.without().size())).add("</summary>");
        out.element("p", String.join(", ", copy.without())).add("</details>");
      }
      if (!copy.leftOut().isEmpty()) {
        out.add("<details><summary>");
        out.text(wording.counted("trace.left-out", copy.leftOut().size())).add("</summary>");
        out.element("p", String.join(", ", copy.leftOut())).add("</details>");
      }
    }
    ReadReview.notices(notices, out, wording);
  }

  Optional<Answer> file(String name, Wording wording, States states) throws IOException {
    Language language = Language.of(wording.language()).orElseThrow();
    if (name.equals(TABLE) && fresh.isPresent()) {
      byte[] table =
          Answer.bytes(stream -> FollowUpFormat.XLSX.write(fresh.get(), language, states, stream));
      return Optional.of(Answer.saved(XLSX, name, table));
    }
    if (written.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    if (name.equals(REPORT)) {
      MidtermOptions options = MidtermOptions.of(language, "", today, true);
      return docx(name, new MidtermReport(states).write(written.get(), options));
    }
    if (name.equals(FACTSHEETS)) {
      List<String> themes = Factsheets.written(written.get());
      FactsheetOptions options = new FactsheetOptions(language, "", "", today);
      return docx(name, new Factsheets(states).write(written.get(), themes, options));
    }
    for (int i = 0; i < filled.size(); i++) {
      if (name.equals(matrixName(i))) {
        Filled each = filled.get(i);
        return docx(each.matrix().bareName() + "-filled.docx", each.copy().docx());
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> docx(String name, byte[] content) {
    return Optional.of(Answer.saved(DOCX, name, content));
  }
}
