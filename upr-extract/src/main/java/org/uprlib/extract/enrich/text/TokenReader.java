package org.uprlib.extract.enrich.text;

import java.util.List;

/**
 * Divides a request into words. The library has one of its own, {@link PlainTokenReader}; another
 * may stand in for it. Implementations are thread-safe.
 */
public interface TokenReader {
  /** The words of {@code text}, in order; an empty list if it has none. */
  List<TextToken> read(String text);
}
