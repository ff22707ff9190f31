package org.uprlib.extract.cli;

import java.io.IOException;
import org.uprlib.core.document.Notice;
import org.uprlib.core.write.Console;
import org.uprlib.extract.batch.Batch;
import org.uprlib.extract.batch.Outcome;

/** Writes, counts and reports what becomes of each file. */
final class BatchRun implements Batch.Receiver {
  private final Console console;
  private final Output output;
  private final Progress progress;
  private final Summary summary;
  private final boolean failFast;
  private final boolean verbose;

  BatchRun(
      Console console,
      Output output,
      Progress progress,
      Summary summary,
      boolean failFast,
      boolean verbose) {
    this.console = console;
    this.output = output;
    this.progress = progress;
    this.summary = summary;
    this.failFast = failFast;
    this.verbose = verbose;
  }

  @Override
  public boolean accept(Outcome outcome) throws IOException {
    boolean goOn = true;
    if (outcome instanceof Outcome.Read read) {
      summary.add(read.extraction());
      output.write(read.file(), read.extraction());
      if (verbose) {
        read.extraction().notices().forEach(notice -> report(read, notice));
      }
    } else if (outcome instanceof Outcome.Joined) {
      summary.addJoined();
    } else if (outcome instanceof Outcome.Failed failed) {
      summary.addFailure();
      console.line(failed.file().name() + ": " + failed.reason());
      boolean fault = failed.cause() instanceof RuntimeException;
      if (verbose && fault) {
        failed.cause().printStackTrace(console.err());
      }
      goOn = !failFast;
    }
    progress.step();
    return goOn;
  }

  private void report(Outcome.Read read, Notice notice) {
    String page = notice.page().isPresent() ? ", page " + notice.page().getAsInt() : "";
    String paper = notice.source().orElse(read.file().name());
    console.line(paper + page + ": " + notice.message() + " [" + notice.code() + "]");
  }
}
