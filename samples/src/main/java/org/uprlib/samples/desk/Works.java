package org.uprlib.samples.desk;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The works of this desk, of which the last ones are kept. Thread-safe. */
final class Works implements Closeable {
  /** A person has fewer tabs open. */
  private static final int KEPT = 64;

  /** Bytes of the papers of all that are kept. */
  private static final long MOST_BYTES = 1L << 30;

  private static final int WAITING = 60;
  private static final int ID_BYTES = 8;

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final ExecutorService threads;

  /** Mebibytes of papers that may be read at once: reading takes a multiple of them. */
  private final int room = (int) Math.max(8, Runtime.getRuntime().maxMemory() >> 23);

  private final Semaphore reading = new Semaphore(room, true);

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
    Work work = new Work(Gate.Secret.of(ID_BYTES).word(), room, upload);
    try {
      threads.execute(() -> read(work));
    } catch (RejectedExecutionException e) {
      work.fail(e);
      work.forget();
      throw e;
    }
    synchronized (works) {
      works.put(work.id(), work);
      long bytes = works.values().stream().mapToLong(Work::size).sum();
      while (works.size() > KEPT || (bytes > MOST_BYTES && works.size() > 1)) {
        Work eldest = works.remove(works.keySet().iterator().next());
        bytes -= eldest.size();
        eldest.forget();
      }
    }
    return work;
  }

  private void read(Work work) {
    int share = (int) Math.min(room, 1 + (work.size() >> 20));
    try {
      reading.acquire(share);
    } catch (InterruptedException e) {
      work.fail(e);
      Thread.currentThread().interrupt();
      return;
    }
    try {
      work.run();
    } finally {
      reading.release(share);
    }
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
