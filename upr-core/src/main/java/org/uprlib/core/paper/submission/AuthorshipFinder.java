package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.SubmitterKind;
import org.uprlib.core.paper.submission.Sign.Trait;

/** Finds whether a submission is joint or single, by the words of its first page or the names. */
record AuthorshipFinder(TitleBlock block, Gazetteer gazetteer) {
  /** So likely it has to be that two submit, for a paper to be joint by its names alone. */
  private static final double SEVERAL_SUBMIT = 0.7;

  /** Words of a description up to the number of those who make it up, at most. */
  private static final int DESCRIPTION = 13;

  private static final String SENTENCE_ENDS = ".。";

  /** Words between "this" and what it points to, at most one more. */
  private static final int THIS_BEFORE = 3;

  /** What shows that words are the name of an organisation, or that it submits. */
  private static final Set<Trait> SHOWN =
      EnumSet.of(Trait.STATED, Trait.OWN, Trait.OF_NAME, Trait.STRONG);

  /** A name on a line of its own that is about a noun for organisations. */
  private static final Set<Sign> HEADED_LINE = EnumSet.of(Sign.ALONE, Sign.HEADED);

  private static final Set<WordKind> LINKS = EnumSet.of(WordKind.AND, WordKind.ARTICLE);

  private static final Set<Role> NAMES = EnumSet.of(Role.LABEL, Role.FREE);

  private FirstPage page() {
    return block.page();
  }

  /** Those who submit, and whether the page says that they do so jointly. */
  Submitters submitters(List<SubmitterCandidate> candidates) {
    List<SubmitterCandidate> submitting =
        candidates.stream().filter(SubmitterCandidate::submits).toList();
    List<Organisation> names = submitting.stream().map(SubmitterCandidate::organisation).toList();
    SubmitterKind kind = kind(names);
    Optional<PageEvidence> single =
        stated(Construction.SINGLE, Construction.OWN_SINGLE)
            .or(() -> first(Construction.NOT_JOINT, this::head));
    Optional<Name> only = names.size() == 1 ? Optional.of(words(names.get(0))) : Optional.empty();
    boolean coalition =
        only.filter(n -> block.any(Construction.NAMES_COALITION, n.from(), n.to())).isPresent();
    Optional<PageEvidence> joint = joint(submitting, names, single.isPresent(), coalition);
    if (joint.isPresent()) {
      return new Submitters(candidates, kind, Authorship.JOINT, joint);
    }
    long possible = candidates.stream().filter(SubmitterCandidate::possible).count();
    // A coalition's paper may be its own or its members'; "Sylvanian NGOs" are several.
    boolean several =
        coalition || only.filter(name -> namesSeveral(name) || isOfOthers(name)).isPresent();
    boolean one = possible == 1 && submitting.stream().anyMatch(this::borneOut);
    if (one && !several && !maybeSeveral(submitting.get(0))) {
      single = single.or(() -> Optional.of(names.get(0).evidence()));
    }
    return new Submitters(
        candidates, kind, single.isPresent() ? Authorship.SINGLE : Authorship.UNKNOWN, single);
  }

  /** Whether the page mentions others who may submit, too. */
  private boolean maybeSeveral(SubmitterCandidate only) {
    Name name = words(only.organisation());
    int lineEnd = page().lineEnd(name.from());
    return block.begins(Construction.MAYBE_SEVERAL, 0, page().size())
        || (!has(Trait.STATED, only) && named(Construction.OTHER_DESCRIBED, 0, page().size(), name))
        || (only.signs().contains(Sign.DESCRIBED)
            && named(Construction.OTHER_SUBJECT, name.from(), lineEnd, name));
  }

  /** Whether a sentence that begins in words {@code from} to {@code to} is about another. */
  private boolean named(Construction sentence, int from, int to, Name only) {
    return IntStream.range(from, to)
        .mapToObj(i -> block.find(sentence, i))
        .anyMatch(other -> other != null && !page().same(other.from(), only.from(), 1));
  }

  /** What makes it joint; names that are inferred do not where the page says that it is single. */
  private Optional<PageEvidence> joint(
      List<SubmitterCandidate> submitting,
      List<Organisation> names,
      boolean single,
      boolean coalition) {
    Optional<PageEvidence> stated =
        stated(Construction.JOINT, Construction.OWN_JOINT)
            .filter(e -> coalition || !inName(e, names));
    List<SubmitterCandidate> own = submitting.stream().filter(each -> !ofOther(each)).toList();
    // A country team's agencies are one submitter.
    boolean several = several(own) && kind(names) != SubmitterKind.UNITED_NATIONS;
    if (stated.isPresent() || single) {
      return stated;
    }
    Optional<PageEvidence> both = several ? Optional.of(both(own)) : Optional.empty();
    return both.or(() -> members(coalition).filter(e -> !inName(e, names)));
  }

  /**
   * Whether more shows that it submits than a line of its own: below others, that may be what the
   * paper is about. A partner has another beside it.
   */
  private boolean borneOut(SubmitterCandidate only) {
    int first = page().wordAt(only.organisation().span().start());
    boolean named = SHOWN.stream().anyMatch(trait -> has(trait, only));
    return !only.signs().contains(Sign.PARTNER) && (named || first == 0);
  }

  /** As the second of {@code Rights Watch on behalf of Water Network}. */
  private boolean ofOther(SubmitterCandidate name) {
    Span label = name.organisation().evidence().span();
    int last = page().wordAt(name.organisation().span().start());
    return block.begins(Construction.FOR_OTHERS, page().wordAt(label.start()), last);
  }

  /** As in {@code Platform of NGOs for Water}. */
  private static boolean inName(PageEvidence evidence, List<Organisation> names) {
    int last = evidence.span().end();
    return names.stream().anyMatch(n -> n.span().start() < last && last <= n.span().end());
  }

  /**
   * Whether it is likely that several submit, and one list names them, or the page shows of each
   * that it is an organisation of its own: names on lines of their own or side by side may be one
   * in two languages, or one and its department.
   */
  private boolean several(List<SubmitterCandidate> names) {
    if (SubmitterCandidate.likelihoodOfTwo(names) <= SEVERAL_SUBMIT || oneName(names)) {
      return false;
    }
    List<PageEvidence> listed =
        names.stream()
            .filter(each -> !doubtful(each))
            .map(SubmitterCandidate::organisation)
            .map(Organisation::evidence)
            .toList();
    long own =
        names.stream()
            .filter(each -> has(Trait.STATED, each) ? !doubtful(each) : ofItsOwn(each))
            .count();
    return listed.stream().distinct().count() < listed.size() || own > 1 || onOwnLines(names);
  }

  /**
   * Whether names on lines of their own, one below the other, are those of several: three or more,
   * or two with the same noun, which a part or a translation does not share.
   */
  private boolean onOwnLines(List<SubmitterCandidate> names) {
    List<Name> headed =
        names.stream()
            .filter(each -> each.signs().containsAll(HEADED_LINE))
            .map(each -> words(each.organisation()))
            .toList();
    long nouns = headed.stream().map(n -> page().first(WordKind.NOUN, n)).distinct().count();
    return (headed.size() > 2 || nouns < headed.size())
        && page().lineOf(headed.get(headed.size() - 1).from())
            == page().lineOf(headed.get(0).from()) + headed.size() - 1;
  }

  /**
   * Whether it may be another than one who submits, or a part of its name: it had a part in the
   * paper, or is below the label and the name behind it and is no item of a list, as who leads them
   * and what they are.
   */
  private boolean doubtful(SubmitterCandidate name) {
    Span label = name.organisation().evidence().span();
    int from = page().wordAt(label.start());
    int first = page().wordAt(label.end());
    boolean list =
        page().before(first).line() || page().any(WordKind.COALITION, first, page().lineEnd(first));
    Name words = words(name.organisation());
    return (name.signs().contains(Sign.PARTNER)
            && block.is(Construction.DOUBTED_PARTNER, words.from(), words.to()))
        || block.is(Construction.PROJECT, words.from(), words.to())
        || (page().is(WordKind.PARTICIPANT, from)
            && (page().any(0, from, i -> NAMES.contains(block.role(i)))
                || page().any(first, block.body(), i -> block.role(i) == Role.LABEL)))
        || (name.signs().contains(Sign.LISTED) && !list && !name.signs().contains(Sign.ITEM));
  }

  /**
   * As {@code Doctors and Nurses for Health} and {@code Open Space and Public}: a word and more,
   * and nothing says that what follows is a name.
   */
  private boolean oneName(List<SubmitterCandidate> names) {
    SubmitterCandidate second = names.get(1);
    boolean bare =
        names.size() == 2
            && (block.is(Construction.HOUSE, words(second.organisation()).from())
                || isBareWord(second));
    return bare || nameWithCommas(names);
  }

  /** As in {@code Lesbian, Gay and Bisexual Association}: one part alone is surely a name. */
  private boolean nameWithCommas(List<SubmitterCandidate> names) {
    List<Name> parts = names.stream().map(each -> words(each.organisation())).toList();
    Name first = parts.get(0);
    int end = parts.get(parts.size() - 1).to();
    boolean inner = page().any(first.from() + 1, first.to(), i -> page().before(i).comma());
    List<Name> sure =
        names.stream()
            .filter(each -> !isListWord(each, inner))
            .map(each -> words(each.organisation()))
            .toList();
    return page().any(first.from() + 1, end, i -> page().before(i).comma())
        && IntStream.range(1, parts.size())
            .allMatch(k -> linked(parts.get(k - 1).to(), parts.get(k).from()))
        && sure.size() == 1
        && page().any(WordKind.NOUN, sure.get(0).from(), sure.get(0).to());
  }

  /** Nothing but a conjunction and an article between names. */
  private boolean linked(int from, int to) {
    return !page().any(from, to, i -> !page().is(LINKS, i));
  }

  /**
   * Whether it may be part of a name.
   *
   * @param inner whether the first of the list goes over a comma, as its topics do
   */
  private boolean isListWord(SubmitterCandidate each, boolean inner) {
    Name name = words(each.organisation());
    boolean noun = page().any(WordKind.NOUN, name.from(), name.to());
    return block.is(Construction.LIST_WORD, name.from(), name.to()) || (inner && !noun);
  }

  /** It shows that it is an organisation; a short name may be that of the other one. */
  private static boolean ofItsOwn(SubmitterCandidate name) {
    return has(Trait.OWN, name) && !name.signs().contains(Sign.SHORT_NAME);
  }

  private static boolean isBareWord(SubmitterCandidate name) {
    return name.signs().contains(Sign.ONE_WORD) && !has(Trait.OF_NAME, name);
  }

  private static boolean has(Trait trait, SubmitterCandidate name) {
    return trait.in(name.signs());
  }

  private SubmitterKind kind(List<Organisation> names) {
    if (names.isEmpty()) {
      return SubmitterKind.STAKEHOLDER;
    }
    if (names.stream().allMatch(each -> gazetteer.isUnEntity(each.name()))) {
      return SubmitterKind.UNITED_NATIONS;
    }
    return names.stream()
            .map(this::words)
            .allMatch(name -> page().any(WordKind.INSTITUTION, name.from(), name.to()))
        ? SubmitterKind.HUMAN_RIGHTS_INSTITUTION
        : SubmitterKind.STAKEHOLDER;
  }

  private boolean namesSeveral(Name name) {
    return block.is(Construction.SEVERAL_NAMED, name.from(), name.to());
  }

  /** Whether the title block, or a sentence about it, says that others make it up. */
  private boolean isOfOthers(Name name) {
    return block.begins(Construction.OF_OTHERS, 0, block.body())
        || page()
            .any(
                0,
                page().size(),
                i ->
                    page().same(i, name.from(), name.words())
                        && block.is(Construction.IS_COALITION, i + name.words()));
  }

  private Name words(Organisation organisation) {
    Span span = organisation.span();
    return new Name(page().wordAt(span.start()), page().wordAt(span.end() - 1) + 1);
  }

  /**
   * More than one, without their names: {@code 120 organisations}, {@code and eleven others}.
   *
   * @param coalition whether one submits, of which the text may say so, too
   */
  private Optional<PageEvidence> members(boolean coalition) {
    // As in "Rights Watch on behalf of its members and partners", which is one.
    IntPredicate others = i -> head(i) && !block.begins(Construction.OWN_MEMBERS, i - 2, i);
    IntPredicate here = coalition ? i -> i < block.body() : others;
    return first(Construction.SEVERAL, here, i -> !denied(i))
        .or(() -> first(Construction.COALITION_OF_SEVERAL, i -> coalition))
        .or(() -> first(Construction.TOLD_SEVERAL, others, i -> !denied(i)));
  }

  private Optional<PageEvidence> first(Construction construction, IntPredicate counts) {
    return first(construction, counts, i -> true);
  }

  /** The first where {@code counts} is true, and {@code accepts}, which costs more, as well. */
  private Optional<PageEvidence> first(
      Construction construction, IntPredicate counts, IntPredicate accepts) {
    for (int i = 0; i < page().size(); i++) {
      Name found = counts.test(i) ? block.find(construction, i) : null;
      if (found != null && !ofOne(found.to()) && accepts.test(i)) {
        Span words = page().span(found.from(), found.to());
        return Optional.of(new PageEvidence(words, Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  /** As in {@code Rights Watch, which brings together 14 organisations}, which may be one. */
  private boolean ofOne(int end) {
    return block.begins(Construction.OF_OTHERS, end - DESCRIPTION, end);
  }

  private static PageEvidence both(List<SubmitterCandidate> names) {
    Organisation first = names.get(0).organisation();
    Organisation second = names.get(1).organisation();
    int start = Math.min(first.span().start(), second.span().start());
    int end = Math.max(first.span().end(), second.span().end());
    return new PageEvidence(new Span(start, end), second.evidence().certainty());
  }

  /** In the title block, or elsewhere where it is said of this paper. */
  private Optional<PageEvidence> stated(Construction construction, Construction own) {
    return first(construction, this::head, i -> !denied(i) && !mentions(i))
        .or(() -> first(own, i -> !supports(i) && !block.ofOtherPaper(i), i -> !denied(i)));
  }

  /**
   * Whether a sentence of the title block comes to speak of a paper at word {@code i}, which may be
   * another's: {@code We refer to the joint submission of Rights Watch.}
   */
  private boolean mentions(int i) {
    int end = page().lineEnd(i);
    int start = block.sentenceStart(i);
    boolean sentence =
        SENTENCE_ENDS.indexOf(page().markBehind(end - 1)) >= 0
            || page().any(i + 1, end, block::sentenceEnds);
    return sentence
        && head(i)
        && page().any(start, i, k -> block.role(k) == Role.FREE)
        && !page().any(WordKind.THIS, i - THIS_BEFORE, i);
  }

  /** As in {@code Joint submission: no} and {@code not a joint submission}. */
  private boolean denied(int i) {
    return block.begins(Construction.DENIED, i, page().lineEnd(i) + 1)
        || block.any(Construction.DENIED_BEFORE, block.sentenceStart(i), i);
  }

  /** As the undersigned of {@code endorsed by the undersigned organisations}. */
  private boolean supports(int i) {
    return page().any(i - 4, i, k -> page().end(WordKind.SUPPORT, k) >= Math.max(1, i - 1));
  }

  private boolean head(int i) {
    int line = page().lineStart(i);
    return block.head(i) && !page().any(line, i, k -> block.role(k) == Role.SUPPORT);
  }
}
