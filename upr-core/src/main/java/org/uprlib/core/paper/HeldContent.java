package org.uprlib.core.paper;

/**
 * Content that can be read but once, as that of a pipe or of standard input, and so is kept in
 * memory. Immutable. It equals only itself.
 */
public final class HeldContent {
  private final byte[] bytes;

  private HeldContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Content that is {@code bytes}, of which a copy is kept. */
  public static HeldContent of(byte[] bytes) {
    return new HeldContent(bytes.clone());
  }

  /** A copy of it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
