package org.uprlib.extract.write.format;

import java.util.regex.Pattern;

/**
 * Decides whether a spreadsheet would take a text for a formula: because of its first character,
 * also a full-width one, which some programs fold, or one behind blanks that they cut off.
 * Stateless.
 */
final class FormulaStart {
  /** A regular expression that Java and, with flag {@code u}, JavaScript find in such a text. */
  static final String PATTERN =
      "^(?:[\\t\\r"
          + "\\n"
          + "]|[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  private FormulaStart() {}

  static boolean in(String text) {
    return COMPILED.matcher(text).find();
  }
}
