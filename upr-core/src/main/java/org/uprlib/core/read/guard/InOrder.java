package org.uprlib.core.read.guard;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

/**
 * Does the same with many things on several threads, and hands the results on in the order of the
 * things. However slow one is, only a few later ones are done before its turn, so that memory does
 * not grow with their number; what runs out of memory beside others is done once more with none
 * beside it. Thread-safe.
 *
 * @param <T> what it is done with
 * @param <R> what comes of it
 */
public final class InOrder<T, R> {
  private static final int AHEAD_PER_THREAD = 4;

  private final int threads;
  private final Work<T, R> work;
  private final BiFunction<T, OutOfMemoryError, R> failed;
  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

  /** What is done with one thing; throws {@link OutOfMemoryError} to be tried again. */
  @FunctionalInterface
  public interface Work<T, R> {
    /** Does it. */
    R on(T thing) throws IOException;
  }

  /** Takes the results; called on the thread that began. */
  @FunctionalInterface
  public interface Receiver<R> {
    /** Takes one; false if no more are wanted. */
    boolean take(R result) throws IOException;
  }

  /**
   * Nothing done yet.
   *
   * @param failed what comes of a thing that runs out of memory with none beside it
   */
  public InOrder(int threads, Work<T, R> work, BiFunction<T, OutOfMemoryError, R> failed) {
    this.threads = threads;
    this.work = work;
    this.failed = failed;
  }

  /**
   * Does all the work.
   *
   * @return false if the receiver wanted no more
   * @throws IOException if the work or the receiver throws it, which ends the rest
   * @throws InterruptedException if the calling thread is interrupted
   */
  public boolean run(List<T> things, Receiver<R> receiver)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      Iterator<T> next = things.iterator();
      boolean goOn = true;
      while (goOn && (next.hasNext() || !underWay.isEmpty())) {
        while (next.hasNext() && underWay.size() < threads * AHEAD_PER_THREAD) {
          T thing = next.next();
          underWay.add(pool.submit(() -> on(thing)));
        }
        goOn = receiver.take(done(underWay.remove()));
      }
      return goOn;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Does the work on one thing, on the calling thread. */
  public R on(T thing) throws IOException {
    try {
      return on(thing, memory.readLock());
    } catch (OutOfMemoryError e) {
      // Done again below, once this thread has let go of the lock.
    }
    try {
      return on(thing, memory.writeLock());
    } catch (OutOfMemoryError e) {
      return failed.apply(thing, e);
    }
  }

  private R on(T thing, Lock lock) throws IOException {
    lock.lock();
    try {
      return work.on(thing);
    } finally {
      lock.unlock();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "upr");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R done(Future<R> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
