package org.uprlib.core.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads operators and their operands from a content stream (ISO 32000-1, 7.8.2).
 *
 * <p>It does what PDFBox's parser does, but builds no object for each number and string: of these a
 * report has some ten thousand a page, and nearly all are strings to show and the distances between
 * them. Arrays are taken flat, dictionaries and inline images passed over, since no operator that
 * places text has any. Not thread-safe.
 */
final class ContentScanner {
  private static final boolean[] REGULAR = new boolean[256];

  /** Powers of ten: numbers have fewer decimals than a {@code long} has digits. */
  private static final double[] POWERS = new double[20];

  static {
    Arrays.setAll(POWERS, decimals -> Math.pow(10, decimals));
    for (int c = 0; c < REGULAR.length; c++) {
      REGULAR[c] = !isBlank(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
  }

  private static final String ACTUAL_TEXT = "ActualText";

  private final byte[] data;
  private int at;

  private final Operands operands = new Operands();
  private PageOperator operator = PageOperator.OTHER;
  private boolean inArray;

  /** A scanner at the start of {@code data}, a content stream without its filters. */
  ContentScanner(byte[] data) {
    this.data = data;
  }

  /** Goes on to the next operator; false at the end of the stream. */
  boolean next() {
    operands.clear();
    inArray = false;
    while (at < data.length) {
      int c = data[at] & 0xff;
      if (isBlank(c)) {
        at++;
      } else if (c == '%') {
        skipComment();
      } else if (c == '(') {
        literal();
      } else if (c == '<') {
        hexadecimalOrDictionary();
      } else if (c == '/') {
        at++;
        operands.takeName(unescaped(token()));
      } else if (c == '[' || c == ']') {
        inArray = c == '[';
        at++;
      } else if (c == '>' || c == '{' || c == '}' || c == ')') {
        at++;
      } else if (c == '+' || c == '-' || c == '.' || (c >= '0' && c <= '9')) {
        number();
      } else {
        int start = at;
        skipToken();
        operator = PageOperator.of(data, start, at);
        if (operator == PageOperator.INLINE_IMAGE) {
          at = InlineImage.end(data, at);
        } else {
          return true;
        }
      }
    }
    return false;
  }

  /** The operator just read. */
  PageOperator operator() {
    return operator;
  }

  /** The operands before it; overwritten by the next call of {@link #next}. */
  Operands operands() {
    return operands;
  }

  private void number() {
    boolean negative = false;
    long digits = 0;
    int decimals = 0;
    boolean fraction = false;
    int start = at;
    for (; at < data.length; at++) {
      int c = data[at];
      if (c >= '0' && c <= '9') {
        if (digits < Long.MAX_VALUE / 100 && decimals < POWERS.length - 1) {
          digits = digits * 10 + (c - '0');
          decimals += fraction ? 1 : 0;
        }
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else if (c == '-') {
        negative |= at == start;
      } else if (c != '+') {
        break;
      }
    }
    double value = (negative ? -digits : digits) / POWERS[decimals];
    if (inArray) {
      operands.takeDistance(value);
    } else {
      operands.takeNumber(value);
    }
  }

  private void literal() {
    int first = operands.length();
    int depth = 1;
    at++;
    while (at < data.length) {
      int c = data[at++] & 0xff;
      if (c == '\\') {
        escape();
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
      operands.takeByte(c);
    }
    operands.takeString(first);
  }

  private void escape() {
    if (at == data.length) {
      return;
    }
    int c = data[at++] & 0xff;
    switch (c) {
      case 'n' -> operands.takeByte('\n');
      case 'r' -> operands.takeByte('\r');
      case 't' -> operands.takeByte('\t');
      case 'b' -> operands.takeByte('\b');
      case 'f' -> operands.takeByte('\f');
      case '\r' -> at += at < data.length && data[at] == '\n' ? 1 : 0;
      case '\n' -> {}
      default -> {
        if (c >= '0' && c <= '7') {
          octal(c - '0');
        } else {
          operands.takeByte(c);
        }
      }
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
      value = value * 8 + (data[at++] - '0');
    }
    operands.takeByte(value);
  }

  private void hexadecimalOrDictionary() {
    if (at + 1 < data.length && data[at + 1] == '<') {
      at++;
      skipDictionary();
    } else {
      hexadecimal();
    }
  }

  private void hexadecimal() {
    int first = operands.length();
    int half = -1;
    at++;
    while (at < data.length) {
      int c = data[at++];
      if (c == '>') {
        break;
      }
      int digit = Character.digit(c, 16);
      if (digit < 0) {
        continue;
      }
      if (half < 0) {
        half = digit;
      } else {
        operands.takeByte(half * 16 + digit);
        half = -1;
      }
    }
    if (half >= 0) {
      operands.takeByte(half * 16);
    }
    operands.takeString(first);
  }

  /** Skips a dictionary, but keeps its {@code ActualText}. */
  private void skipDictionary() {
    int pieces = operands.pieces();
    int length = operands.length();
    int depth = 1;
    boolean actual = false;
    at++;
    while (at < data.length && depth > 0) {
      int c = data[at];
      boolean string = c == '(' || (c == '<' && at + 1 < data.length && data[at + 1] != '<');
      if (string) {
        int from = operands.length();
        if (c == '(') {
          literal();
        } else {
          hexadecimal();
        }
        if (actual) {
          operands.takeActualText(from);
        }
        actual = false;
      } else if (c == '/') {
        at++;
        actual = at < data.length && isRegular(data[at] & 0xff) && token().equals(ACTUAL_TEXT);
      } else {
        boolean pair = at + 1 < data.length && data[at + 1] == c;
        depth += pair && c == '<' ? 1 : pair && c == '>' ? -1 : 0;
        at += pair && (c == '<' || c == '>') ? 2 : 1;
      }
    }
    operands.cutTo(pieces, length);
  }

  private void skipComment() {
    while (at < data.length && data[at] != '\n' && data[at] != '\r') {
      at++;
    }
  }

  private String token() {
    int start = at;
    skipToken();
    int end = start < data.length && isRegular(data[start] & 0xff) ? at : start;
    return new String(data, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Goes behind the regular characters that begin here, or behind one that is not. */
  private void skipToken() {
    int start = at;
    while (at < data.length && isRegular(data[at] & 0xff)) {
      at++;
    }
    if (at == start) {
      at++;
    }
  }

  /** A name with its escapes, such as {@code #41}, decoded (7.3.5). */
  private static String unescaped(String name) {
    if (name.indexOf('#') < 0) {
      return name;
    }
    StringBuilder characters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
      int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
      boolean escape = name.charAt(i) == '#' && high >= 0 && low >= 0;
      characters.append(escape ? (char) (high * 16 + low) : name.charAt(i));
      i += escape ? 2 : 0;
    }
    return characters.toString();
  }

  static boolean isRegular(int c) {
    return REGULAR[c];
  }

  static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }
}
