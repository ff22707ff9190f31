package org.uprlib.extract.enrich.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;

/** The sessions whose recommendations UPR Info's coders gave an issue. Immutable. */
public final class IssueSessions {
  private static final String TABLE = "/org/uprlib/extract/enrich/issue-sessions.tsv";

  private final Map<String, Sessions> byIssue;

  private IssueSessions(Map<String, Sessions> byIssue) {
    this.byIssue = Map.copyOf(byIssue);
  }

  /**
   * Loads the table.
   *
   * @throws IllegalStateException if it is missing or malformed
   */
  public static IssueSessions load() {
    Map<String, Sessions> byIssue = new HashMap<>();
    for (Row row : DataFile.read(IssueSessions.class::getResourceAsStream, TABLE, 3)) {
      byIssue.put(
          row.required(0),
          new Sessions(
              row.number(1).orElse(Sessions.ALL.first()),
              row.number(2).orElse(Sessions.ALL.last())));
    }
    return new IssueSessions(byIssue);
  }

  /** Whether {@code issue} may be given in {@code session}; where that is not known, it may. */
  public boolean isUsed(String issue, OptionalInt session) {
    return session.isEmpty()
        || byIssue.getOrDefault(issue, Sessions.ALL).contains(session.getAsInt());
  }

  private record Sessions(int first, int last) {
    static final Sessions ALL = new Sessions(1, Integer.MAX_VALUE);

    boolean contains(int session) {
      return session >= first && session <= last;
    }
  }
}
