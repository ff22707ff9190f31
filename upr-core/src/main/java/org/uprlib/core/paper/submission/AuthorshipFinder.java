package org.uprlib.core.paper.submission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.uprlib.core.document.Span;

/** Finds whether a submission is joint or single, by the words of its first page or the names. */
final class AuthorshipFinder {
  /** So likely it has to be that two submit, for a paper to be joint by its names alone. */
  private static final double SEVERAL_SUBMIT = 0.7;

  private static final Set<WordKind> OF_COALITION =
      EnumSet.of(
          WordKind.COALITION,
          WordKind.COALITION_OF,
          WordKind.INTRODUCES,
          WordKind.SPEAKER,
          WordKind.PAPER);

  private final TitleBlock block;
  private final FirstPage page;
  private final Gazetteer gazetteer;

  AuthorshipFinder(TitleBlock block, Gazetteer gazetteer) {
    this.block = block;
    this.page = block.page();
    this.gazetteer = gazetteer;
  }

  /** Those who submit, with what the page tells of whether they do so jointly. */
  Submitters submitters(List<SubmitterCandidate> candidates) {
    List<Organisation> names =
        candidates.stream()
            .filter(SubmitterCandidate::submits)
            .map(SubmitterCandidate::organisation)
            .toList();
    SubmitterKind kind = kind(names);
    Optional<PageEvidence> single = stated(Construction.SINGLE, Construction.OWN_SINGLE);
    Optional<PageEvidence> joint = joint(candidates, names, single.isPresent());
    if (joint.isPresent()) {
      return new Submitters(candidates, kind, Authorship.JOINT, joint);
    }
    List<SubmitterCandidate> possible =
        candidates.stream().filter(SubmitterCandidate::possible).toList();
    boolean only = possible.size() == 1 || inTwoLanguages(possible);
    if (only && !coalition(names) && !several(names)) {
      single = single.or(() -> names.stream().map(Organisation::evidence).findFirst());
    }
    return new Submitters(
        candidates, kind, single.isPresent() ? Authorship.SINGLE : Authorship.UNKNOWN, single);
  }

  /** What makes it joint; names that are inferred do not where the page says that it is single. */
  private Optional<PageEvidence> joint(
      List<SubmitterCandidate> candidates, List<Organisation> names, boolean single) {
    boolean coalition = coalition(names);
    Optional<PageEvidence> stated =
        stated(Construction.JOINT, Construction.OWN_JOINT)
            .filter(e -> coalition || !inName(e, names));
    List<SubmitterCandidate> submitting =
        candidates.stream().filter(SubmitterCandidate::submits).toList();
    boolean two =
        SubmitterCandidate.likelihoodOfTwo(candidates) > SEVERAL_SUBMIT && !mayBeOne(submitting);
    Optional<PageEvidence> both =
        two ? Optional.of(both(names.get(0), names.get(1))) : Optional.empty();
    boolean bothStated = both.filter(e -> e.certainty() == Certainty.STATED).isPresent();
    if (stated.isPresent() || (single && !bothStated)) {
      return stated;
    }
    return both.or(() -> members(coalition).filter(e -> !inName(e, names)));
  }

  /**
   * A name on one line and on the next what it calls itself, a name and its short name behind a
   * comma ({@code Rights Watch, RIWA}), or one that a conjunction of topics cut in two.
   */
  private boolean mayBeOne(List<SubmitterCandidate> names) {
    if (names.size() != 2) {
      return false;
    }
    int last = lastWord(names.get(0));
    int next = firstWord(names.get(1));
    boolean shortName = names.get(1).signs().contains(Sign.SHORT_NAME);
    boolean shortNamed = names.stream().allMatch(name -> name.signs().contains(Sign.BRACKET));
    boolean called =
        page.is(WordKind.NOUN, next)
            || page.word(last).shouted() != page.word(next).shouted()
            || names.stream().anyMatch(this::holdsInstitution);
    return (shortName && next == last + 1 && page.before(next).comma())
        || block.is(Construction.BETWEEN_TOPICS, last)
        || (page.is(WordKind.AND, last + 1) && goesOn(names.get(0), names.get(1)))
        || (called && !shortNamed && oneBelowTheOther(names))
        || inTwoLanguages(names);
  }

  /** As {@code Paix} behind {@code Commission Justice et}, of which nothing else speaks. */
  private boolean goesOn(SubmitterCandidate noun, SubmitterCandidate word) {
    return word.signs().contains(Sign.ONE_WORD)
        && Collections.disjoint(word.signs(), Sign.OF_NAMES)
        && page.is(WordKind.NOUN, firstWord(noun));
  }

  private int lastWord(SubmitterCandidate name) {
    return page.wordAt(name.organisation().span().end() - 1);
  }

  private int firstWord(SubmitterCandidate name) {
    return page.wordAt(name.organisation().span().start());
  }

  /** As in {@code Platform of NGOs for Water}. */
  private static boolean inName(PageEvidence evidence, List<Organisation> names) {
    int last = evidence.span().end();
    return names.stream().anyMatch(n -> n.span().start() < last && last <= n.span().end());
  }

  /** A name on one line and, in another script, once more on the next. */
  private boolean inTwoLanguages(List<SubmitterCandidate> names) {
    List<Organisation> both = names.stream().map(SubmitterCandidate::organisation).toList();
    return names.size() == 2
        && oneBelowTheOther(names)
        && script(both.get(0)) != script(both.get(1));
  }

  private boolean holdsInstitution(SubmitterCandidate name) {
    return holds(name.organisation(), WordKind.INSTITUTION);
  }

  private boolean oneBelowTheOther(List<SubmitterCandidate> names) {
    int next = firstWord(names.get(1));
    return names.stream().allMatch(name -> name.signs().contains(Sign.ALONE))
        && page.lineOf(next) == page.lineOf(lastWord(names.get(0))) + 1
        && !page.before(next).semicolon();
  }

  private static Character.UnicodeScript script(Organisation name) {
    int letter = name.name().codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    return Character.UnicodeScript.of(letter);
  }

  private SubmitterKind kind(List<Organisation> names) {
    if (names.isEmpty()) {
      return SubmitterKind.STAKEHOLDER;
    }
    if (names.stream().allMatch(each -> gazetteer.isUnEntity(each.name()))) {
      return SubmitterKind.UNITED_NATIONS;
    }
    return names.stream().allMatch(each -> holds(each, WordKind.INSTITUTION))
        ? SubmitterKind.HUMAN_RIGHTS_INSTITUTION
        : SubmitterKind.STAKEHOLDER;
  }

  /** A coalition's paper may be its own or its members'. */
  private boolean coalition(List<Organisation> names) {
    return names.size() == 1 && holds(names.get(0), WordKind.COALITION);
  }

  /** As {@code Sylvanian NGOs} and {@code Rights Watch with Water Network}. */
  private boolean several(List<Organisation> names) {
    if (names.size() != 1) {
      return false;
    }
    Organisation name = names.get(0);
    boolean noun =
        holds(name, i -> page.is(WordKind.ORGANISATION, i) && !page.is(WordKind.MEMBERS, i));
    return (holds(name, WordKind.MEMBERS) && !noun)
        || holds(name, i -> block.is(Construction.ALONGSIDE, i));
  }

  private boolean holds(Organisation name, WordKind kind) {
    return holds(name, i -> page.is(kind, i));
  }

  private boolean holds(Organisation name, IntPredicate word) {
    return page.any(
        0,
        page.size(),
        i ->
            word.test(i)
                && name.span().start() <= page.word(i).start()
                && page.word(i).end() <= name.span().end());
  }

  /**
   * More than one, without their names: {@code 120 organisations}, {@code and eleven others}.
   *
   * @param anywhere whether the text may say so, too, as it does of a coalition that submits
   */
  private Optional<PageEvidence> members(boolean anywhere) {
    return first(
            Construction.SEVERAL,
            i -> head(i) || (anywhere && (i < block.body() || ofCoalition(i))))
        .or(() -> first(Construction.TOLD_SEVERAL, this::head));
  }

  /** The sentence is about the coalition, its members or the paper. */
  private boolean ofCoalition(int i) {
    int start = i;
    while (!page.before(start).line() && !block.sentenceEnds(start)) {
      start--;
    }
    return page.any(OF_COALITION, start, i);
  }

  private Optional<PageEvidence> first(Construction construction, IntPredicate counts) {
    for (int i = 0; i < page.size(); i++) {
      Name found = counts.test(i) ? block.find(construction, i) : null;
      if (found != null) {
        Span words = page.span(found.from(), found.to());
        return Optional.of(new PageEvidence(words, Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  private static PageEvidence both(Organisation first, Organisation second) {
    int start = Math.min(first.span().start(), second.span().start());
    int end = Math.max(first.span().end(), second.span().end());
    return new PageEvidence(new Span(start, end), second.evidence().certainty());
  }

  /** In the title block, or elsewhere where it is said of this paper. */
  private Optional<PageEvidence> stated(Construction construction, Construction own) {
    return first(construction, this::head).or(() -> first(own, i -> true));
  }

  private boolean head(int i) {
    int line = page.lineStart(page.lineOf(i));
    return block.head(i) && !page.any(line, i, k -> block.role(k) == Role.SUPPORT);
  }
}
