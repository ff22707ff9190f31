package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/**
 * The laws of the State under review that a text names: {@code the Charities and Societies
 * Proclamation}, {@code Decree 72}, {@code articles 79 and 88 of the Penal Code}. Immutable.
 *
 * @param titles what each title says beside words that many laws have, as stems in order; English
 *     alone prints titles with capitals
 * @param numbers of laws
 * @param articles of laws
 */
record NamedLaws(Set<List<String>> titles, Set<String> numbers, Set<String> articles) {
  /** Many laws have an article 5; article 258, or articles 79 and 88, are those of one. */
  private static final int ENOUGH_DIGITS = 3;

  /** Finds the laws that texts in one language name. Immutable and thread-safe. */
  static final class Finder {
    private enum WordKind {
      LAW,
      PART,
      FIELD
    }

    private static final Set<String> FUNCTION = Set.of("and", "of", "on", "for", "against", "the");
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]*+";
    private static final Pattern TITLE =
        Pattern.compile(
            CAPITAL
                + "(?:\\s+(?:(?:"
                + String.join("|", FUNCTION)
                + ")\\s+){0,2}"
                + CAPITAL
                + ")*+");

    /** No year, and none so small that many laws have it. */
    private static final Pattern OWN_NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{2,}");

    private static final String NUMBER = "\\d+[A-Z]?+";
    private static final String LIST =
        NUMBER + "(?:(?:\\s*[,–-]\\s*|\\s+\\p{L}{1,3}\\s+)" + NUMBER + ")*+";
    private static final Pattern EACH = Pattern.compile(NUMBER);

    private final StemReader stems;
    private final PhraseTable<WordKind> words;
    private final Pattern numbered;
    private final Pattern articles;

    /** One for texts in {@code language}, which {@code stems} reads. */
    Finder(Language language, StemReader stems) {
      this.stems = stems;
      this.words =
          PhraseTable.load(NamedLaws.class::getResourceAsStream, "law-words.tsv", WordKind.class)
              .in(language);
      this.numbered =
          behind(WordKind.LAW, "\\s+\\(?(?:(?:no|nr|n|núm)[.º°o]{0,2}\\s*)?(\\d[\\d.]*+)");
      this.articles = behind(WordKind.PART, "\\s+(" + LIST + ")");
    }

    private Pattern behind(WordKind kind, String number) {
      return Pattern.compile("(?<!\\p{L})(?iu:" + words.anyOf(kind) + "\\.?" + number + ")");
    }

    NamedLaws in(String text) {
      Set<List<String>> titles = new HashSet<>();
      TITLE.matcher(text).results().forEach(found -> titles.addAll(titles(found.group())));
      Set<String> numbers = new HashSet<>();
      for (Matcher law = numbered.matcher(text); law.find(); ) {
        String number = law.group(1).replace(".", "");
        if (OWN_NUMBER.matcher(number).matches()) {
          numbers.add(number);
        }
      }
      Set<String> ofParts = new LinkedHashSet<>();
      for (Matcher part = articles.matcher(text); part.find(); ) {
        EACH.matcher(part.group(1)).results().forEach(number -> ofParts.add(number.group()));
      }
      return new NamedLaws(titles, numbers, ofParts);
    }

    /** The titles in {@code printed}, which have capitals: one ends behind the word for a law. */
    private List<List<String>> titles(String printed) {
      List<List<String>> titles = new ArrayList<>();
      List<String> title = new ArrayList<>();
      boolean law = false;
      boolean general = false;
      for (String each : (printed + " and").split("\\s+", -1)) {
        String word = each.toLowerCase(Locale.ROOT);
        if (law && word.equals("and")) {
          if (!general && !title.isEmpty()) {
            titles.add(List.copyOf(title));
          }
          title.clear();
          law = false;
          general = false;
        } else if (!law && word.equals("the")) {
          // "Amend the …"
          title.clear();
        } else if (words.is(WordKind.LAW, word)) {
          law = true;
        } else {
          general |= words.is(WordKind.FIELD, word);
          if (!FUNCTION.contains(word)) {
            title.addAll(stems.stems(word));
          }
        }
      }
      return titles;
    }
  }

  /** Whether both name the same law, or the same articles of one. */
  boolean sharesWith(NamedLaws other) {
    return titles.stream().anyMatch(mine -> other.titles.stream().anyMatch(its -> same(mine, its)))
        || !Collections.disjoint(numbers, other.numbers)
        || articles.stream().filter(other.articles::contains).mapToInt(String::length).sum()
            >= ENOUGH_DIGITS;
  }

  /** A title may be printed in part: {@code the Immigration Amendment Act}. */
  private static boolean same(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    return one.equals(other)
        || (shorter.size() >= 2 && Collections.indexOfSubList(longer, shorter) >= 0);
  }

  /** Whether both name laws by their titles, and not a word of these is the same. */
  boolean areOthersThan(NamedLaws other) {
    return !titles.isEmpty()
        && !other.titles.isEmpty()
        && titles.stream()
            .flatMap(List::stream)
            .noneMatch(stem -> other.titles.stream().anyMatch(title -> title.contains(stem)));
  }
}
