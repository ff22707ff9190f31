package org.uprlib.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.uprlib.extract.write.export.Sylvania.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.model.Extraction;

@Timeout(60)
class BatchTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void outcomesComeInTheOrderOfTheFilesHoweverThreadsFinish(int jobs) throws Exception {
    CountDownLatch secondIsRead = new CountDownLatch(1);
    PaperExtractor extractor =
        path -> {
          if (path.toString().equals("0") && jobs > 1) {
            await(secondIsRead);
          } else {
            secondIsRead.countDown();
          }
          return extraction(path.toString());
        };

    assertThat(outcomes(extractor, jobs, files(50)))
        .isEqualTo(IntStream.range(0, 50).mapToObj(i -> i + " read").toList());
  }

  @Test
  void onlyFewPapersAreReadWhileASlowOneHoldsUpTheRest() throws Exception {
    AtomicInteger started = new AtomicInteger();
    CountDownLatch othersRead = new CountDownLatch(7);
    PaperExtractor extractor =
        path -> {
          started.incrementAndGet();
          if (path.toString().equals("0")) {
            await(othersRead);
            // The other thread has nothing left that it might begin.
            assertThat(started).hasValue(8);
          }
          othersRead.countDown();
          return extraction(path.toString());
        };

    assertThat(outcomes(extractor, 2, files(500))).hasSize(500).first().isEqualTo("0 read");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws Exception {
    PaperExtractor extractor =
        path -> {
          switch (path.toString()) {
            case "1" -> throw new CorruptException("1", "is empty", null);
            case "2" -> throw new IOException("disk is gone");
            case "3" -> throw new IllegalStateException("bug");
            case "4" -> throw new AssertionError("bug");
            case "5" -> forEver(0);
            case "6" -> throw new OutOfMemoryError("no room");
            case "7" -> throw new NoClassDefFoundError("org/Missing");
            default -> {}
          }
          return extraction(path.toString());
        };

    assertThat(outcomes(extractor, 2, files(9)))
        .containsExactly(
            "0 read",
            "1 is empty.",
            "2 cannot be read: disk is gone.",
            "3 was not read, internal error (please report it):"
                + " java.lang.IllegalStateException: bug.",
            "4 was not read, internal error (please report it): java.lang.AssertionError: bug.",
            "5 is nested too deeply to be read.",
            "6 needs more memory than there is; give java a larger -Xmx.",
            "7 was not read, internal error (please report it):"
                + " java.lang.NoClassDefFoundError: org/Missing.",
            "8 read");
  }

  @Test
  void aPaperThatRanOutOfMemoryIsReadAgainAlone() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger tries = new AtomicInteger();
    PaperExtractor extractor =
        path -> {
          int beside = underWay.getAndIncrement();
          try {
            if (path.toString().equals("3") && (tries.getAndIncrement() == 0 || beside > 0)) {
              throw new OutOfMemoryError("no room beside others");
            }
            return extraction(path.toString());
          } finally {
            underWay.decrementAndGet();
          }
        };

    assertThat(outcomes(extractor, 4, files(20))).hasSize(20).allMatch(o -> o.endsWith(" read"));
    assertThat(tries).hasValue(2);
  }

  @Test
  void theReceiverCanStopTheBatch() throws Exception {
    List<String> seen = new ArrayList<>();

    boolean whole =
        new Batch(path -> extraction(path.toString()), 2)
            .run(
                files(100),
                outcome -> {
                  seen.add(outcome.file().name());
                  return seen.size() < 3;
                });

    assertThat(whole).isFalse();
    assertThat(seen).containsExactly("0", "1", "2");
  }

  @Test
  void whatTheReceiverThrowsEndsTheBatch() {
    Batch batch = new Batch(path -> extraction(path.toString()), 2);

    assertThatThrownBy(
            () ->
                batch.run(
                    files(100),
                    outcome -> {
                      throw new IOException("disk is full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk is full");
  }

  @Test
  void theExtractionIsCalledWhatTheBatchCallsTheFile() throws Exception {
    List<PaperFile> files = List.of(new PaperFile(Path.of("report.pdf"), "2019/report.pdf"));
    List<String> sources = new ArrayList<>();

    new Batch(path -> extraction(path.toString()), 1)
        .run(files, outcome -> sources.add(((Outcome.Read) outcome).extraction().source()));

    assertThat(sources).containsExactly("2019/report.pdf");
  }

  @Test
  void papersOfOneReviewAreReadTogetherAndAFileGivenTwiceBelongsToAnotherCopy() throws Exception {
    List<String> together = Collections.synchronizedList(new ArrayList<>());
    PaperExtractor extractor =
        new PaperExtractor() {
          @Override
          public Extraction extract(Path path) {
            return extraction(path.toString());
          }

          @Override
          public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) {
            Set<String> groups =
                file.name().chars().mapToObj(Character::toString).collect(Collectors.toSet());
            groups.retainAll(Set.of("a", "b", "e", "f"));
            return new PaperExtractor.OpenedFile(file, groups, Optional.empty());
          }

          @Override
          public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
            together.add(
                review.stream().map(each -> each.file().name()).collect(Collectors.joining(" ")));
            return PaperExtractor.super.extract(review);
          }
        };
    List<PaperFile> files =
        Stream.of("a1", "b1", "a2", "c1", "a1", "a2", "c1", "e1", "f1", "fe")
            .map(name -> new PaperFile(Path.of(name), name))
            .toList();

    new Batch(extractor, 1).run(files, outcome -> true);

    assertThat(together).containsExactly("a1 a2", "b1", "c1", "a1 a2", "c1", "e1 f1 fe");
  }

  @Test
  void whatWasReadToTheEndForItsReviewIsKeptAsLongAsThereIsRoom() throws Exception {
    List<Boolean> kept = Collections.synchronizedList(new ArrayList<>());
    Document document = new TestDocument().says("x".repeat(3_000_000)).document();
    PaperExtractor extractor =
        new PaperExtractor() {
          @Override
          public Extraction extract(Path path) {
            return extraction(path.toString());
          }

          @Override
          public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) {
            return new PaperExtractor.OpenedFile(file, Set.of(), Optional.of(document));
          }

          @Override
          public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
            review.forEach(each -> kept.add(each.whole().isPresent()));
            return PaperExtractor.super.extract(review);
          }
        };

    new Batch(extractor, 1).run(files(8), outcome -> true);

    // How many, the heap says; never all of 24 million characters.
    assertThat(kept).hasSize(8).startsWith(true).endsWith(false);
    assertThat(kept).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void noFilesAreDoneAtOnce() throws Exception {
    assertThat(outcomes(path -> extraction("never"), 3, List.of())).isEmpty();
  }

  @Test
  void moreThreadsThanAProcessorCanHaveAreNoMoreThanThereAreReviews() throws Exception {
    assertThat(outcomes(path -> extraction(path.toString()), Integer.MAX_VALUE, files(300)))
        .hasSize(300);
  }

  /** Outcomes are told apart by names: a report's would be taken for an addendum's. */
  @Test
  void twoFilesOfOneNameAreRefused() {
    List<PaperFile> files =
        List.of(
            new PaperFile(Path.of("a/x.pdf"), "x.pdf"), new PaperFile(Path.of("b/x.pdf"), "x.pdf"));
    PaperExtractor extractor = path -> extraction(path.toString());

    assertThatThrownBy(() -> new Batch(extractor, 1).run(files, outcome -> true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "x.pdf: is the name of two files, a/x.pdf and b/x.pdf; name them with"
                + " PaperSearch.named, or each apart.");
    assertThatThrownBy(
            () -> extractor.extract(files.stream().map(PaperExtractor.OpenedFile::unread).toList()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCanBeReadButOnceIsHeldAndToldBeforeAllOthersIfItCannotBe() throws Exception {
    Path pipes = Path.of("/dev/null");
    assumeTrue(Files.exists(pipes) && !Files.isRegularFile(pipes));
    List<PaperFile> files =
        List.of(
            new PaperFile(Path.of("a"), "a"),
            new PaperFile(pipes, "good"),
            new PaperFile(pipes, "bad"));
    PaperExtractor extractor =
        new PaperExtractor() {
          @Override
          public PaperFile hold(PaperFile file) throws IOException {
            if (file.name().equals("bad")) {
              throw new CorruptException("bad", "is cut off", null);
            }
            return file.holding(PaperFile.HeldContent.of(new byte[] {1, 2}));
          }

          @Override
          public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) {
            return PaperExtractor.OpenedFile.unread(file);
          }

          @Override
          public Extraction extract(Path path) {
            return extraction(path.toString());
          }

          @Override
          public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
            PaperFile file = review.get(0).file();
            assertThat(file.content().isPresent()).isEqualTo(file.name().equals("good"));
            return PaperExtractor.super.extract(review);
          }
        };

    assertThat(outcomes(extractor, 1, files))
        .containsExactly("bad is cut off.", "a read", "good read");
  }

  @Test
  void needsAtLeastOneThread() {
    assertThatThrownBy(() -> new Batch(path -> extraction("never"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("jobs is 0, expected 1 or more");
  }

  private static List<String> outcomes(PaperExtractor extractor, int jobs, List<PaperFile> files)
      throws IOException, InterruptedException {
    List<String> seen = new ArrayList<>();
    new Batch(extractor, jobs)
        .run(
            files,
            outcome ->
                seen.add(
                    outcome.file().name()
                        + " "
                        + (outcome instanceof Outcome.Failed f ? f.reason() : "read")));
    return seen;
  }

  private static List<PaperFile> files(int count) {
    return IntStream.range(0, count)
        .mapToObj(Integer::toString)
        .map(name -> new PaperFile(Path.of(name), name))
        .toList();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IOException("the others did not come");
      }
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int forEver(int depth) {
    return forEver(depth + 1) + 1;
  }
}
