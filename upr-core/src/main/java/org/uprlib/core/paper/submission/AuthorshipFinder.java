package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/** Finds whether a submission is joint or single, by the words of its first page or the names. */
final class AuthorshipFinder {
  private static final Pattern SEVERAL = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

  /** So likely it has to be that two submit, for a paper to be joint by its names alone. */
  private static final double SEVERAL_SUBMIT = 0.7;

  private final TitleBlock block;
  private final FirstPage page;
  private final boolean[] supporter;

  /**
   * @param supporter for each word, true where those stand who support the paper and do not submit
   */
  AuthorshipFinder(TitleBlock block, boolean[] supporter) {
    this.block = block;
    this.page = block.page();
    this.supporter = supporter.clone();
  }

  /** Those who submit, with what the page tells of whether they do so jointly. */
  Submitters submitters(List<SubmitterCandidate> candidates) {
    List<Organisation> names =
        candidates.stream()
            .filter(SubmitterCandidate::submits)
            .map(SubmitterCandidate::organisation)
            .toList();
    Optional<PageEvidence> joint = jointWords().or(() -> field(WordKind.JOINT_WORD));
    if (names.size() > 1 && SubmitterCandidate.likelihoodOfTwo(candidates) > SEVERAL_SUBMIT) {
      joint = joint.or(() -> Optional.of(both(names.get(0), names.get(1))));
    }
    joint = joint.or(this::members);
    if (joint.isPresent()) {
      return new Submitters(candidates, Authorship.JOINT, joint);
    }
    Optional<PageEvidence> single = words(WordKind.SINGLE).or(() -> field(WordKind.SINGLE_WORD));
    boolean only = candidates.stream().filter(SubmitterCandidate::possible).count() == 1;
    if (single.isEmpty() && names.size() == 1 && only && !coalition(names.get(0))) {
      single = Optional.of(names.get(0).evidence());
    }
    return new Submitters(
        candidates, single.isPresent() ? Authorship.SINGLE : Authorship.UNKNOWN, single);
  }

  /** A coalition's paper may be its own or its members'. */
  private boolean coalition(Organisation name) {
    for (int i = 0; i < page.size(); i++) {
      boolean within =
          name.span().start() <= page.word(i).start() && page.word(i).end() <= name.span().end();
      if (within && page.is(WordKind.COALITION, i)) {
        return true;
      }
    }
    return false;
  }

  /** More than one, without their names: {@code 120 organisations}, {@code and eleven others}. */
  private Optional<PageEvidence> members() {
    for (int i = 0; i < page.size(); i++) {
      Role role = block.role(i);
      boolean head = i < block.body() && role != Role.PROSE && role != Role.CONTACT;
      if (!head || supporter[i] || role == Role.SUPPORT) {
        continue;
      }
      int members = membersBehind(i);
      int others = page.is(WordKind.AND, i) ? page.end(WordKind.OTHERS, numberBehind(i + 1)) : -1;
      int end = Math.max(members, others);
      if (end > 0) {
        return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  /** As {@code 23 civil society organisations}, or {@code NGOs} behind a label. */
  private int membersBehind(int i) {
    boolean number = SEVERAL.matcher(page.word(i).folded()).matches();
    boolean label = block.role(i - 1) == Role.LABEL && block.role(i) != Role.LABEL;
    int from = number ? i + 1 : i;
    int several = page.end(WordKind.MEMBERS, i);
    int more = page.is(WordKind.AND, several) ? page.end(WordKind.MEMBERS, several + 1) : -1;
    if (more > 0) {
      return more;
    }
    for (int k = from;
        (number || label) && k < from + 3 && (k == from || page.before(k).plain());
        k++) {
      int end = page.end(WordKind.MEMBERS, k);
      boolean plural =
          end > 0
              && (page.word(k).folded().endsWith("s") || page.word(end - 1).folded().endsWith("s"));
      if (plural) {
        return end;
      }
    }
    return -1;
  }

  private int numberBehind(int i) {
    return page.word(i).number() ? i + 1 : i;
  }

  private static PageEvidence both(Organisation first, Organisation second) {
    int start = Math.min(first.span().start(), second.span().start());
    int end = Math.max(first.span().end(), second.span().end());
    return new PageEvidence(new Span(start, end), second.evidence().certainty());
  }

  private Optional<PageEvidence> jointWords() {
    for (int i = 0; i < page.size(); i++) {
      boolean head = i < block.body() && block.role(i) != Role.PROSE && !supporter[i];
      boolean own =
          block.role(i) == Role.PROSE
              && (page.is(WordKind.THIS, i - 1)
                  || page.end(WordKind.THIS, i - 2) == i
                  || page.end(WordKind.THIS, i - 3) == i - 1
                  || (page.is(WordKind.THIS, i - 3) && page.is(WordKind.BEING, i - 2))
                  || (page.end(WordKind.THIS, i - 2) == i - 1
                      && page.word(i - 1).folded().length() <= 2));
      int phrase = page.end(WordKind.JOINT, i);
      own |= page.any(WordKind.SPEAKER, i, Math.min(page.size(), phrase));
      boolean word = page.is(WordKind.JOINT_WORD, i) && block.role(i) == Role.TITLE;
      boolean number = head && block.numbersJointSubmission(i);
      int coalition = coalitionOf(i);
      if (((head || own) && phrase > 0) || (head && word) || number || (head && coalition > 0)) {
        int end = Math.max(Math.max(phrase, coalition), i + 1);
        return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  /** As in {@code Coalition of 14 organisations}. */
  private int coalitionOf(int i) {
    int of = page.end(WordKind.COALITION_OF, i);
    for (int k = of; of > 0 && k < Math.min(page.size(), of + 4); k++) {
      if (page.end(WordKind.MEMBERS, k) > 0) {
        return page.end(WordKind.MEMBERS, k);
      }
    }
    return -1;
  }

  /** As in {@code Type of submission: individual}. */
  private Optional<PageEvidence> field(WordKind kind) {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int told = page.end(WordKind.PAPER_TYPE, start);
      if (told > 0 && page.before(told).colon() && page.is(kind, told)) {
        return Optional.of(new PageEvidence(page.span(start, told + 1), Certainty.STATED));
      }
    }
    return Optional.empty();
  }

  private Optional<PageEvidence> words(WordKind kind) {
    for (int i = 0; i < Math.min(block.body(), page.size()); i++) {
      int end = page.end(kind, i);
      if (end > 0 && block.role(i) != Role.PROSE) {
        return Optional.of(new PageEvidence(page.span(i, end), Certainty.STATED));
      }
    }
    return Optional.empty();
  }
}
