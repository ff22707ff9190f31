package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uprlib.core.data.Lazy;
import org.uprlib.extract.Batch;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;
import org.uprlib.extract.write.translation.Terminology;

/** Reads the review's papers, those of one review together. Thread-safe. */
final class PaperReading {
  private final Workplace workplace;

  private final Lazy<Extractor> extractor = new Lazy<>(Extractor::create);

  PaperReading(Workplace workplace) {
    this.workplace = workplace;
  }

  void prepare() {
    extractor.begin();
  }

  /**
   * What was read.
   *
   * @param extractions one a review, and one a paper that belongs to none
   * @param failures why papers could not be read, by their names
   */
  record Reviews(List<Extraction> extractions, Map<String, Throwable> failures) {
    Reviews {
      extractions = List.copyOf(extractions);
      failures = Collections.unmodifiableMap(new TreeMap<>(failures));
    }
  }

  Reviews read(List<Paper> papers, Room.Progress progress)
      throws IOException, InterruptedException {
    List<Extraction> extractions = new ArrayList<>();
    Map<String, Throwable> failures = new TreeMap<>();
    int[] done = {0};
    workplace.lay(
        papers,
        files ->
            new Batch(extractor.get(), Runtime.getRuntime().availableProcessors())
                .run(
                    files,
                    outcome -> {
                      if (outcome instanceof Outcome.Read read) {
                        extractions.add(read.extraction());
                      } else if (outcome instanceof Outcome.Failed failed) {
                        failures.put(failed.file().name(), failed.cause());
                      }
                      progress.reached(++done[0]);
                      return true;
                    }));
    return new Reviews(extractions, failures);
  }

  static void export(
      List<Extraction> all, ExportFormat format, Terminology words, OutputStream stream)
      throws IOException {
    try (Exporter exporter = format.open(stream, words)) {
      for (Extraction extraction : all) {
        exporter.write(extraction);
      }
    }
  }
}
