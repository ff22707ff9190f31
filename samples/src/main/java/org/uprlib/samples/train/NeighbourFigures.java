package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
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
   * @param likeness makes texts ready to be asked
   */
  static double precision(
      List<CodedText> texts, String kind, Function<List<String>, TextLikeness.Index> likeness) {
    List<CodedText> coded = texts.stream().filter(text -> !text.codes(kind).isEmpty()).toList();
    TextLikeness.Index index = likeness.apply(coded.stream().map(CodedText::text).toList());
    List<CodedText> asked = new ArrayList<>(coded);
    Collections.shuffle(asked, new Random(SEED));
    Mean shares = new Mean();
    for (CodedText ask : asked.subList(0, Math.min(ASKED, asked.size()))) {
      double[] scores = index.scores(ask.text());
      IntStream.range(0, scores.length)
          .filter(i -> Collections.disjoint(coded.get(i).states(), ask.states()))
          .boxed()
          .sorted((a, b) -> Double.compare(scores[b], scores[a]))
          .limit(TOP)
          .map(i -> Collections.disjoint(coded.get(i).codes(kind), ask.codes(kind)))
          .forEach(isOther -> shares.increment(isOther ? 0 : 1));
    }
    return shares.getResult();
  }
}
