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
  LikenessIndex index(List<String> texts);
}
