package org.uprlib.embeddings;

import org.uprlib.extract.match.likeness.SentenceModel;
import org.uprlib.extract.match.likeness.SentenceVectors;

/** The quantised all-MiniLM-L6-v2, as {@code LikenessKind.EMBEDDINGS} finds it. */
public final class MiniLmModel implements SentenceModel {
  @Override
  public SentenceVectors load() {
    return MiniLm.load();
  }
}
