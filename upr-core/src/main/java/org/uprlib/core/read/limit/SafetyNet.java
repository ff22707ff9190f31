package org.uprlib.core.read.limit;

import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.MemoryShortException;
import org.uprlib.core.error.UprException;

/**
 * The last resort at the doors of the library: where no limit stopped a file, what it does to
 * memory or stack is told as an exception of ours. Stateless.
 */
public final class SafetyNet {
  private SafetyNet() {}

  /** Work on a file. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    /** Does it. */
    T run() throws E, UprException;
  }

  /**
   * Does {@code work} on the file called {@code source}.
   *
   * @throws MemoryShortException if it takes more memory than there is
   * @throws CorruptException if it takes more stack than there is
   * @throws UprException if time is up, or the work throws it
   */
  public static <T, E extends Exception> T under(String source, Work<T, E> work)
      throws E, UprException {
    try {
      return work.run();
    } catch (LateException e) {
      throw e.limit();
    } catch (OutOfMemoryError e) {
      throw new MemoryShortException(source, e);
    } catch (StackOverflowError e) {
      throw new CorruptException(source, "is nested too deeply to be read", e);
    }
  }
}
