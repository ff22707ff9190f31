package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Sessions;
import org.uprlib.core.vocabulary.State;

/**
 * Finds the session of the Working Group, or the cycle, that a paper is for: the number beside the
 * word in the title block, or in a sentence about the paper. Sessions and cycles that the text only
 * tells of do not count, nor does the number of a session of the Council. Thread-safe.
 */
final class SessionFinder {
  private static final int NEAR = 6;
  private static final int MOST_BETWEEN = 5;

  /**
   * A number and the words that tell it.
   *
   * @param number from 1
   * @param evidence the words
   */
  record Found(int number, PageEvidence evidence) {}

  private record Candidate(Found found, int score) {}

  private final Ordinals ordinals;
  private final Sessions sessions;
  private final Pattern withReview;

  SessionFinder(Ordinals ordinals, Sessions sessions, SubmissionPhrases phrases) {
    this.withReview =
        Pattern.compile("(?:" + phrases.any(PhraseKind.REVIEW_INITIALS) + ")(\\d{1,2})");
    this.ordinals = ordinals;
    this.sessions = sessions;
  }

  /**
   * The session.
   *
   * @param state the State under review, if it is known already
   */
  Optional<Found> session(TitleBlock block, Optional<State> state) {
    Optional<Found> stated = best(block, WordKind.SESSION, state);
    return stated.isPresent() ? stated : behindReview(block);
  }

  Optional<Found> cycle(TitleBlock block) {
    return best(block, WordKind.CYCLE, Optional.empty());
  }

  private Optional<Found> best(TitleBlock block, WordKind kind, Optional<State> state) {
    FirstPage page = block.page();
    Candidate best = null;
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(kind, i);
      if (end < 0 || page.inTable(i)) {
        continue;
      }
      int first = before(page, i);
      OptionalInt number = first < 0 ? OptionalInt.empty() : value(page, first, i);
      int last = end;
      if (number.isEmpty()) {
        first = i;
        last = behind(page, end);
        number = last < 0 ? OptionalInt.empty() : ordinals.figure(page.word(last - 1).folded());
      }
      if (number.isPresent() && number.getAsInt() > 0) {
        int score = score(block, kind, i, first, last, number.getAsInt(), state);
        if (score > 0 && (best == null || score > best.score())) {
          Certainty certainty = score > 2 ? Certainty.STATED : Certainty.INFERRED;
          PageEvidence evidence = new PageEvidence(page.span(first, last), certainty);
          best = new Candidate(new Found(number.getAsInt(), evidence), score);
        }
      }
    }
    return Optional.ofNullable(best).map(Candidate::found);
  }

  /** The word at which a number before word {@code at} begins; -1 if there is none. */
  private int before(FirstPage page, int at) {
    int i = at - 1;
    int passed = 0;
    while (i >= 0 && passed < MOST_BETWEEN && between(page, i) && !page.before(i + 1).stop()) {
      i--;
      passed++;
    }
    if (i < 0 || page.before(i + 1).semicolon() || page.before(i + 1).comma()) {
      return -1;
    }
    boolean figure = ordinals.figure(page.word(i).folded()).isPresent();
    if (figure) {
      boolean date =
          page.is(WordKind.MONTH, i + 1)
              || (page.before(i).dash() && i > 0 && page.word(i - 1).number());
      return date ? -1 : i;
    }
    if (!ordinals.knows(page.word(i).folded())) {
      return -1;
    }
    int first = i;
    while (first > 0
        && first > i - 3
        && (ordinals.knows(page.word(first - 1).folded())
            || (page.is(WordKind.AND, first - 1) && page.before(first).joined())
            || (page.is(WordKind.AND, first - 1)
                && first > 1
                && ordinals.knows(page.word(first - 2).folded())))) {
      first--;
    }
    return first;
  }

  /** Words that stand between the number and the word for session or cycle. */
  private static boolean between(FirstPage page, int i) {
    return page.is(WordKind.REVIEW, i)
        || page.is(WordKind.COUNCIL, i)
        || page.is(WordKind.WITH_SESSION, i);
  }

  private OptionalInt value(FirstPage page, int first, int at) {
    OptionalInt figure = ordinals.figure(page.word(first).folded());
    if (figure.isPresent()) {
      return figure;
    }
    int last = first;
    while (last + 1 < at
        && (ordinals.knows(page.word(last + 1).folded()) || page.is(WordKind.AND, last + 1))) {
      last++;
    }
    return ordinals.endingOf(
        Folding.sameLength(page.words(Math.max(0, first - 1), last + 1))
            .replaceAll("[\\s\\u00A0]+", " "));
  }

  /** The word after a number behind word {@code end - 1}; -1 if there is none, or it is a day. */
  private int behind(FirstPage page, int end) {
    int i = end;
    if (page.is(WordKind.NUMBER_SIGN, i)) {
      i++;
    }
    if (i >= page.size()
        || page.before(i).comma()
        || page.before(i).open()
        || page.before(i).line()
        || ordinals.figure(page.word(i).folded()).isEmpty()) {
      return -1;
    }
    int next = i + 1;
    boolean day =
        next < page.size()
            && !page.before(next).line()
            && (page.is(WordKind.MONTH, next)
                || (page.before(next).dash() && page.word(next).number())
                || (page.before(next).joined() && page.word(next).number())
                || (page.is(WordKind.DATE_RANGE, next)
                    && page.any(WordKind.MONTH, next, next + 4)));
    return day ? -1 : next;
  }

  private int score(
      TitleBlock block,
      WordKind kind,
      int word,
      int first,
      int last,
      int number,
      Optional<State> state) {
    FirstPage page = block.page();
    boolean prose = block.role(word) == Role.PROSE || word >= block.body();
    boolean own = !prose || ofThisPaper(page, first);
    if (!own || since(page, first) || block.role(word) == Role.SUPPORT) {
      return 0;
    }
    int score = prose ? 2 : 4;
    if (kind == WordKind.CYCLE) {
      return score;
    }
    boolean council = false;
    boolean review = false;
    boolean group = false;
    for (int k = Math.max(0, first - NEAR); k < Math.min(page.size(), last + NEAR); k++) {
      council |= page.is(WordKind.COUNCIL, k) && page.is(WordKind.COUNCIL_WORD, k);
      group |= page.is(WordKind.WORKING_GROUP, k);
      review |= group || page.is(WordKind.REVIEW, k);
    }
    boolean due =
        state.isPresent()
            && sessions
                .byNumber(number)
                .map(Session::states)
                .filter(s -> s.contains(state.get()))
                .isPresent();
    boolean known = sessions.byNumber(number).isPresent();
    if (!due && !group && (!review || !known) && ofCouncil(page, first, last)) {
      return 0;
    }
    score += review ? 2 : 0;
    score += due ? 3 : 0;
    score -= council && !review ? 3 : 0;
    if (prose && council && !due) {
      return 0;
    }
    return score;
  }

  /** As in {@code Human Rights Council, 61st session} and {@code 61st session of the Council}. */
  private static boolean ofCouncil(FirstPage page, int first, int last) {
    for (int k = Math.max(0, first - NEAR); k < first; k++) {
      // At the end of a line above, it belongs to what stands there.
      boolean near = page.lineOf(k) == page.lineOf(first) || page.before(k).line();
      if (near && page.is(WordKind.COUNCIL_WORD, k) && page.end(WordKind.COUNCIL, k) == first) {
        return true;
      }
    }
    int k = last;
    while (k < last + 3 && (page.is(WordKind.FUNCTION, k) || page.is(WordKind.ARTICLE, k))) {
      k++;
    }
    return page.is(WordKind.COUNCIL, k)
        && (page.is(WordKind.COUNCIL_WORD, k) || page.is(WordKind.COUNCIL_WORD, k + 1));
  }

  /** The sentence speaks of this paper. */
  private static boolean ofThisPaper(FirstPage page, int at) {
    for (int i = at; i >= Math.max(0, at - 40); i--) {
      int behind = page.end(WordKind.THIS, i);
      if (behind > 0) {
        for (int k = behind; k < Math.min(page.size(), behind + 4); k++) {
          if (page.is(WordKind.PAPER, k)) {
            return true;
          }
        }
      }
      if (i < at
          && page.before(i + 1).stop()
          && page.word(i + 1).capital()
          && i + 1 < at
          && page.word(i).folded().length() > 2) {
        return false;
      }
    }
    return false;
  }

  private static boolean since(FirstPage page, int first) {
    return page.any(WordKind.EARLIER, Math.max(0, first - 4), first);
  }

  /** As in {@code UPR 45}. */
  private Optional<Found> behindReview(TitleBlock block) {
    FirstPage page = block.page();
    for (int i = 0; i < Math.min(block.body(), page.size()); i++) {
      if (block.role(i) == Role.PROSE) {
        continue;
      }
      Matcher joined = withReview.matcher(page.word(i).folded());
      int number = 0;
      int end = i + 1;
      if (joined.matches()) {
        number = Integer.parseInt(joined.group(1));
      } else if (page.end(WordKind.REVIEW, i) > 0) {
        int last = behind(page, page.end(WordKind.REVIEW, i));
        end = last > 0 ? last : end;
        number = last > 0 ? ordinals.figure(page.word(last - 1).folded()).orElse(0) : 0;
        if (last > 0 && !page.word(last - 1).folded().matches("\\d{1,2}")) {
          number = 0;
        }
      }
      if (number > 0) {
        return Optional.of(
            new Found(number, new PageEvidence(page.span(i, end), Certainty.INFERRED)));
      }
    }
    return Optional.empty();
  }
}
