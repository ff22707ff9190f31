package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.match.likeness.MatchReason.Kind;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TreatyAct;

/** Finds what an ask and a recommendation have in common. Thread-safe. */
public final class ReasonFinder {
  private final Language language;

  /** Finds what texts are about, outside English by their words. */
  private final Enricher enricher = Enricher.load();

  private final CommonWords words;
  private final AskMatter matter;
  private final DirectionPhrases phrases;
  private final DirectionReader directions;
  private final UsualAims usual;
  private final RequestText.Reader requests;
  private final TreatyNames names = new TreatyNames();

  private ReasonFinder(Language language, CommonWords words, AskMatter matter) {
    this.language = language;
    this.words = words;
    this.matter = matter;
    this.phrases = new DirectionPhrases(language);
    this.directions = new DirectionReader(language);
    this.usual = new UsualAims(language, phrases, directions);
    this.requests = new RequestText.Reader(language, matter.laws());
  }

  /**
   * A finder for {@code language}.
   *
   * @param texts in it, which show what words are common; not needed for English
   */
  public static ReasonFinder in(Language language, Collection<String> texts) {
    if (language != Language.ENGLISH) {
      return new ReasonFinder(language, CommonWords.of(language, texts), AskMatter.of(language));
    }
    WordVectors vectors = WordVectors.load();
    return new ReasonFinder(language, CommonWords.english(vectors), AskMatter.english(vectors));
  }

  /** An ask whose reasons are looked for. */
  public final class OfAsk {
    private final String ask;
    private final Topics topics;
    private final AskMatter.OfAsk asked;
    private final Direction direction;
    private final TreatyAsks treaties;

    /** The treaties and mechanisms of one matter. */
    private final Set<String> named;

    private final Lazy<RequestText> wanted;
    private final Lazy<GovernedThings> things;

    /** What it may be on, in a generous sense. */
    private final Lazy<NearMatter> near;

    private OfAsk(String ask, String state) {
      List<DirectionPhrases.Part> parts = phrases.parts(ask);
      this.ask = ask;
      this.direction = directions.of(parts);
      this.topics = topics(ask);
      this.treaties = TreatyAsks.of(topics.treaties());
      this.named = topics.treatiesOfOneMatter();
      this.wanted = new Lazy<>(() -> requests.read(ask, parts, topics));
      this.things = new Lazy<>(() -> GovernedThings.of(wanted.get(), matter));
      this.asked = matter.of(ask, topics, direction.where());
      this.near = new Lazy<>(() -> asked.near(ask, state, !treaties.joined().isEmpty()));
    }

    /** Whether its words are of the language, so far as that is known. */
    public boolean isReadable() {
      return words.areKnownOf(ask);
    }

    /** What it has in common with {@code text}, what weighs most first. */
    public List<MatchReason> with(String text) {
      return reasons(text, topics(text));
    }

    /** What it has in common with {@code text}, and whether that is what it is about. */
    public Common common(String text) {
      return common(of(text));
    }

    private Common common(OfAsk other) {
      List<MatchReason> reasons = reasons(other.ask, other.topics);
      RequestPair pair = new RequestPair(wanted.get(), other.wanted.get(), matter);
      direction
          .opposite(other.direction)
          .or(() -> leavesWhatIsJoined(pair, other))
          .ifPresent(words -> reasons.add(0, new MatchReason(Kind.OPPOSITE, words)));
      Shortfall shortfall = new Shortfall(pair);
      boolean leavesLaws = leavesLaws(other);
      List<String> revised = leavesLaws ? other.printed(DirectionPhrases.Kind.UNSURE) : List.of();
      if (!revised.isEmpty()) {
        reasons.add(0, new MatchReason(Kind.WEAKER, revised));
      }
      reasons.addAll(0, shortfall.reasons());
      Optional<List<String>> figures =
          direction
              .otherFigures(other.direction)
              .filter(both -> !wanted.get().figures().sharesHours(other.wanted.get().figures()))
              .or(() -> wanted.get().otherFigures(other.wanted.get()));
      figures.ifPresent(both -> reasons.add(0, new MatchReason(Kind.OTHER_FIGURES, both)));
      return new Common(
          reasons,
          figures.isEmpty()
              && !topics.sharesOnlyUnsaid(other.topics)
              && !direction.mayBeOpposedBy(other.direction)
              && !direction.isUnusualBeside(other.direction, usual)
              && (!leavesLaws || !revised.isEmpty())
              && !shortfall.isOtherStep()
              && !keepsOther(pair, other)
              && !isOfOthers(other)
              && !isOfOtherTreaty(other)
              && !wanted.get().contrasted().areOthersThan(other.wanted.get().contrasted())
              && asked.isIn(other.ask, other.topics));
    }

    /** The words by which one wants a treaty left and the other wants it joined; or none. */
    private Optional<List<String>> leavesWhatIsJoined(RequestPair pair, OfAsk other) {
      RequestText its = other.wanted.get();
      if (Collections.disjoint(named, other.treaties.joined()) || its.has(ReachWord.REFRAIN)) {
        return Optional.empty();
      }
      Optional<String> joins =
          Stream.of(ReachWord.JOINING, ReachWord.SIGNING)
              .flatMap(kind -> its.first(kind).stream())
              .findFirst();
      return pair.askedToo().stream()
          .flatMap(request -> pair.opensAsk(ReachWord.WITHDRAWING, request).stream())
          .findFirst()
          .flatMap(verb -> joins.map(joined -> List.of(verb.in(ask), joined)));
    }

    /** Whether {@code other} speaks of a law that this wants gone, and neither of that nor else. */
    private boolean leavesLaws(OfAsk other) {
      RequestText its = other.wanted.get();
      return !its.has(ReachWord.ENDING)
          && direction.endsLawsUnlike(other.direction)
          && (its.has(EnumSet.of(DirectionPhrases.Kind.MEANS))
              || direction.endsLawsOn(its.stems()));
    }

    /** Whether this wants something kept or back, and the other does not say that it wants it. */
    private boolean keepsOther(RequestPair pair, OfAsk other) {
      return pair.askedToo().stream()
              .allMatch(request -> pair.opensAsk(ReachWord.KEEPING, request).isPresent())
          && direction.isFor()
          && (!direction.agreesWith(other.direction)
              || (!pair.recommends(ReachWord.KEEPING) && pair.recommends(ReachWord.LESSENING))
              || (!pair.recommends(ReachWord.KEEPING) && pair.recommends(ReachWord.ENDING)));
    }

    /** Whether both name treaties, and it is another one, another article or only to be joined. */
    private boolean isOfOtherTreaty(OfAsk other) {
      if (named.isEmpty() || other.named.isEmpty()) {
        return false;
      }
      boolean joins = wanted.get().has(ReachWord.JOINING);
      if (Collections.disjoint(named, other.named)) {
        return joins && !other.wanted.get().has(ReachWord.WHOLE);
      }
      Set<String> articles = wanted.get().laws().articles();
      return Subject.areOthers(articles, other.wanted.get().laws().articles())
          || (!joins
              && treaties.joined().isEmpty()
              && other.treaties.others().isEmpty()
              && !treaties.others().isEmpty()
              && !other.treaties.joined().isEmpty());
    }

    /** The first phrase of {@code kind}, if any. */
    private List<String> printed(DirectionPhrases.Kind kind) {
      return wanted.get().parts().stream()
          .filter(part -> part.is(kind))
          .limit(1)
          .map(DirectionPhrases.Part::printed)
          .toList();
    }

    private boolean isOfOthers(OfAsk other) {
      if (asked.isNamedBy(other.asked)) {
        return false;
      }
      GovernedThings its = other.things.get();
      return things.get().areOthersOfAKindThan(its)
          || (!other.wanted.get().has(ReachWord.WHOLE) && things.get().areInOtherPlacesThan(its))
          || (topics.namesOtherGroupsThan(other.topics) && things.get().areOthersThan(its));
    }

    /**
     * Whether the two may be on the same matter, in a generous sense.
     *
     * @param alike how alike they are
     */
    public boolean mayShareMatterWith(OfAsk other, double alike) {
      return near.get().touches(other.near.get(), alike);
    }

    /** Whether what it is about is what {@code other} is about, or the other way round. */
    public boolean sharesMatterWith(OfAsk other) {
      return asked.isIn(other.ask, other.topics) || other.asked.isIn(ask, topics);
    }

    /** Whether both name the same treaty or mechanism. */
    public boolean namesTreatyOf(OfAsk other) {
      return !Collections.disjoint(named, other.named);
    }

    /** Whether the two cannot be the same, by what each asks about treaties and mechanisms. */
    public boolean asksOtherThan(OfAsk other) {
      return treaties.differFrom(other.treaties);
    }

    /**
     * Whether one of the two names a matter of which the other, on the same field, is not, or says
     * the same of another thing or of other persons.
     */
    public boolean isOnOtherMatter(OfAsk other) {
      return asked.leavesOut(other.asked) || other.asked.leavesOut(asked) || isOnOtherThings(other);
    }

    /**
     * Whether the two have nothing in common but what is to be done, as {@code Decriminalize
     * defamation} and {@code Decriminalize adultery}.
     */
    public boolean sharesOnlyTheActWith(OfAsk other) {
      return isOnOtherThings(other) && things.get().shareNoWordWith(other.things.get());
    }

    private boolean isOnOtherThings(OfAsk other) {
      return !topics.shareDemand(other.topics) && things.get().areOthersThan(other.things.get());
    }

    /** Whether it wants the opposite of {@code other}, of the same or of another law. */
    public boolean opposes(OfAsk other) {
      return direction.opposite(other.direction).isPresent()
          || direction.isOpposedOnLaws(other.direction);
    }

    /** Whether {@code other} asks for all that it wants, and as strongly. */
    public boolean isTakenUpBy(OfAsk other) {
      Common common = common(other);
      return common.matter()
          && !common.less()
          && !common.opposite()
          && !direction.hasFiguresWhereItHasNone(other.direction);
    }

    private List<MatchReason> reasons(String text, Topics others) {
      Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
      compare(topics, others, found);
      add(found, Kind.WORDING, words.in(text, ask));
      List<MatchReason> reasons = new ArrayList<>();
      found.forEach((kind, names) -> reasons.add(new MatchReason(kind, names)));
      return reasons;
    }
  }

  /**
   * What an ask and a text have in common.
   *
   * @param reasons what weighs most first
   * @param matter whether the text is about what the ask is about, and not only about the same
   *     persons, by the same means or of the same field; nor up to other figures, nor perhaps the
   *     other way round
   */
  public record Common(List<MatchReason> reasons, boolean matter) {
    /** Whether the text, which is on the same matter, asks for less. */
    public boolean less() {
      return reasons.stream().anyMatch(reason -> reason.kind().isLess());
    }

    /** Whether the text asks for the opposite. */
    public boolean opposite() {
      return reasons.stream().anyMatch(reason -> reason.kind() == Kind.OPPOSITE);
    }
  }

  /** The share of the words of {@code text} that are known in the language; 0 if it has none. */
  public double knownShare(String text) {
    return words.knownShare(text);
  }

  /** Reasons of {@code ask}. */
  public OfAsk of(String ask) {
    return of(ask, "");
  }

  /**
   * Reasons of {@code ask}, which was made to {@code state}: its name says nothing of the matter.
   */
  public OfAsk of(String ask, String state) {
    return new OfAsk(ask, state);
  }

  private Topics topics(String text) {
    return Topics.of(enricher.enrich(text, language), names);
  }

  private static void compare(Topics ask, Topics text, Map<Kind, List<String>> found) {
    for (String treaty : ask.treaties().keySet()) {
      String name = named(ask.sharedName(treaty, text), ask.commonSteps(treaty, text));
      ask.sharedTreaty(treaty, text)
          .filter(kind -> !found.getOrDefault(kind, List.of()).contains(name))
          .ifPresent(kind -> add(found, kind, List.of(name)));
    }
    add(
        found,
        Kind.SOGIESC,
        ask.sogiesc().stream().filter(text.sogiesc()::contains).map(Sogiesc.Topic::word).toList());
    add(found, Kind.ISSUE, common(ask.issues(), text.issues()));
    add(found, Kind.GROUP, common(ask.groups().keySet(), text.groups().keySet()));
  }

  private static String named(String treaty, Set<TreatyAct> acts) {
    return acts.isEmpty()
        ? treaty
        : acts.stream().map(TreatyAct::word).collect(Collectors.joining(", ", treaty + " (", ")"));
  }

  private static List<String> common(Collection<String> some, Collection<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private static void add(Map<Kind, List<String>> found, Kind kind, List<String> names) {
    if (!names.isEmpty()) {
      found.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(names);
    }
  }

  /**
   * What a text asks about treaties and mechanisms. Immutable.
   *
   * @param joined ids of those that it asks to become a party to
   * @param others the ends of what it asks of others, e.g. to report
   */
  private record TreatyAsks(Set<String> joined, Set<TreatyAct> others) {
    /** Those of a text that asks this of {@code treaties}. */
    static TreatyAsks of(Map<String, Set<TreatyAct>> treaties) {
      Set<String> joined = new HashSet<>();
      Set<TreatyAct> others = EnumSet.noneOf(TreatyAct.class);
      treaties.forEach(
          (treaty, acts) -> {
            for (TreatyAct act : acts) {
              if (act.end() == TreatyAct.BECOME_PARTY) {
                joined.add(treaty);
              } else {
                others.add(act.end());
              }
            }
          });
      return new TreatyAsks(Set.copyOf(joined), Set.copyOf(others));
    }

    /**
     * Whether the two cannot be the same in substance: one asks to join a treaty and the other does
     * not, or another treaty; or each asks something else of mechanisms.
     */
    boolean differFrom(TreatyAsks other) {
      boolean join = !joined.isEmpty() || !other.joined.isEmpty();
      return join
          ? Collections.disjoint(joined, other.joined)
          : Subject.areOthers(others, other.others);
    }
  }
}
