package org.uprlib.core.paper.submission;

import java.util.Optional;
import org.uprlib.core.paper.submission.NameList.Name;

/**
 * Tells where a name of a list begins and ends, without labels, articles, conjunctions and numbers
 * of notes around it, and whether it is a name at all. Immutable.
 */
final class NameBounds {
  private static final int LONGEST = 170;

  private final TitleBlock block;
  private final FirstPage page;

  NameBounds(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  /** The name among the words from {@code from} to {@code to}; empty if they hold none. */
  Optional<Name> name(int from, int to) {
    int first = first(from, to);
    int last = last(first, to);
    return first < last && valid(first, last)
        ? Optional.of(new Name(first, last))
        : Optional.empty();
  }

  private int first(int from, int to) {
    int first = from;
    boolean changed = true;
    while (changed && first < to) {
      changed = false;
      FirstPage.Word word = page.word(first);
      boolean and = page.is(WordKind.AND, first);
      boolean article =
          page.is(WordKind.ARTICLE, first)
              && first + 1 < to
              && (page.word(first + 1).capital() || !word.capital())
              && !(word.shouted() && page.before(first + 1).joined() && word.folded().length() > 1);
      boolean label =
          (word.folded().length() <= 2 || block.itemLabel(first))
              && first + 1 < to
              && (word.number() || word.folded().length() == 1 || block.itemLabel(first))
              && (page.before(first + 1).stop() || page.before(first + 1).close());
      label |= word.number() && first + 1 < to && numbersNote(first);
      int introduces = page.end(WordKind.INTRODUCES, first);
      if (introduces > 0 && introduces < to) {
        first = introduces;
        changed = true;
        continue;
      }
      int of = word.capital() ? -1 : page.end(WordKind.OF, first);
      boolean kind =
          page.end(WordKind.MEMBERS, first) == first + 1
              && first + 1 < to
              && page.word(first + 1).capital()
              && !page.is(WordKind.ORGANISATION, first + 1)
              && !page.is(WordKind.TOPIC, first + 1);
      boolean listed = first > from || page.before(first).comma();
      if (listed && of > 0 && of < to) {
        first = of;
        changed = true;
      } else if (and || article || label || kind) {
        first++;
        changed = true;
      }
    }
    return first;
  }

  /** The number of a note behind the comma, as in {@code CCHR,1 ADHOC}, or of a paragraph. */
  private boolean numbersNote(int i) {
    return (page.before(i).comma() && page.before(i).joined())
        || (page.before(i).line() && page.word(i + 1).number());
  }

  private int last(int first, int to) {
    int last = to;
    boolean changed = true;
    while (changed && first < last) {
      int end = last - 1;
      boolean note =
          page.word(end).number()
              && end > first
              && (page.before(end).close() || page.before(end).open())
              && page.before(end).joined();
      boolean loose =
          page.is(WordKind.AND, end)
              || page.end(WordKind.BREAK, end) == last
              || block.role(end) == Role.STATUS
              || (page.is(WordKind.FUNCTION, end)
                  && end > first
                  && !page.word(end).capital()
                  && !page.before(end).joined());
      changed = note || loose || numbersHeading(end, first);
      last = changed ? end : last;
    }
    for (int i = first + 1; i < last; i++) {
      if (block.role(i) == Role.STATUS && !page.before(i).open()) {
        return i;
      }
    }
    return last;
  }

  /** The number in {@code Rights Watch 1. Introduction}, where a page has lost its lines. */
  private boolean numbersHeading(int i, int first) {
    FirstPage.Word word = page.word(i);
    return i > first
        && page.is(WordKind.HEADING, i + 1)
        && page.before(i).plain()
        && page.before(i + 1).stop()
        && word.folded().length() <= 3
        && (word.number() || word.shouted());
  }

  private boolean valid(int from, int to) {
    int length = page.span(from, to).end() - page.span(from, to).start();
    boolean person =
        page.end(WordKind.PERSON, from) > 0
            && !(page.is(WordKind.ORGANISATION, from) && !page.word(from + 1).capital());
    boolean titled = page.is(WordKind.PERSON, to - 1) && !page.is(WordKind.ORGANISATION, to - 1);
    boolean generic = generic(from, to);
    boolean state = block.state(from).filter(s -> s.end() >= to).isPresent();
    boolean common =
        to - from == 1
            && (page.is(WordKind.ORGANISATION, from)
                || page.is(WordKind.ORGANISATION_WORD, from)
                || page.is(WordKind.TOPIC, from));
    return !common
        && length >= 2
        && length <= LONGEST
        && !person
        && !titled
        && !generic
        && !state
        && (page.word(from).capital() || to - from <= 3);
  }

  /** As {@code civil society organisations}: no name, but what there are many of. */
  private boolean generic(int from, int to) {
    WordKind[] kinds = {
      WordKind.TITLE_WORD,
      WordKind.MEMBERS,
      WordKind.FUNCTION,
      WordKind.PAPER,
      WordKind.PAPER_WORD,
      WordKind.THIS,
      WordKind.SUBMITTER,
      WordKind.MONTH,
      WordKind.SESSION,
      WordKind.REVIEW,
      WordKind.SUFFIX
    };
    int i = from;
    while (i < to) {
      int end = page.word(i).number() ? i + 1 : -1;
      for (WordKind kind : kinds) {
        end = Math.max(end, page.end(kind, i));
      }
      int state = block.state(i).map(TitleBlock.StateAt::end).orElse(-1);
      end = i > from && page.is(WordKind.FUNCTION, i - 1) ? Math.max(end, state) : end;
      if (end < 0) {
        return false;
      }
      i = end;
    }
    return true;
  }
}
