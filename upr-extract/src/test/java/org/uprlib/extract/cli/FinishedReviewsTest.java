package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedReviewsTest {
  private static final int LOCKED = 3;

  @TempDir private Path folder;

  /** Another process, as a lock is that of a whole process; its exit code says what it found. */
  public static void main(String[] file) throws IOException {
    try (FileChannel channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE)) {
      System.exit(channel.tryLock() == null ? LOCKED : 0);
    }
  }

  private static int locked(Path file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command =
        List.of(java, "-cp", classes, FinishedReviewsTest.class.getName(), file.toString());
    return new ProcessBuilder(command).start().waitFor();
  }

  @Test
  void oneRunHasItUntilItEnds() throws Exception {
    Path lock = folder.resolve("lock");
    for (int run = 0; run < 2; run++) {
      try (FinishedReviews finished = FinishedReviews.open(folder, "program")) {
        assertThat(locked(lock)).isEqualTo(LOCKED);
        finished.keep(List.of());
      }
      assertThat(locked(lock)).isZero();
      assertThat(folder.toFile().list()).containsExactly("lock");
    }
  }
}
