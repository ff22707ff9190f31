package org.uprlib.embeddings;

import org.uprlib.extract.match.likeness.SentenceModel;

/** The quantised all-MiniLM-L6-v2, as {@code LikenessKind.EMBEDDINGS} finds it. */
public final class MiniLmModel implements SentenceModel {
  @Override
  public SentenceModel.Vectors load() {
    return MiniLm.load();
  }
}
