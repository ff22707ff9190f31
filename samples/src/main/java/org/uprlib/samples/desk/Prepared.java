package org.uprlib.samples.desk;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes its time to load: in the background while the browser opens, or as soon as
 * somebody needs it. Thread-safe.
 */
final class Prepared<T> {
  private final Supplier<T> loader;
  private volatile @Nullable CompletableFuture<T> loading;

  Prepared(Supplier<T> loader) {
    this.loader = loader;
  }

  /** Begins to load it, if nobody has. */
  synchronized void begin() {
    if (loading == null) {
      loading = CompletableFuture.supplyAsync(loader);
    }
  }

  /** Waits until it is loaded. */
  T get() {
    begin();
    return Objects.requireNonNull(loading).join();
  }
}
