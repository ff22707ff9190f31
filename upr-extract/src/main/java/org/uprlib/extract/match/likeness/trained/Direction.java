package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.text.TextToken;
import org.uprlib.extract.match.likeness.trained.StemReader.StemmedWord;

/**
 * Which way a text points: of each thing of which it says so, whether it wants more of it or less.
 * To retain the death penalty is for it, to abolish it is against it, and so is to refrain from
 * applying it. What is not sure is left out. Immutable.
 */
public final class Direction {
  private final List<Aim> aims;

  private Direction(List<Aim> aims) {
    this.aims = List.copyOf(aims);
  }

  /**
   * A thing and what is wanted of it.
   *
   * @param isFor whether more of it is wanted, or that it stay
   * @param words that say so, e.g. {@code continue to apply}
   * @param head stem of the word that names the thing: {@code penalty}
   * @param nearer the stems that say which: {@code death}
   * @param whose the stems behind a preposition: {@code the age | of marriage}
   */
  record Aim(boolean isFor, String words, String head, Set<String> nearer, Set<String> whose) {
    boolean isOnSameAs(Aim other) {
      return head.equals(other.head)
          && maybeSame(nearer, other.nearer)
          && maybeSame(whose, other.whose);
    }

    private static boolean maybeSame(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
  }

  /**
   * The words by which the two want the opposite of each other, e.g. {@code abolish} and {@code
   * maintain}; empty if they do not, or if that is not sure.
   */
  public Optional<List<String>> opposite(Direction other) {
    Optional<List<String>> words = Optional.empty();
    for (Aim mine : aims) {
      for (Aim its : other.aims) {
        if (mine.isOnSameAs(its)) {
          if (mine.isFor == its.isFor) {
            return Optional.empty();
          }
          words = words.or(() -> Optional.of(List.of(mine.words, its.words)));
        }
      }
    }
    return words;
  }

  /** Reads which way texts in one language point. Thread-safe. */
  public static final class Reader {
    private final StemReader stems;

    /** In English, the word that names a thing is the last of its words, else the first. */
    private final boolean headLast;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** A reader for {@code language}; in one without words for it, no text points any way. */
    public Reader(Language language) {
      this.stems = new StemReader(language);
      this.headLast = language == Language.ENGLISH;
      PhraseTable.load(Direction.class::getResourceAsStream, "direction-words.tsv", Kind.class)
          .in(language)
          .phrases()
          .forEach(
              each -> {
                List<StemmedWord> words = stems.words(each.words());
                phrases
                    .computeIfAbsent(words.get(0).stem(), key -> new ArrayList<>())
                    .add(new Phrase(each.kind(), words));
              });
      phrases
          .values()
          .forEach(of -> of.sort(Comparator.comparingInt(each -> -each.words().size())));
    }

    /** Which way {@code text} points. */
    public Direction of(String text) {
      // In French, what is elided is a word.
      List<StemmedWord> words = stems.words(text.replaceAll("['’]", "$0 "));
      DirectionWalk walk = new DirectionWalk(headLast);
      for (int i = 0; i < words.size(); ) {
        TextToken word = words.get(i).word();
        walk.mark(word.before());
        Optional<Phrase> phrase = phrase(words, i).filter(each -> each.isNoName(word));
        int end = i + phrase.map(each -> each.words().size()).orElse(1);
        if (phrase.isPresent()) {
          boolean noun = phrase(words, end).filter(next -> next.kind() == Kind.OF).isPresent();
          walk.phrase(phrase.get().kind(), printed(words.subList(i, end)), noun);
        } else if (words.get(i).content() && word.raw().length() > 1) {
          walk.word(words.get(i).stem());
        }
        i = end;
      }
      return new Direction(walk.finish());
    }

    /** The longest phrase at {@code place}; those that are printed so come first. */
    private Optional<Phrase> phrase(List<StemmedWord> words, int place) {
      if (place >= words.size()) {
        return Optional.empty();
      }
      List<Phrase> known = phrases.getOrDefault(words.get(place).stem(), List.of());
      return known.stream()
          .filter(each -> each.isAt(words, place, true))
          .findFirst()
          .or(
              () ->
                  known.stream()
                      .filter(each -> each.kind() != Kind.THING)
                      .filter(each -> each.isAt(words, place, false))
                      .findFirst());
    }
  }

  private static String printed(List<StemmedWord> words) {
    return words.stream().map(each -> each.word().word()).collect(Collectors.joining(" "));
  }

  /** What words do, see the table. */
  enum Kind {
    FOR,
    AGAINST,
    NOT,
    NEUTRAL,
    PURPOSE,
    UNSURE,
    MEANS,
    MAKE,
    LAWFUL,
    UNLAWFUL,
    BE,
    THAT,
    WHICH,
    INCLUDING,
    LIMITED,
    ASIDE,
    THING,
    BY,
    OF,
    AND
  }

  private record Phrase(Kind kind, List<StemmedWord> words) {
    /** Whether it stands at {@code place}, as it is printed in the table or by its stems. */
    boolean isAt(List<StemmedWord> text, int place, boolean printed) {
      if (place + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        StemmedWord mine = words.get(i);
        StemmedWord its = text.get(place + i);
        if (!mine.stem().equals(its.stem())
            || (printed && !mine.word().word().equals(Folding.fold(its.word().word())))
            || (i > 0 && its.word().before() != ' ')) {
          return false;
        }
      }
      return true;
    }

    /** Whether {@code first} does not begin a name: the Protocol to Prevent and Suppress. */
    boolean isNoName(TextToken first) {
      return kind == Kind.MEANS
          || kind == Kind.THING
          || first.start() == 0
          || first.before() != ' '
          || !Character.isUpperCase(first.raw().charAt(0));
    }
  }
}
