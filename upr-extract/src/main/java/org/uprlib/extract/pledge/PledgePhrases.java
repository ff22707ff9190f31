package org.uprlib.extract.pledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** The words by which pledges are known. Immutable and thread-safe. */
final class PledgePhrases {
  /** What a phrase does. */
  enum Role {
    /** Announces the pledges that follow. */
    LIST,
    /** Makes its sentence a pledge. */
    PLEDGE,
    /** Points at another paper. */
    ELSEWHERE,
    /** Points at paragraphs of the same paper. */
    PARAGRAPH
  }

  private final Map<Role, List<String>> phrases = new EnumMap<>(Role.class);

  private PledgePhrases(List<DataFile.Row> rows) {
    for (Role role : Role.values()) {
      phrases.put(role, new ArrayList<>());
    }
    for (DataFile.Row row : rows) {
      phrases.get(row.oneOf(Role.class, 0)).add(row.required(1));
    }
  }

  /**
   * The phrases that ship with the library.
   *
   * @throws IllegalStateException if their file is missing or malformed
   */
  static PledgePhrases load() {
    return new PledgePhrases(DataFile.read(PledgePhrases.class, "pledge-phrases.tsv", 2));
  }

  /** The first phrase of this role in {@code text}, in whichever case; empty if there is none. */
  Optional<Span> find(Role role, String text) {
    String lower = Folding.sameLength(text);
    Optional<Span> first = Optional.empty();
    for (String phrase : phrases.get(role)) {
      int at = wholeWords(lower, phrase);
      if (at >= 0 && (first.isEmpty() || at < first.get().start())) {
        first = Optional.of(new Span(at, at + phrase.length()));
      }
    }
    return first;
  }

  private static int wholeWords(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0 && !(free(text, at - 1) && free(text, at + phrase.length()))) {
      at = text.indexOf(phrase, at + 1);
    }
    return at;
  }

  private static boolean free(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
