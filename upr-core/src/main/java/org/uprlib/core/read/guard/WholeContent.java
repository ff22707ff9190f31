package org.uprlib.core.read.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * Loads the whole content of a file or stream, as far as it may be read: a device or pipe may have
 * no end, or nobody who writes to it. Immutable and thread-safe.
 *
 * @param most the largest number of bytes
 * @param time how long to wait for what comes out of a pipe
 */
public record WholeContent(long most, Duration time) {

  /** Loads what {@code limits} allow. */
  public static WholeContent within(ReadLimits limits) {
    return new WholeContent(limits.bytes(), limits.time());
  }

  /**
   * The content of a file.
   *
   * @param name what messages call it
   * @throws LimitExceededException if it is larger, or a pipe gives it too late
   * @throws UnsupportedFormatException if it is a folder
   * @throws IOException if it cannot be read
   */
  public byte[] of(Path path, String name) throws IOException {
    if (Files.isDirectory(path)) {
      throw UnsupportedFormatException.folder(name);
    }
    long size = Files.size(path);
    if (size > most) {
      throw new LimitExceededException(name, "bytes", most, size);
    }
    return Files.isRegularFile(path)
        ? Files.readAllBytes(path)
        : awaited(() -> Files.newInputStream(path), name);
  }

  /** As {@link #of(Path, String)} for a stream, which stays open, however long it takes. */
  public byte[] of(InputStream in, String name) throws IOException {
    byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 1L, most) + 1);
    if (content.length > most) {
      throw new LimitExceededException(name, "bytes", most, content.length);
    }
    return content;
  }

  /** Opens what is then read to its end. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * The content of what opens or yields only once somebody writes to it. It is read on a thread of
   * its own: to open a pipe cannot be interrupted.
   *
   * @param name what messages call it
   * @throws LimitExceededException if it is larger, or time is up
   * @throws InterruptedReadException if the calling thread is interrupted
   * @throws IOException if it cannot be read
   */
  public byte[] awaited(Opening opening, String name) throws IOException {
    FutureTask<byte[]> reading =
        new FutureTask<>(
            () -> {
              try (InputStream in = opening.open()) {
                return of(in, name);
              }
            });
    Thread thread = new Thread(reading, "upr-pipe");
    thread.setDaemon(true);
    thread.start();
    try {
      return reading.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw LimitExceededException.late(name, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedReadException(name, e);
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      reading.cancel(true);
    }
  }

  /** The cause as it would have been thrown here. */
  private static IOException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException failed ? failed : new IOException(cause);
  }
}
