package org.uprlib.core.read.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.LimitExceededException;

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
    WholeContent content = new WholeContent(MOST);

    assertThat(content.of(file, "a.pdf")).isEqualTo(bytes);
    assertThat(content.of(new ByteArrayInputStream(bytes), "a.pdf")).isEqualTo(bytes);
  }

  @Test
  void moreThanMayBeReadIsRefused() throws IOException {
    byte[] bytes = new byte[MOST + 1];
    Path file = Files.write(folder.resolve("a.pdf"), bytes);
    WholeContent content = new WholeContent(MOST);

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

    assertThatThrownBy(() -> new WholeContent(MOST).of(endless, "zero"))
        .isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> new UserText(endless).read())
        .hasMessage("/dev/zero: is larger than 16 MiB, too large for such a file.");
  }
}
