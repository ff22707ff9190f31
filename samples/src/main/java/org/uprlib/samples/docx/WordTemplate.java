package org.uprlib.samples.docx;

import java.util.List;
import org.uprlib.core.data.DataFile;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;

/**
 * The parts of documents of one kind besides their paragraphs, with placeholders such as {@code
 * [SYMBOL]}. Immutable.
 *
 * @param folder where its parts are
 * @param parts names of its headers and footers, in the order of their relationships
 */
record WordTemplate(String folder, List<String> parts) {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  static WordTemplate of(Design design) {
    return switch (design) {
      case SUBMISSION -> new WordTemplate("submission", List.of());
      case THEMATIC_LIST -> new WordTemplate("thematic-list", List.of("header1"));
      default ->
          new WordTemplate(
              "report", List.of("header1", "footer1", "header2", "footer2", "header3", "footer3"));
    };
  }

  /** Whether Word counts paragraphs or could. */
  boolean hasLists() {
    return folder.equals("report");
  }

  /** The main part, with these paragraphs. */
  String document(FrontMatter front, String paragraphs) {
    return withParagraphs(part("document", front), paragraphs);
  }

  String part(String name, FrontMatter front) {
    String xml = joined(folder + "/" + name + ".xml");
    xml = xml.replace("[SYMBOL_AFTER_A]", WordText.escaped(front.symbolAfterA()));
    for (Field field : Field.values()) {
      xml = xml.replace("[" + field + "]", WordText.escaped(front.text(field)));
    }
    return xml;
  }

  static String footnotes(String notes) {
    return withParagraphs(joined("footnotes.xml"), notes);
  }

  private static String withParagraphs(String xml, String paragraphs) {
    return xml.replace("[PARAGRAPHS]", paragraphs);
  }

  private static String joined(String name) {
    return DECLARATION + resource(name).replaceAll("\n *", "");
  }

  /** A part that all documents share. */
  static String resource(String name) {
    return DataFile.text(WordTemplate.class::getResourceAsStream, name).strip();
  }
}
