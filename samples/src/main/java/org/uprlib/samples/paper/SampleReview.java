package org.uprlib.samples.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;

/** The sample of a whole review: report, addendum, decision and OHCHR's thematic list. */
public final class SampleReview {
  /** The file of the thematic list. */
  public static final String THEMATIC_LIST = "automatic-2019-matrix.docx";

  /** The file of the rows that the papers yield together. */
  public static final String EXPECTED = "automatic-2019-review.jsonl";

  /** The running head of the thematic list, without its title. */
  public static final String HEAD = "UPR of " + SamplePaper.STATE + " (3rd Cycle – 34th Session)";

  private final SamplePaper report = Automatic2019.paper();
  private final SamplePaper addendum = Addendum2020.paper();
  private final SamplePaper decision = Decision2020.paper();
  private final Map<String, Index> index = Index2019.byLabel();
  private final Map<String, Reply> replies = new HashMap<>();

  private SampleReview() {
    Replies2020.all().forEach(reply -> replies.put(reply.label(), reply));
  }

  /** The review of the third cycle. */
  public static SampleReview thirdCycle() {
    return new SampleReview();
  }

  /** The papers beside the report that are written as such: addendum and decision. */
  public List<SamplePaper> furtherPapers() {
    return List.of(addendum, decision);
  }

  /** Names of the files of all the review's papers. */
  public List<String> files() {
    return List.of(report.file(), addendum.file(), THEMATIC_LIST, decision.file());
  }

  /** What the papers yield together, in the report's order. */
  public List<ExpectedReviewRow> expected() {
    List<ExpectedReviewRow> rows = new ArrayList<>();
    for (ExpectedRow row : ExpectedRows.of(report)) {
      Optional<Reply> reply = Optional.ofNullable(replies.get(row.paragraph()));
      rows.add(
          ExpectedReviewRow.of(
              reply.map(r -> row.answered(r.answer())).orElse(row),
              source(row.paragraph()),
              reply.flatMap(Reply::comment),
              index.get(row.paragraph())));
    }
    return rows;
  }

  /** The rows of the thematic list: by theme, each recommendation under all of its own. */
  public List<ThematicRow> thematicRows() {
    Map<String, PaperPiece.Recommendation> printed = new LinkedHashMap<>();
    for (PaperPiece piece : report.pieces()) {
      if (piece instanceof PaperPiece.Recommendation recommendation) {
        printed.put(recommendation.label(), recommendation);
      }
    }
    List<ThematicRow> rows = new ArrayList<>();
    for (ExpectedReviewRow row : expected()) {
      String text = Markup.printed(printed.get(row.paragraph()).text(), report.notes().keySet());
      ExpectedReviewRow.Source source = row.position().source();
      for (String theme : row.indexing().themes()) {
        rows.add(
            new ThematicRow(
                theme,
                row.paragraph() + " " + text,
                source.symbol() + " - Para " + source.paragraph(),
                word(row.position().status()),
                row.indexing()));
      }
    }
    rows.sort(Comparator.comparing(ThematicRow::theme));
    return rows;
  }

  /** OHCHR counts what is supported in part as noted. */
  private static String word(String status) {
    return status.equals(PositionStatus.SUPPORTED.word()) ? "Supported" : "Noted";
  }

  private ExpectedReviewRow.Source source(String label) {
    Reply reply = replies.get(label);
    return reply == null
        ? new ExpectedReviewRow.Source(
            report.front().symbol(), label.substring(0, label.indexOf('.')))
        : new ExpectedReviewRow.Source(
            addendum.front().symbol(), Integer.toString(reply.paragraph()));
  }
}
