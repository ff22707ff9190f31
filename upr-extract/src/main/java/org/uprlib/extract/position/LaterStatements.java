package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.Reference;
import org.uprlib.extract.statement.Scope;
import org.uprlib.extract.statement.Stance;

/** Applies statements that open no list to the recommendations that they are about. */
final class LaterStatements {
  private final Entries entries;
  private final Remarks remarks;
  private final String document;
  private final ReferenceResolver references;
  private final List<ReferredPosition> referred = new ArrayList<>();

  LaterStatements(Entries entries, Remarks remarks, String document, int firstParagraph) {
    this.entries = entries;
    this.remarks = remarks;
    this.document = document;
    this.references = new ReferenceResolver(entries, firstParagraph);
  }

  List<ReferredPosition> referred() {
    return List.copyOf(referred);
  }

  void apply(LaterStatement later) {
    if (later.statement().scope() instanceof Scope.Named named) {
      named.mentions().forEach(mention -> applyNamed(later, mention));
    } else {
      applyUnnamed(later, ((Scope.Listed) later.statement().scope()).place());
    }
  }

  /**
   * What the State says in a list is its comment on the recommendations that it names, or else on
   * the one before. Those of the dialogue that nothing else names have the list's position.
   */
  void apply(ListRemark said) {
    String text = said.remark().text();
    List<Mention> mentions = said.mentions();
    for (Mention mention : mentions) {
      ReferenceResolver.Found found = references.find(mention, said.list());
      found.entries().forEach(entry -> entry.comment(text));
      for (Reference reference : found.dialogue()) {
        if (!commentOn(reference, text) && said.isLed()) {
          Entry spoken = new Entry(reference.toString(), 0, said.lead());
          spoken.comment(text);
          referred.add(new ReferredPosition(reference, spoken.position()));
        }
      }
    }
    if (mentions.isEmpty() && said.before() > 0) {
      entries.all().get(said.before() - 1).comment(text);
    }
  }

  /** False if nothing was said of {@code reference} before. */
  private boolean commentOn(Reference reference, String text) {
    List<ReferredPosition> all = List.copyOf(referred);
    referred.clear();
    boolean known = false;
    for (ReferredPosition each : all) {
      List<ReferredPosition> meant = each.within(reference);
      meant.forEach(part -> referred.add(part.commented(text)));
      referred.addAll(meant.isEmpty() ? List.of(each) : each.without(reference));
      known |= !meant.isEmpty();
    }
    return known;
  }

  private void applyNamed(LaterStatement later, Mention mention) {
    Stance stance = later.statement().stance();
    ReferenceResolver.Found found = references.find(mention, later.list());
    remarks.outOfRange(later.passage(), found.missing());
    remarks.backwards(later.passage(), found.backwards());
    if (later.statement().remark()) {
      found.entries().forEach(entry -> entry.comment(later.passage().text()));
    }
    if (stance.isSilent()) {
      if (later.statement().remark()) {
        found.dialogue().forEach(reference -> commentOn(reference, later.passage().text()));
      }
      return;
    }
    PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
    for (Reference reference : found.dialogue()) {
      Entry spoken = new Entry(reference.toString(), 0, answer);
      referred.add(new ReferredPosition(reference, spoken.position()));
    }
    boolean excepted = stance.words().isEmpty();
    if (isAnnouncement(later, mention)) {
      replace(later, open(found.entries()), answer);
    } else if (stance.isKnown() || excepted) {
      replace(later, found.entries(), answer);
    } else {
      stance.qualification().ifPresent(added -> found.entries().forEach(e -> e.qualify(added)));
      stance.doubt().ifPresent(doubt -> remarks.notUnderstood(later.passage(), doubt));
    }
  }

  /** What a later paragraph says of the answers to whole paragraphs takes back none given there. */
  private static boolean isAnnouncement(LaterStatement later, Mention mention) {
    return later.statement().stance().status() == PositionStatus.PENDING
        && mention.target() == Mention.Target.PARAGRAPHS
        && !later.inLeadIn();
  }

  private static List<Entry> open(List<Entry> entries) {
    return entries.stream().filter(Entry::isOpen).collect(Collectors.toList());
  }

  private void replace(LaterStatement later, List<Entry> named, PlacedStance answer) {
    PositionStatus status = answer.stance().status();
    Predicate<Entry> settledOtherwise = entry -> !entry.isOpen() && entry.status() != status;
    if (!later.inLeadIn()) {
      List<Entry> contradicted =
          named.stream().filter(settledOtherwise).collect(Collectors.toList());
      remarks.contradictory(later.passage(), contradicted, answer.stance(), true);
    }
    for (Entry entry : named) {
      if (entry.status() == status) {
        answer.stance().qualification().ifPresent(entry::qualify);
      } else {
        entry.set(answer);
      }
    }
  }

  private void applyUnnamed(LaterStatement later, Scope.Place place) {
    Stance stance = later.statement().stance();
    List<Entry> before = entries.all().subList(0, later.before());
    if (place == Scope.Place.FOLLOWING) {
      remarks.leadsNowhere(later.passage());
    } else if (stance.doubt().isPresent()) {
      remarks.notUnderstood(later.passage(), stance.doubt().get());
    } else if (stance.status() == PositionStatus.PENDING && place != Scope.Place.ELSEWHERE) {
      PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
      before.stream()
          .filter(entry -> entry.status() == PositionStatus.UNKNOWN)
          .forEach(entry -> entry.set(answer));
    } else if (place == Scope.Place.UNSTATED || place == Scope.Place.ELSEWHERE) {
      if (stance.isKnown()) {
        remarks.notTied(later.passage());
      }
    } else {
      fill(later, targets(later, place, before));
    }
  }

  private List<Entry> targets(LaterStatement later, Scope.Place place, List<Entry> before) {
    if (place == Scope.Place.OTHERS) {
      return before.stream().filter(Entry::isOpen).collect(Collectors.toList());
    }
    return place == Scope.Place.ALL ? before : entries.ofList(later.list());
  }

  /** Answers those that have no answer yet; the others keep theirs. */
  private void fill(LaterStatement later, List<Entry> targets) {
    Stance stance = later.statement().stance();
    if (!stance.isKnown()) {
      stance.qualification().ifPresent(added -> targets.forEach(entry -> entry.qualify(added)));
      return;
    }
    PlacedStance answer = PlacedStance.of(stance, later.passage(), document);
    List<Entry> contradicted = new ArrayList<>();
    for (Entry entry : targets) {
      if (entry.isOpen()) {
        entry.set(answer);
      } else if (entry.status() == stance.status()) {
        stance.qualification().ifPresent(entry::qualify);
      } else {
        contradicted.add(entry);
      }
    }
    remarks.contradictory(later.passage(), contradicted, stance, false);
  }
}
