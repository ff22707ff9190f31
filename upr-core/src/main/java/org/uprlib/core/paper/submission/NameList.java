package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list of names apart: at semicolons, bullets and lines; at commas and conjunctions where
 * what stands on both sides is a name of its own; behind a short name in brackets where a list has
 * lost its lines. Immutable.
 */
final class NameList {
  /** A line that ends a broken name is short. */
  private static final int MOST_WORDS_OF_REST = 8;

  /**
   * A name.
   *
   * @param from its first word
   * @param to the word after its last
   */
  record Name(int from, int to) {}

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameEvidence evidence;
  private final NameBounds bounds;

  NameList(TitleBlock block, KnownNames known, NameEvidence evidence) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.evidence = evidence;
    this.bounds = new NameBounds(block);
  }

  List<Name> split(int from, int to) {
    List<Name> found = new ArrayList<>();
    boolean semicolons = false;
    int depth = 0;
    boolean dashes = dashes(from, to);
    for (int i = from; i < to; i++) {
      depth = depth(depth, i, from);
      semicolons |= i > from && depth == 0 && page.before(i).semicolon() && !page.before(i).line();
    }
    int start = from;
    depth = 0;
    for (int i = from; i <= to; i++) {
      depth = i < to ? depth(depth, i, from) : 0;
      boolean parts =
          i < to
              && (page.before(i).semicolon()
                  || page.is(WordKind.INTRODUCES, i)
                  || (dashes && dash(i))
                  || hard(i)
                  || (i > from && numbered(from) && numbered(i)));
      boolean cut = i == to || (i > from && depth == 0 && parts);
      if (cut && i > start) {
        if (semicolons) {
          add(start, i, found);
        } else {
          listed(start, i, found);
        }
        start = i;
      }
    }
    return found;
  }

  /**
   * Whether dashes part names, as in {@code Rights Watch – Water Network – Voice of the Valley}.
   */
  private boolean dashes(int from, int to) {
    int parts = 1;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || dash(i)) {
        if (!page.word(start).capital() || evidence.topicOnly(start, i)) {
          return false;
        }
        parts += i < to ? 1 : 0;
        start = i;
      }
    }
    return parts > 2;
  }

  /** As before the names of {@code 1. Rights Watch 2. Water Network}. */
  private boolean numbered(int i) {
    FirstPage.Word word = page.word(i);
    return word.number()
        && word.folded().length() <= 2
        && (page.before(i + 1).stop() || page.before(i + 1).close())
        && page.word(i + 1).capital();
  }

  private boolean dash(int i) {
    Gap gap = page.before(i);
    return gap.dash() && !gap.joined() && !gap.line();
  }

  private int depth(int depth, int i, int from) {
    Gap gap = page.before(i);
    int now = depth;
    now -= gap.close() && now > 0 && i > from ? 1 : 0;
    now += gap.open() ? 1 : 0;
    return now;
  }

  /** A break between lines that parts names, not one inside a name. */
  private boolean hard(int i) {
    if (!page.before(i).line()) {
      return false;
    }
    if (page.is(WordKind.AND, i) || page.is(WordKind.AND, i - 1) || page.before(i).comma()) {
      return page.is(WordKind.AND, i - 1) && page.before(i - 1).line();
    }
    return !continued(i);
  }

  /** Whether the line that begins at word {@code i} goes on with the name before it. */
  boolean continued(int i) {
    boolean function =
        (page.is(WordKind.FUNCTION, i - 1) && !page.word(i - 1).number())
            || (page.is(WordKind.FUNCTION, i) && !page.word(i).shouted() && !page.word(i).capital())
            || (page.is(WordKind.ARTICLE, i - 1) && page.before(i - 1).plain());
    boolean shoutedFunction =
        page.is(WordKind.FUNCTION, i)
            && page.word(i).shouted()
            && !page.is(WordKind.ARTICLE, i)
            && page.word(i - 1).shouted();
    boolean bracket = page.before(i).open() && !page.before(i).close() && !block.itemLabel(i);
    boolean lower = !page.word(i).capital() && !page.is(WordKind.ARTICLE, i) && !block.itemLabel(i);
    boolean possessive =
        page.word(i - 1).folded().equals("s")
            && page.before(i - 1).joined()
            && page.lineStart(page.lineOf(i) + 1) - i <= MOST_WORDS_OF_REST;
    return function || shoutedFunction || bracket || lower || possessive || known.sideBySide(i);
  }

  private void listed(int from, int to, List<Name> found) {
    List<Integer> cuts = new ArrayList<>();
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth = depth(depth, i, from);
      boolean and = page.is(WordKind.AND, i) && i > from;
      if (depth == 0 && i > from && (page.before(i).comma() || and)) {
        cuts.add(i);
      }
    }
    cuts.add(to);
    int start = from;
    int end = cuts.get(0);
    boolean described = false;
    for (int c = 0; c + 1 < cuts.size(); c++) {
      int at = cuts.get(c);
      int next = cuts.get(c + 1);
      int right = name(at);
      if (right >= next) {
        continue;
      }
      boolean comma = page.before(at).comma();
      boolean and = page.is(WordKind.AND, at) || (right > at && page.is(WordKind.AND, right - 1));
      if (described) {
        boolean resumes =
            page.word(evidence.bare(right)).capital()
                && ((comma && and) || evidence.evident(right, next))
                && !page.is(WordKind.WHICH, right);
        if (resumes) {
          described = false;
          start = at;
          end = next;
        }
        continue;
      }
      if ((comma && !and && !page.word(right).capital() && !page.is(WordKind.ARTICLE, right))
          || (page.is(WordKind.WHICH, right) && !page.word(right).capital())) {
        add(start, end, found);
        described = true;
        continue;
      }
      if (joins(
          start,
          end,
          right,
          next,
          and && c > 0 && !comma ? And.LAST : and ? And.ALONE : And.NONE,
          to)) {
        end = next;
      } else {
        add(start, end, found);
        start = at;
        end = next;
      }
    }
    if (!described) {
      add(start, end, found);
    }
  }

  /** The first word of a name at a cut, conjunction and article left out. */
  private int name(int at) {
    int i = at;
    while (i < page.size() && page.is(WordKind.AND, i)) {
      i = page.end(WordKind.AND, i);
    }
    int of = page.word(i).capital() ? -1 : page.end(WordKind.OF, i);
    boolean named = of > 0 && of < page.size() && page.word(evidence.bare(of)).capital();
    boolean certain =
        named
            && (evidence.evident(evidence.bare(of), Math.min(page.size(), evidence.bare(of) + 2))
                || (page.word(evidence.bare(of)).shouted()
                    && page.word(evidence.bare(of)).folded().length() > 2));
    return certain ? of : i;
  }

  private enum And {
    NONE,
    ALONE,
    /** Behind commas: the last of a list. */
    LAST
  }

  private boolean joins(int start, int end, int right, int next, And conjunction, int limit) {
    boolean and = conjunction != And.NONE;
    int first = evidence.bare(name(start));
    int knownEnd = known.endAt(first, limit);
    for (int k = first; k < end; k++) {
      if (known.endAt(k, limit) > end) {
        return true;
      }
    }
    if (knownEnd == end || known.endAt(evidence.bare(right), next) > 0) {
      return false;
    }
    if (page.end(WordKind.SUFFIX, right) >= next) {
      return true;
    }
    boolean state = block.state(right).filter(s -> s.end() >= next).isPresent();
    if (!and && state) {
      return true;
    }
    if (and && !page.word(right).capital() && !page.is(WordKind.ARTICLE, right)) {
      return true;
    }
    boolean article = page.is(WordKind.ARTICLE, right) && right + 1 < next;
    int body = evidence.bare(right);
    if (evidence.evident(body, next)) {
      return and && conjunction != And.LAST && !evidence.whole(first, end) && !article;
    }
    boolean headed =
        evidence.organisation(first, end)
            && page.any(WordKind.FUNCTION, first, end)
            && !bracketEnds(end);
    boolean named =
        (known.recurs(body, next) && !evidence.topicOnly(body, next)) || evidence.shout(body, next);
    if (evidence.topicOnly(body, next)) {
      return headed || and || !evidence.whole(first, end);
    }
    if (named) {
      return and && conjunction != And.LAST && !evidence.whole(first, end) && !article;
    }
    if (page.any(WordKind.FUNCTION, body, next) && !page.is(WordKind.TOPIC, body)) {
      return !evidence.whole(first, end);
    }
    return headed || (and && !evidence.whole(first, end));
  }

  private boolean bracketEnds(int end) {
    return page.before(end).close();
  }

  /** One name, or several that follow on each other with nothing between. */
  private void add(int from, int to, List<Name> found) {
    int start = from;
    for (int i = from + 1; i < to; i++) {
      boolean capital = page.word(i).capital();
      if (page.before(i).close()
          && page.before(i).plainBehindBracket()
          && capital
          && i > start
          && !suffix(i, to)) {
        int cut = behindSuffix(i, to);
        one(start, cut, found);
        start = cut;
        i = cut;
      } else if (i > start + 1 && capital && page.before(i).plain()) {
        int end = known.endAt(i, to);
        boolean before =
            (evidence.organisation(start, i) && evidence.whole(start, i))
                || known.endAt(evidence.bare(start), i) == i;
        boolean mid = known.endAt(evidence.bare(start), to) > i;
        boolean glued = page.is(WordKind.FUNCTION, i - 1) || page.is(WordKind.AND, i - 1);
        if (end > 0 && before && !mid && !glued) {
          one(start, i, found);
          start = i;
        }
      }
    }
    one(start, to, found);
  }

  /** What stands behind a bracket and belongs to the name before it. */
  private boolean suffix(int from, int to) {
    boolean state = block.state(from).filter(s -> s.end() >= to).isPresent();
    return state || (to - from <= 2 && !evidence.evident(from, to) && !evidence.shout(from, to));
  }

  /** Where the next name begins: behind a State's name, if the short name that follows says so. */
  private int behindSuffix(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (known.bracketed(i)) {
        int start = known.fit(i);
        int begins = block.state(from).map(TitleBlock.StateAt::end).orElse(-1);
        return begins > from && start == begins ? start : from;
      }
    }
    return from;
  }

  private void one(int from, int to, List<Name> found) {
    bounds.name(from, to).ifPresent(found::add);
  }
}
