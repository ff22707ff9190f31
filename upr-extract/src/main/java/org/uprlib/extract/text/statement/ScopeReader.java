package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;

/**
 * Finds which recommendations the clauses of a paragraph are about: those that they name or point
 * at, or those that the paragraph has spoken of. Used once.
 */
final class ScopeReader {
  private static final Span BEFORE = new Span(0, 0);

  /** Those that stand above or beside the text. */
  private final List<Mention> given;

  private Optional<Scope> spokenOf = Optional.empty();
  private Optional<Scope.Named> lastNamed = Optional.empty();
  private int sentenceOfLastNamed = -1;

  /** A list that was named and has no answer as a whole, and those of it that have their own. */
  private List<Mention> group = List.of();

  private final List<Reference> apart = new ArrayList<>();

  /** Whether a clause spoke of some of the group by their places, and of which is not known. */
  private boolean losesApart;

  /**
   * A reader of a text on recommendations.
   *
   * @param given those that stand above or beside it; may be empty
   */
  ScopeReader(List<Reference> given) {
    this.given =
        given.isEmpty()
            ? List.of()
            : List.of(new Mention(Mention.Target.RECOMMENDATIONS, given, BEFORE));
    if (!given.isEmpty()) {
      lastNamed = Optional.of(new Scope.Named(this.given));
      group = this.given;
    }
  }

  /** Takes {@code scope} for what the paragraph speaks of from now on. */
  void speakOf(Scope scope) {
    spokenOf = Optional.of(scope);
  }

  /** The same of what a sentence points at or counts that names none by number. */
  void speakOf(List<Clause> clauses, List<Cue> cues) {
    Scope.pointedAt(cues)
        .filter(scope -> !Scope.isOneOf(scope, Scope.THESE, Scope.ALL_THESE))
        .or(() -> clauses.stream().flatMap(each -> counted(each).stream()).findFirst())
        .ifPresent(this::speakOf);
  }

  /** True if the paragraph has named recommendations or pointed at them. */
  boolean hasSpoken() {
    return spokenOf.isPresent() || sentenceOfLastNamed >= 0;
  }

  /** True if places are named in a sentence, and recommendations that they may be of before it. */
  boolean namesPlaces(Sentence sentence) {
    return (hasSpoken() || !given.isEmpty())
        && new ListOrdinals(sentence).areNamed(sentence.from(), sentence.to());
  }

  /** True if {@code scope} is what {@code sentence} named last. */
  boolean isNamedIn(Sentence sentence, Scope scope) {
    return sentenceOfLastNamed == sentence.from() && lastNamed.filter(scope::equals).isPresent();
  }

  /**
   * Where the recommendations stand that a clause points at, or its sentence if it does not.
   *
   * @param sentence its wordings; none if it names recommendations by number
   */
  Optional<Scope> place(Clause clause, List<Cue> sentence) {
    Optional<Scope> own = Scope.pointedAt(clause.cues());
    Optional<Scope> meant = own.or(() -> Scope.pointedAt(sentence));
    if (meant.filter(scope -> meansGroup(scope, clause)).isPresent()) {
      return Optional.of(Scope.THESE);
    }
    if (own.isEmpty() || own.get().equals(Scope.ALL_THESE)) {
      return meant.map(scope -> scope.equals(Scope.ALL_THESE) ? Scope.ALL : scope);
    }
    // "Having examined all recommendations, it accepts them": "them" are all.
    boolean all =
        own.get().equals(Scope.THESE)
            && spokenOf.isEmpty()
            && sentence.stream().anyMatch(cue -> cue.sense() == Sense.EVERY);
    return all ? Optional.of(Scope.ALL) : own;
  }

  /** Whether what a clause says of all, or of those above, is said of the group alone. */
  private boolean meansGroup(Scope scope, Clause clause) {
    if (scope.equals(Scope.ALL_THESE)) {
      return spokenOf.isPresent() || lastNamed.isPresent();
    }
    if (scope.equals(Scope.PRECEDING)) {
      return !given.isEmpty();
    }
    return scope.equals(Scope.ALL)
        && !clause.hasWord("of-review")
        && (!given.isEmpty() || size(group) > 1);
  }

  /**
   * The wordings of a sentence that may say where the recommendations of a clause stand. A later
   * clause that announces a list and answers it says nothing of a clause with an object of its own:
   * {@code While it supports most recommendations, it notes the following}.
   */
  static List<Cue> shared(Clause clause, List<Clause> clauses) {
    boolean own = clause.hasWord("recommendation", "subordinating");
    return clauses.stream()
        .filter(each -> !own || each.first() <= clause.first() || !each.answersList())
        .flatMap(each -> each.cues().stream())
        .toList();
  }

  /**
   * {@code Save for 121.4, of which it takes note, it supports the recommendations}: all others, if
   * the clause goes on with a sentence that excepts some.
   */
  static Optional<Scope> beside(Clause clause, List<Clause> clauses) {
    boolean others =
        !clause.exception()
            && !clause.names()
            && clause.hasWord("recommendation")
            && clauses.stream().filter(Clause::excepts).anyMatch(Clause::opens);
    return others ? Optional.of(Scope.OTHERS) : Optional.empty();
  }

  /** The recommendations that a clause of this stance is about. */
  Scope read(Clause clause, Stance stance, Optional<Scope> place) {
    Optional<Scope> chosen = chosen(clause).or(() -> othersOfGroup(clause, place));
    losesApart |= chosen.isEmpty() && stance.isDoubtedFor(Doubt.BY_ORDER);
    if (!clause.names()) {
      return chosen.orElseGet(() -> unnamed(clause, stance, place));
    }
    List<Mention> mentions = list(clause);
    boolean others =
        clause.says(Sense.OTHERS)
            && mentions.stream().allMatch(each -> each.target() == Mention.Target.PARAGRAPHS);
    Scope.Named named = new Scope.Named(mentions, others);
    lastNamed = Optional.of(named);
    sentenceOfLastNamed = clause.sentence().from();
    if (chosen.isEmpty() && !isOnPart(clause)) {
      group(mentions, stance);
    }
    return chosen.orElse(named);
  }

  /** Remembers that a clause answers something of one recommendation, if it does. */
  void notePart(Clause clause) {
    if (isOnPart(clause)) {
      group = list(clause);
      losesApart = true;
    }
  }

  /** True if a clause names recommendations by places in a list that is not known, or may do so. */
  boolean losesPlaces(Clause clause, Stance stance, Optional<Scope> place) {
    boolean named =
        clause.mentions().stream()
            .anyMatch(each -> each.mention().target() == Mention.Target.RECOMMENDATIONS);
    int from =
        named
            ? clause.mentions().stream().mapToInt(PlacedMention::end).max().getAsInt()
            : clause.first();
    ListOrdinals places = new ListOrdinals(clause.sentence());
    boolean lost =
        places.areNamed(from, clause.end())
            || clause.mentions().stream()
                .anyMatch(
                    each -> isBound(clause.sentence(), each) || isSomeOf(clause.sentence(), each))
            || (stance.status() != PositionStatus.PARTIAL
                && place.filter(each -> !each.equals(Scope.THESE)).isEmpty()
                && mayLose(places, clause, from));
    boolean ofLost = losesApart && othersOfGroup(clause, place).isPresent();
    return (lost || ofLost) && chosen(clause).isEmpty();
  }

  /** {@code accepts the second element}, of the one recommendation that was named last. */
  private boolean isOnPart(Clause clause) {
    return size(list(clause)) == 1
        && IntStream.range(clause.first(), clause.end())
            .anyMatch(
                at -> clause.sentence().ordinal(at) != 0 || clause.sentence().is(at, "component"));
  }

  /** What a clause names is a group, if it says nothing of it, or some of the group. */
  private void group(List<Mention> mentions, Stance stance) {
    List<Reference> named = references(mentions);
    boolean some = size(mentions) < size(group) && Reference.areWithin(named, references(group));
    if (some && !stance.isSilent()) {
      apart.addAll(named);
    } else if (!some) {
      group = stance.isSilent() ? mentions : List.of();
      apart.clear();
      losesApart = false;
    }
  }

  private static List<Reference> references(List<Mention> mentions) {
    return mentions.stream().flatMap(each -> each.references().stream()).toList();
  }

  /** {@code one of recommendations 121.1 and 121.2}, not {@code not one of}: which, is not said. */
  private static boolean isSomeOf(Sentence sentence, PlacedMention mention) {
    int before =
        sentence.skipBack(mention.leader() - 1, at -> sentence.is(at, "article", "definite"));
    boolean of = sentence.is(before, "partitive") && !sentence.is(before - 2, "negative");
    boolean among = sentence.is(mention.end(), "connector");
    int count =
        Math.max(
            of ? sentence.count(before - 1) : sentence.is(before, "one-of") ? 1 : 0,
            among ? sentence.count(mention.end() + 1) : 0);
    List<Reference> all = mention.mention().references();
    boolean share =
        isShare(sentence, mention.leader() - 1)
            || (among && sentence.is(mention.end() + 1, "share"));
    return (share && mention.mention().count() > 1)
        || (count > 0 && count < all.size() && all.stream().noneMatch(Reference::isRange));
  }

  /** {@code all up to 121.3}, {@code from 121.3 onwards}: others are meant, too. */
  private static boolean isBound(Sentence sentence, PlacedMention mention) {
    return sentence.hasWord(mention.leader() - 2, mention.leader(), "bound")
        || sentence.is(mention.end(), "onwards");
  }

  /** {@code most of recommendations | 1 to 5}, {@code some of the recommendations in | 1 to 5}. */
  private static boolean isShare(Sentence sentence, int last) {
    int of =
        sentence.skipBack(
            last,
            at ->
                sentence.is(at, "article", "definite", "recommendation")
                    || (sentence.is(at, "within") && !sentence.is(at, "partitive")));
    return sentence.is(sentence.is(of, "partitive") ? of - 1 : of, "share");
  }

  /** True if words that are not understood may choose some of those named in a clause or before. */
  private boolean mayLose(ListOrdinals places, Clause clause, int from) {
    boolean unnamed = !clause.names();
    int size = size(list(clause));
    boolean some =
        unnamed
            && (places.isOtherNamed(from, clause.end())
                || places.areCounted(from, clause.end(), size));
    return size > 1 && (some || places.mayBeNamed(from, clause.end(), unnamed));
  }

  /** Those that a clause names; else those that were named last. */
  private List<Mention> list(Clause clause) {
    return clause.names()
        ? clause.mentions().stream().map(PlacedMention::mention).toList()
        : lastNamed.map(Scope.Named::mentions).orElse(List.of());
  }

  private static int size(List<Mention> list) {
    return list.stream().mapToInt(Mention::count).sum();
  }

  /** {@code 121.6 and 121.7 …; the former is accepted, the latter noted}. */
  private Optional<Scope> chosen(Clause clause) {
    List<Mention> list = list(clause);
    List<Reference> all = references(list);
    boolean paragraphs = list.stream().anyMatch(each -> each.target() == Mention.Target.PARAGRAPHS);
    if (paragraphs || all.size() < 2 || all.stream().anyMatch(Reference::isRange)) {
      return other(clause);
    }
    List<Reference> chosen =
        new ListOrdinals(clause.sentence())
            .of(clause.first(), clause.end(), all.size()).stream()
                .map(place -> all.get(place - 1))
                .toList();
    if (chosen.isEmpty()) {
      return other(clause);
    }
    if (clause.names()) {
      group(list, Stance.NONE);
    }
    apart.addAll(chosen);
    return Optional.of(share(list.get(0), chosen));
  }

  /** {@code accepts the latter; the other is noted}. */
  private Optional<Scope> other(Clause clause) {
    return othersOfGroup(clause)
        .filter(each -> each.references().size() == 1)
        .filter(
            each -> new ListOrdinals(clause.sentence()).isOtherNamed(clause.first(), clause.end()))
        .map(Scope.class::cast);
  }

  /** {@code Of 121.1, 121.2 and 121.3 only the last is accepted; the other two are noted}. */
  private Optional<Scope> othersOfGroup(Clause clause, Optional<Scope> place) {
    return place
        .filter(Scope.OTHERS::equals)
        .filter(each -> !clause.hasWord("of-review"))
        .filter(each -> size(group) > 1 || !clause.hasWord("recommendation"))
        .flatMap(each -> othersOfGroup(clause));
  }

  /**
   * Those of the group that have no answer by themselves, where others of it have and none is
   * named.
   */
  private Optional<Scope.Named> othersOfGroup(Clause clause) {
    List<Mention> left =
        group.stream()
            .map(each -> each.without(apart))
            .filter(each -> !each.references().isEmpty())
            .toList();
    boolean parted = !apart.isEmpty() || losesApart;
    return parted && !left.isEmpty() && !clause.names()
        ? Optional.of(new Scope.Named(left))
        : Optional.empty();
  }

  /** Some of the recommendations of a list, which {@code first} begins. */
  private static Scope share(Mention first, List<Reference> some) {
    return new Scope.Named(List.of(new Mention(first.target(), some, first.span())));
  }

  /**
   * "These recommendations" are those that the paragraph has spoken of, if it has; so are those of
   * a clause that says of none what it answers.
   */
  private Scope unnamed(Clause clause, Stance stance, Optional<Scope> place) {
    boolean inSentence = sentenceOfLastNamed == clause.sentence().from();
    // "121.1 to 121.3 were examined; all are accepted": all of these.
    boolean allOfThese =
        inSentence
            && place.filter(Scope.ALL::equals).isPresent()
            && !clause.hasWord("recommendation")
            && size(list(clause)) > 1;
    boolean points = allOfThese || place.filter(Scope.THESE::equals).isPresent();
    if (place.isPresent() && !points) {
      return place.get();
    }
    boolean answers = stance.isKnown() && stance.status() != PositionStatus.PENDING;
    boolean meansLast =
        inSentence || (points && (answers || !given.isEmpty())) || isOnGiven(clause, stance);
    if (meansLast
        && answers
        && lastNamed.filter(each -> each.mentions().equals(group)).isPresent()) {
      group = List.of();
    }
    Optional<Scope> meant =
        lastNamed.filter(each -> meansLast).map(Scope.class::cast).or(() -> spokenOf);
    return meant.orElseGet(() -> points ? Scope.THESE : counted(clause).orElse(Scope.UNSTATED));
  }

  /** True if a clause that points at none answers those beside the text, as none was named yet. */
  private boolean isOnGiven(Clause clause, Stance stance) {
    return !given.isEmpty()
        && sentenceOfLastNamed < 0
        && !stance.isSilent()
        && new TotalReader(clause).definiteCount().orElse(size(given)) == size(given);
  }

  /** {@code the nine recommendations}. */
  private static Optional<Scope> counted(Clause clause) {
    OptionalInt all = new TotalReader(clause).definiteCount();
    return all.isPresent() ? Optional.of(new Scope.Counted(all.getAsInt())) : Optional.empty();
  }
}
