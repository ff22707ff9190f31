package org.uprlib.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.read.guard.InOrder;

/**
 * Reads many papers on several threads, those of one review together, and hands on what became of
 * each: review by review, in the order of the first file of each. However slow one file is, only a
 * few later ones are read before its turn, so that memory does not grow with the batch.
 * Thread-safe.
 */
public final class Batch {
  private static final int MOST_JOBS = 256;

  private final PaperExtractor extractor;
  private final int jobs;
  private final InOrder<List<PaperExtractor.OpenedFile>, List<Outcome>> reviews;

  /**
   * A batch that one extractor reads.
   *
   * @param extractor reads the papers
   * @param jobs number of reviews read at the same time; of more than 256 as many are
   * @throws IllegalArgumentException if {@code jobs} is not positive
   */
  public Batch(PaperExtractor extractor, int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs is " + jobs + ", expected 1 or more");
    }
    this.extractor = extractor;
    this.jobs = Math.min(jobs, MOST_JOBS);
    this.reviews = new InOrder<>(this.jobs, extractor::extract, Batch::failed);
  }

  /** Takes what became of one file after the other; called on the thread that runs the batch. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * Takes one outcome.
     *
     * @return false to stop the batch
     * @throws IOException to stop the batch with an error
     */
    boolean accept(Outcome outcome) throws IOException;

    /**
     * Takes what became of the files of one review; without a method of one's own, one after the
     * other.
     *
     * @return false to stop the batch
     * @throws IOException to stop the batch with an error
     */
    default boolean acceptReview(List<Outcome> review) throws IOException {
      for (Outcome outcome : review) {
        if (!accept(outcome)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Groups files by review as {@link #run} does, for a program that opens and reads them itself, on
   * several machines for example.
   *
   * @param opened the files, in order
   * @return the reviews, in the order of the first file of each
   */
  public static List<List<PaperExtractor.OpenedFile>> reviews(
      List<PaperExtractor.OpenedFile> opened) {
    return ReviewGroups.joined(opened);
  }

  /**
   * Reads {@code files}. If one of them fails, the next ones are still read. The content of pipes
   * is read into memory before any file; those that cannot be read are reported before all others.
   *
   * @return true if the receiver took all outcomes, false if it stopped the batch
   * @throws IllegalArgumentException if two files have one name; the same file twice may
   * @throws IOException if {@code receiver} throws it
   * @throws InterruptedException if the calling thread is interrupted
   */
  public boolean run(List<PaperFile> files, Receiver receiver)
      throws IOException, InterruptedException {
    PaperFile.requireNames(files);
    List<Outcome.Failed> unheld = new ArrayList<>();
    List<PaperFile> held = held(files, unheld);
    for (Outcome.Failed failed : unheld) {
      if (!receiver.acceptReview(List.of(failed))) {
        return false;
      }
    }
    return held.isEmpty()
        || reviews.run(ReviewGroups.of(held, extractor, jobs), receiver::acceptReview);
  }

  private List<PaperFile> held(List<PaperFile> files, List<Outcome.Failed> unheld)
      throws InterruptedException {
    List<PaperFile> held = new ArrayList<>(files.size());
    for (PaperFile file : files) {
      try {
        held.add(file.isToBeHeld() ? extractor.hold(file) : file);
      } catch (InterruptedReadException e) {
        throw interrupted(e);
      } catch (IOException e) {
        unheld.add(Outcome.Failed.of(file, e));
      }
    }
    return held;
  }

  private static InterruptedException interrupted(InterruptedReadException cause) {
    // The exception takes the place of the thread's flag, as it does everywhere in Java.
    Thread.interrupted();
    InterruptedException interrupted = new InterruptedException(cause.getMessage());
    interrupted.initCause(cause);
    return interrupted;
  }

  private static List<Outcome> failed(
      List<PaperExtractor.OpenedFile> review, OutOfMemoryError cause) {
    return review.stream().<Outcome>map(each -> Outcome.Failed.of(each.file(), cause)).toList();
  }

  /**
   * Puts the papers of each review together. Content that had to be read for that is kept, up to a
   * limit, so that memory does not grow with the batch: what is beyond it is read again.
   */
  private static final class ReviewGroups {
    /** Characters of content that are kept: some 240 papers, some 140 MB. */
    private static final int MOST_KEPT = 20_000_000;

    /** A smaller heap keeps fewer: a seventh of it. */
    private static final int HEAP_PER_CHARACTER = 50;

    /** While there is room for one of so many characters, papers are read to their end at once. */
    private static final int LONG_PAPER = 200_000;

    private final PaperExtractor extractor;
    private final AtomicInteger room =
        new AtomicInteger(
            (int) Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / HEAP_PER_CHARACTER));

    private ReviewGroups(PaperExtractor extractor) {
      this.extractor = extractor;
    }

    /**
     * The groups of {@code files}, in the order of the first file of each.
     *
     * @param jobs number of title pages read at the same time
     * @throws InterruptedException if the calling thread is interrupted
     */
    static List<List<PaperExtractor.OpenedFile>> of(
        List<PaperFile> files, PaperExtractor extractor, int jobs)
        throws IOException, InterruptedException {
      if (files.size() == 1) {
        return List.of(List.of(PaperExtractor.OpenedFile.unread(files.get(0))));
      }
      ReviewGroups groups = new ReviewGroups(extractor);
      List<PaperExtractor.OpenedFile> opened = new ArrayList<>(files.size());
      new InOrder<PaperFile, PaperExtractor.OpenedFile>(
              jobs, groups::open, (file, cause) -> PaperExtractor.OpenedFile.unread(file))
          .run(files, opened::add);
      return joined(opened);
    }

    /** The groups of {@code opened}, in the order of the first file of each. */
    static List<List<PaperExtractor.OpenedFile>> joined(List<PaperExtractor.OpenedFile> opened) {
      Map<Path, Integer> givenBefore = new HashMap<>();
      Map<Copy, Integer> byKey = new HashMap<>();
      // The first file of each file's group; a group may turn out to be one with an earlier group.
      int[] first = new int[opened.size()];
      for (int i = 0; i < opened.size(); i++) {
        int copy = givenBefore.merge(opened.get(i).file().path(), 1, Integer::sum);
        first[i] = i;
        for (String key : opened.get(i).groups()) {
          int other = first(first, byKey.merge(new Copy(key, copy), i, Math::min));
          int own = first(first, i);
          first[Math.max(own, other)] = Math.min(own, other);
        }
      }
      Map<Integer, List<PaperExtractor.OpenedFile>> groups = new TreeMap<>();
      for (int i = 0; i < opened.size(); i++) {
        groups.computeIfAbsent(first(first, i), key -> new ArrayList<>()).add(opened.get(i));
      }
      return List.copyOf(groups.values());
    }

    private static int first(int[] first, int file) {
      int earliest = file;
      while (first[earliest] != earliest) {
        earliest = first[earliest];
      }
      return earliest;
    }

    /**
     * A paper whose title page cannot be read is read alone, and then says what is wrong with it.
     */
    private PaperExtractor.OpenedFile open(PaperFile file) {
      try {
        PaperExtractor.OpenedFile opened = extractor.open(file, room.get() > LONG_PAPER);
        if (opened.size() > 0 && room.addAndGet(-opened.size()) < 0) {
          room.addAndGet(opened.size());
          return opened.withoutContent();
        }
        return opened;
      } catch (IOException | RuntimeException | Error e) {
        return PaperExtractor.OpenedFile.unread(file);
      }
    }

    /** A file that is given twice belongs to another copy of its review. */
    private record Copy(String key, int number) {}
  }
}
