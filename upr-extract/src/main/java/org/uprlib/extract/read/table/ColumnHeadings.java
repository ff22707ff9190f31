package org.uprlib.extract.read.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;

/**
 * Knows from its heading what a column holds, and which of several answers counts. Immutable and
 * thread-safe.
 */
final class ColumnHeadings {
  private static final String FURTHER = " …";

  /** {@code State(s)}, {@code الدولة (الدول)}. */
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})\\s?[(（]\\p{L}{1,12}[)）]");

  private final Map<String, ColumnKind> whole = new LinkedHashMap<>();

  /** Each with the blank behind it. */
  private final Map<String, ColumnKind> beginnings = new LinkedHashMap<>();

  /** The same without blanks, for where a narrow column breaks words. */
  private final Map<String, ColumnKind> unbroken = new LinkedHashMap<>();

  private final PhraseTable<Rank> ranks =
      PhraseTable.load(
          ColumnHeadings.class::getResourceAsStream, "answer-headings.tsv", Rank.class);

  /** What a heading says of the answers below, from those that count least. */
  enum Rank {
    /** They were given or proposed before others. */
    EARLIER,
    /** Nothing. */
    PLAIN,
    /** They are those that the State keeps to. */
    LAST
  }

  ColumnHeadings() {
    PhraseTable.read(
            ColumnHeadings.class::getResourceAsStream, "column-headings.tsv", ColumnKind.class)
        .forEach(this::add);
    beginnings.forEach((words, kind) -> unbroken.putIfAbsent(words.replace(" ", ""), kind));
  }

  private void add(PhraseTable.Phrase<ColumnKind> heading) {
    boolean begins = heading.words().endsWith(FURTHER);
    String words = heading.words().replace(FURTHER, "");
    if (!Folding.words(words).equals(words)) {
      throw heading
          .row()
          .malformed("'" + words + "' is not in lower case without accents and marks");
    }
    ColumnKind before =
        begins
            ? beginnings.putIfAbsent(words + " ", heading.kind())
            : whole.putIfAbsent(words, heading.kind());
    if (before != null && before != heading.kind()) {
      throw heading.row().malformed("'" + words + "' already means " + before);
    }
  }

  /** What the column headed {@code heading} holds; empty if the heading is not known. */
  Optional<ColumnKind> kind(String heading) {
    return ofWords(Folding.words(heading))
        .or(() -> ofWords(Folding.words(PLURAL.matcher(heading).replaceAll(""))));
  }

  private Optional<ColumnKind> ofWords(String words) {
    ColumnKind known = whole.get(words);
    return known != null
        ? Optional.of(known)
        : longest(beginnings, words + " ").or(() -> longest(unbroken, words.replace(" ", "")));
  }

  private static Optional<ColumnKind> longest(Map<String, ColumnKind> beginnings, String heading) {
    int longest = 0;
    ColumnKind kind = null;
    for (Map.Entry<String, ColumnKind> beginning : beginnings.entrySet()) {
      if (beginning.getKey().length() > longest && heading.startsWith(beginning.getKey())) {
        longest = beginning.getKey().length();
        kind = beginning.getValue();
      }
    }
    return Optional.ofNullable(kind);
  }

  /** {@code Position before the final decision} is one of earlier answers. */
  Rank rank(String heading) {
    String plain = Folding.words(heading);
    return Stream.of(Rank.values())
        .filter(rank -> ranks.has(rank, plain))
        .findFirst()
        .orElse(Rank.PLAIN);
  }
}
