package org.uprlib.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files among the test resources. */
public final class Fixtures {
  private Fixtures() {}

  /** The content of a file beside this class. */
  public static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
