package org.uprlib.core.read.pdf;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The operators of a content stream (ISO 32000-1, annex A) that place text, draw lines, or have
 * content that has to be skipped.
 */
enum PageOperator {
  SHOW("Tj"),
  SHOW_SPACED("TJ"),
  SHOW_ON_NEXT_LINE("'"),
  SHOW_SPACED_ON_NEXT_LINE("\""),
  MOVE("Td"),
  MOVE_AND_SET_LEADING("TD"),
  NEXT_LINE("T*"),
  TEXT_MATRIX("Tm"),
  BEGIN_TEXT("BT"),
  FONT("Tf"),
  CHARACTER_SPACING("Tc"),
  WORD_SPACING("Tw"),
  SCALING("Tz"),
  LEADING("TL"),
  RISE("Ts"),
  RENDERING("Tr"),
  GRAY("g"),
  RGB("rg"),
  CMYK("k"),
  COLOUR_SPACE("cs"),
  COLOUR("sc"),
  COLOUR_OR_PATTERN("scn"),
  SHADING("sh"),
  SAVE("q"),
  RESTORE("Q"),
  PLACE("cm"),
  EXTENDED_STATE("gs"),
  DRAW_OBJECT("Do"),
  BEGIN_MARKED("BMC"),
  BEGIN_MARKED_WITH_PROPERTIES("BDC"),
  END_MARKED("EMC"),
  PATH_MOVE("m"),
  PATH_LINE("l"),
  PATH_RECTANGLE("re"),
  PATH_CLOSE("h"),
  PATH_CURVE("c"),
  PATH_CURVE_FROM_HERE("v"),
  PATH_CURVE_TO_END("y"),
  CLOSE_AND_STROKE("s"),
  CLOSE_FILL_AND_STROKE("b"),
  CLOSE_FILL_AND_STROKE_EVEN_ODD("b*"),
  STROKE("S"),
  FILL_AND_STROKE("B"),
  FILL_AND_STROKE_EVEN_ODD("B*"),
  FILL("f"),
  FILL_OLD("F"),
  FILL_EVEN_ODD("f*"),
  DROP_PATH("n"),
  INLINE_IMAGE("BI"),

  /** Any other. */
  OTHER("other");

  private static final PageOperator[] SORTED =
      Arrays.stream(values())
          .sorted(Comparator.comparingInt(operator -> operator.key))
          .toArray(PageOperator[]::new);
  private static final int[] KEYS =
      Arrays.stream(SORTED).mapToInt(operator -> operator.key).toArray();

  private final String word;
  private final int key;

  PageOperator(String word) {
    this.word = word;
    int packed = 0;
    for (int i = 0; i < word.length(); i++) {
      packed = packed << Byte.SIZE | word.charAt(i);
    }
    this.key = packed;
  }

  /** The operator whose name is in {@code data} between {@code start} and {@code end}. */
  static PageOperator of(byte[] data, int start, int end) {
    if (end - start > 3) {
      return OTHER;
    }
    int packed = 0;
    for (int i = start; i < end; i++) {
      packed = packed << Byte.SIZE | (data[i] & 0xff);
    }
    int found = Arrays.binarySearch(KEYS, packed);
    return found < 0 ? OTHER : SORTED[found];
  }

  /** As a stream writes it. */
  @Override
  public String toString() {
    return word;
  }
}
