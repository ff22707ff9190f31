package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.uprlib.extract.match.likeness.LikenessIndex;
import org.uprlib.extract.match.likeness.TextLikeness;

/** Of the ten texts most like one, made to another State: the share that has a code in common. */
final class NeighbourFigures {
  private static final int ASKED = 400;
  private static final int TOP = 10;
  private static final long SEED = 7;

  private NeighbourFigures() {}

  /**
   * The share, for codes that begin with {@code kind}.
   *
   * @param texts whose words the likeness has not seen
   */
  static double precision(TextLikeness likeness, List<CodedText> texts, String kind) {
    List<CodedText> coded =
        texts.stream()
            .filter(text -> text.codes().stream().anyMatch(code -> code.startsWith(kind)))
            .toList();
    LikenessIndex index = likeness.index(coded.stream().map(CodedText::text).toList());
    List<CodedText> asked = new ArrayList<>(coded);
    Collections.shuffle(asked, new Random(SEED));
    asked = asked.subList(0, Math.min(ASKED, asked.size()));
    double sum = 0;
    for (CodedText ask : asked) {
      double[] scores = index.scores(ask.text());
      sum +=
          IntStream.range(0, scores.length)
                  .filter(i -> Collections.disjoint(coded.get(i).states(), ask.states()))
                  .boxed()
                  .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                  .limit(TOP)
                  .filter(i -> shareCode(coded.get(i), ask, kind))
                  .count()
              / (double) TOP;
    }
    return sum / asked.size();
  }

  private static boolean shareCode(CodedText one, CodedText other, String kind) {
    Set<String> common = new HashSet<>(one.codes());
    common.retainAll(other.codes());
    return common.stream().anyMatch(code -> code.startsWith(kind));
  }
}
