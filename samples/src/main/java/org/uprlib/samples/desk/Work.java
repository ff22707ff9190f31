package org.uprlib.samples.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Papers that are read in a room, and what comes of them. Thread-safe. */
final class Work implements Runnable {
  private final String id;
  private final Room room;
  private final List<Paper> papers;
  private final Map<String, String> fields;
  private final AtomicInteger reached = new AtomicInteger();
  private final CompletableFuture<Result> result = new CompletableFuture<>();

  /** What a person made of the result. */
  private Optional<Result> changed = Optional.empty();

  Work(String id, Room room, Upload upload) {
    this.id = id;
    this.room = room;
    this.papers = upload.papers();
    this.fields = upload.fields();
    // Whoever forgets this work may do so while it is at it.
    papers.forEach(paper -> paper.kept().retain());
  }

  String id() {
    return id;
  }

  Room room() {
    return room;
  }

  /** The same papers, to be read once more with what a person says of them beside what was said. */
  Upload again(Map<String, String> said) {
    papers.forEach(paper -> paper.kept().retain());
    Map<String, String> all = new HashMap<>(fields);
    all.putAll(said);
    return new Upload(papers, all);
  }

  long size() {
    return papers.stream().mapToLong(paper -> paper.kept().size()).sum();
  }

  /** Lets go of its papers; what came of them stays. */
  void forget() {
    papers.forEach(paper -> paper.kept().release());
  }

  String firstName() {
    return papers.get(0).name();
  }

  int papers() {
    return papers.size();
  }

  /** How many of the papers are read. */
  int reached() {
    return reached.get();
  }

  @Override
  public void run() {
    try {
      result.complete(room.read(papers, fields, reached::set));
    } catch (Throwable e) {
      // The page reports any failure of a paper, and the desk goes on.
      result.completeExceptionally(e);
    } finally {
      forget();
    }
  }

  /** Nobody will read its papers. */
  void fail(Throwable cause) {
    result.completeExceptionally(cause);
    forget();
  }

  /** Waits until it is done, but no longer than {@code milliseconds}; true if it is done. */
  boolean await(long milliseconds) throws InterruptedException {
    try {
      result.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    }
    return true;
  }

  boolean isDone() {
    return result.isDone();
  }

  /** Changes the result as a person says; false if there is nothing to change. */
  synchronized boolean change(Map<String, String> fields) {
    Optional<Result> next = result().flatMap(before -> before.changed(fields));
    changed = next.or(() -> changed);
    return next.isPresent();
  }

  /** The result; empty if it is not done or has failed. */
  synchronized Optional<Result> result() {
    if (changed.isPresent()) {
      return changed;
    }
    return isDone() && !result.isCompletedExceptionally()
        ? Optional.of(result.join())
        : Optional.empty();
  }

  /** What went wrong; empty if nothing has. */
  Optional<Throwable> failure() {
    return result.handle((done, failed) -> Optional.ofNullable(failed)).getNow(Optional.empty());
  }
}
