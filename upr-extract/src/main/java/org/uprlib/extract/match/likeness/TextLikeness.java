package org.uprlib.extract.match.likeness;

import java.util.List;

/**
 * A measure of whether a recommendation answers to an ask. Implementations are immutable and
 * thread-safe: making one loads its resources, so make one and share it.
 *
 * <pre>{@code
 * TextLikeness likeness = LikenessKind.VECTORS.load(Language.ENGLISH);
 * double[] scores = likeness.index(texts).scores("End child marriage");
 * }</pre>
 */
public interface TextLikeness {
  /** Its name in options and output, e.g. {@code vectors}. */
  String word();

  /** The lowest score at which a text is taken to answer an ask. */
  double threshold();

  /** Makes {@code texts} ready for asks. */
  Index index(List<String> texts);

  /** Texts that asks can be compared with. Immutable and thread-safe. */
  public interface Index {
    /**
     * How probable it is that each text answers to {@code ask}.
     *
     * @return a number from 0 to 1 a text, in the order of the texts; all 0 for an ask without
     *     words
     */
    double[] scores(String ask);
  }
}
