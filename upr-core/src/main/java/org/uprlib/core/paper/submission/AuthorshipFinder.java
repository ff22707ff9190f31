package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/** Finds whether a submission is joint or single, by the words of its first page or the names. */
final class AuthorshipFinder {
  private static final Pattern JOINT_SUBMISSION_NUMBER = Pattern.compile("js\\d{1,2}");

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
  Submitters submitters(List<Organisation> organisations) {
    Optional<PageEvidence> joint = jointWords().or(() -> field(WordKind.JOINT_WORD));
    if (organisations.size() > 1) {
      Organisation first = organisations.get(0);
      Organisation second = organisations.get(1);
      int start = Math.min(first.span().start(), second.span().start());
      int end = Math.max(first.span().end(), second.span().end());
      PageEvidence names = new PageEvidence(new Span(start, end), second.evidence().certainty());
      return new Submitters(organisations, Authorship.JOINT, Optional.of(joint.orElse(names)));
    }
    if (joint.isPresent()) {
      return new Submitters(organisations, Authorship.JOINT, joint);
    }
    Optional<PageEvidence> single = words(WordKind.SINGLE).or(() -> field(WordKind.SINGLE_WORD));
    if (single.isPresent()) {
      return new Submitters(organisations, Authorship.SINGLE, single);
    }
    if (organisations.isEmpty()) {
      return new Submitters(organisations, Authorship.UNKNOWN, Optional.empty());
    }
    return new Submitters(
        organisations, Authorship.SINGLE, Optional.of(organisations.get(0).evidence()));
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
      boolean word = page.is(WordKind.JOINT_WORD, i) && block.role(i) == Role.TITLE;
      boolean number = head && JOINT_SUBMISSION_NUMBER.matcher(page.word(i).folded()).matches();
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
