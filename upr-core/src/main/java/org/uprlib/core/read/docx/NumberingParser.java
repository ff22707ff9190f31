package org.uprlib.core.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.ListLevel;
import org.uprlib.core.read.flow.NumberFormat;
import org.uprlib.core.read.flow.SymbolFont;

/** Reads {@code numbering.xml}. For one use. */
final class NumberingParser {
  private final PropertyParser properties;
  private final Map<String, Numbering.Definition> definitions = new HashMap<>();
  private final Map<Integer, Numbering.Instance> instances = new HashMap<>();

  NumberingParser(PropertyParser properties) {
    this.properties = properties;
  }

  Numbering read(XmlCursor xml) throws UprException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNum" -> readDefinition(xml);
        case "num" -> readInstance(xml);
        default -> xml.skip();
      }
    }
    return new Numbering(definitions, instances);
  }

  private void readDefinition(XmlCursor xml) throws UprException {
    String id = xml.attribute("abstractNumId").orElse("");
    Map<Integer, Numbering.Level> levels = new HashMap<>();
    String styleLink = null;
    String useStyle = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "lvl" -> {
          int depth = Measures.integer(xml.attribute("ilvl")).orElse(0);
          levels.put(depth, level(xml));
        }
        case "styleLink" -> {
          styleLink = xml.value().orElse(null);
          xml.skip();
        }
        case "numStyleLink" -> {
          useStyle = xml.value().orElse(null);
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    definitions.put(id, new Numbering.Definition(levels, styleLink, useStyle));
  }

  private void readInstance(XmlCursor xml) throws UprException {
    int id = Measures.integer(xml.attribute("numId")).orElse(0);
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Numbering.Level> levels = new HashMap<>();
    while (xml.nextChild()) {
      if (xml.name().equals("abstractNumId")) {
        definition = xml.value().orElse("");
        xml.skip();
      } else if (xml.name().equals("lvlOverride")) {
        int depth = Measures.integer(xml.attribute("ilvl")).orElse(0);
        while (xml.nextChild()) {
          if (xml.name().equals("lvl")) {
            levels.put(depth, level(xml));
            continue;
          }
          if (xml.name().equals("startOverride")) {
            Measures.integer(xml.value()).ifPresent(start -> starts.put(depth, start));
          }
          xml.skip();
        }
      } else {
        xml.skip();
      }
    }
    instances.put(id, new Numbering.Instance(definition, starts, levels));
  }

  private Numbering.Level level(XmlCursor xml) throws UprException {
    int start = 0;
    NumberFormat format = NumberFormat.DECIMAL;
    String text = "";
    OptionalInt restart = OptionalInt.empty();
    boolean legal = false;
    String style = null;
    ParagraphProperties indentation = ParagraphProperties.NONE;
    RunProperties look = RunProperties.NONE;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pPr" -> {
          indentation = properties.paragraph(xml, new Sections());
          continue;
        }
        case "rPr" -> {
          look = properties.run(xml);
          continue;
        }
        case "AlternateContent" -> {
          format = alternativeFormat(xml, format);
          continue;
        }
        case "start" -> start = Measures.integer(xml.value()).orElse(0);
        case "numFmt" -> format = format(xml);
        case "lvlText" -> text = xml.value().orElse("");
        case "lvlRestart" -> restart = OptionalInt.of(Measures.integer(xml.value()).orElse(0));
        case "isLgl" -> legal = xml.on();
        case "pStyle" -> style = xml.value().orElse(null);
        default -> {}
      }
      xml.skip();
    }
    if (format == NumberFormat.BULLET) {
      text = SymbolFont.readable(text, look.ascii() == null ? "" : look.ascii());
    }
    boolean hidden = Boolean.TRUE.equals(look.hidden());
    ListLevel counting = new ListLevel(start, format, text, restart, legal, hidden);
    return new Numbering.Level(counting, style, indentation);
  }

  private static NumberFormat format(XmlCursor xml) {
    return NumberFormat.named(xml.value().orElse(""));
  }

  /** Newer formats come with an older one to fall back on; only that is in the standard. */
  private static NumberFormat alternativeFormat(XmlCursor xml, NumberFormat unless)
      throws UprException {
    NumberFormat format = unless;
    while (xml.nextChild()) {
      if (!xml.name().equals("Fallback")) {
        xml.skip();
        continue;
      }
      while (xml.nextChild()) {
        format = xml.name().equals("numFmt") ? format(xml) : format;
        xml.skip();
      }
    }
    return format;
  }
}
