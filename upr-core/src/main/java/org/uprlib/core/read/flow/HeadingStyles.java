package org.uprlib.core.read.flow;

import java.util.Locale;

/**
 * Knows heading styles by name where they say nothing of outline levels: Word's own, which bear
 * English names in every language (ECMA-376 part 1, 17.7.4.9), and those of the United Nations'
 * Geneva template as found in its documents.
 */
public final class HeadingStyles {
  private static final String WORD = "heading ";
  private static final int DEEPEST = 9;

  private HeadingStyles() {}

  /** The level, from 1, that a style of this name stands for; 0 if it is no heading. */
  public static int level(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT);
    if (name.startsWith(WORD) && name.length() == WORD.length() + 1) {
      int level = Character.digit(name.charAt(WORD.length()), 10);
      return level >= 1 && level <= DEEPEST ? level : 0;
    }
    switch (name.replace(" ", "")) {
      case "_h__m_g":
      case "_h_ch_g":
        return 1;
      case "_h_1_g":
        return 2;
      case "_h_2/3_g":
        return 3;
      case "_h_4_g":
        return 4;
      case "_h_5/6_g":
        return 5;
      default:
        return 0;
    }
  }
}
