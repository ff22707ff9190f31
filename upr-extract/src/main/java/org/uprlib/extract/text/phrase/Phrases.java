package org.uprlib.extract.text.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The wordings of one language, and the texts that were read by them last. Thread-safe. */
final class Phrases {
  /** Classes that the readers ask for by name, so that every phrase file must have them. */
  static final Set<String> REQUIRED_CLASSES =
      Set.of(
          "recommendation",
          "paragraph",
          "number-sign",
          "connector",
          "through",
          "and",
          "pronoun",
          "plural",
          "between",
          "abbreviation",
          "supported",
          "noted",
          "remaining");

  private final Index boundaries;
  private final Index wordings;
  private final Map<String, WordSet> classes;
  private final Map<String, Tokens> recent = Collections.synchronizedMap(new RecentTexts());

  /**
   * By which words are distinguished that are written as one; none where all have blanks between.
   */
  private final KnownWords known;

  /** Words of the names of States. */
  private final Set<String> names;

  Phrases(
      List<PhrasePattern> patterns,
      Map<String, WordSet> classes,
      KnownWords known,
      Set<String> names) {
    this.known = known;
    this.names = Set.copyOf(names);
    Predicate<PhrasePattern> boundary = pattern -> pattern.sense().isBoundary();
    this.boundaries = new Index(patterns.stream().filter(boundary).collect(Collectors.toList()));
    this.wordings =
        new Index(patterns.stream().filter(boundary.negate()).collect(Collectors.toList()));
    this.classes = new HashMap<>(classes);
  }

  /** The words of one of the {@link #REQUIRED_CLASSES}. */
  WordSet words(String name) {
    return classes.getOrDefault(name, WordSet.NONE);
  }

  /** The words, numbers and marks of {@code text}. */
  Tokens tokens(String text) {
    Tokens kept = recent.get(text);
    if (kept == null) {
      kept = new Tokens(Tokenizer.tokens(text, known));
      if (text.length() <= RecentTexts.LONGEST) {
        recent.put(text, kept);
      }
    }
    return kept;
  }

  /** True if a phrase or a class names {@code token}; none where words have blanks between. */
  boolean knows(Token token) {
    return known.has(token);
  }

  /** True for a word that can be a name: of a State, where the script has no capital letters. */
  boolean isName(Token token) {
    return token.capital() || isStateName(token);
  }

  /** True for a word of the name of a State: "See" of the Holy See, but not "see". */
  boolean isStateName(Token token) {
    boolean small = !token.capital() && Character.isLowerCase(token.text().codePointAt(0));
    return !small && names.contains(token.text());
  }

  /** The sentences of {@code text}. */
  List<Sentence> sentences(String text) {
    return new SentenceCutter(this, text).sentences();
  }

  /** The whole of {@code text} as if it were one sentence. */
  Sentence whole(String text) {
    Tokens tokens = tokens(text);
    return new Sentence(this, tokens, 0, tokens.size());
  }

  /** See {@link Sentence#boundaries}. */
  List<Cue> boundaries(Sentence sentence) {
    return boundaries.cues(sentence);
  }

  /** See {@link Sentence#wordings}. */
  List<Cue> wordings(Sentence sentence) {
    return wordings.cues(sentence);
  }

  /** The texts that were asked for last: a paragraph is read several times, by several readers. */
  private static final class RecentTexts extends LinkedHashMap<String, Tokens> {
    /** A longer one, in characters, is not kept. */
    static final int LONGEST = 8_000;

    private static final int MOST = 64;
    private static final long serialVersionUID = 1;

    RecentTexts() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tokens> eldest) {
      return size() > MOST;
    }
  }

  /** Phrases by the word that they begin with. Immutable once built. */
  private static final class Index {
    /** The narrower sense wins, then the phrase that names more words, the longer, the earlier. */
    private static final Comparator<Cue> BEST_FIRST =
        Comparator.comparingInt((Cue cue) -> cue.sense().breadth())
            .thenComparingInt(cue -> -cue.literals().size())
            .thenComparingInt(cue -> cue.first() - cue.end())
            .thenComparingInt(cue -> cue.phrase().rank());

    /** {@code notes | the recommendation 121}. */
    private static final int NEAR = 3;

    private final Map<String, List<PhrasePattern>> byWord = new HashMap<>();

    /** Those that begin with the beginning of a word, by its first letter. */
    private final Map<Character, List<PhrasePattern>> byLetter = new HashMap<>();

    /** Those that begin with another part of a word. */
    private final List<PhrasePattern> others = new ArrayList<>();

    Index(List<PhrasePattern> patterns) {
      for (PhrasePattern pattern : patterns) {
        if (pattern.firstWords().isPresent()) {
          add(pattern, pattern.firstWords().get(), byWord);
        } else if (pattern.firstLetters().isPresent()) {
          add(pattern, pattern.firstLetters().get(), byLetter);
        } else {
          others.add(pattern);
        }
      }
    }

    private static <T> void add(
        PhrasePattern pattern, Set<T> beginnings, Map<T, List<PhrasePattern>> index) {
      for (T beginning : beginnings) {
        index.computeIfAbsent(beginning, key -> new ArrayList<>()).add(pattern);
      }
    }

    /** The wordings in a sentence, in order; of two that clash the better one. */
    List<Cue> cues(Sentence sentence) {
      return sentence.tokens().cues(this, sentence.from(), sentence.to(), () -> findCues(sentence));
    }

    private List<Cue> findCues(Sentence sentence) {
      List<Cue> found = new ArrayList<>();
      for (int start = sentence.from(); start < sentence.to(); start++) {
        Token token = sentence.token(start);
        if (token.word()) {
          char letter = token.text().charAt(0);
          addAt(start, byWord.getOrDefault(token.text(), List.of()), sentence, found);
          addAt(start, byLetter.getOrDefault(letter, List.of()), sentence, found);
          addAt(start, others, sentence, found);
        }
      }
      List<Cue> within =
          found.stream()
              .filter(cue -> !reachesOver(cue, found, sentence))
              .filter(cue -> found.stream().noneMatch(cue::isWiderThan))
              .toList();
      return withoutClashes(new ArrayList<>(within));
    }

    /**
     * {@code supports 121.8 and | partially supports 121.9}: a wording does not reach from what is
     * said of some to what is said of others behind a joint, which has its own wording.
     */
    private static boolean reachesOver(Cue cue, List<Cue> found, Sentence sentence) {
      return cue.is(Sense.Family.POSITION)
          && IntStream.range(cue.first() + 1, cue.end() - 1)
              .filter(at -> isJointBehindNumber(sentence, at))
              .anyMatch(
                  joint ->
                      found.stream()
                          .filter(other -> other.is(Sense.Family.POSITION))
                          .filter(other -> other.first() == joint + 1 && other.end() >= cue.end())
                          .anyMatch(other -> hasObject(other, sentence)));
    }

    /** {@code 121.8 and}, {@code 121.8, and}, {@code 121.8 in part, and}. */
    private static boolean isJointBehindNumber(Sentence sentence, int at) {
      boolean joint = sentence.is(at, ",", "and");
      int before = sentence.is(at - 1, "partly") ? at - 2 : at - 1;
      return joint
          && sentence.has(before)
          && (sentence.token(before).number() || isJointBehindNumber(sentence, before));
    }

    /** Whether recommendations are named in a wording or right behind it. */
    private static boolean hasObject(Cue cue, Sentence sentence) {
      return IntStream.range(cue.first() + 1, Math.min(cue.end() + NEAR, sentence.to()))
          .anyMatch(at -> sentence.isNumber(at) || sentence.is(at, "recommendation", "remaining"));
    }

    private static void addAt(
        int start, List<PhrasePattern> patterns, Sentence sentence, List<Cue> found) {
      for (PhrasePattern pattern : patterns) {
        Cue.at(sentence, start, pattern).ifPresent(found::add);
      }
    }

    /** {@code cannot accept it without reservation} names all words of the {@code ignored}. */
    private static boolean leavesOpen(Cue cue, Cue ignored) {
      return ignored.sense() == Sense.IGNORED
          && cue.sense() == Sense.UNCLEAR
          && cue.literals().size() > ignored.literals().size()
          && cue.literals().containsAll(ignored.literals());
    }

    private static List<Cue> withoutClashes(List<Cue> found) {
      List<Cue> meant = new ArrayList<>(found);
      meant.removeIf(cue -> found.stream().anyMatch(other -> leavesOpen(other, cue)));
      meant.sort(BEST_FIRST);
      List<Cue> kept = new ArrayList<>();
      for (Cue cue : meant) {
        if (kept.stream().noneMatch(cue::clashes)) {
          kept.add(cue);
        }
      }
      kept.removeIf(cue -> cue.sense() == Sense.IGNORED);
      kept.sort(Comparator.comparingInt(Cue::first).thenComparingInt(Cue::end));
      return List.copyOf(kept);
    }
  }
}
