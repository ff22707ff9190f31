package org.uprlib.extract.likeness.trained;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.enrichment.Words;

/**
 * Tells what an ask is about by its words: those that are left without the persons whom it is for
 * and without how it asks. Immutable and thread-safe.
 */
final class AskMatter {
  /** Rarer words weigh no more: they are names and turns of speech. */
  private static final double MOST = 6;

  /** From this cosine on, a word stands for another somewhat. */
  private static final double SOMEWHAT_LIKE = 0.55;

  /** From this cosine on, a word stands for another. */
  private static final double LIKE = 0.75;

  /** Of the ask's matter, so much is in what answers to it. */
  private static final double LEAST = 0.2;

  /** The same without vectors: a third of the words. */
  private static final double LEAST_OF_WORDS = 1.0 / 3;

  private final StemReader stems;
  private final Optional<WordVectors> vectors;
  private final Set<String> empty;
  private final Set<String> persons;
  private final Set<String> manner;
  private final Set<String> wide = new HashSet<>();

  private AskMatter(Language language, Optional<WordVectors> vectors) {
    this.stems = new StemReader(language);
    this.vectors = vectors;
    this.empty = CommonWords.functionWords(language);
    this.persons = words(language, "persons");
    this.manner = words(language, "manner");
    for (DataFile.Row row : DataFile.read(AskMatter.class, "matter-words.tsv", 3)) {
      if (row.required(1).equals("wide")) {
        wide.addAll(row.list(2, " "));
      }
    }
  }

  /** For English, where words of like meaning count too. */
  static AskMatter english() {
    return new AskMatter(Language.ENGLISH, Optional.of(WordVectors.load()));
  }

  /** For another language, where the same words count. */
  static AskMatter of(Language language) {
    return new AskMatter(language, Optional.empty());
  }

  private Set<String> words(Language language, String kind) {
    Set<String> found = new HashSet<>();
    for (DataFile.Row row : DataFile.read(AskMatter.class, "matter-words.tsv", 3)) {
      if (row.required(0).equals(language.code()) && row.required(1).equals(kind)) {
        row.list(2, " ").forEach(word -> found.addAll(stems.stems(word)));
      }
    }
    return found;
  }

  /** Whether a group is so wide that what answers to an ask for it need not name it. */
  boolean isWide(String group) {
    return wide.contains(group);
  }

  /** Whether {@code words} name persons, as {@code religious minorities} does. */
  boolean namesPersons(String words) {
    return stems.stems(words).stream().anyMatch(persons::contains);
  }

  /**
   * The matter of {@code ask}.
   *
   * @param groups where it names groups of persons
   */
  OfAsk of(String ask, List<Words> groups) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> ofGroups = new LinkedHashSet<>();
    for (StemReader.StemmedWord word : stems.words(ask)) {
      if (!empty.contains(Folding.fold(word.word().word()))) {
        words.add(word.stem());
        boolean ofGroup =
            groups.stream()
                .map(Words::span)
                .anyMatch(
                    span -> span.start() <= word.word().start() && word.word().end() <= span.end());
        if (ofGroup) {
          ofGroups.add(word.stem());
        }
      }
    }
    Set<String> matter = new LinkedHashSet<>(words);
    matter.removeAll(manner);
    Set<String> without = new LinkedHashSet<>(matter);
    without.removeAll(persons);
    without.removeAll(ofGroups);
    if (!without.isEmpty()) {
      matter = without;
    }
    return new OfAsk(List.copyOf(matter.isEmpty() ? words : matter));
  }

  /** What one ask is about. */
  final class OfAsk {
    private final List<String> matter;

    private OfAsk(List<String> matter) {
      this.matter = matter;
    }

    /** Whether {@code text} has enough of it to be about the same. */
    boolean isIn(String text) {
      Set<String> others = stems.stems(text);
      double best = matter.stream().mapToDouble(stem -> likeness(stem, others)).max().orElse(0);
      return best >= LIKE && share(others) >= (vectors.isPresent() ? LEAST : LEAST_OF_WORDS);
    }

    private double share(Set<String> others) {
      double found = 0;
      double all = 0;
      for (String stem : matter) {
        double likeness = likeness(stem, others);
        double weight = weight(stem);
        found += likeness == 1 ? weight : weight * likeness * likeness;
        all += weight;
      }
      return all > 0 ? found / all : 0;
    }

    private double weight(String stem) {
      if (vectors.isEmpty()) {
        return 1;
      }
      int place = vectors.get().place(stem);
      return Math.min(
          MOST, place < 0 ? vectors.get().weightOfUnknown() : vectors.get().weight(place));
    }

    /** 1 if the word itself is among {@code others}, 0 if none is near it. */
    private double likeness(String stem, Set<String> others) {
      if (others.contains(stem)) {
        return 1;
      }
      if (vectors.isEmpty() || vectors.get().place(stem) < 0) {
        return 0;
      }
      WordVectors known = vectors.get();
      int place = known.place(stem);
      double best =
          others.stream()
              .mapToInt(known::place)
              .filter(at -> at >= 0)
              .mapToDouble(at -> known.cosine(place, at))
              .max()
              .orElse(0);
      return best > SOMEWHAT_LIKE ? best : 0;
    }
  }
}
