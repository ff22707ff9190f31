package org.uprlib.extract.enrich.classify;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/** The words of one request, hashed once for all classifiers. Immutable. */
final class HashedWords {
  /** Letters of a word that has more than these begin like it in its other forms. */
  private static final int LONG = 6;

  /** Number of opening words, which say what a request does; the others say about what. */
  private static final int OPENING = 10;

  /** At most so far apart, two of these make a pair. */
  private static final int APART = 3;

  private static final int NEAREST = 3;
  private static final int SECOND_REACHES = 15;

  /** Terms that are read two by two: the pairs of a longer list would outgrow its text. */
  private static final int PAIRED = 9;

  private static final int MOST_COUNTED = 11;

  /** Words that say nothing of what a request is about. */
  private static final Set<String> SMALL =
      DataFile.read(HashedWords.class::getResourceAsStream, "small-words.tsv", 1).stream()
          .flatMap(row -> row.list(0, " ").stream())
          .collect(Collectors.toUnmodifiableSet());

  private final List<TextToken> tokens;
  private final long[] words;
  private final long[] stems;

  /** The hashed words of a request that has these. */
  HashedWords(List<TextToken> tokens) {
    this.tokens = tokens;
    this.words = new long[tokens.size()];
    this.stems = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Hash.of(tokens.get(i).word());
      stems[i] = Hash.of(tokens.get(i).stem());
    }
  }

  List<TextToken> tokens() {
    return tokens;
  }

  /** Each word, and its stem where it is another. */
  void stems(Features.Sink sink) {
    for (int i = 0; i < stems.length; i++) {
      sink.feature(Hash.of(1, words[i]), i, i + 1);
      if (stems[i] != words[i]) {
        sink.feature(Hash.of(2, stems[i]), i, i + 1);
      }
    }
  }

  /** What long words begin with, which "discriminate" and "discrimination" have in common. */
  void beginnings(Features.Sink sink) {
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).word();
      if (word.length() > LONG) {
        sink.feature(Hash.of(11, Hash.of(word, LONG - 1)), i, i + 1);
        sink.feature(Hash.of(11, Hash.of(word, LONG)), i, i + 1);
      }
    }
  }

  /** Neighbouring words, small ones passed over, by what they begin with. */
  void beginningPairs(Features.Sink sink) {
    int before = -1;
    long first = 0;
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).word();
      if (!SMALL.contains(word)) {
        long second = Hash.of(word, Math.min(LONG - 1, word.length()));
        if (before >= 0) {
          sink.feature(Hash.of(12, first, second), before, i + 1);
        }
        before = i;
        first = second;
      }
    }
  }

  /** Neighbouring words, or their stems. */
  void pairs(Features.Sink sink, boolean stemmed) {
    long[] read = stemmed ? stems : words;
    for (int i = 0; i + 1 < read.length; i++) {
      sink.feature(Hash.of(3, read[i], read[i + 1]), i, i + 2);
    }
  }

  /** The first word, the first two together, and so on up to {@code most}. */
  void opening(Features.Sink sink, int most) {
    long hash = 0;
    for (int i = 0; i < Math.min(most, words.length); i++) {
      hash = Hash.of(4, hash, words[i]);
      sink.feature(hash, 0, i + 1);
    }
  }

  /** Whether a word is among the first three, or the next five. */
  void places(Features.Sink sink) {
    for (int i = 0; i < Math.min(8, stems.length); i++) {
      sink.feature(Hash.of(i < 3 ? 5 : 6, stems[i]), i, i + 1);
    }
  }

  /** The leading verb with each word, and the verbs after "by". */
  void means(Features.Sink sink) {
    for (int i = 0; i < stems.length; i++) {
      sink.feature(Hash.of(7, stems[0], stems[i]), i, i + 1);
      boolean by = i > 0 && tokens.get(i - 1).word().equals("by");
      if (by && tokens.get(i).word().endsWith("ing")) {
        sink.feature(Hash.of(8, 0), i - 1, i + 1);
        sink.feature(Hash.of(9, stems[i]), i - 1, i + 1);
        sink.feature(Hash.of(10, stems[0]), i - 1, i + 1);
      }
    }
  }

  /** Opening words paired with those two or three places further on. */
  void gaps(Features.Sink sink) {
    int end = Math.min(OPENING, stems.length);
    for (int i = 0; i < end; i++) {
      for (int j = i + 2; j < Math.min(end, i + APART + 1); j++) {
        sink.feature(Hash.of(13, stems[i], stems[j]), i, j + 1);
      }
    }
  }

  /** The first words after the leading verb that are not small, alone and with it. */
  void objects(Features.Sink sink) {
    int found = 0;
    for (int i = 1; i < stems.length && found < NEAREST; i++) {
      if (!SMALL.contains(tokens.get(i).word())) {
        found++;
        sink.feature(Hash.of(14, stems[i]), i, i + 1);
        sink.feature(Hash.of(15, stems[0], stems[i]), i, i + 1);
      }
    }
  }

  /** Punctuation with the word behind it. */
  void marks(Features.Sink sink) {
    for (int i = 0; i < stems.length; i++) {
      if (tokens.get(i).before() != ' ') {
        sink.feature(Hash.of(16, tokens.get(i).before(), stems[i]), i, i + 1);
      }
    }
  }

  /** The second word with each behind it. */
  void second(Features.Sink sink) {
    for (int i = 2; i < Math.min(SECOND_REACHES, stems.length); i++) {
      sink.feature(Hash.of(17, stems[1], stems[i]), i, i + 1);
    }
  }

  /**
   * The terms of the gazetteers, how many different ones there are, and which occur together; each
   * also with itself, as in long texts a single feature counts too little for what a term decides.
   */
  void terms(Features.Sink sink, List<TermTable.Match> terms) {
    Map<Long, TermTable.Match> different = new TreeMap<>();
    for (TermTable.Match term : terms) {
      long hash = Hash.of(term.id());
      sink.feature(Hash.of(20, hash), term.from(), term.to());
      if (different.putIfAbsent(hash, term) == null && different.size() <= MOST_COUNTED) {
        sink.feature(Hash.of(21, different.size()), term.from(), term.to());
      }
    }
    List<Long> paired = different.keySet().stream().limit(PAIRED).toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i; j < paired.size(); j++) {
        TermTable.Match second = different.get(paired.get(j));
        sink.feature(Hash.of(22, paired.get(i), paired.get(j)), second.from(), second.to());
      }
    }
  }

  /** The concepts of all languages that the request names. */
  void concepts(Features.Sink sink, List<TermTable.Match> concepts) {
    for (TermTable.Match concept : concepts) {
      sink.feature(Hash.of(18, Hash.of(concept.id())), concept.from(), concept.to());
    }
  }

  /** The session, which the words do not say. */
  void session(Features.Sink sink, OptionalInt session) {
    session.ifPresent(number -> sink.feature(Hash.of(19, number), 0, 0));
  }

  /** Hashes features, so that a model needs no words. The values are part of the model's format. */
  private static final class Hash {
    private Hash() {}

    static long of(String word) {
      return of(word, word.length());
    }

    /** The hash of the first letters of {@code word}: FNV-1a over UTF-16 units, then mixed. */
    static long of(String word, int letters) {
      long h = 0xcbf29ce484222325L;
      for (int i = 0; i < letters; i++) {
        h = (h ^ word.charAt(i)) * 0x100000001b3L;
      }
      return mix(h);
    }

    /** The hash of a feature of the kind {@code kind} that reads {@code a}. */
    static long of(int kind, long a) {
      return mix(a + kind * 0x9e3779b97f4a7c15L);
    }

    /** The hash of a feature of the kind {@code kind} that reads {@code a}, then {@code b}. */
    static long of(int kind, long a, long b) {
      return mix(of(kind, a) * 0x9e3779b97f4a7c15L + b);
    }

    private static long mix(long h) {
      long z = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
      z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
      return z ^ z >>> 31;
    }
  }
}
