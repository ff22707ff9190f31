package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * Fixed phrases by the role that they play, found as whole words in whichever case. They are data:
 * a file of language, role and phrase, in lower case. Immutable and thread-safe.
 *
 * @param <R> the roles
 */
public final class PhraseTable<R extends Enum<R>> {
  private final Map<R, List<String>> phrases;

  private PhraseTable(Map<R, List<String>> phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads the table {@code file} that stands beside {@code owner}.
   *
   * @throws IllegalStateException if it is missing or malformed; the message gives file and line
   */
  public static <R extends Enum<R>> PhraseTable<R> load(
      Class<?> owner, String file, Class<R> roles) {
    Map<R, List<String>> phrases = new EnumMap<>(roles);
    for (R role : roles.getEnumConstants()) {
      phrases.put(role, new ArrayList<>());
    }
    for (DataFile.Row row : DataFile.read(owner::getResourceAsStream, file, 3)) {
      phrases.get(row.oneOf(roles, 1)).add(row.required(2));
    }
    phrases.values().forEach(each -> each.sort(Comparator.comparingInt(String::length).reversed()));
    return new PhraseTable<>(phrases);
  }

  /** True if {@code text}, in lower case, is a phrase of this role. */
  public boolean is(R role, String text) {
    return phrases.get(role).contains(text);
  }

  /** The longest phrase of this role that {@code text} has at {@code start}. */
  public Optional<Span> at(R role, String text, int start) {
    return in(role, Folding.sameLength(text), start);
  }

  /** The first phrase of this role in {@code text}; empty if there is none. */
  public Optional<Span> first(R role, String text) {
    return next(role, Folding.sameLength(text), 0);
  }

  /** True if {@code text} has a phrase of one of these roles. */
  public boolean any(Set<R> roles, String text) {
    String folded = Folding.sameLength(text);
    return roles.stream().anyMatch(role -> next(role, folded, 0).isPresent());
  }

  /** The phrases of this role in {@code text}, in order. */
  public List<Span> all(R role, String text) {
    String folded = Folding.sameLength(text);
    List<Span> found = new ArrayList<>();
    Optional<Span> next = next(role, folded, 0);
    while (next.isPresent()) {
      found.add(next.get());
      next = next(role, folded, next.get().end());
    }
    return found;
  }

  /** The one that begins first; of those that begin together the longest. */
  private Optional<Span> next(R role, String folded, int from) {
    Optional<Span> first = Optional.empty();
    for (String phrase : phrases.get(role)) {
      int at = folded.indexOf(phrase, from);
      while (at >= 0 && !isWhole(folded, at, at + phrase.length())) {
        at = folded.indexOf(phrase, at + 1);
      }
      if (at >= 0 && (first.isEmpty() || at < first.get().start())) {
        first = Optional.of(new Span(at, at + phrase.length()));
      }
    }
    return first;
  }

  private static boolean isWhole(String folded, int start, int end) {
    return (start == 0 || !isWord(folded.charAt(start - 1))) && endsWord(folded, end);
  }

  private static boolean endsWord(String folded, int end) {
    return end == folded.length() || !isWord(folded.charAt(end));
  }

  private Optional<Span> in(R role, String folded, int start) {
    for (String phrase : phrases.get(role)) {
      int end = start + phrase.length();
      if (folded.startsWith(phrase, start) && endsWord(folded, end)) {
        return Optional.of(new Span(start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
