package org.uprlib.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.uprlib.extract.model.Extraction;

/** Pulls recommendations out of UPR papers. Immutable and thread-safe: make one and share it. */
public final class Extractor {
  private final ExtractorOptions options;

  private Extractor(ExtractorOptions options) {
    this.options = options;
  }

  /** An extractor with {@link ExtractorOptions#DEFAULT}. */
  public static Extractor create() {
    return create(ExtractorOptions.DEFAULT);
  }

  /** An extractor with these options. */
  public static Extractor create(ExtractorOptions options) {
    return new Extractor(options);
  }

  /**
   * Reads the paper at {@code path}.
   *
   * @throws org.uprlib.core.error.UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  public Extraction extract(Path path) throws IOException {
    throw new IOException(path + ": " + options);
  }

  /** Reads the paper in {@code bytes}, known as {@code name}; otherwise like the path's method. */
  public Extraction extract(byte[] bytes, String name) throws IOException {
    throw new IOException(name + bytes.length);
  }

  /** Reads the paper in {@code stream} to its end, without closing it. */
  public Extraction extract(InputStream stream, String name) throws IOException {
    return extract(stream.readAllBytes(), name);
  }
}
