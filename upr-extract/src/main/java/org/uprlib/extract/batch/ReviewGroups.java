package org.uprlib.extract.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Puts the papers of each review together. What was read for that is kept, up to a limit, so that
 * memory does not grow with the batch: what is beyond it is read again.
 */
final class ReviewGroups {
  /** Of the memory that the process may use, the part that kept content may take. */
  private static final int SHARE = 16;

  /** Measured on Working Group reports. */
  private static final int BYTES_PER_CHARACTER = 10;

  private final PaperExtractor extractor;
  private final AtomicLong room;

  private ReviewGroups(PaperExtractor extractor, long memory) {
    this.extractor = extractor;
    this.room = new AtomicLong(memory / SHARE / BYTES_PER_CHARACTER);
  }

  /**
   * The groups of {@code files}, in the order of the first file of each.
   *
   * @param threads where title pages are read
   * @param memory bytes that the process may use
   * @throws InterruptedException if the calling thread is interrupted
   */
  static List<List<OpenedFile>> of(
      List<PaperFile> files, PaperExtractor extractor, ExecutorService threads, long memory)
      throws InterruptedException {
    if (files.size() == 1) {
      return List.of(List.of(OpenedFile.unread(files.get(0))));
    }
    return new ReviewGroups(extractor, memory).of(files, threads);
  }

  private List<List<OpenedFile>> of(List<PaperFile> files, ExecutorService threads)
      throws InterruptedException {
    List<Future<OpenedFile>> opening = new ArrayList<>(files.size());
    for (PaperFile file : files) {
      opening.add(threads.submit(() -> open(file)));
    }
    Map<Path, Integer> givenBefore = new HashMap<>();
    Map<Copy, Integer> byKey = new HashMap<>();
    List<OpenedFile> opened = new ArrayList<>(files.size());
    // The first file of each file's group; a group may turn out to be one with an earlier group.
    int[] first = new int[files.size()];
    for (int i = 0; i < files.size(); i++) {
      PaperFile file = files.get(i);
      int copy = givenBefore.merge(file.path(), 1, Integer::sum);
      opened.add(opened(opening.get(i), file));
      first[i] = i;
      for (String key : opened.get(i).groups()) {
        int other = first(first, byKey.merge(new Copy(key, copy), i, Math::min));
        int own = first(first, i);
        first[Math.max(own, other)] = Math.min(own, other);
      }
    }
    Map<Integer, List<OpenedFile>> groups = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
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

  private OpenedFile open(PaperFile file) throws IOException {
    OpenedFile opened = extractor.open(file, room.get() > 0);
    return room.addAndGet(-opened.size()) < 0 ? opened.withoutContent() : opened;
  }

  /** A file that is given twice belongs to another copy of its review. */
  private record Copy(String key, int number) {}

  /** A paper whose title page cannot be read is read alone, and then says what is wrong with it. */
  private static OpenedFile opened(Future<OpenedFile> read, PaperFile file)
      throws InterruptedException {
    try {
      return read.get();
    } catch (ExecutionException e) {
      return OpenedFile.unread(file);
    }
  }
}
