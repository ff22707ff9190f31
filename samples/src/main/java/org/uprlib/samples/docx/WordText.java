package org.uprlib.samples.docx;

import java.util.Map;
import org.uprlib.samples.paper.Markup;

/** Writes runs of text, with the notes and tracked changes in them. Not thread-safe. */
final class WordText {
  static final String TAB = "<w:r><w:tab/></w:r>";
  private static final String REFERENCE_STYLE =
      "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
  private static final String OWN_NUMBER = "<w:r>" + REFERENCE_STYLE + "<w:footnoteRef/></w:r>";
  private static final String REFERENCE = "<w:r>%s<w:footnoteReference w:id=\"%d\"%s/>%s</w:r>";
  private static final String FOOTNOTE =
      "<w:footnote w:type=\"normal\" w:id=\"%d\"><w:p><w:pPr><w:pStyle"
          + " w:val=\"FootnoteText\"/></w:pPr>%s</w:p></w:footnote>";
  private static final String CHANGE =
      "<w:%1$s w:id=\"%2$d\" w:author=\"Secretariat\" w:date=\"2024-05-08\"><w:r>%3$s"
          + "<w:%4$s xml:space=\"preserve\">%5$s</w:%4$s></w:r></w:%1$s>";

  private final Map<String, String> notes;
  private final StringBuilder footnotes = new StringBuilder();
  private int lastNote;
  private int lastChange;

  /**
   * @param notes texts of the notes by their mark
   */
  WordText(Map<String, String> notes) {
    this.notes = notes;
  }

  /** The notes of all that was written, empty for no notes. */
  String footnotes() {
    return footnotes.toString();
  }

  /** Runs of a text with {@link Markup}. */
  String runs(String text, boolean bold) {
    StringBuilder runs = new StringBuilder();
    for (Markup.Stretch stretch : Markup.stretches(text)) {
      boolean inBold = bold || stretch.bold();
      runs.append(
          switch (stretch.kind()) {
            case NORMAL -> run(bold(inBold), stretch.text());
            case RAISED -> raised(stretch.text(), inBold);
            case DELETED -> changed("del", "delText", stretch.text(), inBold);
            case INSERTED -> changed("ins", "t", stretch.text(), inBold);
          });
    }
    return runs.toString();
  }

  /** A reference to a note that has a mark of its own instead of a number. */
  String marked(String mark, String note) {
    return reference(" w:customMarkFollows=\"true\"", text("t", mark), run("", mark), note);
  }

  private String raised(String text, boolean bold) {
    return notes.containsKey(text)
        ? reference("", "", OWN_NUMBER, notes.get(text))
        : run(bold(bold) + "<w:vertAlign w:val=\"superscript\"/>", text);
  }

  private String reference(String attribute, String shown, String mark, String note) {
    lastNote++;
    footnotes.append(FOOTNOTE.formatted(lastNote, OWN_NUMBER + TAB + mark + TAB + run("", note)));
    return REFERENCE.formatted(REFERENCE_STYLE, lastNote, attribute, shown);
  }

  private String changed(String change, String element, String text, boolean bold) {
    lastChange++;
    return CHANGE.formatted(
        change, lastChange, bold ? "<w:rPr><w:b/></w:rPr>" : "", element, escaped(text));
  }

  static String bold(boolean bold) {
    return "<w:b w:val=\"" + (bold ? "on" : "off") + "\"/>";
  }

  static String run(String properties, String text) {
    String set = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + set + text("t", text) + "</w:r>";
  }

  private static String text(String element, String text) {
    String kept = text.equals(text.strip()) ? "" : " xml:space=\"preserve\"";
    return "<w:" + element + kept + ">" + escaped(text) + "</w:" + element + ">";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
