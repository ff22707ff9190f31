package org.uprlib.core.read.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * A style, or what comes of several. Lengths are in points. Immutable.
 *
 * @param said what is missing is not said
 */
record OdtStyle(Map<Property, Object> said) {
  /** What a style may say. */
  enum Property {
    FONT,
    SIZE,
    /** Percentage of the size of the surrounding text, where no size is given. */
    SCALE,
    BOLD,
    ITALIC,
    RAISED,
    HIDDEN,
    STRUCK,
    /** Indentation of the lines after the first. */
    LEFT,
    /** Indentation of the first line beyond that. */
    FIRST_LINE,
    CENTRED,
    /** Distance of lines as a multiple of single spacing; 0 for another measure. */
    SPACING,
    BREAK_BEFORE,
    BREAK_AFTER,
    /** Name of the list style; empty for none. */
    LIST
  }

  static final OdtStyle NONE = new OdtStyle(Map.of());

  private static final double USUAL_SIZE = 12;
  private static final Map<String, Double> UNITS =
      Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0, "px", 0.75);

  OdtStyle {
    said = Map.copyOf(said);
  }

  /** A style with this name of a list style, if any, and break of pages. */
  static OdtStyle of(@Nullable String list, boolean newPage) {
    Map<Property, Object> said = new EnumMap<>(Property.class);
    if (list != null) {
      said.put(Property.LIST, list);
    }
    if (newPage) {
      said.put(Property.BREAK_BEFORE, true);
    }
    return new OdtStyle(said);
  }

  /** This style with the text properties that {@code xml} is positioned at. */
  OdtStyle withLetters(XMLStreamReader xml, Map<String, String> fonts) {
    Map<Property, Object> more = new HashMap<>(said);
    take(xml, "font-family", Property.FONT, family -> family.replace("'", ""), more);
    take(xml, "font-name", Property.FONT, name -> fonts.getOrDefault(name, name), more);
    take(xml, "font-size", Property.SIZE, OdtStyle::length, more);
    take(xml, "font-size", Property.SCALE, OdtStyle::percent, more);
    take(xml, "font-weight", Property.BOLD, OdtStyle::isBold, more);
    take(xml, "font-style", Property.ITALIC, slant -> !slant.equals("normal"), more);
    take(xml, "text-position", Property.RAISED, OdtStyle::isRaised, more);
    take(xml, "display", Property.HIDDEN, display -> display.equals("none"), more);
    take(xml, "text-line-through-style", Property.STRUCK, line -> !line.equals("none"), more);
    return new OdtStyle(more);
  }

  /** This style with the paragraph properties that {@code xml} is positioned at. */
  OdtStyle withParagraph(XMLStreamReader xml) {
    Map<Property, Object> more = new HashMap<>(said);
    take(xml, "margin-left", Property.LEFT, OdtStyle::length, more);
    take(xml, "text-indent", Property.FIRST_LINE, OdtStyle::length, more);
    take(xml, "text-align", Property.CENTRED, align -> align.equals("center"), more);
    take(xml, "line-height-at-least", Property.SPACING, least -> 0.0, more);
    take(xml, "line-height", Property.SPACING, OdtStyle::spacing, more);
    take(xml, "break-before", Property.BREAK_BEFORE, before -> before.endsWith("page"), more);
    take(xml, "break-after", Property.BREAK_AFTER, after -> after.endsWith("page"), more);
    return new OdtStyle(more);
  }

  /** Puts what an attribute says, if it is there and {@code meaning} understands it. */
  private static void take(
      XMLStreamReader xml,
      String attribute,
      Property property,
      Function<String, @Nullable Object> meaning,
      Map<Property, Object> said) {
    String value = XmlEvents.attribute(xml, attribute);
    Object meant = value.isEmpty() ? null : meaning.apply(value);
    if (meant != null) {
      said.put(property, meant);
    }
  }

  /** This where it says something, else {@code around}. */
  OdtStyle over(OdtStyle around) {
    Map<Property, Object> both = new HashMap<>(around.said);
    both.putAll(said);
    Double size = around.number(Property.SIZE);
    Double scale = number(Property.SCALE);
    if (scale != null && size != null && !said.containsKey(Property.SIZE)) {
      both.put(Property.SIZE, scale * size / 100);
      both.remove(Property.SCALE);
    }
    return new OdtStyle(both);
  }

  /** True if it is said to be so. */
  boolean is(Property property) {
    return Boolean.TRUE.equals(said.get(property));
  }

  /** A name; null if nothing is said of it. */
  @Nullable String name(Property property) {
    return (String) said.get(property);
  }

  private @Nullable Double number(Property property) {
    return (Double) said.get(property);
  }

  private double number(Property property, double otherwise) {
    return (Double) said.getOrDefault(property, otherwise);
  }

  RunStyle letters() {
    return new RunStyle(
        Optional.ofNullable(name(Property.FONT)),
        OptionalDouble.of(number(Property.SIZE, USUAL_SIZE)),
        is(Property.BOLD),
        is(Property.ITALIC),
        is(Property.RAISED));
  }

  /**
   * Layout of a paragraph; indentation that it does not set is that of its {@code level} of a list.
   */
  Layout layout(OdtStyle level) {
    double left = number(Property.LEFT, 0);
    double first = number(Property.FIRST_LINE, 0);
    double from = left == 0 ? level.number(Property.LEFT, 0) : left;
    double spacing = number(Property.SPACING, 1);
    return new Layout(
        from,
        from + (first == 0 ? level.number(Property.FIRST_LINE, 0) : first),
        is(Property.CENTRED),
        spacing == 0 ? OptionalDouble.empty() : OptionalDouble.of(spacing));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || (weight.matches("\\d{3}") && weight.charAt(0) >= '6');
  }

  private static boolean isRaised(String position) {
    return position.startsWith("super") || position.matches("[1-9][0-9.]*%.*");
  }

  private static Double spacing(String height) {
    Double lines = height.equals("normal") ? Double.valueOf(100) : percent(height);
    return lines == null ? 0 : lines / 100;
  }

  private static @Nullable Double percent(String text) {
    return text.matches("[0-9]{1,4}(\\.[0-9]{1,6})?%")
        ? Double.valueOf(text.substring(0, text.length() - 1))
        : null;
  }

  private static @Nullable Double length(String text) {
    if (!text.matches("-?[0-9]{0,6}(\\.[0-9]{1,9})?[a-z]{2}") || text.length() < 3) {
      return null;
    }
    Double unit = UNITS.get(text.substring(text.length() - 2));
    String number = text.substring(0, text.length() - 2);
    return unit == null || !number.matches(".*[0-9].*") ? null : unit * Double.parseDouble(number);
  }

  /** The styles of a file: those that have names for people, and those that are made for places. */
  static final class Sheet {
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
      return style == null ? 0 : HeadingFinder.levelOfStyle(style.shown);
    }
  }
}
