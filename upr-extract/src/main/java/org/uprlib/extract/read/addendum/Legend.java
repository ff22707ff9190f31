package org.uprlib.extract.read.addendum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.text.statement.Stance;

/**
 * What the letters in a column of positions stand for, as the addendum explains them: {@code A =
 * accepted, N = noted}.
 */
final class Legend {
  private static final Pattern ENTRY =
      Pattern.compile("\\b(\\p{Lu}{1,3})\\)?\\s*[=:–]\\s*([^,;.=:–]+)");

  private final Map<String, Stance> stances = new HashMap<>();

  private Legend() {}

  /** The legend in {@code blocks}; it explains nothing if there is none. */
  static Legend of(List<Block> blocks, AddendumLanguage language) {
    Legend legend = new Legend();
    for (Block block : blocks) {
      if (block instanceof TextBlock line) {
        legend.stances.putAll(entries(line.text(), language));
      }
    }
    return legend;
  }

  /** True if {@code text} explains letters. */
  static boolean is(String text, AddendumLanguage language) {
    return !entries(text, language).isEmpty();
  }

  /** The entries of one line; a single one is none, for it may be anything. */
  private static Map<String, Stance> entries(String text, AddendumLanguage language) {
    Map<String, Stance> entries = new HashMap<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      Stance stance = language.headingStance(entry.group(2).strip());
      if (stance.isKnown()) {
        entries.put(entry.group(1), stance);
      }
    }
    return entries.size() > 1 ? entries : Map.of();
  }

  /** What {@code letters} stand for. */
  Optional<Stance> stance(String letters) {
    return Optional.ofNullable(stances.get(letters.strip()));
  }
}
