package org.uprlib.core.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields under way: text between a field's begin and its separator is code, text between
 * separator and end its result; both may contain further fields (ECMA-376 part 1, 17.16). Not
 * thread-safe.
 */
final class FieldStack {
  private static final char BEGIN = '\u0013';
  private static final char SEPARATOR = '\u0014';
  private static final char END = '\u0015';

  private final Deque<Boolean> inResult = new ArrayDeque<>();
  private int codes;

  /** A field begins, with its code. */
  void begin() {
    inResult.push(false);
    codes++;
  }

  /** The code of the innermost field ends and its result begins. */
  void separate() {
    if (!inResult.isEmpty() && !inResult.peek()) {
      inResult.pop();
      inResult.push(true);
      codes--;
    }
  }

  /** The innermost field ends. An end without a begin is passed over. */
  void end() {
    if (!inResult.isEmpty() && !inResult.pop()) {
      codes--;
    }
  }

  /** Takes {@code c} if it is a field character of a DOC's text (MS-DOC 2.8.25). */
  boolean takes(char c) {
    switch (c) {
      case BEGIN -> begin();
      case SEPARATOR -> separate();
      case END -> end();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** True where text belongs to the code of any field under way. */
  boolean inCode() {
    return codes > 0;
  }
}
