package org.uprlib.extract.match.likeness.trained;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;
import org.uprlib.extract.text.term.TextToken;

/**
 * What a text calls by a name of its own: {@code the Karstal detention centre}, {@code the prison
 * of Karstal}. A name is a word with a capital that hardly a recommendation has; two texts speak of
 * the same thing if a word near it is the same, too, since much may happen in one town. Acronyms
 * are not names, nor are those of treaties. Immutable.
 *
 * @param near the stems near each name
 * @param sure the names within a sentence; one that opens it may be any word
 */
record NamedThings(Map<String, Set<String>> near, Set<String> sure) {
  private static final int NEAR = 3;

  /**
   * Those in a text.
   *
   * @param words of it
   * @param rare whether hardly a recommendation has a stem
   * @param treaties places that name treaties and mechanisms
   */
  static NamedThings in(List<StemmedWord> words, Predicate<String> rare, List<Span> treaties) {
    Map<String, Set<String>> near = new HashMap<>();
    Set<String> sure = new HashSet<>();
    Predicate<StemmedWord> isName = each -> isName(each, rare, treaties);
    for (int i = 0; i < words.size(); i++) {
      if (isName.test(words.get(i))) {
        String name = words.get(i).stem();
        Set<String> found = near.computeIfAbsent(name, key -> new HashSet<>());
        around(words, i).stream()
            .filter(StemmedWord::content)
            .filter(isName.negate())
            .map(StemmedWord::stem)
            .forEach(found::add);
        if (i > 0 && !words.get(i).word().opensSentence()) {
          sure.add(name);
        }
      }
    }
    return new NamedThings(near, sure);
  }

  private static boolean isName(StemmedWord each, Predicate<String> rare, List<Span> treaties) {
    TextToken word = each.word();
    return word.raw().length() > 2
        && Character.isUpperCase(word.raw().charAt(0))
        && !word.isCapitals()
        && rare.test(each.stem())
        && treaties.stream().noneMatch(span -> span.contains(word.span()));
  }

  /** The words near that at {@code place}, in its sentence. */
  private static List<StemmedWord> around(List<StemmedWord> words, int place) {
    int from = place;
    while (from > 0 && place - from < NEAR && !words.get(from).word().opensSentence()) {
      from--;
    }
    int to = place + 1;
    while (to < words.size() && to - place <= NEAR && !words.get(to).word().opensSentence()) {
      to++;
    }
    return words.subList(from, to);
  }

  /** Whether both speak of a thing by the same name. */
  boolean sharesWith(NamedThings other) {
    return near.entrySet().stream()
        .anyMatch(
            name ->
                (sure.contains(name.getKey()) || other.sure.contains(name.getKey()))
                    && other.near.getOrDefault(name.getKey(), Set.of()).stream()
                        .anyMatch(name.getValue()::contains));
  }
}
