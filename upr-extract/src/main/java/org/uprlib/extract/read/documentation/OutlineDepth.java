package org.uprlib.extract.read.documentation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;

/**
 * Finds how deep the headings of a paper lie, one after the other: by what counts them, {@code I.},
 * {@code A.}, {@code 1.}, {@code (a)}; else by their look. Used once.
 */
final class OutlineDepth {
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^(?:([IVX]{1,5})|([A-Z])|(\\d{1,2})|\\(?([a-z]{1,4})\\))(?:[.)]\\s+|\\s+(?=\\p{Lu}))");

  private final Map<Integer, Integer> levels = new HashMap<>();
  private int enumerated;
  private char lastLetter = '@';

  /** Whether a number or letter counts {@code heading}. */
  static boolean isCounted(String heading) {
    return ENUMERATOR.matcher(heading).find();
  }

  /** The level of the next heading. */
  int level(Block block, boolean bold, String text) {
    OptionalInt counted = counted(text);
    if (counted.isPresent()) {
      enumerated = counted.getAsInt();
      if (block instanceof Heading heading) {
        levels.putIfAbsent(heading.level(), enumerated);
      }
      return enumerated;
    }
    if (block instanceof Heading heading) {
      Integer same = levels.get(heading.level());
      if (same != null) {
        enumerated = same;
        return same;
      }
      return enumerated == 0 ? heading.level() : enumerated + 1;
    }
    return enumerated + (bold ? 1 : 2);
  }

  private OptionalInt counted(String text) {
    Matcher matcher = ENUMERATOR.matcher(text.strip());
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    if (matcher.group(3) != null) {
      return OptionalInt.of(3);
    }
    if (matcher.group(4) != null) {
      return OptionalInt.of(4);
    }
    String roman = matcher.group(1);
    String letter = matcher.group(2);
    boolean single = roman != null && roman.length() == 1;
    boolean next = single && roman.charAt(0) == lastLetter + 1;
    if (letter != null || next) {
      lastLetter = (letter != null ? letter : roman).charAt(0);
      return OptionalInt.of(2);
    }
    lastLetter = '@';
    return OptionalInt.of(1);
  }
}
