package org.uprlib.extract.model.enrichment;

import java.util.List;

/** Finds themes of a user's own in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface ThemeReader {
  /** The themes of {@code text}, each once, in the order of their first words. */
  List<Theme> read(String text);
}
