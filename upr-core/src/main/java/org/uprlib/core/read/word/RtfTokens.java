package org.uprlib.core.read.word;

import java.nio.charset.StandardCharsets;

/** Parts an RTF file into groups, control words and characters. Not thread-safe. */
final class RtfTokens {
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    /** A control of one sign, such as {@code \~}. */
    SIGN,
    /** A character in the code page of its font, or a half of one. */
    CHARACTER,
    END
  }

  private static final int LONGEST_NUMBER = 9;

  private final byte[] rtf;
  private int at;
  private Kind kind = Kind.END;
  private String word = "";
  private boolean numbered;
  private int number;
  private byte character;

  /** The tokens of the file in {@code rtf}, which is not changed. */
  RtfTokens(byte[] rtf) {
    this.rtf = rtf;
  }

  /** Goes on to the next token. */
  Kind next() {
    while (at < rtf.length && (rtf[at] == '\r' || rtf[at] == '\n' || rtf[at] == 0)) {
      at++;
    }
    if (at >= rtf.length) {
      kind = Kind.END;
      return kind;
    }
    byte c = rtf[at++];
    switch (c) {
      case '{' -> kind = Kind.OPEN;
      case '}' -> kind = Kind.CLOSE;
      case '\\' -> control();
      default -> character(c);
    }
    return kind;
  }

  /** The control word or symbol, without its backslash. */
  String word() {
    return word;
  }

  /** Whether the control word has a number. */
  boolean hasNumber() {
    return numbered;
  }

  /** The number of the control word; {@code otherwise} if it has none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** Whether the control word switches something on: it does unless its number is 0. */
  boolean on() {
    return number(1) != 0;
  }

  byte character() {
    return character;
  }

  private void character(byte c) {
    kind = Kind.CHARACTER;
    character = c;
  }

  private void control() {
    int start = at;
    while (at < rtf.length && isLetter(rtf[at])) {
      at++;
    }
    if (at > start) {
      word(new String(rtf, start, at - start, StandardCharsets.US_ASCII));
    } else if (at < rtf.length) {
      sign(rtf[at++]);
    } else {
      kind = Kind.END;
    }
  }

  private void sign(byte sign) {
    int high = at < rtf.length ? Character.digit(rtf[at], 16) : -1;
    int low = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
    if (sign == '\'' && high >= 0 && low >= 0) {
      at += 2;
      character((byte) (high << 4 | low));
    } else if (sign == '\\' || sign == '{' || sign == '}') {
      character(sign);
    } else {
      kind = Kind.SIGN;
      word = String.valueOf((char) sign);
    }
  }

  private void word(String name) {
    kind = Kind.WORD;
    word = name;
    int start = at;
    at += at < rtf.length && rtf[at] == '-' ? 1 : 0;
    int digits = at;
    while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
      at++;
    }
    numbered = at > digits && at - digits <= LONGEST_NUMBER;
    if (numbered) {
      number = Integer.parseInt(new String(rtf, start, at - start, StandardCharsets.US_ASCII));
    }
    at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
    if (name.equals("bin")) {
      at = Math.min(rtf.length, at + Math.max(0, Math.min(rtf.length, number(0))));
    }
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
