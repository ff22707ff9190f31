package org.uprlib.core.read.limit;

import java.time.Duration;

/**
 * How much a file may cost. Beyond a limit, reading stops with a {@link
 * org.uprlib.core.error.LimitExceededException} that says which. Immutable.
 *
 * @param bytes size of the file; default 100 MiB
 * @param unpackedBytes size of all that is unpacked from the file, its parts and streams together,
 *     of which one stream of a PDF may take a quarter; default 64 MiB
 * @param pages pages of a PDF; default 2,000
 * @param characters characters of text; default 10 million
 * @param objects paragraphs, runs, cells, columns that cells reach over, and pieces of lines of a
 *     PDF; default 1 million
 * @param steps work besides the text: styles that build on others, widths of glyphs, each of which
 *     counts as 10, and forms that a PDF draws, each of which counts as 100; default 10 million
 * @param time how long it may take to make a result of the file; default 60 seconds, longer times
 *     than a hundred years are cut to that
 */
public record ReadLimits(
    long bytes,
    long unpackedBytes,
    int pages,
    int characters,
    int objects,
    int steps,
    Duration time) {
  /** A hundred years, and more is never. */
  static final Duration LONGEST = Duration.ofDays(36_500);

  /** Far above any paper of the review, low enough for a heap of 256 MB. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          100L << 20, 64L << 20, 2_000, 10_000_000, 1_000_000, 10_000_000, Duration.ofSeconds(60));

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public ReadLimits {
    if (bytes <= 0
        || unpackedBytes <= 0
        || pages <= 0
        || characters <= 0
        || objects <= 0
        || steps <= 0
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("Every limit must be positive");
    }
    time = time.compareTo(LONGEST) < 0 ? time : LONGEST;
  }

  /** These, with objects, steps and time as they are by default. */
  public ReadLimits(long bytes, long unpackedBytes, int pages, int characters) {
    this(
        bytes,
        unpackedBytes,
        pages,
        characters,
        DEFAULT.objects(),
        DEFAULT.steps(),
        DEFAULT.time());
  }

  /** The same with so much time for a file. */
  public ReadLimits withTimeout(Duration longest) {
    return new ReadLimits(bytes, unpackedBytes, pages, characters, objects, steps, longest);
  }
}
