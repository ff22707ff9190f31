package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;

/** Finds whether a submission is joint or single, by the words of its first page or the names. */
final class AuthorshipFinder {
  private static final Pattern SEVERAL = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

  /** So likely it has to be that two submit, for a paper to be joint by its names alone. */
  private static final double SEVERAL_SUBMIT = 0.7;

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
    Optional<PageEvidence> single = stated(WordKind.SINGLE).or(() -> field(WordKind.SINGLE_WORD));
    Optional<PageEvidence> joint = joint(candidates, names, single.isPresent());
    if (joint.isPresent()) {
      return new Submitters(candidates, kind, Authorship.JOINT, joint);
    }
    boolean only = candidates.stream().filter(SubmitterCandidate::possible).count() == 1;
    if (only && !coalition(names)) {
      single = single.or(() -> names.stream().map(Organisation::evidence).findFirst());
    }
    return new Submitters(
        candidates, kind, single.isPresent() ? Authorship.SINGLE : Authorship.UNKNOWN, single);
  }

  /** What makes it joint; names that are inferred do not where the page says that it is single. */
  private Optional<PageEvidence> joint(
      List<SubmitterCandidate> candidates, List<Organisation> names, boolean single) {
    Optional<PageEvidence> stated =
        stated(WordKind.JOINT).or(this::jointTitle).or(() -> field(WordKind.JOINT_WORD));
    boolean two = SubmitterCandidate.likelihoodOfTwo(candidates) > SEVERAL_SUBMIT;
    Optional<PageEvidence> both =
        two ? Optional.of(both(names.get(0), names.get(1))) : Optional.empty();
    boolean bothStated = both.filter(e -> e.certainty() == Certainty.STATED).isPresent();
    if (stated.isPresent() || (single && !bothStated)) {
      return stated;
    }
    return both.or(() -> members(coalition(names)));
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

  private boolean holds(Organisation name, WordKind kind) {
    return page.any(
        0,
        page.size(),
        i ->
            page.is(kind, i)
                && name.span().start() <= page.word(i).start()
                && page.word(i).end() <= name.span().end());
  }

  /**
   * More than one, without their names: {@code 120 organisations}, {@code and eleven others}.
   *
   * @param anywhere whether the text may say so, too, as it does of a coalition that submits
   */
  private Optional<PageEvidence> members(boolean anywhere) {
    for (int i = 0; i < page.size(); i++) {
      if (told(i) || (anywhere && several(i))) {
        int number = page.word(i + 1).number() ? i + 2 : i + 1;
        int others = page.is(WordKind.AND, i) ? page.end(WordKind.OTHERS, number) : -1;
        int end = Math.max(membersBehind(i), others);
        if (end > 0) {
          return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
        }
      }
    }
    return Optional.empty();
  }

  private boolean told(int i) {
    return head(i) && block.role(i) != Role.CONTACT;
  }

  private boolean several(int i) {
    return SEVERAL.matcher(page.word(i).folded()).matches();
  }

  /** As {@code 23 civil society organisations}, or {@code NGOs} behind a label. */
  private int membersBehind(int i) {
    int members = page.end(WordKind.MEMBERS, i);
    int more = page.is(WordKind.AND, members) ? page.end(WordKind.MEMBERS, members + 1) : -1;
    boolean label = block.role(i - 1) == Role.LABEL;
    if (!label && !several(i)) {
      return more;
    }
    return IntStream.range(several(i) ? i + 1 : i, i + 4)
        .filter(k -> page.is(WordKind.MEMBERS, k))
        .filter(k -> plural(k, page.end(WordKind.MEMBERS, k)) || (several(i) && !latin(k)))
        .map(k -> page.end(WordKind.MEMBERS, k))
        .findFirst()
        .orElse(-1);
  }

  private boolean plural(int from, int to) {
    return page.any(from, to, i -> page.word(i).folded().endsWith("s"));
  }

  private boolean latin(int i) {
    return Character.UnicodeScript.of(page.word(i).folded().codePointAt(0))
        == Character.UnicodeScript.LATIN;
  }

  private static PageEvidence both(Organisation first, Organisation second) {
    int start = Math.min(first.span().start(), second.span().start());
    int end = Math.max(first.span().end(), second.span().end());
    return new PageEvidence(new Span(start, end), second.evidence().certainty());
  }

  /** A phrase of the title block, of a title at the foot, or of running text about this paper. */
  private Optional<PageEvidence> stated(WordKind kind) {
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(kind, i);
      boolean own = behindThis(i) || page.any(WordKind.SPEAKER, i, Math.max(i, end));
      boolean foot = block.role(i) == Role.TITLE && page.before(i).line();
      if (end > 0 && (head(i) || foot || (block.role(i) == Role.PROSE && own))) {
        return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  /** As in {@code This is a joint submission}. */
  private boolean behindThis(int i) {
    return page.any(
        i - 3,
        i,
        k ->
            page.is(WordKind.THIS, k)
                && page.all(
                    page.end(WordKind.THIS, k),
                    i,
                    w -> page.is(WordKind.BEING, w) || page.word(w).folded().length() <= 2));
  }

  private boolean head(int i) {
    int line = page.lineStart(page.lineOf(i));
    return block.head(i) && !page.any(line, i, k -> block.role(k) == Role.SUPPORT);
  }

  /** A word of the title, a code as {@code JS3}, {@code Coalition of 14 organisations}. */
  private Optional<PageEvidence> jointTitle() {
    for (int i = 0; i < page.size(); i++) {
      boolean word = page.is(WordKind.JOINT_WORD, i) && block.role(i) == Role.TITLE;
      int end = word || block.numbersJointSubmission(i) ? i + 1 : coalitionOf(i);
      if (end > 0 && head(i)) {
        return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  /** As in {@code Coalition of 14 organisations}. */
  private int coalitionOf(int i) {
    int of = page.end(WordKind.COALITION_OF, i);
    return IntStream.range(of, of < 0 ? of : of + 4)
        .map(k -> page.end(WordKind.MEMBERS, k))
        .filter(end -> end > 0)
        .findFirst()
        .orElse(-1);
  }

  /** As in {@code Type of submission: individual}. */
  private Optional<PageEvidence> field(WordKind kind) {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int told = page.end(WordKind.PAPER_TYPE, start);
      if (page.before(told).colon() && page.is(kind, told)) {
        return Optional.of(new PageEvidence(page.span(start, told + 1), Certainty.STATED));
      }
    }
    return Optional.empty();
  }
}
