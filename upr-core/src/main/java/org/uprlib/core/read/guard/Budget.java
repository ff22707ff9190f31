package org.uprlib.core.read.guard;

import java.util.EnumMap;
import java.util.Map;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;

/**
 * What may still be spent on one file: all that reads it spends of one budget, so that many small
 * costs are limited as one large one is. Not thread-safe.
 */
public final class Budget {
  /** The clock is looked at once for so many costs. */
  private static final int COSTS_A_LOOK = 1 << 10;

  private static final int LOOK_AT_BYTES = 1 << 16;

  /** What is spent. Costs with one limit are counted together. */
  public enum Cost {
    BYTES("bytes when unpacked", Limit.BYTES, 1),
    CHARACTERS("characters", Limit.CHARACTERS, 1),
    OBJECTS("paragraphs, runs and cells", Limit.OBJECTS, 1),
    COLUMNS("columns in tables", Limit.OBJECTS, 1),
    NODES("elements and attributes in parts to be changed", Limit.OBJECTS, 1),
    PIECES("pieces of lines", Limit.OBJECTS, 1),
    STATES("saved states of graphics", Limit.OBJECTS, 10),
    STYLES("steps from style to style", Limit.STEPS, 1),
    WIDTHS("widths of glyphs", Limit.STEPS, 10),
    DRAWINGS("drawings of forms", Limit.STEPS, 100);

    private final String words;
    private final Limit limit;
    private final int weight;

    Cost(String words, Limit limit, int weight) {
      this.words = words;
      this.limit = limit;
      this.weight = weight;
    }
  }

  private enum Limit {
    BYTES,
    CHARACTERS,
    OBJECTS,
    STEPS
  }

  /** What is spent of one limit. */
  private static final class Account {
    final long allowed;
    long spent;

    Account(long allowed) {
      this.allowed = allowed;
    }
  }

  private final String source;
  private final ReadLimits limits;
  private final Deadline deadline;
  private final Map<Limit, Account> accounts = new EnumMap<>(Limit.class);
  private int costs;

  private Budget(String source, ReadLimits limits, Deadline deadline) {
    this.source = source;
    this.limits = limits;
    this.deadline = deadline;
    accounts.put(Limit.BYTES, new Account(limits.unpackedBytes()));
    accounts.put(Limit.CHARACTERS, new Account(limits.characters()));
    accounts.put(Limit.OBJECTS, new Account(limits.objects()));
    accounts.put(Limit.STEPS, new Account(limits.steps()));
  }

  /**
   * A budget of which nothing is spent, for a file on which work begins now.
   *
   * @param source name of the file, for messages
   */
  public static Budget of(String source, ReadLimits limits) {
    return new Budget(source, limits, Deadline.of(source, limits));
  }

  /** The same for work that has begun, so that its time goes on. */
  public static Budget of(String source, ReadLimits limits, Deadline deadline) {
    return new Budget(source, limits, deadline);
  }

  /** Name of the file. */
  public String source() {
    return source;
  }

  /** The limits that it keeps. */
  public ReadLimits limits() {
    return limits;
  }

  /** Spends one. */
  public void spend(Cost cost) throws LimitExceededException {
    spend(cost, 1);
  }

  /**
   * Spends {@code number} of {@code cost}.
   *
   * @throws LimitExceededException if that is more than there is left, or time is up
   */
  public void spend(Cost cost, long number) throws LimitExceededException {
    Account account = accounts.get(cost.limit);
    account.spent += number * cost.weight;
    if (account.spent > account.allowed) {
      throw new LimitExceededException(
          source,
          cost.words,
          account.allowed / cost.weight,
          Math.max(number, account.spent / cost.weight));
    }
    if (++costs % COSTS_A_LOOK == 0 || number >= LOOK_AT_BYTES) {
      deadline.check();
    }
  }

  /** Goes on if there is time left; looks at the clock each time. */
  public void checkTime() throws LimitExceededException {
    deadline.check();
  }
}
