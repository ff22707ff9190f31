package org.uprlib.core.data;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What ships beside a class: its {@code getResourceAsStream}, handed in so that its module need not
 * open the package.
 */
@FunctionalInterface
public interface Resources {
  /** The resource of this name; null if there is none. */
  @Nullable InputStream open(String name);
}
