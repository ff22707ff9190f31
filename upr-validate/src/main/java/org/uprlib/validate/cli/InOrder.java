package org.uprlib.validate.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same with many things on several threads, and hands the results on in the order of the
 * things. However slow one is, only a few later ones are done before its turn. Immutable.
 */
record InOrder(int threads) {
  private static final int AHEAD_PER_THREAD = 4;

  /** As many threads as there are processors. */
  static InOrder onAllProcessors() {
    return new InOrder(Runtime.getRuntime().availableProcessors());
  }

  /** What is done with one thing. */
  interface Work<T, R> {
    R on(T thing) throws IOException;
  }

  /** Who takes the results; called on the thread that began. */
  interface Receiver<R> {
    void take(R result) throws IOException;
  }

  /**
   * Does all the work.
   *
   * @throws IOException if the work or the receiver throws it, which ends the rest
   * @throws InterruptedException if the calling thread is interrupted
   */
  <T, R> void run(List<T> things, Work<T, R> work, Receiver<R> receiver)
      throws IOException, InterruptedException {
    if (things.size() == 1) {
      receiver.take(work.on(things.get(0)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      Iterator<T> next = things.iterator();
      while (next.hasNext() || !underWay.isEmpty()) {
        while (next.hasNext() && underWay.size() < threads * AHEAD_PER_THREAD) {
          T thing = next.next();
          underWay.add(pool.submit(() -> work.on(thing)));
        }
        receiver.take(done(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "upr-validate");
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
