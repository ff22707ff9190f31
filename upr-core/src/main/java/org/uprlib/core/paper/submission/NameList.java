package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a list of names apart. Semicolons, bullets and lines always part names; commas,
 * conjunctions, dashes and brackets may stand within one: of all ways to cut there, that is taken
 * whose parts are the likeliest names. Immutable.
 */
final class NameList {
  /** No name goes over more commas and conjunctions than these. */
  private static final int MOST_WITHIN = 8;

  /** What a list goes on with behind a comma: {@code , together with Water Network}. */
  private static final Set<WordKind> GOES_ON =
      Set.of(WordKind.FUNCTION, WordKind.AND, WordKind.ARTICLE, WordKind.PARTNER);

  private final FirstPage page;
  private final ListCuts listCuts;
  private final NameBounds bounds;

  NameList(TitleBlock block, KnownNames known, NameEvidence evidence, NameBounds bounds) {
    this.page = block.page();
    this.listCuts = new ListCuts(block, known, evidence);
    this.bounds = bounds;
  }

  List<Name> split(int from, int to) {
    List<Name> found = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    boolean semicolons = false;
    int depth = 0;
    for (int i = from; i < to; i++) {
      Separator before = page.before(i);
      depth = before.close() && i > from ? 0 : depth;
      depth += before.open() ? 1 : 0;
      if (i > from && depth == 0 && parts(i, from)) {
        parts.add(i);
        semicolons |= before.semicolon() && !before.line();
      }
    }
    parts.add(to);
    int start = from;
    for (int end : parts) {
      if (semicolons) {
        bounds.name(start, end).ifPresent(found::add);
      } else {
        found.addAll(likeliest(start, end));
      }
      start = end;
    }
    return found;
  }

  /** Whether word {@code i} begins another part of the list for certain. */
  private boolean parts(int i, int from) {
    return page.before(i).semicolon()
        || page.is(WordKind.INTRODUCES, i)
        || lineParts(i)
        || (numbered(from) && numbered(i));
  }

  /** As before the names of {@code 1. Rights Watch 2. Water Network}. */
  private boolean numbered(int i) {
    FirstPage.Word word = page.word(i);
    Separator behind = page.before(i + 1);
    boolean number = word.number() && word.folded().length() <= 2;
    return number && (behind.stop() || behind.close()) && page.word(i + 1).capital();
  }

  /** A break between lines that parts names, not one inside a name. */
  private boolean lineParts(int i) {
    if (!page.before(i).line()) {
      return false;
    }
    boolean atAnd = page.is(WordKind.AND, i - 1) || page.is(WordKind.AND, i);
    return atAnd ? page.before(i - 1).line() : !bounds.continued(i);
  }

  /** What the words are cut into so that the sum of what speaks for each name is highest. */
  private List<Name> likeliest(int from, int to) {
    List<Integer> cuts = listCuts.of(from, to);
    int n = cuts.size();
    double[] best = new double[n];
    int[] start = new int[n];
    for (int k = 1; k < n; k++) {
      best[k] = Double.NEGATIVE_INFINITY;
      for (int j = k - 1; j >= Math.max(0, k - MOST_WITHIN); j--) {
        double sum = best[j] + likelihood(cuts.subList(j, k + 1));
        if (sum >= best[k]) {
          best[k] = sum;
          start[k] = j;
        }
      }
    }
    List<Name> found = new ArrayList<>();
    for (int k = n - 1; k > 0; k = start[k]) {
      name(cuts.get(start[k]), cuts.get(k)).ifPresent(found::add);
    }
    Collections.reverse(found);
    return found;
  }

  private double likelihood(List<Integer> cuts) {
    int from = cuts.get(0);
    int last = cuts.size() - 1;
    int to = cuts.get(last);
    double sum = listCuts.likelihood(from, to, name(from, to));
    for (int k = 1; k < last; k++) {
      sum -= listCuts.against(cuts.get(k), from, cuts.get(k + 1));
    }
    return sum;
  }

  /** The name of a part; none in {@code , which works on land}. */
  private Optional<Name> name(int from, int to) {
    boolean clause = page.before(from).comma() && !page.word(from).capital();
    clause &= page.is(WordKind.WHICH, from) || !page.is(GOES_ON, from);
    return clause ? Optional.empty() : bounds.name(from, to);
  }
}
