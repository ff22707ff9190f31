package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.rows.result.ResultRow;

/** Where the papers of a review are read together. Thread-safe. */
final class ReviewRoom implements Room {
  private final PaperReading reading;

  ReviewRoom(PaperReading reading) {
    this.reading = reading;
  }

  @Override
  public void prepare() {
    reading.prepare();
  }

  @Override
  public String word() {
    return "review";
  }

  @Override
  public List<String> takesBeside() {
    return List.of(".tsv", ".json");
  }

  @Override
  public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException, InterruptedException {
    Map<String, Throwable> failures = new TreeMap<>();
    List<Paper> others = new ArrayList<>();
    OwnThemes themes = OwnThemes.among(papers, others, failures);
    PaperReading.Reviews reviews = reading.read(others, progress);
    failures.putAll(reviews.failures());
    List<ResultRow> rows = new ArrayList<>();
    for (Extraction extraction : reviews.extractions()) {
      rows.addAll(ResultRow.of(extraction));
    }
    return new ReadReview(reviews.extractions(), themes.withThemes(rows), failures);
  }
}
