package org.uprlib.core.read.guard;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.InsufficientMemoryException;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.DeadlineExceededException;

/**
 * The last resort at the doors of the library: where no limit stopped a file, what it does to
 * memory or stack becomes an exception of ours. Stateless.
 */
public final class ResourceGuard {
  private ResourceGuard() {}

  /** Work on a file. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    /** Does it. */
    T run() throws E, UprException;
  }

  /**
   * Does {@code work} on the file called {@code source}.
   *
   * @throws InsufficientMemoryException if it takes more memory than there is
   * @throws CorruptException if it takes more stack than there is
   * @throws InterruptedReadException if the thread is interrupted; of the work nothing is returned
   *     then, as it may be in parts
   * @throws UprException if time is up, or the work throws it
   */
  public static <T, E extends Exception> T run(String source, Work<T, E> work)
      throws E, UprException {
    try {
      T result = work.run();
      requireUninterrupted(source, null);
      return result;
    } catch (DeadlineExceededException e) {
      throw e.failure();
    } catch (CorruptException e) {
      requireUninterrupted(source, e);
      throw e;
    } catch (OutOfMemoryError e) {
      throw new InsufficientMemoryException(source, e);
    } catch (StackOverflowError e) {
      throw new CorruptException(source, "is nested too deeply to be read", e);
    }
  }

  /** A reader may take what an interruption does to it for damage. */
  private static void requireUninterrupted(String source, @Nullable Throwable cause)
      throws InterruptedReadException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedReadException(source, cause);
    }
  }
}
