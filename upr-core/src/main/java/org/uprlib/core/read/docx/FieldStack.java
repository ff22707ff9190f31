package org.uprlib.core.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields under way: text between a field's begin and its separator is code, text between
 * separator and end its result; fields may stand in either (ECMA-376 part 1, 17.16). Not
 * thread-safe.
 */
final class FieldStack {
  private final Deque<Boolean> inResult = new ArrayDeque<>();
  private int codes;

  /** Takes note of a {@code w:fldChar} of this type. An end without a begin is passed over. */
  void mark(String type) {
    switch (type) {
      case "begin":
        inResult.push(false);
        codes++;
        break;
      case "separate":
        if (!inResult.isEmpty() && !inResult.peek()) {
          inResult.pop();
          inResult.push(true);
          codes--;
        }
        break;
      case "end":
        if (!inResult.isEmpty() && !inResult.pop()) {
          codes--;
        }
        break;
      default:
    }
  }

  /** True where text belongs to the code of any field under way. */
  boolean inCode() {
    return codes > 0;
  }
}
