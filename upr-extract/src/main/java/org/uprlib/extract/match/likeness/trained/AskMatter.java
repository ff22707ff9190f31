package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;

/**
 * Finds what an ask is about, and whether a text is about the same: by the treaty, the topics and
 * the persons that it names, else by the words that are left without the persons whom it is for and
 * without how it asks. Immutable and thread-safe.
 */
final class AskMatter {
  /** Rarer words weigh no more: they are names and turns of speech. */
  private static final double MOST = 6;

  /** The least share of the ask's matter in what answers it, if a rare word of it is there. */
  private static final double LEAST = 0.2;

  /**
   * The same if all that is found are words of many matters, as {@code health} and {@code care}.
   */
  private static final double LEAST_OF_FREQUENT = 0.4;

  /** The least share of one of its clauses then. */
  private static final double LEAST_OF_CLAUSE = 0.5;

  /** What a word weighs that few matters have: one in ninety recommendations. */
  static final double RARE = 4.5;

  /** The same without vectors: a third of the words. */
  private static final double LEAST_OF_WORDS = 1.0 / 3;

  private final StemReader stems;
  private final NamedLaws.Finder laws;
  private final OwnMatters.Finder owns;
  private final Optional<WordVectors> vectors;
  private final WordVectors.StemLikeness alike;
  private final Optional<ClauseCutter> clauses;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Which words of an ask do not say what it is about, and which groups need not be named. */
  private enum Kind {
    PERSONS,
    MANNER,
    FRAME,
    ASIDE,
    GENERAL,
    WIDE,
    NARROW;

    /** Whether the words are names of groups. */
    boolean isOfGroups() {
      return this == WIDE || this == NARROW;
    }
  }

  private AskMatter(Language language, Optional<WordVectors> vectors) {
    this.stems = new StemReader(language);
    this.laws = new NamedLaws.Finder(language, stems);
    this.owns = new OwnMatters.Finder(language);
    this.vectors = vectors;
    this.alike = new WordVectors.StemLikeness(vectors);
    this.clauses = vectors.map(known -> new ClauseCutter());
    PhraseTable<Kind> table =
        PhraseTable.load(AskMatter.class::getResourceAsStream, "matter-words.tsv", Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(
          kind,
          kind.isOfGroups()
              ? table.of(kind)
              : table.in(language).of(kind).stream()
                  .flatMap(word -> stems.stems(word).stream())
                  .collect(Collectors.toSet()));
    }
  }

  /** For English, where words of like meaning count too. */
  static AskMatter english(WordVectors vectors) {
    return new AskMatter(Language.ENGLISH, Optional.of(vectors));
  }

  /** For another language, where the same words count. */
  static AskMatter of(Language language) {
    return new AskMatter(language, Optional.empty());
  }

  private boolean is(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** Whether {@code stem} says how something is asked, and not what. */
  boolean isManner(String stem) {
    return is(Kind.MANNER, stem);
  }

  boolean isPerson(String stem) {
    return is(Kind.PERSONS, stem);
  }

  /** Whether {@code stem} occurs in requests on any subject. */
  boolean isFrame(String stem) {
    return isManner(stem) || is(Kind.FRAME, stem);
  }

  /** Finds the laws that texts name. */
  NamedLaws.Finder laws() {
    return laws;
  }

  WordVectors.StemLikeness alike() {
    return alike;
  }

  /**
   * The matter of {@code ask}.
   *
   * @param topics what it names
   * @param where stems of where that is which it wants to end
   */
  OfAsk of(String ask, Topics topics, Set<String> where) {
    return new OfAsk(ask, topics, where);
  }

  /** The matter of each clause that has some. */
  private List<List<String>> parts(String ask, List<String> matter) {
    return clauses.stream()
        .flatMap(cutter -> cutter.clauses(ask).stream())
        .map(stems::stems)
        .map(of -> matter.stream().filter(of::contains).toList())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private NamedMandates mandates(String text, Topics topics) {
    return topics.mandates().isEmpty()
        ? NamedMandates.NONE
        : NamedMandates.in(
            stems.words(text),
            topics.mandates(),
            stem -> is(Kind.GENERAL, stem),
            stem -> is(Kind.PERSONS, stem));
  }

  /** Whether {@code group} names persons, as {@code religious minorities} does. */
  boolean namesPersons(Words group) {
    return stems.stems(group.text()).stream().anyMatch(words.get(Kind.PERSONS)::contains);
  }

  /** The stems that are left of an ask without {@code persons} and manner; all if none is. */
  private List<String> matter(String ask, List<Words> persons) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> ofGroups = new LinkedHashSet<>();
    for (StemReader.StemmedWord word : stems.words(ask)) {
      if (word.content()) {
        all.add(word.stem());
        if (persons.stream().anyMatch(group -> group.span().contains(word.word().span()))) {
          ofGroups.add(word.stem());
        }
      }
    }
    Set<String> matter = new LinkedHashSet<>(all);
    matter.removeAll(words.get(Kind.MANNER));
    Set<String> without = new LinkedHashSet<>(matter);
    without.removeAll(words.get(Kind.PERSONS));
    without.removeAll(ofGroups);
    if (!without.isEmpty()) {
      matter = without;
    }
    return List.copyOf(matter.isEmpty() ? all : matter);
  }

  /** What one ask is about. */
  final class OfAsk {
    private final Topics topics;
    private final NamedLaws named;
    private final OwnMatters own;
    private final NamedMandates mandates;

    /** Groups whom the ask is for, of which what answers names one. */
    private final Set<String> narrow = new HashSet<>();

    /** Where that is which it wants to end: alone it is another matter. */
    private final Set<String> where;

    private final List<String> matter;
    private final List<List<String>> parts;

    /** Whether {@code other} names all that this wants, be it in other words. */
    boolean isNamedBy(OfAsk other) {
      return own.areSameAs(other.own);
    }

    /** Whether {@code other} names a matter of its own that this does not. */
    boolean leavesOut(OfAsk other) {
      return other.own.areMissingIn(own);
    }

    private OfAsk(String ask, Topics topics, Set<String> where) {
      this.topics = topics;
      this.named = laws.in(ask);
      this.own = owns.in(ask);
      this.mandates = mandates(ask, topics);
      this.where = where;
      List<Words> persons = new ArrayList<>();
      topics
          .groups()
          .forEach(
              (group, words) -> {
                List<Words> ofPersons =
                    words.stream().filter(AskMatter.this::namesPersons).toList();
                persons.addAll(ofPersons);
                boolean wide = ofPersons.isEmpty() || is(Kind.WIDE, group);
                if (!wide || is(Kind.NARROW, group)) {
                  narrow.add(group);
                }
              });
      this.matter = matter(ask, persons);
      this.parts = parts(ask, matter);
    }

    /**
     * What {@code ask}, whose matter this is, may be on.
     *
     * @param state name of the State under review, of which nobody else's recommendations are
     */
    NearMatter near(String ask, String state, boolean joins) {
      Set<String> ofState = stems.stems(state);
      Map<String, Double> weights = new LinkedHashMap<>();
      Set<String> elsewhere = new HashSet<>();
      for (StemReader.StemmedWord word : stems.words(ask)) {
        String stem = word.stem();
        if (word.content()
            && !isFrame(stem)
            && !isPerson(stem)
            && !is(Kind.ASIDE, stem)
            && !Character.isDigit(stem.codePointAt(0))
            && !NearMatter.isOf(ofState, stem)) {
          weights.put(stem, weight(stem));
          if (topics.instruments().keySet().stream()
              .noneMatch(name -> name.contains(word.word().span()))) {
            elsewhere.add(stem);
          }
        }
      }
      Set<String> ofNames = new HashSet<>(weights.keySet());
      ofNames.removeAll(elsewhere);
      return new NearMatter(weights, ofNames, joins, narrow, topics.sogiesc(), named, mandates);
    }

    /**
     * Whether {@code text} is about the same.
     *
     * @param others what it names
     */
    boolean isIn(String text, Topics others) {
      if (own.areMissingIn(owns.in(text))) {
        return false;
      }
      NamedLaws ofText = laws.in(text);
      NamedMandates itsMandates = mandates(text, others);
      if (named.sharesWith(ofText) || mandates.sharesWith(itsMandates)) {
        return true;
      }
      return !named.areOthersThan(ofText)
          && !mandates.areOthersThan(itsMandates)
          && decided(others).orElseGet(() -> isIn(text));
    }

    /** What topics say; empty if the words have to. */
    private Optional<Boolean> decided(Topics others) {
      Set<String> treaties = topics.treatiesOfOneMatter();
      if (!treaties.isEmpty()) {
        boolean shared = treaties.stream().anyMatch(treaty -> answers(treaty, others));
        if (shared || !isYardstick(topics)) {
          return Optional.of(shared);
        }
      }
      boolean otherTopics = !topics.sogiesc().isEmpty() && others.sogiesc().isEmpty();
      boolean otherPersons =
          !narrow.isEmpty() && narrow.stream().noneMatch(others.groups()::containsKey);
      if (otherTopics || otherPersons) {
        return Optional.of(false);
      }
      Set<Sogiesc.Topic> demands =
          topics.sogiesc().stream().filter(Subject.DEMANDS::contains).collect(Collectors.toSet());
      return demands.isEmpty()
          ? Optional.empty()
          : Optional.of(demands.stream().anyMatch(others.sogiesc()::contains));
    }

    /** Whether what {@code text} says of a treaty may answer to what is asked of it. */
    private boolean answers(String treaty, Topics text) {
      boolean toBeJoined =
          topics.treaties().get(treaty).stream()
              .anyMatch(act -> act.end() == TreatyAct.BECOME_PARTY);
      return topics
          .sharedTreaty(treaty, text)
          .filter(
              kind ->
                  kind == MatchReason.Kind.TREATY_AND_ACT
                      || (kind == MatchReason.Kind.TREATY && !toBeJoined))
          .isPresent();
    }

    /** Whether the treaties that are named only say how: in line with these. */
    private static boolean isYardstick(Topics mine) {
      return mine.treaties().values().stream()
          .allMatch(asks -> asks.stream().allMatch(ask -> ask.end() == TreatyAct.IMPLEMENT));
    }

    /** Whether {@code text} has enough of its words. */
    private boolean isIn(String text) {
      Set<String> others = specific(text);
      List<String> found =
          matter.stream()
              .filter(stem -> alike.of(stem, others) >= WordVectors.StemLikeness.LIKE)
              .toList();
      if (found.isEmpty() || (where.containsAll(found) && !namesMoreThanWhere(others))) {
        return false;
      }
      if (vectors.isEmpty()) {
        return share(matter, others) >= LEAST_OF_WORDS;
      }
      return found.stream().anyMatch(stem -> weight(stem) >= RARE)
          ? share(matter, others) >= LEAST
          : share(matter, others) >= LEAST_OF_FREQUENT
              || parts.stream().anyMatch(part -> share(part, others) >= LEAST_OF_CLAUSE);
    }

    private boolean namesMoreThanWhere(Set<String> others) {
      return matter.stream().anyMatch(stem -> !where.contains(stem) && alike.of(stem, others) > 0);
    }

    /** The stems of {@code text} that say what it asks, not how. */
    private Set<String> specific(String text) {
      Set<String> specific = new HashSet<>();
      for (StemReader.StemmedWord word : stems.words(text)) {
        boolean manner = !word.content() || isManner(word.stem());
        if (!manner || matter.contains(word.stem())) {
          specific.add(word.stem());
        }
      }
      return specific;
    }

    private double share(List<String> matter, Set<String> others) {
      double found = 0;
      double all = 0;
      for (String stem : matter) {
        double likeness = alike.of(stem, others);
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
  }
}
