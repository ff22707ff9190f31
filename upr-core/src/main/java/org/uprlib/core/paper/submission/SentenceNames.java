package org.uprlib.core.paper.submission;

import java.util.EnumSet;

/**
 * Finds the names in sentences that say who submits, as in {@code This report was prepared by …} or
 * {@code Rights Watch submits this report}. For one page.
 */
final class SentenceNames {
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
      boolean ends =
          i == page.size()
              || page.before(i).line()
              || block.sentenceEnds(i)
              || (block.role(i) == Role.PROSE && block.role(i - 1) != Role.PROSE);
      if (ends) {
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
      if (by > 0 && by < end && !begins(by)) {
        by = behindColon(by, Math.min(end, by + 12));
      }
      if (by > 0 && by < end && begins(by)) {
        int stop = clauseEnd(by, end);
        found.add(names.split(by, stop), page.span(start, Math.max(by, stop)), EnumSet.of(Sign.BY));
        return;
      }
    }
  }

  /** As in {@code prepared by the following organisations: …}. */
  private int behindColon(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.before(i).colon()) {
        return i;
      }
    }
    return -1;
  }

  /** As in {@code Rights Watch and the Bar Association submit this report}. */
  private void active(int start, int end) {
    int subject = start;
    int thisPaper = thisPaper(start, Math.min(end, start + 5));
    if (thisPaper > 0 && page.any(WordKind.SUBMIT_VERB, start, thisPaper)) {
      thisPaper = -1;
    }
    if (page.word(subject).number()) {
      subject++;
      while (subject < end && page.word(subject).number()) {
        subject++;
      }
    }
    if (subject < end
        && (thisPaper > 0
            || (page.is(WordKind.STARTER, subject) && !page.is(WordKind.ARTICLE, subject)))) {
      int comma = subject + 1;
      while (comma < end && !page.before(comma).comma()) {
        comma++;
      }
      subject =
          comma < end && comma - subject < 14
              ? comma
              : thisPaper > 0 && begins(thisPaper + 1)
                  ? thisPaper + 1
                  : page.is(WordKind.STARTER, subject)
                          && page.end(WordKind.STARTER, subject) == subject + 1
                      ? subject + 1
                      : end;
    }
    if (subject >= end || !begins(subject) || page.is(WordKind.ON_BEHALF, subject)) {
      return;
    }
    for (int i = subject + 1; i < Math.min(end, subject + 90); i++) {
      int verb = page.end(WordKind.SUBMIT_VERB, i);
      if (verb > 0 && !page.word(i).capital() && aboutThis(i, end, thisPaper > 0)) {
        found.add(
            names.split(subject, i),
            page.span(start, Math.min(end, verb + 3)),
            EnumSet.of(Sign.SUBMITS));
        return;
      }
      if (verb < 0
          && page.is(WordKind.BEING, i)
          && !page.word(i).capital()
          && !page.before(i).comma()
          && !(page.is(WordKind.WHICH, i - 1) && page.before(i - 1).comma())) {
        return;
      }
    }
  }

  /** As in {@code On behalf of Rights Watch and its partner, the Bar Association, we submit …}. */
  private void onBehalf(int start, int end) {
    int at = start;
    while (at < end && page.word(at).number()) {
      at++;
    }
    int first = page.end(WordKind.ON_BEHALF, at);
    if (first < 0 || first >= end || !begins(first)) {
      return;
    }
    int stop = first + 1;
    while (stop < end && page.end(WordKind.SPEAKER, stop) < 0) {
      stop++;
    }
    if (stop < end && (aboutThis(stop, end, false) || page.any(WordKind.SUBMIT_VERB, stop, end))) {
      found.add(names.split(first, stop), page.span(start, stop), EnumSet.of(Sign.ON_BEHALF));
    }
  }

  private boolean begins(int i) {
    int name = page.is(WordKind.ARTICLE, i) ? i + 1 : i;
    return name < page.size()
        && page.word(name).capital()
        && !page.word(name).number()
        && !page.is(WordKind.MONTH, name);
  }

  private int byWithin(int from, int end) {
    for (int i = from; i < end; i++) {
      int by = page.end(WordKind.BY, i);
      if (by > 0 && begins(by)) {
        return by;
      }
    }
    return -1;
  }

  int thisPaper(int start, int end) {
    for (int i = start; i < Math.min(end, start + 40); i++) {
      int behind = page.end(WordKind.THIS, i);
      if (behind > 0) {
        for (int k = behind; k < Math.min(end, behind + 4); k++) {
          if (page.is(WordKind.PAPER, k)) {
            return k;
          }
        }
      }
    }
    return -1;
  }

  /** Where the names in a sentence end. */
  private int clauseEnd(int from, int end) {
    boolean described = false;
    for (int i = from + 1; i < end; i++) {
      if (page.before(i).comma() || page.before(i).open()) {
        described =
            (page.is(WordKind.WHICH, i) && !page.word(i).capital())
                || (described && !page.is(WordKind.AND, i));
      }
      boolean breaks =
          !described
              && (page.end(WordKind.BREAK, i) > 0 || page.is(WordKind.VERB, i) || titleFollows(i))
              && !page.word(i).capital()
              && known.endAt(i, end) < 0
              && !known.holds(i, from);
      if (breaks
          || page.end(WordKind.SUPPORT, i) > i + 1
          || (page.before(i).colon() && !page.word(i).capital())) {
        return i;
      }
    }
    return end;
  }

  /** As in {@code for the 43rd session}. */
  private boolean titleFollows(int i) {
    int k = i;
    while (k < i + 4 && page.is(WordKind.FUNCTION, k)) {
      k++;
    }
    return k > i
        && k < page.size()
        && (page.word(k).number()
            || page.is(WordKind.REVIEW, k)
            || page.is(WordKind.SESSION, k)
            || page.is(WordKind.COUNCIL, k));
  }

  private boolean aboutThis(int verb, int end, boolean already) {
    for (int i = verb; i < Math.min(end, verb + 14); i++) {
      if (page.is(WordKind.PAPER, i)
          || page.is(WordKind.REVIEW, i)
          || page.is(WordKind.OCCASION, i)) {
        return true;
      }
    }
    return already;
  }
}
