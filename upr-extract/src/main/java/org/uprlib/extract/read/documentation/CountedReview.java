package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.text.PhraseTable;

/**
 * Which of a State's reviews words say, as in {@code second cycle}, {@code UPR II}, {@code cycle
 * 1}. Immutable and thread-safe.
 */
final class CountedReview {
  /** No State has had more. */
  private static final int MOST = 6;

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");

  /** Chinese has no blanks. */
  private static final String NO_LETTER = "(?![\\p{L}&&[^\\p{IsHan}]])";

  private final Ordinals ordinals = Ordinals.load();
  private final String source;
  private final Pattern anywhere;

  CountedReview(PhraseTable<DocumentationWord> words) {
    String review = words.anyOf(DocumentationWord.REVIEW_COUNTED);
    // "12 reviews" are many.
    this.source =
        "(?<before>%1$s)(?<!\\d)[\\h-]*%3$s%4$s|(?<!\\p{L})%3$s\\h+(?:(?<behind>%2$s)%4$s|(?<figure>[1-6])(?![\\d./])|(?<roman>v?i{1,3}|iv|v)(?=\\h*(?:[,:;)\\]]|$)))"
            .formatted(ordinals.pattern(), ordinals.words(), review, NO_LETTER);
    this.anywhere = Pattern.compile(source);
  }

  /** A regular expression for such words, in folded text. */
  String source() {
    return source;
  }

  /** The count that {@code match}, of {@link #source}, has found. */
  OptionalInt count(Matcher match) {
    int count;
    if (match.group("figure") != null) {
      count = Integer.parseInt(match.group("figure"));
    } else if (match.group("roman") != null) {
      count = ROMAN.indexOf(match.group("roman")) + 1;
    } else {
      String before = match.group("before");
      count = ordinals.value(before == null ? match.group("behind") : before);
    }
    return count > 0 && count <= MOST ? OptionalInt.of(count) : OptionalInt.empty();
  }

  /** All that {@code text} names. */
  Set<Integer> all(String text) {
    Set<Integer> counts = new TreeSet<>();
    for (Matcher match = anywhere.matcher(Folding.sameLength(text)); match.find(); ) {
      count(match).ifPresent(counts::add);
    }
    return counts;
  }
}
