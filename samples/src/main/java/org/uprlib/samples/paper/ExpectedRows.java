package org.uprlib.samples.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** States what is to come out of a sample paper. */
public final class ExpectedRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExpectedRows() {}

  /** The rows of {@code paper} in document order. */
  public static List<ExpectedRow> of(SamplePaper paper) {
    List<ExpectedRow> rows = new ArrayList<>(paper.referred());
    StatedPosition answer = null;
    for (PaperPiece piece : paper.pieces()) {
      if (piece instanceof PaperPiece.LeadIn leadIn) {
        answer = leadIn.answer();
      } else if (piece instanceof PaperPiece.Recommendation recommendation) {
        rows.add(ExpectedRow.of(recommendation, answer, paper.notes().keySet()));
      }
    }
    return rows;
  }

  /** The rows as JSON Lines. */
  public static String jsonLines(SamplePaper paper) throws JsonProcessingException {
    return jsonLines(of(paper));
  }

  /** The rows that the papers of {@code review} yield together, as JSON Lines. */
  public static String jsonLines(SampleReview review) throws JsonProcessingException {
    return jsonLines(review.expected());
  }

  private static String jsonLines(List<?> rows) throws JsonProcessingException {
    StringBuilder lines = new StringBuilder();
    for (Object row : rows) {
      lines.append(JSON.writeValueAsString(row)).append('\n');
    }
    return lines.toString();
  }

  /** Name of the file that holds the rows of {@code paper}. */
  public static String fileName(SamplePaper paper) {
    return paper.file().substring(0, paper.file().lastIndexOf('.')) + ".jsonl";
  }
}
