package org.uprlib.core.data;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once, when it is first asked for or beside what goes before: words that take
 * longer to load than most papers, which do without them, to read. Thread-safe.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** A value that {@code maker} makes. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /**
   * A value that another thread begins to make at once; who asks for it before it is there waits.
   */
  public static <T> Lazy<T> begun(Supplier<T> maker) {
    Lazy<T> lazy = new Lazy<>(maker);
    lazy.begin();
    return lazy;
  }

  /** Lets another thread make it meanwhile. If that fails, whoever asks tries once more. */
  public void begin() {
    CompletableFuture<?> unused = CompletableFuture.runAsync(this::get);
  }

  @Override
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = Objects.requireNonNull(maker.get());
      value = made;
    }
    return made;
  }
}
