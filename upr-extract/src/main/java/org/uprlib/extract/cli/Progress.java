package org.uprlib.extract.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.uprlib.core.write.Console;

/** Shows a person how far the batch is: a bar on a terminal, nothing elsewhere. */
record Progress(Optional<ProgressBar> bar) implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 100;

  /**
   * @param resultsOnTerminal true if results would run through the bar
   */
  static Progress on(Console console, boolean resultsOnTerminal, int files) {
    return new Progress(
        console.errIsTerminal() && !resultsOnTerminal
            ? Optional.of(bar(console, files))
            : Optional.empty());
  }

  private static ProgressBar bar(Console console, int files) {
    return new ProgressBarBuilder()
        .setTaskName("Papers")
        .setInitialMax(files)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .clearDisplayOnFinish()
        .build();
  }

  /** One more file is done. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
