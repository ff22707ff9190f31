package org.uprlib.extract.cli;

import java.io.IOException;
import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.core.write.Console;
import org.uprlib.extract.Batch;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.run.resume.ReviewResult;

/** Writes, counts and reports what becomes of each file. */
record BatchRun(
    Console console,
    Writing writing,
    Progress progress,
    RunReport report,
    boolean failFast,
    boolean verbose)
    implements Batch.Receiver {
  /** Writes what the papers of a review yield. */
  @FunctionalInterface
  interface Writing {
    /** Writes it; returns what became of the papers. */
    ReviewResult write(List<Outcome> review) throws IOException;
  }

  @Override
  public boolean accept(Outcome outcome) throws IOException {
    return acceptReview(List.of(outcome));
  }

  @Override
  public boolean acceptReview(List<Outcome> review) throws IOException {
    ReviewResult result = writing.write(review);
    report.add(result);
    boolean goOn = true;
    for (Outcome outcome : review) {
      if (verbose && outcome instanceof Outcome.Read read) {
        read.extraction().notices().forEach(notice -> report(read, notice));
      } else if (outcome instanceof Outcome.Kept) {
        report.addKept();
      } else if (outcome instanceof Outcome.Failed failed) {
        report(failed);
        goOn = !failFast;
      }
      progress.step();
      if (!goOn) {
        return false;
      }
    }
    return true;
  }

  private void report(Outcome.Failed failed) {
    console.line(failed.unread().message());
    boolean fault = failed.cause() instanceof RuntimeException;
    if (verbose && fault) {
      failed.cause().printStackTrace(console.err());
    }
  }

  private void report(Outcome.Read read, Notice notice) {
    String page = notice.page().isPresent() ? ", page " + notice.page().getAsInt() : "";
    String paper = notice.source().orElse(read.file().name());
    console.line(paper + page + ": " + notice.message() + " [" + notice.code() + "]");
  }
}
