package org.uprlib.core.read.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Characters in a row, each in the code page of its font or in Unicode. Not thread-safe. */
final class RtfText {
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
  private Charset page;
  private int skipped;

  /** Starts with this code page. */
  RtfText(Charset page) {
    this.page = page;
  }

  /** A character or half of one in this code page. */
  void add(byte character, Charset of) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (!of.equals(page)) {
      decode();
      page = of;
    }
    coded.write(character);
  }

  /**
   * A character in Unicode.
   *
   * @param others how many fallback characters follow it, for readers that do not know it
   */
  void add(int character, int others) {
    decode();
    text.append((char) character);
    skipped = others;
  }

  /** Unicode characters that a control word prints. */
  void add(String characters) {
    decode();
    text.append(characters);
    skipped = 0;
  }

  /**
   * What was added since the last call; fallback characters of the last one are no longer skipped.
   */
  String take() {
    skipped = 0;
    decode();
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  private void decode() {
    if (coded.size() > 0) {
      text.append(coded.toString(page));
      coded.reset();
    }
  }
}
