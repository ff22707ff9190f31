package org.uprlib.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads texts in UTF-8 that ship as resources beside the classes that use them. */
public final class ResourceText {
  private ResourceText() {}

  /**
   * The text of the resource {@code name}.
   *
   * @param resources those beside the class that uses it, which its module hands in and need not
   *     open to this one
   * @throws IllegalStateException if it is missing
   */
  public static String read(Function<String, @Nullable InputStream> resources, String name) {
    try (InputStream in = resources.apply(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read.", e);
    }
  }
}
