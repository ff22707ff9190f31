package org.uprlib.extract.matrix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.SymbolMatch;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * The paper in which the State took its position, as a matrix names it: {@code A/HRC/43/15/Add.1 -
 * Para.3}. Immutable.
 *
 * @param symbol symbol of the paper; empty if none is named
 * @param paragraph number of the paragraph; empty string if none is named
 */
record PositionSource(Optional<UnSymbol> symbol, String paragraph) {
  static final PositionSource NONE = new PositionSource(Optional.empty(), "");

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?:(?<!\\p{L})p[aá]r(?:a|as|r|rs|agraphs?|agraphes?|rafos?|(?=\\.))\\.?|§)\\s*"
              + "(\\d{1,3})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reads what stands behind {@code Source of position:}. */
  static PositionSource of(String text) {
    List<SymbolMatch> symbols = UnSymbol.find(text);
    String paragraph = "";
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      paragraph = matcher.group(1);
    }
    return new PositionSource(symbols.stream().findFirst().map(SymbolMatch::symbol), paragraph);
  }
}
