package org.uprlib.extract.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.uprlib.core.write.Console;

/** Shows a person how far the batch is. */
interface Progress extends AutoCloseable {
  /** One more file is done. */
  void step();

  @Override
  void close();

  /**
   * A bar on a terminal, nothing elsewhere.
   *
   * @param resultsOnTerminal true if results would run through the bar
   */
  static Progress on(Console console, boolean resultsOnTerminal, int files) {
    return console.errIsTerminal() && !resultsOnTerminal ? new Bar(console, files) : new Silent();
  }

  /** Shows nothing. */
  final class Silent implements Progress {
    @Override
    public void step() {
      // Nobody watches.
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  /** Draws a bar. */
  final class Bar implements Progress {
    private static final int INTERVAL_MILLIS = 100;
    private final ProgressBar bar;

    Bar(Console console, int files) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Papers")
              .setInitialMax(files)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
