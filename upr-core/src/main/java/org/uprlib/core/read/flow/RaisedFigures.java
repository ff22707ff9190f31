package org.uprlib.core.read.flow;

import java.util.regex.Pattern;
import org.uprlib.core.document.RunStyle;

/**
 * Separates raised figures from the number before them: in {@code 115.3²} they are the mark of a
 * note and not part of the number. For one paragraph.
 */
final class RaisedFigures {
  private static final int LONGEST_NUMBER = 9;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}\\s*");
  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}$");

  /** The end of the paragraph's text so far. */
  private String before = "";

  /** {@code words} as they are to be written behind those before. */
  String written(String words, RunStyle style) {
    boolean marks =
        style.superscript() && FIGURES.matcher(words).matches() && DOTTED.matcher(before).find();
    String written = marks ? raised(words) : words;
    String end = written.length() < LONGEST_NUMBER ? before + written : written;
    before = end.substring(Math.max(0, end.length() - LONGEST_NUMBER));
    return written;
  }

  private static String raised(String figures) {
    return FIGURE
        .matcher(figures)
        .replaceAll(each -> RAISED.substring(Integer.parseInt(each.group())).substring(0, 1));
  }
}
