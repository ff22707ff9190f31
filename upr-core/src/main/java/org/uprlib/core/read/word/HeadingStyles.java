package org.uprlib.core.read.word;

import java.util.Locale;

/**
 * Knows heading styles by name where they say nothing of outline levels: Word's own, which bear
 * English names in every language (ECMA-376 part 1, 17.7.4.9), and those of the United Nations'
 * templates ({@code _ H _Ch_G} in Geneva, {@code _ H _Ch} in New York).
 */
final class HeadingStyles {
  private static final String WORD = "heading ";
  private static final int DEEPEST = 9;

  private HeadingStyles() {}

  /** The heading level, from 1, of a style of this name; 0 if it is not a heading style. */
  static int level(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT);
    if (name.startsWith(WORD) && name.length() == WORD.length() + 1) {
      int level = Character.digit(name.charAt(WORD.length()), 10);
      return level >= 1 && level <= DEEPEST ? level : 0;
    }
    return name.startsWith("_") ? unitedNations(name.replaceAll("[ _]", "")) : 0;
  }

  /** The level, from 1, of an outline level, which files count from 0; 0 for running text. */
  static int ofOutline(int level) {
    return level >= 0 && level < DEEPEST ? level + 1 : 0;
  }

  private static int unitedNations(String name) {
    return switch (name) {
      case "hm", "hmg", "hch", "hchg" -> 1;
      case "h1", "h1g" -> 2;
      case "h2/3", "h2/3g" -> 3;
      case "h4", "h4g" -> 4;
      case "h5/6", "h5/6g" -> 5;
      default -> 0;
    };
  }
}
