package org.uprlib.core.read.odt;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.read.xml.XmlEvents;

/**
 * A style, or what comes of several: what is null is not said. Lengths are in points. Immutable.
 *
 * @param font family of the font
 * @param size in points
 * @param scale of the size of what it stands in, where no size is said
 * @param left indentation of the lines after the first
 * @param firstLine indentation of the first line beyond that
 * @param spacing distance of lines as a multiple of single spacing; 0 for another measure
 * @param list name of the list style; empty for none
 */
record OdtStyle(
    @Nullable String font,
    @Nullable Double size,
    @Nullable Double scale,
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean raised,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable Double left,
    @Nullable Double firstLine,
    @Nullable Boolean centred,
    @Nullable Double spacing,
    @Nullable Boolean breakBefore,
    @Nullable Boolean breakAfter,
    @Nullable String list) {
  static final OdtStyle NONE =
      new OdtStyle(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static final double USUAL_SIZE = 12;

  private static final Map<String, Double> UNITS =
      Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "pc", 12.0, "px", 0.75);

  /** With this name of a list style and break of pages. */
  OdtStyle with(@Nullable String listStyle, boolean newPage) {
    return new OdtStyle(
        font,
        size,
        scale,
        bold,
        italic,
        raised,
        hidden,
        struck,
        left,
        firstLine,
        centred,
        spacing,
        newPage ? Boolean.TRUE : breakBefore,
        breakAfter,
        listStyle);
  }

  /** What the properties of letters say at which {@code xml} stands. */
  OdtStyle withLetters(XMLStreamReader xml, Map<String, String> fonts) {
    String named = XmlEvents.attribute(xml, "font-name");
    String family = XmlEvents.attribute(xml, "font-family").replace("'", "");
    String face = named.isEmpty() ? family : fonts.getOrDefault(named, named);
    String height = XmlEvents.attribute(xml, "font-size");
    boolean relative = height.endsWith("%");
    String weight = XmlEvents.attribute(xml, "font-weight");
    String slant = XmlEvents.attribute(xml, "font-style");
    String position = XmlEvents.attribute(xml, "text-position");
    String display = XmlEvents.attribute(xml, "display");
    String line = XmlEvents.attribute(xml, "text-line-through-style");
    return new OdtStyle(
        face.isEmpty() ? font : face,
        relative ? size : length(height, size),
        relative ? percent(height, scale) : scale,
        weight.isEmpty() ? bold : Boolean.valueOf(isBold(weight)),
        slant.isEmpty() ? italic : Boolean.valueOf(!slant.equals("normal")),
        position.isEmpty() ? raised : Boolean.valueOf(isRaised(position)),
        display.isEmpty() ? hidden : Boolean.valueOf(display.equals("none")),
        line.isEmpty() ? struck : Boolean.valueOf(!line.equals("none")),
        left,
        firstLine,
        centred,
        spacing,
        breakBefore,
        breakAfter,
        list);
  }

  /** What the properties of paragraphs say at which {@code xml} stands. */
  OdtStyle withParagraph(XMLStreamReader xml) {
    String align = XmlEvents.attribute(xml, "text-align");
    String height = XmlEvents.attribute(xml, "line-height");
    boolean least = !XmlEvents.attribute(xml, "line-height-at-least").isEmpty();
    String before = XmlEvents.attribute(xml, "break-before");
    String after = XmlEvents.attribute(xml, "break-after");
    Double lines = height.equals("normal") ? Double.valueOf(100) : percent(height, null);
    boolean given = least || !height.isEmpty();
    return new OdtStyle(
        font,
        size,
        scale,
        bold,
        italic,
        raised,
        hidden,
        struck,
        length(XmlEvents.attribute(xml, "margin-left"), left),
        length(XmlEvents.attribute(xml, "text-indent"), firstLine),
        align.isEmpty() ? centred : Boolean.valueOf(align.equals("center")),
        given ? Double.valueOf(lines == null ? 0 : lines / 100) : spacing,
        before.isEmpty() ? breakBefore : Boolean.valueOf(before.endsWith("page")),
        after.isEmpty() ? breakAfter : Boolean.valueOf(after.endsWith("page")),
        list);
  }

  /** This where it says something, else {@code around}. */
  OdtStyle over(OdtStyle around) {
    Double height = size == null ? around.size : size;
    Double times = size == null ? scale : null;
    boolean scaled = times != null && height != null;
    return new OdtStyle(
        font == null ? around.font : font,
        scaled ? Double.valueOf(times * height / 100) : height,
        scaled ? null : times == null ? around.scale : times,
        bold == null ? around.bold : bold,
        italic == null ? around.italic : italic,
        raised == null ? around.raised : raised,
        hidden == null ? around.hidden : hidden,
        struck == null ? around.struck : struck,
        left == null ? around.left : left,
        firstLine == null ? around.firstLine : firstLine,
        centred == null ? around.centred : centred,
        spacing == null ? around.spacing : spacing,
        breakBefore == null ? around.breakBefore : breakBefore,
        breakAfter == null ? around.breakAfter : breakAfter,
        list == null ? around.list : list);
  }

  /** How letters look. */
  RunStyle letters() {
    return new RunStyle(
        Optional.ofNullable(font),
        OptionalDouble.of(size == null ? USUAL_SIZE : size),
        is(bold),
        is(italic),
        is(raised));
  }

  /** Where a paragraph stands, whose list, if any, indents it so far. */
  Layout layout(OdtStyle level) {
    double from = left == null || left == 0 ? points(level.left) : left;
    double first = firstLine == null || firstLine == 0 ? points(level.firstLine) : firstLine;
    OptionalDouble lines =
        spacing != null && spacing == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(spacing == null ? 1 : spacing);
    return new Layout(from, from + first, is(centred), lines);
  }

  static boolean is(@Nullable Boolean value) {
    return value != null && value;
  }

  private static double points(@Nullable Double length) {
    return length == null ? 0 : length;
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || (weight.matches("\\d{3}") && weight.charAt(0) >= '6');
  }

  private static boolean isRaised(String position) {
    return position.startsWith("super") || position.matches("[1-9][0-9.]*%.*");
  }

  private static @Nullable Double percent(String text, @Nullable Double otherwise) {
    return text.matches("[0-9]{1,4}(\\.[0-9]{1,6})?%")
        ? Double.valueOf(text.substring(0, text.length() - 1))
        : otherwise;
  }

  private static @Nullable Double length(String text, @Nullable Double otherwise) {
    if (!text.matches("-?[0-9]{0,6}(\\.[0-9]{1,9})?[a-z]{2}") || text.length() < 3) {
      return otherwise;
    }
    Double unit = UNITS.get(text.substring(text.length() - 2));
    String number = text.substring(0, text.length() - 2);
    return unit == null || !number.matches(".*[0-9].*")
        ? otherwise
        : Double.valueOf(unit * Double.parseDouble(number));
  }
}
