package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.UprException;

/** The part {@code styles.xml}. Immutable once read. */
final class StyleSheet {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private RunProperties defaultRun = RunProperties.NONE;
  private ParagraphProperties defaultParagraph = ParagraphProperties.NONE;

  /** Reads the part; a document without one has no styles. */
  static StyleSheet read(OoxmlPackage ooxml, PropertyParser properties) throws UprException {
    StyleSheet sheet = new StyleSheet();
    Optional<XmlCursor> part = ooxml.related("styles");
    if (part.isPresent()) {
      try (XmlCursor xml = part.get()) {
        sheet.read(xml, properties);
      }
    }
    return sheet;
  }

  /** What holds for text that nothing else is said about. */
  RunProperties defaultRun() {
    return defaultRun;
  }

  /** What holds for paragraphs that nothing else is said about. */
  ParagraphProperties defaultParagraph() {
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

  /** The style and those that it is based on, the most general first; empty for no style. */
  List<Style> chain(@Nullable String id) {
    List<Style> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Style style = styles.get(id);
    while (style != null && seen.add(style.id())) {
      chain.add(0, style);
      style = styles.get(style.basedOn());
    }
    return chain;
  }

  /** What the style and those that it is based on say of runs. */
  RunProperties run(@Nullable String id) {
    RunProperties merged = RunProperties.NONE;
    for (Style style : chain(id)) {
      merged = merged.under(style.run());
    }
    return merged;
  }

  private void read(XmlCursor xml, PropertyParser properties) throws UprException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "docDefaults" -> readDefaults(xml, properties);
        case "style" -> readStyle(xml, properties);
        default -> xml.skip();
      }
    }
  }

  private void readDefaults(XmlCursor xml, PropertyParser properties) throws UprException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "rPrDefault", "pPrDefault" -> readDefaults(xml, properties);
        case "rPr" -> defaultRun = properties.run(xml);
        case "pPr" -> defaultParagraph = properties.paragraph(xml, new Sections());
        default -> xml.skip();
      }
    }
  }

  private void readStyle(XmlCursor xml, PropertyParser properties) throws UprException {
    String id = xml.attribute("styleId").orElse("");
    String type = xml.attribute("type").orElse("paragraph");
    if (xml.attribute("default").filter(on -> on.equals("1") || on.equals("true")).isPresent()) {
      defaults.putIfAbsent(type, id);
    }
    String name = "";
    String basedOn = null;
    RunProperties run = RunProperties.NONE;
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name" -> {
          name = xml.value().orElse("");
          xml.skip();
        }
        case "basedOn" -> {
          basedOn = xml.value().orElse(null);
          xml.skip();
        }
        case "rPr" -> run = properties.run(xml);
        case "pPr" -> paragraph = properties.paragraph(xml, new Sections());
        default -> xml.skip();
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
      RunProperties run,
      ParagraphProperties paragraph) {}
}
