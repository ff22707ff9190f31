package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.write.translation.Notices;

/**
 * What in an export of UPR Info's database or OHCHR's index could not be understood, or does not
 * count. Immutable.
 *
 * @param coded whether position, action and issues are as UPR Info's coders recorded them
 * @param refused rows that are malformed, which were left out
 * @param leftOut how many others were left out, by reason; only reasons that occur
 * @param unknown words of unknown meaning, with the number of their rows
 */
public record ExportRemarks(
    boolean coded,
    List<Refused> refused,
    Map<LeftOut, Integer> leftOut,
    Map<Unknown, Map<String, Integer>> unknown) {
  static final ExportRemarks NONE = new ExportRemarks(false, List.of(), Map.of(), Map.of());

  public ExportRemarks {
    refused = List.copyOf(refused);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  /**
   * A row that is malformed.
   *
   * @param line on which it begins, counted from 1 with the head
   * @param reason what is wrong, without a stop
   */
  public record Refused(int line, String reason) {}

  /** Why a row was left out. */
  public enum LeftOut {
    /** It is of a treaty body or special procedure. */
    OTHER_BODY,
    WITHOUT_TEXT,
    /** It is the same as an earlier one. */
    REPEATED
  }

  /** What a word was to name. */
  public enum Unknown {
    /** One under review is known by that name alone, one that recommends is missing. */
    STATE("states-unknown"),
    /** The position of these is unknown. */
    RESPONSE("responses-unknown"),
    /** They count by these names. */
    ISSUE("issues-unknown"),
    /** These have no date. */
    DATE("dates-unknown");

    private final String notice;

    Unknown(String notice) {
      this.notice = notice;
    }
  }

  /** Whose words these are, and what is wrong in {@code file}, for a person. */
  public List<Notice> notices(String file) {
    List<Notice> notices = new ArrayList<>();
    if (coded) {
      notices.add(Notices.general("upr-info-coded", Map.of("file", file)));
    }
    if (!refused.isEmpty()) {
      notices.add(
          Notices.general(
              "rows-refused",
              Map.of("file", file, "count", refused.size(), "line", refused.get(0).line())));
    }
    unknown.forEach(
        (kind, words) ->
            notices.add(
                Notices.general(
                    kind.notice,
                    Map.of("file", file, "words", String.join(", ", words.keySet())))));
    return notices;
  }

  /** Counts what is wrong while an export is read. */
  static final class Counter {
    private final List<Refused> refused = new ArrayList<>();
    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final Map<Unknown, Map<String, Integer>> unknown = new EnumMap<>(Unknown.class);

    void refuse(int line, String reason) {
      refused.add(new Refused(line, reason));
    }

    void leaveOut(LeftOut why) {
      leftOut.merge(why, 1, Integer::sum);
    }

    void unknown(Unknown kind, String word) {
      unknown.computeIfAbsent(kind, key -> new LinkedHashMap<>()).merge(word, 1, Integer::sum);
    }

    ExportRemarks remarks(boolean coded) {
      return new ExportRemarks(coded, refused, leftOut, unknown);
    }
  }
}
