package org.uprlib.core.read.limit;

/**
 * How large a file may be. Beyond a limit, reading stops with a {@link
 * org.uprlib.core.error.LimitExceededException}. Immutable.
 *
 * @param bytes size of the file; default 100 MiB
 * @param unpackedBytes size of any one part of a packed format when unpacked; default 200 MiB
 * @param pages pages of a PDF; default 2,000
 * @param characters characters of text; default 20 million
 */
public record ReadLimits(long bytes, long unpackedBytes, int pages, int characters) {
  /** Far above any paper of the review, low enough for a small heap. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(100L << 20, 200L << 20, 2_000, 20_000_000);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public ReadLimits {
    if (bytes <= 0 || unpackedBytes <= 0 || pages <= 0 || characters <= 0) {
      throw new IllegalArgumentException("Every limit must be positive");
    }
  }
}
