package org.uprlib.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.error.MemoryShortException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.LateException;
import org.uprlib.extract.batch.OpenedFile;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.batch.PaperFile;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.review.OpenPaper;
import org.uprlib.extract.review.Review;

/** Reads the papers of one review together and tells what became of each file. */
final class ReviewPapers {
  private final Extractor extractor;

  ReviewPapers(Extractor extractor) {
    this.extractor = extractor;
  }

  List<Outcome> read(List<OpenedFile> review) {
    Map<PaperFile, Outcome> outcomes = new HashMap<>();
    Map<String, PaperFile> opened = new HashMap<>();
    List<OpenPaper> papers = new ArrayList<>();
    for (OpenedFile each : review) {
      PaperFile file = each.file();
      try {
        papers.add(extractor.opened(each, review.size()));
        opened.put(file.name(), file);
      } catch (MemoryShortException e) {
        throw e.error();
      } catch (OutOfMemoryError e) {
        throw e;
      } catch (Throwable e) {
        outcomes.put(file, Outcome.Failed.of(file, e));
      }
    }
    try {
      addAll(extractor.review(papers), opened, outcomes);
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (LateException e) {
      opened.values().forEach(file -> outcomes.put(file, Outcome.Failed.of(file, e.limit())));
    } catch (Throwable e) {
      opened.values().forEach(file -> outcomes.put(file, Outcome.Failed.of(file, e)));
    }
    return review.stream()
        .map(each -> outcomes.computeIfAbsent(each.file(), Outcome.Joined::new))
        .toList();
  }

  private static void addAll(
      Review review, Map<String, PaperFile> opened, Map<PaperFile, Outcome> outcomes) {
    for (Extraction extraction : review.extractions()) {
      PaperFile file = opened.get(extraction.source());
      outcomes.put(file, new Outcome.Read(file, extraction));
    }
    for (UprException reason : review.unplaced()) {
      PaperFile file = opened.get(reason.source());
      outcomes.put(file, Outcome.Failed.of(file, reason));
    }
  }
}
