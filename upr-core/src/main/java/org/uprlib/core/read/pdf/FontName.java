package org.uprlib.core.read.pdf;

import java.util.regex.Pattern;

/** Reads family names out of the PostScript names that PDF files carry. */
final class FontName {
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern FACE =
      Pattern.compile(
          "(?i)(?:[-,]?(?:PS)?(?:MT)?)?[-,]?(?:Bold|Italic|Oblique|(?<=-)Roman|Regular|MT|PS)*$");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private FontName() {}

  /** {@code ABCDEF+TimesNewRomanPS-BoldMT} to {@code Times New Roman}. */
  static String family(String postScriptName) {
    String name = SUBSET.matcher(postScriptName).replaceFirst("");
    String bare = FACE.matcher(name).replaceFirst("");
    return CAMEL.matcher(bare.isEmpty() ? name : bare).replaceAll(" ").trim();
  }
}
