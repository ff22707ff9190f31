package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.read.position.LeadIns.LaterStatement;
import org.uprlib.extract.read.position.LeadIns.ListRemark;
import org.uprlib.extract.read.position.LeadIns.Said;
import org.uprlib.extract.read.position.ReferenceResolver.Found;
import org.uprlib.extract.read.position.ReferenceResolver.NumberPolicy;
import org.uprlib.extract.read.position.ReferenceResolver.Outcome;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Applies the statements of section II that open no list to the recommendations that they are
 * about. Used once.
 */
final class LaterStatements {
  private static final String PLURAL = "s";

  private final LeadIns lists;
  private final PhraseBook book;
  private final Language language;
  private final String document;
  private final SectionTwoNotices notices;
  private final ReferenceResolver references;
  private final List<Position> positions = new ArrayList<>();
  private final List<SectionTwoReader.CrossReferencedPosition> referred = new ArrayList<>();

  /** Paragraphs that name recommendations of the dialogue and say nothing that was understood. */
  private final Map<LeadInPassage, List<Reference>> silent = new LinkedHashMap<>();

  /** Those that a statement names by their own numbers: "all others" are not among them. */
  private final Set<Integer> spokenOf = new HashSet<>();

  private int aboveLast;
  private int lastBefore;

  LaterStatements(
      LeadIns lists,
      PhraseBook book,
      Language language,
      String document,
      SectionTwoNotices notices) {
    this.lists = lists;
    this.book = book;
    this.language = language;
    this.document = document;
    this.notices = notices;
    lists.recommendations().forEach(each -> positions.add(each.position()));
    this.references =
        new ReferenceResolver(
            new RecommendationIndex(
                lists.recommendations().stream().map(LeadIns.Listed::label).toList(),
                i -> positions.get(i).isOpen()),
            NumberPolicy.ofReport(lists.firstParagraph()));
  }

  /** The positions on the recommendations of the lists, in document order. */
  List<Position> positions() {
    return List.copyOf(positions);
  }

  /** The positions on recommendations in the dialogue. */
  List<SectionTwoReader.CrossReferencedPosition> referred() {
    return List.copyOf(referred);
  }

  void apply(Said said) {
    if (said instanceof LaterStatement later) {
      apply(later);
    } else {
      apply((ListRemark) said);
    }
  }

  /** Tells of recommendations of the dialogue that are named and that nothing answers. */
  void check() {
    List<Reference> answered =
        referred.stream().map(SectionTwoReader.CrossReferencedPosition::reference).toList();
    silent.forEach(
        (passage, named) -> {
          if (!Reference.areWithin(named, answered)) {
            notices.notUnderstood(passage);
          }
        });
  }

  private void apply(LaterStatement later) {
    if (later.statement().isNamed()) {
      Set<List<Reference>> said = new HashSet<>();
      later.statement().mentions().stream()
          .filter(mention -> said.add(mention.references()))
          .forEach(mention -> applyNamed(later, mention));
    } else {
      applyUnnamed(later);
    }
  }

  /**
   * What the State says in a list is its comment on the recommendations that it names, or else on
   * those before that it speaks of. Those of the dialogue that nothing else names have the list's
   * position.
   */
  private void apply(ListRemark said) {
    for (Mention mention : said.mentions()) {
      List<Found> found = find(mention, said.list());
      comment(ReferenceResolver.indexes(found), said.remark());
      for (Reference reference : with(found, Outcome.DIALOGUE)) {
        if (!commentOn(reference, said.remark()) && said.isLed()) {
          referred.add(
              new SectionTwoReader.CrossReferencedPosition(
                  reference, said.remark().on(said.lead().position())));
        }
      }
    }
    List<Integer> before = said.mentions().isEmpty() ? before(said) : List.of();
    if (said.mentions().isEmpty() && before.isEmpty()) {
      notices.onNone(said.remark(), said.label());
    }
    comment(before, said.remark());
    answer(said, before);
  }

  /** The recommendations before {@code said} that it speaks of without their numbers. */
  private List<Integer> before(ListRemark said) {
    if (said.before() == 0 || !said.follows(lists.recommendations().get(said.before() - 1))) {
      return List.of();
    }
    int first = speaksOfSeveral(said.remark().text()) ? said.since() : said.before() - 1;
    return IntStream.range(Math.max(0, first), said.before()).boxed().toList();
  }

  /** {@code These recommendations}: the first that it calls so it calls by the plural. */
  private boolean speaksOfSeveral(String text) {
    Sentence whole = book.whole(text, language);
    int first = whole.find(whole.from(), "recommendation");
    return whole.has(first) && whole.text(first).endsWith(PLURAL);
  }

  /**
   * The position that the State takes in {@code said}: on recommendations whose position is open,
   * or, where it speaks of them, on any.
   */
  private void answer(ListRemark said, List<Integer> before) {
    Sentence whole = book.whole(said.remark().text(), language);
    for (Statement statement :
        new StatementReader(book, language).leadIn(said.remark().text()).statements()) {
      List<Integer> targets = statement.isNamed() ? named(statement.mentions(), said) : before;
      boolean loose = statement.isOn(Place.UNSTATED) && !whole.hasWord("recommendation");
      if (statement.stance().isKnown() && !statement.isOn(Place.FOLLOWING)) {
        answer(said, statement.stance(), loose ? open(targets) : targets);
      }
    }
  }

  private List<Integer> named(List<Mention> mentions, ListRemark said) {
    return mentions.stream()
        .flatMap(mention -> ReferenceResolver.indexes(find(mention, said.list())).stream())
        .distinct()
        .toList();
  }

  private void answer(ListRemark said, Stance stance, List<Integer> targets) {
    PlacedStance answer = PlacedStance.of(stance, said.remark());
    List<Integer> contradicted = new ArrayList<>();
    for (int i : targets) {
      Position now = positions.get(i);
      if (now.status() == stance.status()
          || (stance.status() == PositionStatus.PENDING && !now.isOpen())) {
        continue;
      }
      if (!now.isOpen() && stance.status() != PositionStatus.PARTIAL) {
        contradicted.add(i);
      }
      set(i, answer);
    }
    notices.contradictory(said.remark(), labels(contradicted), stance);
  }

  private List<Found> find(Mention mention, int list) {
    boolean paragraphs = mention.target() == Mention.Target.PARAGRAPHS;
    return references.find(mention.references(), paragraphs, lists.paragraphOf(list));
  }

  private static List<Reference> with(List<Found> found, Outcome outcome) {
    return found.stream().filter(each -> each.outcome() == outcome).map(Found::reference).toList();
  }

  private void comment(Collection<Integer> indexes, Remark remark) {
    indexes.forEach(i -> positions.set(i, remark.on(positions.get(i))));
  }

  /** False if nothing was said of {@code reference} before. */
  private boolean commentOn(Reference reference, Remark remark) {
    List<SectionTwoReader.CrossReferencedPosition> all = List.copyOf(referred);
    referred.clear();
    boolean known = false;
    for (SectionTwoReader.CrossReferencedPosition each : all) {
      List<SectionTwoReader.CrossReferencedPosition> meant = each.within(reference);
      meant.forEach(part -> referred.add(part.withRemark(remark)));
      referred.addAll(meant.isEmpty() ? List.of(each) : each.without(reference));
      known |= !meant.isEmpty();
    }
    return known;
  }

  private void applyNamed(LaterStatement later, Mention mention) {
    Stance stance = later.statement().stance();
    List<Found> found = find(mention, later.list());
    Set<Integer> under = ReferenceResolver.indexes(found);
    Collection<Integer> named = later.statement().isOn(Place.OTHERS_UNDER) ? others(under) : under;
    if (!stance.isSilent() && !mention.isOfWholeParagraphs()) {
      spokenOf.addAll(named);
    }
    notices.outOfRange(later.passage(), with(found, Outcome.OUT_OF_RANGE));
    notices.ambiguous(later.passage(), with(found, Outcome.AMBIGUOUS));
    notices.backwards(later.passage(), with(found, Outcome.BACKWARDS));
    Optional<Remark> said = remark(later);
    said.ifPresent(remark -> comment(named, remark));
    if (stance.isSilent()) {
      List<Reference> dialogue = with(found, Outcome.DIALOGUE);
      said.ifPresent(remark -> dialogue.forEach(each -> commentOn(each, remark)));
      if (!dialogue.isEmpty()
          && book.whole(later.passage().text(), language).hasWord("recommendation")) {
        silent.computeIfAbsent(later.passage(), passage -> new ArrayList<>()).addAll(dialogue);
      }
      return;
    }
    PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
    Position position = answer.position();
    for (Reference reference : with(found, Outcome.DIALOGUE)) {
      referred.add(
          new SectionTwoReader.CrossReferencedPosition(
              reference, said.map(remark -> remark.on(position)).orElse(position)));
    }
    boolean excepted = later.statement().excepting();
    if (isAnnouncement(later, mention)) {
      replace(later, open(named), answer);
    } else if (stance.isKnown() || excepted) {
      replace(later, named, answer);
    } else {
      qualify(named, stance);
      stance.doubt().ifPresent(doubt -> notices.notUnderstood(later.passage(), doubt));
    }
  }

  /** What the paragraph says beyond a position; what a lead-in says is said of its list. */
  private Optional<Remark> remark(LaterStatement later) {
    Span whole = new Span(0, later.passage().text().length());
    return later.statement().remark() || later.explained()
        ? Optional.of(later.passage().remark(whole, document))
        : Optional.empty();
  }

  /** What a later paragraph says of the answers to whole paragraphs takes back none given there. */
  private static boolean isAnnouncement(LaterStatement later, Mention mention) {
    return later.statement().stance().status() == PositionStatus.PENDING
        && mention.isOfWholeParagraphs()
        && !later.inLeadIn();
  }

  /** Those of {@code indexes} that nothing answers or speaks of by their numbers. */
  private List<Integer> others(Collection<Integer> indexes) {
    return open(indexes).stream().filter(i -> !spokenOf.contains(i)).toList();
  }

  private List<Integer> open(Collection<Integer> indexes) {
    return indexes.stream().filter(i -> positions.get(i).isOpen()).toList();
  }

  private void replace(LaterStatement later, Collection<Integer> named, PlacedStance answer) {
    PositionStatus status = answer.stance().status();
    if (!later.inLeadIn()) {
      List<Integer> contradicted =
          named.stream()
              .filter(i -> !positions.get(i).isOpen() && positions.get(i).status() != status)
              .filter(i -> !later.passage().says(positions.get(i)))
              .toList();
      notices.contradictory(later.passage(), labels(contradicted), answer.stance(), true);
    }
    for (int i : named) {
      if (positions.get(i).status() == status) {
        qualify(List.of(i), answer.stance());
      } else {
        set(i, answer);
      }
    }
  }

  private void applyUnnamed(LaterStatement later) {
    Place place = later.statement().place();
    Stance stance = later.statement().stance();
    List<Integer> before = IntStream.range(0, later.before()).boxed().toList();
    if (isBehind(place)) {
      List<Integer> meant = targets(later, place, before);
      remark(later).ifPresent(remark -> comment(meant, remark));
    }
    if (place == Place.FOLLOWING) {
      notices.leadsNowhere(later.passage());
    } else if (stance.doubt().isPresent()) {
      notices.notUnderstood(later.passage(), stance.doubt().get());
    } else if (stance.status() == PositionStatus.PENDING
        && place != Place.ELSEWHERE
        && !positions.isEmpty()) {
      PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
      before.stream()
          .filter(i -> positions.get(i).status() == PositionStatus.UNKNOWN)
          .forEach(i -> set(i, answer));
    } else if (place == Place.UNSTATED || place == Place.ELSEWHERE) {
      if (stance.isKnown()) {
        notices.notTied(later.passage());
      }
    } else {
      List<Integer> targets = targets(later, place, before);
      boolean miscounted =
          later.statement().count().stream().anyMatch(count -> count != targets.size());
      if (positions.isEmpty() || miscounted) {
        notices.notTied(later.passage());
      } else {
        fill(later, targets);
      }
    }
  }

  private static boolean isBehind(Place place) {
    return switch (place) {
      case PRECEDING, THESE, OTHERS, ALL -> true;
      default -> false;
    };
  }

  private List<Integer> targets(LaterStatement later, Place place, List<Integer> before) {
    return switch (place) {
      case OTHERS -> others(before);
      case ALL, COUNTED -> before;
      case PRECEDING ->
          before.subList(above(later), later.before()).stream()
              .filter(i -> lists.recommendations().get(i).list() == later.list())
              .toList();
      default ->
          IntStream.range(0, positions.size())
              .filter(i -> lists.recommendations().get(i).list() == later.list())
              .boxed()
              .toList();
    };
  }

  /** Answers those that have no answer yet; the others keep theirs. */
  private void fill(LaterStatement later, List<Integer> targets) {
    Stance stance = later.statement().stance();
    if (!stance.isKnown()) {
      qualify(targets, stance);
      return;
    }
    PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
    List<Integer> contradicted = new ArrayList<>();
    for (int i : targets) {
      if (positions.get(i).isOpen()) {
        set(i, answer);
      } else if (positions.get(i).status() == stance.status()) {
        qualify(List.of(i), stance);
      } else {
        contradicted.add(i);
      }
    }
    notices.contradictory(later.passage(), labels(contradicted), stance, false);
  }

  /** Where those begin that are above {@code later}, and not above what was said so before. */
  private int above(LaterStatement later) {
    if (later.before() != lastBefore) {
      aboveLast = lastBefore;
      lastBefore = later.before();
    }
    return Math.min(aboveLast, later.before());
  }

  private void set(int index, PlacedStance answer) {
    positions.set(index, answer.position(positions.get(index)));
  }

  private void qualify(Collection<Integer> indexes, Stance stance) {
    Optional<Qualification> added = stance.qualification();
    for (int i : added.isPresent() ? indexes : List.<Integer>of()) {
      positions.set(i, positions.get(i).withQualification(added));
    }
  }

  private List<String> labels(List<Integer> indexes) {
    return indexes.stream().map(i -> lists.recommendations().get(i).label()).toList();
  }
}
