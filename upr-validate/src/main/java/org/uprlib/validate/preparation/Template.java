package org.uprlib.validate.preparation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.validate.rule.Messages;

/**
 * An empty submission to be filled in. Immutable and thread-safe.
 *
 * @param state the State under review, as it is to be printed
 * @param session number of the session, from 1; empty if it is not known yet
 * @param joint whether several stakeholders submit together
 * @param language {@code en}, {@code fr} or {@code es}
 */
public record Template(String state, OptionalInt session, boolean joint, String language) {
  /** These enclose guidance and examples, which the author replaces. */
  private static final String OPEN = "⟦";

  private static final String CLOSE = "⟧";
  private static final int LIMIT_SINGLE = 2815;
  private static final int LIMIT_JOINT = 5630;

  /** With this a heading begins that opens a page. */
  private static final String ON_NEW_PAGE = "[page] ";

  /** With these a line begins that is of one kind of submission only. */
  private static final String IF_SINGLE = "[single] ";

  private static final String IF_JOINT = "[joint] ";

  /** With these, one whose session is known or is not. */
  private static final String IF_KNOWN = "[known] ";

  private static final String IF_UNKNOWN = "[unknown] ";

  /** In twentieths of a point. */
  private static final int MARGIN = 1440;

  /**
   * @throws IllegalArgumentException if there is no template in the language
   */
  public Template {
    if (!Messages.LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("There is no template in '" + language + "'");
    }
  }

  /** The submission as the content of a DOCX. */
  public byte[] write() {
    StringBuilder body = new StringBuilder();
    for (String line : lines()) {
      body.append(paragraph(line));
    }
    NewDocx docx = new NewDocx("template", resource("styles.xml"), resource("numbering.xml"));
    return docx.write(body.toString(), docx.section(false, MARGIN));
  }

  private List<String> lines() {
    List<String> own =
        List.of(joint ? IF_JOINT : IF_SINGLE, session.isPresent() ? IF_KNOWN : IF_UNKNOWN);
    List<String> other =
        List.of(joint ? IF_SINGLE : IF_JOINT, session.isPresent() ? IF_UNKNOWN : IF_KNOWN);
    return resource("template_" + language + ".txt")
        .lines()
        .filter(line -> other.stream().noneMatch(line::startsWith))
        .map(
            line ->
                own.stream()
                    .filter(line::startsWith)
                    .findFirst()
                    .map(mark -> line.substring(mark.length()))
                    .orElse(line))
        .map(this::filled)
        .toList();
  }

  private String filled(String line) {
    return line.replace("{state}", state)
        .replace("{session}", session.isPresent() ? "" + session.getAsInt() : "")
        .replace("{limit}", Messages.in(language).number(joint ? LIMIT_JOINT : LIMIT_SINGLE))
        .replace(OPEN, "")
        .replace(CLOSE, "");
  }

  /**
   * Guidance and examples of the templates in all languages, which no submission still has; of a
   * sentence that names a number, the words before it.
   */
  public static List<String> placeholders() {
    Set<String> found = new LinkedHashSet<>();
    for (String language : Messages.LANGUAGES) {
      String text = resource("template_" + language + ".txt");
      for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
        String words = text.substring(at + 1, text.indexOf(CLOSE, at));
        int number = words.indexOf('{');
        found.add(number < 0 ? words : words.substring(0, number).strip());
      }
    }
    return List.copyOf(found);
  }

  private static String paragraph(String line) {
    if (line.startsWith(ON_NEW_PAGE)) {
      return paragraph(
          "<w:pStyle w:val=\"Heading1\"/><w:pageBreakBefore/>",
          line.substring(ON_NEW_PAGE.length()));
    }
    if (line.startsWith("# ")) {
      return paragraph("<w:pStyle w:val=\"Heading1\"/>", line.substring(2));
    }
    if (line.startsWith("1 ") || line.startsWith("* ")) {
      String list = line.startsWith("1 ") ? "1" : "2";
      String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
      return paragraph(number, line.substring(2));
    }
    return paragraph("", line);
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + DocxBody.escaped(text)
        + "</w:t></w:r></w:p>";
  }

  private static String resource(String name) {
    return DataFile.text(Template.class::getResourceAsStream, name);
  }
}
