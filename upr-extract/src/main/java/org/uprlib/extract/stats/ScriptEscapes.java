package org.uprlib.extract.stats;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/** Escapes in JSON what could end the page's script element or begin another. */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = standardAsciiEscapesForJSON();

  ScriptEscapes() {
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** JSON has no other character that needs an escape. */
  @Override
  public SerializableString getEscapeSequence(int c) {
    return new SerializedString(String.format("\\u%04x", c));
  }
}
