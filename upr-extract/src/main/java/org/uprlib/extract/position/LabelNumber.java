package org.uprlib.extract.position;

import java.util.List;
import java.util.Optional;

/** Reads labels of recommendations as numbers. */
final class LabelNumber {
  private LabelNumber() {}

  /** The number that a label such as {@code 92.3} or {@code 92} is; empty for any other label. */
  static Optional<RecommendationNumber> of(String label) {
    List<Token> tokens = Tokenizer.tokens(label);
    boolean single = tokens.size() == 1 && isNumber(tokens.get(0));
    boolean dotted =
        tokens.size() == 3
            && isNumber(tokens.get(0))
            && tokens.get(1).is(".")
            && isNumber(tokens.get(2));
    if (single) {
      return Optional.of(RecommendationNumber.of(tokens.get(0).value()));
    }
    return dotted
        ? Optional.of(RecommendationNumber.of(tokens.get(0).value(), tokens.get(2).value()))
        : Optional.empty();
  }

  private static boolean isNumber(Token token) {
    return token.number() && token.value() >= 0;
  }
}
