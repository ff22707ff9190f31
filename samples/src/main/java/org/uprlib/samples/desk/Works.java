package org.uprlib.samples.desk;

import java.io.Closeable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The works of this desk, of which the last ones are kept. Thread-safe. */
final class Works implements Closeable {
  /** A person has fewer tabs open. */
  private static final int KEPT = 64;

  private static final int WAITING = 60;
  private static final int ID_BYTES = 8;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Work> works = new LinkedHashMap<>();
  private final ExecutorService threads;

  Works() {
    int processors = Runtime.getRuntime().availableProcessors();
    threads =
        new ThreadPoolExecutor(
            processors, processors, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  }

  /**
   * Begins a work.
   *
   * @throws RejectedExecutionException if too many wait already
   */
  Work begin(Room room, Upload upload) {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    Work work = new Work(HexFormat.of().formatHex(id), room, upload);
    threads.execute(work);
    synchronized (works) {
      works.put(work.id(), work);
      if (works.size() > KEPT) {
        works.remove(works.keySet().iterator().next());
      }
    }
    return work;
  }

  /** The work with this id; empty if there is none, or it is no longer kept. */
  Optional<Work> find(String id) {
    synchronized (works) {
      return Optional.ofNullable(works.get(id));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
