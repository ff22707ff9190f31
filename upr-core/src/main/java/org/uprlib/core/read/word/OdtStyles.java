package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.guard.XmlEvents;

/** The styles of a file: those that have names for people, and those that are made for places. */
final class OdtStyles {
  /** Styles that are based on each other are followed so far. */
  private static final int DEEPEST = 30;

  private static final class Named {
    final String parent;
    final String shown;
    final boolean automatic;
    OdtStyle own;

    Named(String parent, String shown, boolean automatic, OdtStyle own) {
      this.parent = parent;
      this.shown = shown;
      this.automatic = automatic;
      this.own = own;
    }
  }

  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, Named> styles = new HashMap<>();
  private final Map<String, OdtStyle> whole = new HashMap<>();
  private @Nullable Named open;
  private boolean automatic;

  /** Takes an element that begins, if it defines styles. */
  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "automatic-styles" -> automatic = true;
      case "styles", "master-styles" -> automatic = false;
      case "font-face" -> {
        String family = XmlEvents.attribute(xml, "font-family").replace("'", "");
        fonts.put(XmlEvents.attribute(xml, "name"), family);
      }
      case "default-style" -> open(key(XmlEvents.attribute(xml, "family"), ""), xml);
      case "style" ->
          open(key(XmlEvents.attribute(xml, "family"), XmlEvents.attribute(xml, "name")), xml);
      case "text-properties" -> {
        if (open != null) {
          open.own = open.own.withLetters(xml, fonts);
        }
      }
      case "paragraph-properties", "table-properties" -> {
        if (open != null) {
          open.own = open.own.withParagraph(xml);
        }
      }
      default -> {}
    }
  }

  /** Takes an element that ends. */
  void end(String name) {
    if (name.equals("style") || name.equals("default-style")) {
      open = null;
    }
  }

  private void open(String key, XMLStreamReader xml) {
    String shown = XmlEvents.attribute(xml, "display-name");
    boolean newPage = !XmlEvents.attribute(xml, "master-page-name").isEmpty();
    open =
        new Named(
            XmlEvents.attribute(xml, "parent-style-name"),
            shown.isEmpty() ? XmlEvents.attribute(xml, "name") : shown,
            automatic,
            OdtStyle.of(xml.getAttributeValue(null, "list-style-name"), newPage));
    styles.put(key, open);
    whole.clear();
  }

  private static String key(String family, String name) {
    return family + " " + name;
  }

  /** The family of a font by the name that styles give it. */
  String font(String name) {
    return fonts.getOrDefault(name, name);
  }

  /** A style of paragraphs, with all that it is based on. */
  OdtStyle paragraph(String name) {
    return whole("paragraph", name, styles.get(key("paragraph", "")));
  }

  /** A style of letters, with all that it is based on. */
  OdtStyle letters(String name) {
    return whole("text", name, null);
  }

  OdtStyle table(String name) {
    return whole("table", name, null);
  }

  private OdtStyle whole(String family, String name, @Nullable Named last) {
    return whole.computeIfAbsent(
        key(family, name),
        key -> {
          OdtStyle style = OdtStyle.NONE;
          Named next = styles.get(key);
          for (int i = 0; i < DEEPEST && next != null; i++) {
            style = style.over(next.own);
            next = next.parent.isEmpty() ? null : styles.get(key(family, next.parent));
          }
          return last == null ? style : style.over(last.own);
        });
  }

  /** The level of a heading, from 1, that the name of a paragraph's style gives; 0 for none. */
  int outline(String name) {
    Named style = styles.get(key("paragraph", name));
    if (style != null && style.automatic) {
      style = styles.get(key("paragraph", style.parent));
    }
    return style == null ? 0 : HeadingStyles.level(style.shown);
  }
}
