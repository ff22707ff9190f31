package org.uprlib.core.read.word;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.word.DocxFormatting.Script;

/** Parts text by the writing system whose font Word takes for it. */
final class DocxScripts {
  private DocxScripts() {}

  /**
   * Writing system of the character at {@code index}; of the first that has one after it, if it is
   * common to all.
   */
  static Script at(String text, int index) {
    for (int i = index; i < text.length(); i++) {
      Script script = of(text.charAt(i));
      if (script != null) {
        return script;
      }
    }
    return Script.LATIN;
  }

  /** Where the part of {@code text} that begins at {@code start} and is in {@code script} ends. */
  static int end(String text, int start, Script script) {
    for (int i = start; i < text.length(); i++) {
      Script other = of(text.charAt(i));
      if (other != null && other != script) {
        return i;
      }
    }
    return text.length();
  }

  /** Null for characters that go with their neighbours: blanks and ASCII punctuation. */
  private static @Nullable Script of(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) ? Script.LATIN : null;
    }
    if ((c >= 0x590 && c < 0x800) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF)) {
      return Script.COMPLEX;
    }
    if ((c >= 0x2E80 && c < 0xD7B0) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFFF0)) {
      return Script.EAST_ASIAN;
    }
    return Script.LATIN;
  }
}
