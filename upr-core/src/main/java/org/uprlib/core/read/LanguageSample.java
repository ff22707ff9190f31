package org.uprlib.core.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words of a text, and its letters counted by script. Filled once, then only read. */
final class LanguageSample {
  enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HAN,
    KANA_OR_HANGUL,
    OTHER
  }

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final Map<Script, Integer> letters = new EnumMap<>(Script.class);
  private int allLetters;

  LanguageSample(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= this.text.length(); i++) {
      if (i < this.text.length() && Character.isLetter(this.text.charAt(i))) {
        letters.merge(scriptOf(this.text.charAt(i)), 1, Integer::sum);
        allLetters++;
      } else {
        if (start < i) {
          words.add(this.text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Its words in lower case, in order: letters between characters that are none. */
  List<String> words() {
    return words;
  }

  /** Number of letters, whatever their script. */
  int letters() {
    return allLetters;
  }

  /** The share of a script in all letters, 0 to 1. */
  double share(Script script) {
    return (double) letters.getOrDefault(script, 0) / Math.max(1, allLetters);
  }

  /** The share of these letters, given in lower case, in all letters, 0 to 1. */
  double share(String some) {
    return some.isEmpty()
        ? 0
        : (double) text.chars().filter(c -> some.indexOf(c) >= 0).count() / Math.max(1, allLetters);
  }

  private static Script scriptOf(char letter) {
    if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
      return Script.LATIN;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return Script.CYRILLIC;
    }
    if ((letter >= 0x600 && letter < 0x780) || (letter >= 0xFB50 && letter < 0xFEFF)) {
      return Script.ARABIC;
    }
    if (letter >= 0x3400 && letter < 0xA000) {
      return Script.HAN;
    }
    if ((letter >= 0x3040 && letter < 0x3190) || (letter >= 0xAC00 && letter < 0xD7B0)) {
      return Script.KANA_OR_HANGUL;
    }
    return Script.OTHER;
  }
}
