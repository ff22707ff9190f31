package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a list of names may be cut without being sure: at commas, conjunctions, dashes, behind
 * brackets, before names that are known; and how likely that makes what the parts are. Immutable.
 */
final class ListCuts {
  private static final Set<WordKind> DESCRIBES =
      Set.of(WordKind.WHICH, WordKind.COALITION, WordKind.MEMBERS, WordKind.MEMBER);

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameEvidence evidence;

  ListCuts(TitleBlock block, KnownNames known, NameEvidence evidence) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.evidence = evidence;
  }

  /** Where words {@code from} to {@code to} may be cut, and both ends. */
  List<Integer> of(int from, int to) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(from);
    boolean dashes = dashesPart(from, to);
    int depth = 0;
    for (int i = from + 1; i < to; i++) {
      depth = page.before(i).close() ? 0 : depth;
      depth += page.before(i).open() ? 1 : 0;
      boolean listed =
          block.is(Construction.LIST_CUT, i) || (dashes && block.is(Construction.LIST_DASH, i));
      if (depth == 0 && (listed || anotherName(cuts.get(cuts.size() - 1), i))) {
        cuts.add(i);
      }
    }
    cuts.add(to);
    return cuts;
  }

  /** As behind the comma of {@code Rights Watch, Africa Office}. */
  private boolean unit(int cut, int next) {
    boolean unit = page.is(WordKind.UNIT, cut) || page.is(WordKind.UNIT, next - 1);
    return (page.word(cut).capital() && unit) || block.is(Construction.UNIT_OF, cut - 1);
  }

  /** As at the "and" of {@code Committee for Latin America and the Caribbean}. */
  private boolean region(int cut, int from) {
    return page.any(from, cut, i -> page.end(WordKind.REGION, i) > cut);
  }

  /** As in {@code Rights Watch – Water Network – Voice of the Valley}, more than two names. */
  private boolean dashesPart(int from, int to) {
    int dashes = 0;
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (block.is(Construction.LIST_DASH, i)) {
        if (!nameBegins(start, i)) {
          return false;
        }
        start = i;
        dashes++;
      }
    }
    return dashes > 1;
  }

  private boolean nameBegins(int i, int end) {
    return page.word(i).capital() && !evidence.topicOnly(i, end);
  }

  /** As the second of {@code Rights Watch (RW) Water Network (WN)}. */
  private boolean anotherName(int from, int i) {
    boolean known = this.known.endAt(i, page.size()) > 0 && !page.is(WordKind.AND, i - 1);
    boolean named = known && page.before(i).plain() && evidence.strong(evidence.bare(from), i);
    return page.word(i).capital() && (named || page.before(i).plainBehindBracket());
  }

  /**
   * How likely words are to be one name of the list.
   *
   * @param name the name among them, if there is one
   */
  double likelihood(int start, int end, Optional<Name> name) {
    int first = evidence.bare(Math.max(start, page.end(WordKind.AND, start)));
    boolean topics = first < end && evidence.topicOnly(first, end);
    if (name.isEmpty()) {
      return topics ? -3 : 0;
    }
    int from = name.get().from();
    int to = name.get().to();
    if (known.whole(from, to)) {
      return 3;
    }
    boolean shout = evidence.shout(from, to);
    if (topics || !page.word(from).capital()) {
      return -3;
    }
    boolean word = to - from == 1 && !shout && page.hasCase(from);
    return (word ? 0.3 : 1) + (evidence.evident(from, to) ? 1 : 0);
  }

  /**
   * What speaks against one name that goes over the cut at {@code cut}.
   *
   * @param from where it begins
   * @param next where the next cut is
   */
  double against(int cut, int from, int next) {
    if (known.holds(cut, from) || unit(cut, next) || region(cut, from)) {
      return -3;
    }
    boolean and = page.is(WordKind.AND, cut);
    int right = evidence.bare(and ? page.end(WordKind.AND, cut) : cut);
    boolean small = !page.word(right).capital();
    if (small && page.any(DESCRIBES, right, next)) {
      return 3;
    }
    boolean topics = evidence.topicOnly(right, next) || block.stateUpTo(right, next);
    boolean noun = page.any(WordKind.NOUN, from, cut);
    boolean headed =
        noun && page.any(WordKind.FUNCTION, evidence.bare(from), cut) && !page.before(cut).close();
    boolean own = page.any(WordKind.FUNCTION, right, next) && !page.is(WordKind.TOPIC, right);
    boolean evident = evidence.strong(right, next);
    double goesOn = headed && !own && !evident ? 1.5 : 0;
    boolean joins = and && !page.before(cut).comma();
    boolean betweenTopics = joins && block.is(Construction.BETWEEN_TOPICS, cut - 1);
    if (betweenTopics && noun && !evident) {
      return -1.5;
    }
    if (joins && !topics && adjectives(from, cut)) {
      return betweenTopics ? -1.5 : -0.3;
    }
    if (and) {
      return (page.before(cut).comma() ? 1 : evident ? 0.8 : 0.3) - goesOn;
    }
    if (page.before(cut).close()) {
      return block.stateUpTo(cut, next) ? 0 : 1;
    }
    double parts = small ? 0.7 : 1.5;
    return topics ? 0 : parts - goesOn;
  }

  /** As before the "and" of {@code Valley Legal and Human Rights Centre}: no name. */
  private boolean adjectives(int from, int cut) {
    int first = evidence.bare(Math.max(from, page.end(WordKind.AND, from)));
    return page.hasCase(first) && cut - first > 1 && !evidence.evident(first, cut);
  }
}
