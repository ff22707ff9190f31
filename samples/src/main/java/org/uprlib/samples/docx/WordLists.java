package org.uprlib.samples.docx;

/**
 * Gives paragraphs their place in a list, so that Word counts them. The recommendations under the
 * first lead-in are the second level of the paragraphs' own list; those under each further lead-in
 * are a list apart, whose number format includes the lead-in's number. Real reports do both. Not
 * thread-safe.
 */
final class WordLists {
  /**
   * Paragraphs, recommendations and lettered points. The second one in numbering.xml is bullets.
   */
  private static final int MAIN = 1;

  private static final String END = "</w:numbering>";
  private static final String APART =
      "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%s%%1\"/><w:pPr><w:tabs>"
          + "<w:tab w:val=\"num\" w:pos=\"2552\"/></w:tabs><w:ind w:left=\"1701\"/></w:pPr>"
          + "<w:rPr><w:b w:val=\"false\"/></w:rPr></w:lvl></w:lvlOverride></w:num>";

  private final StringBuilder apart = new StringBuilder();
  private int leadIns;
  private int last = 2;

  /** Recommendations under the lead-in with this number follow. */
  void leadIn(String number) {
    leadIns++;
    if (leadIns > 1) {
      apart.append(APART.formatted(++last, number));
    }
  }

  String recommendation() {
    return leadIns > 1 ? place(last, 0) : place(MAIN, leadIns);
  }

  String point() {
    return place(MAIN, 2);
  }

  private static String place(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  /** The part that defines the lists. */
  String numbering() {
    return WordTemplate.resource("numbering.xml").replace(END, apart + END);
  }
}
