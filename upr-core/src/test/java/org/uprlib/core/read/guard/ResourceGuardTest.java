package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.InsufficientMemoryException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;

class ResourceGuardTest {
  @Test
  void givesWhatTheWorkGives() throws UprException {
    assertThat(ResourceGuard.<String, RuntimeException>run("x.docx", () -> "read"))
        .isEqualTo("read");
  }

  static Stream<Arguments> reportsWhatAFileDoesToMemoryStackAndTime() {
    AtomicLong now = new AtomicLong();
    Deadline deadline =
        Deadline.of("x.docx", ReadLimits.DEFAULT.withTimeout(Duration.ofSeconds(60)), now::get);
    now.set(Duration.ofSeconds(61).toNanos());
    DeadlineExceededException late =
        catchThrowableOfType(DeadlineExceededException.class, deadline::throwIfExpired);
    return Stream.of(
        arguments(
            new OutOfMemoryError("Java heap space"),
            InsufficientMemoryException.class,
            "needs more memory than there is; give java a larger -Xmx."),
        arguments(
            new StackOverflowError(), CorruptException.class, "is nested too deeply to be read."),
        arguments(late, LimitExceededException.class, late.failure().reason()));
  }

  @ParameterizedTest
  @MethodSource
  void reportsWhatAFileDoesToMemoryStackAndTime(
      Throwable thrown, Class<? extends UprException> told, String reason) {
    assertThatThrownBy(() -> ResourceGuard.run("x.docx", () -> thrown(thrown)))
        .isInstanceOf(told)
        .hasMessage("x.docx: " + reason);
  }

  @Test
  void leavesOtherFailuresAsTheyAre() {
    UprException known = new CorruptException("x.docx", "is empty", null);
    assertThatThrownBy(() -> ResourceGuard.run("x.docx", () -> thrown(known))).isSameAs(known);
  }

  private static String thrown(Throwable thrown) throws UprException {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException failure) {
      throw failure;
    }
    throw (UprException) thrown;
  }
}
