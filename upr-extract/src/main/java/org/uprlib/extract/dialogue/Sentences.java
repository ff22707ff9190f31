package org.uprlib.extract.dialogue;

import java.util.Set;

/** Finds the ends of sentences in the reported dialogue. */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of("No", "Nos", "art", "arts", "para", "paras", "Mr", "Ms", "Mrs", "Dr", "H.E", "St");

  private Sentences() {}

  /** Offset behind the sentence that {@code from} stands in, the blanks after it included. */
  public static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '.' && closes(text, i)) {
        int end = i + 1;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        return end;
      }
    }
    return text.length();
  }

  private static boolean closes(String text, int stop) {
    if (stop + 1 == text.length()) {
      return true;
    }
    if (stop + 2 >= text.length() || !Character.isWhitespace(text.charAt(stop + 1))) {
      return false;
    }
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    boolean abbreviated = ABBREVIATIONS.contains(text.substring(start, stop));
    return !abbreviated && Character.isUpperCase(text.charAt(stop + 2));
  }
}
