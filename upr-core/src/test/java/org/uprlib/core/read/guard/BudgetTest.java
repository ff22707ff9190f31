package org.uprlib.core.read.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget.Cost;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;

class BudgetTest {
  private static final ReadLimits LIMITS =
      new ReadLimits(9, 1_000, 9, 2_000, 3_000, 4_000, Duration.ofSeconds(1));

  /** So many of each may be spent, together with what counts as the same. */
  @ParameterizedTest
  @CsvSource({
    "BYTES, 1000, CHARACTERS, bytes when unpacked",
    "CHARACTERS, 2000, BYTES, characters",
    "OBJECTS, 3000, STYLES, 'paragraphs, runs and cells'",
    "COLUMNS, 3000, STYLES, columns in tables",
    "NODES, 3000, STYLES, elements and attributes in parts to be changed",
    "PIECES, 3000, STYLES, pieces of lines",
    "STATES, 300, STYLES, saved states of graphics",
    "STYLES, 4000, OBJECTS, steps from style to style",
    "WIDTHS, 400, OBJECTS, widths of glyphs",
    "DRAWINGS, 40, OBJECTS, drawings of forms"
  })
  void refusesWhatIsMoreThanALimit(Cost cost, int most, Cost other, String words)
      throws UprException {
    Budget budget = Budget.of("a.docx", LIMITS);
    budget.spend(other, 7);
    budget.spend(cost, most - 1);
    budget.spend(cost);
    assertThatThrownBy(() -> budget.spend(cost))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(words);
              assertThat(e.allowed()).isEqualTo(most);
              assertThat(e.source()).isEqualTo("a.docx");
            })
        .hasMessageContaining(": has " + (most + 1) + " " + words);
    assertThat(budget.source()).isEqualTo("a.docx");
    assertThat(budget.limits()).isEqualTo(LIMITS);
  }

  @Test
  void costsOfOneLimitAreCountedTogether() throws UprException {
    Budget budget = Budget.of("a.docx", LIMITS);
    budget.spend(Cost.OBJECTS, 1_500);
    budget.spend(Cost.STATES, 150);
    assertThatThrownBy(() -> budget.spend(Cost.NODES))
        .hasMessageContaining("elements and attributes in parts to be changed");
  }

  /** By a clock that goes on by a second each time that it is looked at. */
  @Test
  void looksAtTheClockOnceInAWhile() throws UprException {
    AtomicLong looks = new AtomicLong();
    Budget budget = Budget.of("a.docx", ReadLimits.DEFAULT, after(3_600, looks));
    assertThat(looks).hasValue(1);
    for (int i = 0; i < 1_023; i++) {
      budget.spend(Cost.BYTES);
    }
    assertThat(looks).hasValue(1);
    budget.spend(Cost.BYTES);
    assertThat(looks).hasValue(2);
    budget.spend(Cost.BYTES, 65_535);
    assertThat(looks).hasValue(2);
    budget.spend(Cost.BYTES, 65_536);
    assertThat(looks).hasValue(3);
    budget.checkTime();
    assertThat(looks).hasValue(4);
  }

  private static Deadline after(int seconds, AtomicLong looks) {
    ReadLimits limits = ReadLimits.DEFAULT.withTimeout(Duration.ofSeconds(seconds));
    return Deadline.of("late.docx", limits, () -> looks.incrementAndGet() * 1_000_000_000L);
  }

  @Test
  void endsWhenTimeIsUp() {
    Deadline deadline = after(2, new AtomicLong());
    assertThat(deadline.passed()).isFalse();
    assertThatCode(deadline::throwIfExpired).doesNotThrowAnyException();
    assertThatThrownBy(deadline::check)
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("late.docx: was not done after 2 seconds, the longest that a file may take.");
    assertThat(deadline.passed()).isTrue();
    assertThatThrownBy(deadline::throwIfExpired)
        .isInstanceOfSatisfying(
            DeadlineExceededException.class,
            e -> assertThat(e.failure()).hasMessageContaining("2 seconds"));
    assertThat(Deadline.NONE.passed()).isFalse();
    ReadLimits ages = ReadLimits.DEFAULT.withTimeout(Duration.ofDays(1_000_000_000));
    assertThat(Deadline.of("a.docx", ages).passed()).isFalse();
    ReadLimits endless = ReadLimits.DEFAULT.withTimeout(Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(Deadline.of("a.docx", endless).passed()).isFalse();
    assertThat(endless.time().multipliedBy(Integer.MAX_VALUE)).isPositive();
  }

  @Test
  void endsWhenTheThreadIsInterrupted() {
    Deadline deadline = Deadline.of("a.docx", ReadLimits.DEFAULT);
    Thread.currentThread().interrupt();
    assertThatThrownBy(deadline::check)
        .hasCauseInstanceOf(InterruptedReadException.class)
        .hasMessageContaining("a.docx: was not read to its end, as the work was interrupted.");
    assertThatThrownBy(deadline::throwIfExpired).hasCauseInstanceOf(InterruptedReadException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,1,1,1,1,1",
    "1,0,1,1,1,1,1",
    "1,1,0,1,1,1,1",
    "1,1,1,0,1,1,1",
    "1,1,1,1,0,1,1",
    "1,1,1,1,1,0,1",
    "1,1,1,1,1,1,0",
    "1,1,1,1,1,1,-1",
    "-1,1,1,1,1,1,1"
  })
  void everyLimitIsPositive(
      long bytes, long unpacked, int pages, int characters, int objects, int steps, int seconds) {
    assertThatThrownBy(
            () ->
                new ReadLimits(
                    bytes,
                    unpacked,
                    pages,
                    characters,
                    objects,
                    steps,
                    Duration.ofSeconds(seconds)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Every limit must be positive");
  }
}
