package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;

/** The part {@code styles.xml}. Immutable once read. */
final class DocxStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private DocxRunProperties defaultRun = DocxRunProperties.NONE;
  private DocxParagraphProperties defaultParagraph = DocxParagraphProperties.NONE;

  /** Reads the part; a document without one has no styles. */
  static DocxStyles read(OoxmlParts parts, DocxPropertyParser properties) throws UprException {
    DocxStyles sheet = new DocxStyles();
    parts.read("styles", xml -> sheet.read(xml, properties));
    return sheet;
  }

  DocxRunProperties defaultRun() {
    return defaultRun;
  }

  DocxParagraphProperties defaultParagraph() {
    return defaultParagraph;
  }

  /** Id of the style of paragraphs that name none; null if there is no such style. */
  @Nullable String defaultParagraphStyle() {
    return defaults.get("paragraph");
  }

  /** Id of the style of tables that name none; null if there is no such style. */
  @Nullable String defaultTableStyle() {
    return defaults.get("table");
  }

  /** Ids of the styles whose paragraphs begin a page. */
  Set<String> pageBreaks() {
    Map<String, Boolean> breaks = new HashMap<>();
    for (String id : styles.keySet()) {
      Chain chain = chain(id, breaks::containsKey);
      boolean on = breaks.getOrDefault(chain.known(), false);
      for (Style style : chain.styles()) {
        Boolean own = style.paragraph().pageBreak();
        on = own == null ? on : own;
        breaks.put(style.id(), on);
      }
    }
    breaks.values().removeIf(on -> !on);
    return breaks.keySet();
  }

  /**
   * The style and those that it is based on, as far as they are not known.
   *
   * @param known which styles' chains are known already, by their ids
   */
  Chain chain(@Nullable String id, Predicate<String> known) {
    List<Style> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Style style = styles.get(id);
    while (style != null && !known.test(style.id()) && seen.add(style.id())) {
      chain.add(style);
      style = styles.get(style.basedOn());
    }
    Collections.reverse(chain);
    boolean circular = style != null && seen.contains(style.id());
    return new Chain(chain, style == null || circular ? null : style.id(), circular);
  }

  /**
   * A chain of styles. Immutable.
   *
   * @param styles those that are not known, the most general first
   * @param known id of the known one that the first of them is based on; null for none
   * @param circular whether they are based on each other, so that each has a chain of its own
   */
  record Chain(List<Style> styles, @Nullable String known, boolean circular) {}

  private void read(XmlCursor xml, DocxPropertyParser properties) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "docDefaults" -> readDefaults(xml, properties);
        case "style" -> readStyle(xml, properties);
        default -> {}
      }
    }
  }

  private void readDefaults(XmlCursor xml, DocxPropertyParser properties) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "rPrDefault", "pPrDefault" -> readDefaults(xml, properties);
        case "rPr" -> defaultRun = properties.run(xml);
        case "pPr" -> defaultParagraph = properties.paragraph(xml, new DocxNotes());
        default -> {}
      }
    }
  }

  private void readStyle(XmlCursor xml, DocxPropertyParser properties) throws UprException {
    String id = xml.attribute("styleId").orElse("");
    String type = xml.attribute("type").orElse("paragraph");
    if (xml.attribute("default").filter(on -> on.equals("1") || on.equals("true")).isPresent()) {
      defaults.putIfAbsent(type, id);
    }
    String name = "";
    String basedOn = null;
    DocxRunProperties run = DocxRunProperties.NONE;
    DocxParagraphProperties paragraph = DocxParagraphProperties.NONE;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "name" -> name = xml.value().orElse("");
        case "basedOn" -> basedOn = xml.value().orElse(null);
        case "rPr" -> run = properties.run(xml);
        case "pPr" -> paragraph = properties.paragraph(xml, new DocxNotes());
        default -> {}
      }
    }
    styles.putIfAbsent(id, new Style(id, name, basedOn, run, paragraph));
  }

  /**
   * One style of the style sheet. Immutable.
   *
   * @param id what the document calls it
   * @param name what users call it; empty if it has none
   * @param basedOn id of the style that it alters; null for none
   */
  record Style(
      String id,
      String name,
      @Nullable String basedOn,
      DocxRunProperties run,
      DocxParagraphProperties paragraph) {}
}
