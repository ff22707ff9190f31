package org.uprlib.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

/** Files among the test resources, and what may be spent on one. */
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

  /** What may be spent on a file of this name by default. */
  public static Budget budget(String name) {
    return Budget.of(name, ReadLimits.DEFAULT);
  }
}
