package org.uprlib.extract.enrich;

import java.util.List;
import org.uprlib.extract.enrich.text.Token;

/** Tells whether words stand in one sentence. */
final class Sentences {
  private Sentences() {}

  /** True where a full stop or semicolon stands between token {@code from} and token {@code to}. */
  static boolean isParted(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i <= to && i < tokens.size(); i++) {
      if (tokens.get(i).opensSentence()) {
        return true;
      }
    }
    return false;
  }
}
