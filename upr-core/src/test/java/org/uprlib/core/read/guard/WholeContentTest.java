package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UnsupportedFormatException;

class WholeContentTest {
  private static final int MOST = 3 << 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, MOST})
  void isTheSameFromAFileAndAStream(int size) throws IOException {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Path file = Files.write(folder.resolve("a.pdf"), bytes);
    WholeContent content = new WholeContent(MOST, Duration.ofSeconds(30));

    assertThat(content.of(file, "a.pdf")).isEqualTo(bytes);
    assertThat(content.of(new ByteArrayInputStream(bytes), "a.pdf")).isEqualTo(bytes);
  }

  @Test
  void moreThanMayBeReadIsRefused() throws IOException {
    byte[] bytes = new byte[MOST + 1];
    Path file = Files.write(folder.resolve("a.pdf"), bytes);
    WholeContent content = new WholeContent(MOST, Duration.ofSeconds(30));

    assertThatThrownBy(() -> content.of(file, "a.pdf"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("a.pdf: has 3145729 bytes or more, over the limit of 3145728.");
    assertThatThrownBy(() -> content.of(new ByteArrayInputStream(bytes), "a.pdf"))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void aDeviceWithoutEndIsRefusedInLittleMemory() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));

    assertThatThrownBy(() -> new WholeContent(MOST, Duration.ofSeconds(30)).of(endless, "zero"))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> new UserText(endless).read())
        .hasMessage("/dev/zero: is larger than 16 MiB, too large for such a file.");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> new WholeContent(MOST, Duration.ofSeconds(30)).of(folder, "papers"))
        .isInstanceOf(UnsupportedFormatException.class)
        .hasMessage("papers: is a folder, not a file; name a paper in it.");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsReadToItsEnd() throws Exception {
    Path pipe = pipe();
    Process writer = new ProcessBuilder("sh", "-c", "printf whole > '" + pipe + "'").start();

    assertThat(new WholeContent(MOST, Duration.ofSeconds(30)).of(pipe, "pipe"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("whole");
    writer.waitFor();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeThatNobodyWritesToIsLate() throws Exception {
    Path pipe = pipe();

    assertThatThrownBy(() -> new WholeContent(MOST, Duration.ofMillis(200)).of(pipe, "pipe"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("pipe: was not done after 0.2 seconds, the longest that a file may take.");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whoWaitsForAPipeCanBeInterrupted() throws Exception {
    Path pipe = pipe();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> new WholeContent(MOST, Duration.ofDays(1)).of(pipe, "pipe"))
        .isInstanceOf(InterruptedReadException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }
}
