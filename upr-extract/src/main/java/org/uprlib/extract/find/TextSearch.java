package org.uprlib.extract.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that must all occur in a text, in any order: whole words whatever their capitals and
 * accents; in quotation marks, words that follow each other; with an asterisk after it, the
 * beginning of a word. {@code "hate crimes" discriminat*} finds "to punish hate crimes and
 * discriminatory acts". Immutable.
 */
final class TextSearch {
  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+)");

  private final List<String> wanted;

  private TextSearch(List<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * The search that {@code query} asks for.
   *
   * @throws UnknownNameException if it holds no word
   */
  static TextSearch of(String query) throws UnknownNameException {
    List<String> wanted = new ArrayList<>();
    Matcher part = PART.matcher(query);
    while (part.find()) {
      String text = part.group(1) == null ? part.group(2) : part.group(1);
      String words = SearchWords.of(text);
      if (!words.isEmpty()) {
        wanted.add(" " + words + (text.endsWith("*") ? "" : " "));
      }
    }
    if (wanted.isEmpty()) {
      throw UnknownNameException.unknown("word", query, List.of());
    }
    return new TextSearch(List.copyOf(wanted));
  }

  boolean isIn(String text) {
    String words = " " + SearchWords.of(text) + " ";
    return wanted.stream().allMatch(words::contains);
  }
}
