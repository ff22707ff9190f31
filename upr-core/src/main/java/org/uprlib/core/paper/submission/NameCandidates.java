package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * What may be the names of those who submit, each with what speaks for and against it. The same
 * name in another place, its short name, or a longer form of it are one, given by its longest form.
 */
final class NameCandidates {
  /** In the name of a coalition, whose members sentences may name. */
  private static final Set<WordKind> SEVERAL =
      EnumSet.of(WordKind.COALITION, WordKind.MEMBERS, WordKind.MEMBER);

  /** Places of whom the paper's contacts name, who submit where an address has their name. */
  private static final Set<Sign> OF_CONTACTS = EnumSet.of(Sign.CONTACT, Sign.FIELD, Sign.BELOW);

  /** Names of a list in which a word for a topic is one, too. */
  private static final int MANY_NAMES = 4;

  private final TitleBlock block;
  private final FirstPage page;
  private final int body;
  private final NamePrinter printer;
  private final NameEvidence evidence;
  private final Map<Sign, Double> weights;
  private final List<PossibleName> mentions = new ArrayList<>();

  NameCandidates(TitleBlock block, NameEvidence evidence, Map<Sign, Double> weights) {
    this.block = block;
    this.page = block.page();
    this.body = block.body();
    this.printer = new NamePrinter(block, evidence.known().shortNames());
    this.evidence = evidence;
    this.weights = weights;
  }

  /**
   * Adds the names of a list.
   *
   * @param source the words that speak of them
   * @param setting what speaks for and against all of them
   * @return whether one of them is likely
   */
  boolean add(List<Name> names, Span source, Set<Sign> setting) {
    List<PossibleName> list = new ArrayList<>();
    for (Name found : names) {
      Name name = evidence.whole(found);
      if (setting.contains(Sign.PARTNER) && evidence.noPartner(name)) {
        continue;
      }
      EnumSet<Sign> signs = EnumSet.of(Sign.ANY);
      signs.addAll(setting);
      signs.remove(Sign.WRITER);
      list.add(new PossibleName(printer.print(name), signs, evidence.signs(name), source));
    }
    long strong = list.stream().filter(PossibleName::strong).count();
    for (PossibleName each : list) {
      if (strong > (each.strong() ? 1 : 0)) {
        each.setting().add(Sign.WITH);
      }
    }
    mentions.addAll(list);
    boolean any = list.stream().anyMatch(this::likely);
    // The other names of the page decide whether they are persons.
    list.forEach(m -> Sign.WRITER.addTo(m.setting(), setting.contains(Sign.WRITER)));
    return any;
  }

  /** The candidates, each once, in the order of the page. */
  List<SubmitterCandidate> merged() {
    boolean organisation = any(m -> m.alone() && likely(m));
    mentions.stream()
        .filter(m -> !organisation || !maybePerson(m))
        .forEach(m -> m.setting().remove(Sign.WRITER));
    boolean stated = any(m -> m.withoutPartners() && likely(m));
    boolean labelled = any(PossibleName::labelled);
    remove(m -> any(o -> owns(o, m)));
    boolean named = stated || any(m -> block.head(m.from()) && likely(m));
    if (!named) {
      mentions.stream()
          .filter(m -> m.own().contains(Sign.ADDRESS))
          .forEach(m -> m.setting().removeAll(OF_CONTACTS));
    }
    remove(m -> isOther(m, named, labelled));
    mentions.stream()
        .filter(PossibleName::alone)
        .forEach(each -> Sign.BESIDE.addTo(each.setting(), any(m -> beside(m, each))));
    List<PossibleName> heads = mentions.stream().filter(PossibleName::inHead).toList();
    new TranslatedNames(block, heads, this::likely).mark();
    mentions.stream()
        .filter(m -> !likely(m))
        .filter(PossibleName::maybeTopic)
        .filter(this::isAmong)
        .toList()
        .forEach(
            m -> {
              m.setting().remove(Sign.TOPICS);
              m.setting().add(Sign.AMONG);
            });
    boolean members = any(this::isMember);
    if (any(m -> m.setting().contains(Sign.SENDER))) {
      mentions.stream()
          .filter(PossibleName::unshown)
          .forEach(m -> m.setting().add(Sign.OTHERS_NAMED));
    }
    for (PossibleName each : mentions) {
      boolean whole = members && page.any(WordKind.COALITION, each.from(), each.to());
      boolean others = each.stated() ? labelled && each.wordOfTitle() : !whole;
      Sign.OTHERS_NAMED.addTo(each.setting(), stated && others);
    }
    List<List<PossibleName>> groups = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparingDouble(this::score).reversed())
        .forEach(each -> groupOf(each, groups).add(each));
    return groups.stream()
        .sorted(Comparator.comparingInt(this::place))
        .map(this::candidate)
        .toList();
  }

  /** Whether it is between many names of its list; a line of topics, between two such lines. */
  private boolean isAmong(PossibleName mention) {
    List<PossibleName> list =
        mentions.stream()
            .filter(m -> m.list().equals(mention.list()))
            .filter(this::likely)
            .toList();
    long before = list.stream().filter(m -> m.from() < mention.from()).count();
    long beside = list.stream().filter(m -> onNextLine(m, mention)).count();
    boolean within = Math.min(before, list.size() - before) > 0;
    return within
        && list.size() >= MANY_NAMES
        && beside >= (mention.setting().contains(Sign.TOPICS) ? 2 : 0);
  }

  /** As what {@code Members of the Coalition} leads, which submits with them. */
  private boolean isMember(PossibleName mention) {
    int from = page.wordAt(mention.source().start());
    return mention.labelled()
        && page.any(WordKind.COALITION, from, page.wordAt(mention.source().end()));
  }

  /** As {@code Jane Miller}, and no organisation is in a list with it. */
  private boolean maybePerson(PossibleName mention) {
    Name name = mention.name().name();
    return block.is(Construction.MAYBE_PERSON, name.from(), name.to())
        && !Trait.OF_NAME.in(mention.own())
        && !any(m -> m.source().equals(mention.source()) && Trait.IN_NAME.in(m.own()));
  }

  private boolean any(Predicate<PossibleName> holds) {
    return mentions.stream().anyMatch(holds);
  }

  private void remove(Predicate<PossibleName> unwanted) {
    mentions.removeAll(mentions.stream().filter(unwanted).toList());
  }

  private static List<PossibleName> groupOf(PossibleName mention, List<List<PossibleName>> groups) {
    for (List<PossibleName> group : groups) {
      if (group.stream().anyMatch(m -> m.same(mention))) {
        return group;
      }
    }
    List<PossibleName> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  /**
   * Whether the text only describes it, once a label has said who submits, or a name above.
   *
   * @param named whether some words say who submits, or the title block names one
   * @param labelled whether a label does
   */
  private boolean isOther(PossibleName mention, boolean named, boolean labelled) {
    if (labelled && Trait.IN_SENTENCE.in(mention.setting())) {
      return ofOthers(mention);
    }
    boolean submitterKnown = mention.from() < body ? labelled : named;
    return submitterKnown
        && mentions.stream()
            .filter(m -> m.same(mention))
            .allMatch(m -> m.setting().contains(Sign.DESCRIBED));
  }

  /** Whether its sentence does not name the one whom a label of the title block names. */
  private boolean ofOthers(PossibleName mention) {
    List<PossibleName> named =
        mentions.stream()
            .filter(m -> m.setting().contains(Sign.LABEL))
            .filter(m -> !page.any(SEVERAL, m.from(), m.to()))
            .toList();
    return !named.isEmpty()
        && named.stream().allMatch(m -> !oneLine(m.source(), mention))
        && mentions.stream()
            .filter(m -> m.source().equals(mention.source()))
            .noneMatch(m -> m.same(named.get(0)));
  }

  /** As {@code This report is by Rights Watch on behalf of the following NGOs:}. */
  private boolean oneLine(Span label, PossibleName mention) {
    return page.lineOf(page.wordAt(label.start())) == page.lineOf(mention.from());
  }

  /**
   * As {@code RW's Law Centre}, which is a part of Rights Watch, on the line above or below, and
   * {@code Law Centre of the University}.
   */
  private boolean owns(PossibleName owner, PossibleName part) {
    Name name = part.name().name();
    if (!part.stated() && block.is(Construction.OF_OWNER, name.to() - 1)) {
      return page.same(name.to() - 1, owner.from(), 1);
    }
    return owner.near(part, page)
        && page.any(
            2,
            page.size(),
            k ->
                page.word(k - 1).folded().equals("s")
                    && page.same(k, name.from(), name.words())
                    && called(owner.name(), k - 1));
  }

  /** Whether a name, or its short name, is before word {@code i}. */
  private boolean called(NamePrinter.Printed named, int i) {
    Name name = named.name();
    return page.same(i - name.words(), name.from(), name.words())
        || printer.print(new Name(i - 1, i)).same(named);
  }

  private boolean beside(PossibleName strong, PossibleName other) {
    return onNextLine(strong, other) && strong.alone() && strong.strong() && likely(strong);
  }

  /** On the line above or below. */
  private boolean onNextLine(PossibleName one, PossibleName other) {
    return page.lineOf(one.from()) != page.lineOf(other.from()) && one.near(other, page);
  }

  private int place(List<PossibleName> group) {
    return group.stream()
        .filter(this::likely)
        .mapToInt(PossibleName::from)
        .min()
        .orElse(group.get(0).from());
  }

  private SubmitterCandidate candidate(List<PossibleName> all) {
    List<PossibleName> group = all.stream().filter(m -> m.equals(all.get(0)) || likely(m)).toList();
    PossibleName named = naming(group);
    PossibleName source =
        group.stream()
            .min(
                Comparator.comparing((PossibleName m) -> !m.stated())
                    .thenComparing(m -> m.source().start()))
            .orElseThrow();
    EnumSet<Sign> signs = EnumSet.copyOf(named.own());
    group.forEach(m -> signs.addAll(m.setting()));
    if (!source.setting().contains(Sign.OTHERS_NAMED)) {
      signs.remove(Sign.OTHERS_NAMED);
    }
    String printed = named.name().printed();
    Optional<String> acronym =
        group.stream()
            .flatMap(m -> m.name().acronym().stream())
            .filter(a -> !a.equals(printed))
            .findFirst();
    PageEvidence evidenceOfIt = new PageEvidence(source.source(), certainty(signs));
    return new SubmitterCandidate(
        new Organisation(
            printed,
            named.name().acronym().or(() -> acronym),
            printer.span(named.name().name()),
            evidenceOfIt),
        signs,
        logOdds(signs));
  }

  private static Certainty certainty(Set<Sign> signs) {
    Certainty inferred = Trait.BORNE_OUT.in(signs) ? Certainty.CORROBORATED : Certainty.INFERRED;
    return Trait.STATED.in(signs) ? Certainty.STATED : inferred;
  }

  /** The title block says how they call themselves; else what is surest. */
  private PossibleName naming(List<PossibleName> group) {
    PossibleName named =
        group.stream()
            .filter(m -> block.head(m.from()) && likely(m))
            .min(
                Comparator.comparing((PossibleName m) -> !m.stated())
                    .thenComparing(PossibleName::from))
            .or(() -> group.stream().filter(m -> m.name().acronym().isPresent()).findFirst())
            .orElse(group.get(0));
    for (PossibleName each : group) {
      named = named.name().partOf(each.name()) ? each : named;
    }
    return named;
  }

  private boolean likely(PossibleName mention) {
    return score(mention) > 0;
  }

  private double score(PossibleName mention) {
    EnumSet<Sign> signs = EnumSet.copyOf(mention.setting());
    signs.addAll(mention.own());
    return logOdds(signs);
  }

  /** The logarithm of the odds that a candidate with these signs submits. */
  private double logOdds(Set<Sign> signs) {
    return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }
}
