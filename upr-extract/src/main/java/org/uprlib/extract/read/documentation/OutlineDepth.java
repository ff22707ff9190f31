package org.uprlib.extract.read.documentation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.text.HeadingNumber;

/**
 * Finds how deep the headings of a paper lie, one after the other: by what counts them, {@code I.},
 * {@code A.}, {@code 1.}, {@code (a)}; else by their look. Used once.
 */
final class OutlineDepth {
  private final Map<Integer, Integer> levels = new HashMap<>();
  private int enumerated;
  private char lastLetter = '@';

  /** Whether a number or letter counts {@code heading}. */
  static boolean isCounted(String heading) {
    return number(heading).isPresent();
  }

  /** A letter before a small one counts items of a list. */
  private static Optional<HeadingNumber> number(String heading) {
    return HeadingNumber.of(heading)
        .filter(
            number ->
                number.form() != HeadingNumber.Form.LETTER
                    || Character.isUpperCase(heading.charAt(number.end())));
  }

  int level(TextBlock block, boolean bold, String text) {
    OptionalInt counted = counted(text);
    if (counted.isPresent()) {
      enumerated = counted.getAsInt();
      if (block.isHeading()) {
        levels.putIfAbsent(block.level(), enumerated);
      }
      return enumerated;
    }
    if (block.isHeading()) {
      Integer same = levels.get(block.level());
      if (same != null) {
        enumerated = same;
        return same;
      }
      return enumerated == 0 ? block.level() : enumerated + 1;
    }
    return enumerated + (bold ? 1 : 2);
  }

  private OptionalInt counted(String text) {
    Optional<HeadingNumber> number = number(text.strip());
    return number.isPresent() ? OptionalInt.of(level(number.get())) : OptionalInt.empty();
  }

  /** A Roman number that is the next letter, as {@code C} behind {@code B}, counts as such. */
  private int level(HeadingNumber number) {
    return switch (number.form()) {
      case FIGURE -> 3;
      case LETTER -> 4;
      default -> {
        char first = number.count().charAt(0);
        boolean next = number.count().length() == 1 && first == lastLetter + 1;
        boolean letter = number.form() == HeadingNumber.Form.CAPITAL || next;
        lastLetter = letter ? first : '@';
        yield letter ? 2 : 1;
      }
    };
  }
}
