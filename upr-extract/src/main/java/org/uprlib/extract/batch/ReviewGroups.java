package org.uprlib.extract.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Puts the papers of each review together. */
final class ReviewGroups {
  private ReviewGroups() {}

  /**
   * The groups of {@code files}, in the order of the first file of each.
   *
   * @param threads where title pages are read
   * @throws InterruptedException if the calling thread is interrupted
   */
  static List<List<PaperFile>> of(
      List<PaperFile> files, PaperExtractor extractor, ExecutorService threads)
      throws InterruptedException {
    if (files.size() == 1) {
      return List.of(files);
    }
    List<Future<Optional<String>>> reviews = new ArrayList<>(files.size());
    for (PaperFile file : files) {
      reviews.add(threads.submit(() -> extractor.review(file.path())));
    }
    Map<Object, List<PaperFile>> groups = new LinkedHashMap<>();
    Map<Path, Integer> givenBefore = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      int copy = givenBefore.merge(files.get(i).path(), 1, Integer::sum);
      Optional<String> review = review(reviews.get(i));
      Object key = review.isPresent() ? new Copy(review.get(), copy) : (Object) i;
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(files.get(i));
    }
    return List.copyOf(groups.values());
  }

  /** A file that is given twice belongs to another copy of its review. */
  private record Copy(String review, int number) {}

  /** A paper whose title page cannot be read is read alone, and then says what is wrong with it. */
  private static Optional<String> review(Future<Optional<String>> read)
      throws InterruptedException {
    try {
      return read.get();
    } catch (ExecutionException e) {
      return Optional.empty();
    }
  }
}
