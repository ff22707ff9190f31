package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;

/**
 * Finds the names in sentences that say who submits, as in {@code This report was prepared by …} or
 * {@code Rights Watch submits this report}. For one page.
 */
final class SentenceNames {
  private static final Set<WordKind> BREAKS = Set.of(WordKind.BREAK, WordKind.VERB);

  private static final Set<WordKind> REVIEWS =
      Set.of(WordKind.REVIEW, WordKind.SESSION, WordKind.COUNCIL);

  private static final Set<WordKind> ABOUT_THIS =
      Set.of(WordKind.PAPER, WordKind.REVIEW, WordKind.OCCASION);

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;
  private final NameCandidates found;

  /**
   * @param found takes the names
   */
  SentenceNames(TitleBlock block, KnownNames known, NameList names, NameCandidates found) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.names = names;
    this.found = found;
  }

  /** Adds the names that sentences about the paper name. */
  void find() {
    int start = 0;
    for (int i = 1; i <= page.size(); i++) {
      boolean begins = block.role(i) == Role.PROSE && block.role(i - 1) != Role.PROSE;
      if (begins || page.before(i).line() || block.sentenceEnds(i)) {
        if (block.role(start) == Role.PROSE) {
          passive(start, i);
          active(start, i);
          onBehalf(start, i);
        }
        start = i;
      }
    }
  }

  /** As in {@code This submission was prepared by …}. */
  private void passive(int start, int end) {
    int paper = thisPaper(start, end);
    if (paper < 0) {
      return;
    }
    for (int i = paper; i < end; i++) {
      if (page.end(WordKind.SUPPORT, i) > i + 1) {
        return;
      }
      int by = page.end(WordKind.SUBMITTED_BY, i);
      if (by < 0 && page.is(WordKind.PARTICIPLE, i)) {
        by = byWithin(i, Math.min(end, i + 10));
      }
      int name = by < 0 || begins(by) ? by : behindColon(by, Math.min(end, by + 12));
      if (name > 0 && name < end) {
        int stop = clauseEnd(name, end);
        found.add(names.split(name, stop), page.span(start, stop), EnumSet.of(Sign.BY));
        return;
      }
    }
  }

  /** As in {@code prepared by the following organisations: …}. */
  private int behindColon(int from, int end) {
    return IntStream.range(from, end).filter(i -> page.before(i).colon()).findFirst().orElse(-1);
  }

  /** As in {@code Rights Watch and the Bar Association submit this report}. */
  private void active(int start, int end) {
    int paper = thisPaper(start, Math.min(end, start + 5));
    boolean inReport = paper > 0 && !page.any(WordKind.SUBMIT_VERB, start, paper);
    int subject = subject(behindNumbers(start, end), end, inReport ? paper : -1);
    if (subject >= end || !begins(subject) || page.is(WordKind.ON_BEHALF, subject)) {
      return;
    }
    for (int i = subject + 1; i < Math.min(end, subject + 90); i++) {
      int verb = page.end(WordKind.SUBMIT_VERB, i);
      if (verb > 0 && !page.word(i).capital() && (inReport || aboutThis(i, end))) {
        Span telling = page.span(start, Math.min(end, verb + 3));
        found.add(names.split(subject, i), telling, EnumSet.of(Sign.SUBMITS));
        return;
      }
      boolean which = page.is(WordKind.WHICH, i - 1) && page.before(i - 1).comma();
      if (verb < 0 && verb(i) && !which) {
        return;
      }
    }
  }

  private boolean verb(int i) {
    return page.is(WordKind.BEING, i) && !page.word(i).capital() && !page.before(i).comma();
  }

  private int behindNumbers(int from, int end) {
    int i = from;
    while (i < end && page.word(i).number()) {
      i++;
    }
    return i;
  }

  /** Where the subject begins, behind what leads to it, as {@code In this report,} does. */
  private int subject(int first, int end, int paper) {
    boolean starts = page.is(WordKind.STARTER, first) && !page.is(WordKind.ARTICLE, first);
    if (paper < 0 && !starts) {
      return first;
    }
    int last = Math.min(end, first + 14);
    return IntStream.range(first + 1, last)
        .filter(i -> page.before(i).comma())
        .findFirst()
        .orElse(paper > 0 ? paper + 1 : end);
  }

  /** As in {@code On behalf of Rights Watch and its partner, the Bar Association, we submit …}. */
  private void onBehalf(int start, int end) {
    int first = page.end(WordKind.ON_BEHALF, behindNumbers(start, end));
    if (!begins(first)) {
      return;
    }
    int stop = first + 1;
    while (stop < end && !page.is(WordKind.SPEAKER, stop)) {
      stop++;
    }
    if (stop < end && page.any(WordKind.SUBMIT_VERB, stop, end)) {
      found.add(names.split(first, stop), page.span(start, stop), EnumSet.of(Sign.ON_BEHALF));
    }
  }

  private boolean begins(int i) {
    int name = page.is(WordKind.ARTICLE, i) ? i + 1 : i;
    return page.word(name).name() && !page.is(WordKind.MONTH, name);
  }

  private int byWithin(int from, int end) {
    return IntStream.range(from, end)
        .map(i -> page.end(WordKind.BY, i))
        .filter(this::begins)
        .findFirst()
        .orElse(-1);
  }

  private int thisPaper(int start, int end) {
    return IntStream.range(start, Math.min(end, start + 40))
        .filter(i -> page.is(WordKind.THIS, i))
        .flatMap(i -> IntStream.range(i + 1, Math.min(end, i + 5)))
        .filter(i -> page.is(WordKind.PAPER, i))
        .findFirst()
        .orElse(-1);
  }

  /** Where the names in a sentence end. */
  private int clauseEnd(int from, int end) {
    boolean described = false;
    for (int i = from + 1; i < end; i++) {
      boolean small = !page.word(i).capital();
      if (page.before(i).comma() || page.before(i).open()) {
        described = page.is(WordKind.WHICH, i) || (described && !page.is(WordKind.AND, i));
      }
      boolean breaks = page.is(BREAKS, i) || titleFollows(i);
      boolean ends = (breaks && !described && !known.holds(i, from)) || page.before(i).colon();
      if ((ends && small) || page.end(WordKind.SUPPORT, i) > i + 1) {
        return i;
      }
    }
    return end;
  }

  /** As in {@code for the 43rd session}. */
  private boolean titleFollows(int i) {
    int k = i;
    while (page.is(WordKind.FUNCTION, k)) {
      k++;
    }
    return k > i && (page.word(k).number() || page.is(REVIEWS, k));
  }

  private boolean aboutThis(int verb, int end) {
    return page.any(ABOUT_THIS, verb, Math.min(end, verb + 14));
  }
}
