package org.uprlib.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.read.guard.InOrder;

/**
 * Puts the papers of each review together. Content that had to be read for that is kept, up to a
 * limit, so that memory does not grow with the batch: what is beyond it is read again.
 */
final class ReviewGroups {
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

  /** A paper whose title page cannot be read is read alone, and then says what is wrong with it. */
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
