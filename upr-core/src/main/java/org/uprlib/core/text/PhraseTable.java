package org.uprlib.core.text;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;

/**
 * Phrases by language and by what they do in a paper, and where a text has them. They are data: a
 * file whose rows give language, kind and phrases, in lower case, with {@code " | "} between them.
 *
 * <p>A text has a phrase if it contains it as whole words, regardless of capitals and of kinds of
 * apostrophes and blanks; in Chinese, which does not separate words, at any place. Immutable and
 * thread-safe.
 *
 * @param <K> what phrases do
 */
public final class PhraseTable<K extends Enum<K>> {
  private static final Pattern BETWEEN = Pattern.compile(" \\| ");

  private final Class<K> kinds;
  private final List<Phrase<K>> phrases;

  /** In the order of the file. */
  private final Map<K, Set<String>> byKind;

  /** Folded, by their first characters, the longest first. */
  private final Lazy<Map<K, Map<Character, List<String>>>> byFirst = new Lazy<>(this::index);

  private PhraseTable(Class<K> kinds, List<Phrase<K>> phrases) {
    this.kinds = kinds;
    this.phrases = List.copyOf(phrases);
    this.byKind = new EnumMap<>(kinds);
    for (K kind : kinds.getEnumConstants()) {
      byKind.put(kind, new LinkedHashSet<>());
    }
    phrases.forEach(phrase -> byKind.get(phrase.kind()).add(phrase.words()));
  }

  private Map<K, Map<Character, List<String>>> index() {
    Map<K, Map<Character, List<String>>> byFirst = new EnumMap<>(kinds);
    byKind.forEach(
        (kind, words) ->
            byFirst.put(
                kind,
                longestFirst(words)
                    .map(Folding::sameLength)
                    .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)))));
    return byFirst;
  }

  /**
   * A phrase.
   *
   * @param row where its file has it
   */
  public record Phrase<K extends Enum<K>>(
      Language language, K kind, String words, DataFile.Row row) {}

  /**
   * Reads the table {@code file}.
   *
   * @param resources those beside the class that uses the table
   * @throws IllegalStateException if it is missing or malformed; the message gives file and line
   */
  public static <K extends Enum<K>> PhraseTable<K> load(
      Function<String, @Nullable InputStream> resources, String file, Class<K> kinds) {
    return new PhraseTable<>(kinds, read(resources, file, kinds));
  }

  /** The phrases of the table {@code file}, for who finds them in texts by other means. */
  public static <K extends Enum<K>> List<Phrase<K>> read(
      Function<String, @Nullable InputStream> resources, String file, Class<K> kinds) {
    List<Phrase<K>> phrases = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (DataFile.Row row : DataFile.read(resources, file, 3)) {
      Language language =
          Language.of(row.required(0))
              .orElseThrow(() -> row.malformed("'" + row.get(0) + "' is not a language"));
      K kind = row.oneOf(kinds, 1);
      for (String words : BETWEEN.split(row.required(2), -1)) {
        if (!known.add(language.code() + kind + words)) {
          throw row.malformed("'" + words + "' occurs twice");
        }
        phrases.add(new Phrase<>(language, kind, words, row));
      }
    }
    return phrases;
  }

  /** The phrases of one language alone. */
  public PhraseTable<K> in(Language language) {
    return new PhraseTable<>(
        kinds, phrases.stream().filter(phrase -> phrase.language() == language).toList());
  }

  /** What {@code use} makes of the phrases of each language; of some, there may be none. */
  public <T> Map<Language, T> byLanguage(Function<PhraseTable<K>, T> use) {
    Map<Language, T> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      byLanguage.put(language, use.apply(in(language)));
    }
    return byLanguage;
  }

  /** All phrases, in the order of the file. */
  public List<Phrase<K>> phrases() {
    return phrases;
  }

  /** The phrases of {@code kind}, in the order of the file. */
  public Set<String> of(K kind) {
    return Collections.unmodifiableSet(byKind.get(kind));
  }

  /**
   * What each phrase does, the phrases as {@code folding} makes them, in the order of the file.
   *
   * @throws IllegalStateException if two that are alike do different things
   */
  public Map<String, K> kinds(UnaryOperator<String> folding) {
    Map<String, K> kinds = new LinkedHashMap<>();
    for (Phrase<K> phrase : phrases) {
      K before = kinds.putIfAbsent(folding.apply(phrase.words()), phrase.kind());
      if (before != null && before != phrase.kind()) {
        throw phrase.row().malformed("'" + phrase.words() + "' already means " + before);
      }
    }
    return kinds;
  }

  /** True if {@code text}, in lower case, is a phrase of this kind. */
  public boolean is(K kind, String text) {
    return byKind.get(kind).contains(text);
  }

  /** True if {@code text}, in lower case, has a phrase of this kind, even within a word. */
  public boolean occurs(K kind, String text) {
    return byKind.get(kind).stream().anyMatch(text::contains);
  }

  /** True if {@code text} has a phrase of this kind. */
  public boolean has(K kind, String text) {
    return first(kind, text).isPresent();
  }

  /** True if {@code text} has a phrase of one of {@code kinds}. */
  public boolean hasAny(Set<K> kinds, String text) {
    String folded = Folding.sameLength(text);
    for (int at = 0; at < folded.length(); at = nextWord(folded, at)) {
      for (K kind : kinds) {
        if (end(kind, folded, at) > at) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if {@code text} ends with a phrase of this kind. */
  public boolean ends(K kind, String text) {
    String folded = Folding.sameLength(text);
    for (int at = 0; at < folded.length(); at = nextWord(folded, at)) {
      if (end(kind, folded, at) == folded.length()) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase of this kind in {@code text}; of those that begin together the longest. */
  public Optional<Span> first(K kind, String text) {
    return Optional.ofNullable(next(kind, Folding.sameLength(text), 0));
  }

  /** The phrases of this kind in {@code text}, in order. */
  public List<Span> all(K kind, String text) {
    String folded = Folding.sameLength(text);
    List<Span> found = new ArrayList<>();
    for (Span next = next(kind, folded, 0); next != null; next = next(kind, folded, next.end())) {
      found.add(next);
    }
    return found;
  }

  /**
   * End of the longest phrase of this kind that begins at {@code start}; {@code start} itself if
   * none does.
   *
   * @param folded as {@link Folding#sameLength} makes it, for a text that is asked often
   */
  public int end(K kind, String folded, int start) {
    return start < folded.length() ? end(byFirst.get().get(kind), folded, start) : start;
  }

  private static int end(Map<Character, List<String>> byFirst, String folded, int start) {
    List<String> phrases = byFirst.get(folded.charAt(start));
    if (phrases != null) {
      for (String phrase : phrases) {
        int end = start + phrase.length();
        if (folded.startsWith(phrase, start) && (end == folded.length() || parts(folded, end))) {
          return end;
        }
      }
    }
    return start;
  }

  /** The source of a regular expression for the phrases of this kind, the longest first. */
  public String anyOf(K kind) {
    return of(kind).isEmpty()
        ? "(?!)"
        : longestFirst(of(kind)).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Stream<String> longestFirst(Set<String> phrases) {
    return phrases.stream().sorted(Comparator.comparingInt(String::length).reversed());
  }

  private @Nullable Span next(K kind, String folded, int from) {
    Map<Character, List<String>> phrases = byFirst.get().get(kind);
    for (int i = from; i < folded.length(); i = nextWord(folded, i)) {
      int end = end(phrases, folded, i);
      if (end > i) {
        return new Span(i, end);
      }
    }
    return null;
  }

  /** The next place behind {@code offset} that is between two words, or the end of the text. */
  private static int nextWord(String text, int offset) {
    int next = offset + 1;
    while (next < text.length() && !parts(text, next)) {
      next++;
    }
    return next;
  }

  /** True if {@code offset} is between two words. */
  private static boolean parts(String text, int offset) {
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    // Most places are between two such letters, which is sooner seen than all else.
    return !(isPlain(before) && isPlain(behind)) && (parts(before) || parts(behind));
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean parts(char c) {
    return !Character.isLetterOrDigit(c) || Character.isIdeographic(c);
  }
}
