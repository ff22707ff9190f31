package org.uprlib.core.read.docx;

import static org.uprlib.core.read.guard.XmlEvents.attribute;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * Looks for a field that prints the page's number in a header or footer (ECMA-376 part 1, 17.16),
 * event by event. One that nobody can see prints nothing: in hidden, tiny or white text, or in a
 * drawing that is not shown. Not thread-safe.
 */
final class PageField {
  /** How a run can be seen. */
  private enum Ink {
    SHOWN,
    /** On a ground that is not white. */
    WHITE,
    HIDDEN
  }

  /** Text of at most so many half points is a dot. */
  private static final int TINY = 3;

  private static final Set<String> NO_SHADE = Set.of("", "auto", "none", "white", "FFFFFF");
  private static final Set<String> GROUNDS = Set.of("solidFill", "gradFill", "blipFill", "pic");

  private final Map<Ink, StringBuilder> codes = new EnumMap<>(Ink.class);
  private Ink ink = Ink.SHOWN;
  private String simpleCode = "";
  private boolean inRun;
  private boolean inCode;
  private boolean shaded;
  private int skipped;

  PageField() {
    Stream.of(Ink.values()).forEach(each -> codes.put(each, new StringBuilder()));
  }

  /** Takes the next event of the part. */
  void event(XMLStreamReader xml, int event) {
    if (event == XMLStreamReader.START_ELEMENT) {
      if (skipped > 0 || isNotShown(xml)) {
        skipped++;
      } else {
        start(xml);
      }
    } else if (event == XMLStreamReader.END_ELEMENT) {
      if (skipped > 0) {
        skipped--;
      } else {
        end(xml.getLocalName());
      }
    } else if (event == XMLStreamReader.CHARACTERS && skipped == 0 && inCode) {
      codes.get(ink).append(xml.getText());
    }
  }

  /** Whether a field was found that can be seen, once the last event was taken. */
  boolean found() {
    return isPage(Ink.SHOWN) || (shaded && isPage(Ink.WHITE));
  }

  private boolean isPage(Ink seen) {
    return Stream.of(codes.get(seen).toString().split("\\s+", -1))
        .anyMatch("PAGE"::equalsIgnoreCase);
  }

  private void start(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "r" -> {
        inRun = true;
        ink = Ink.SHOWN;
      }
      case "vanish" -> look(XmlEvents.isOn(xml) ? Ink.HIDDEN : Ink.SHOWN);
      case "sz" ->
          look(value.matches("[0-9]") && Integer.parseInt(value) <= TINY ? Ink.HIDDEN : ink);
      case "color" -> look(value.equalsIgnoreCase("FFFFFF") ? Ink.WHITE : ink);
      case "shd" -> shaded |= !NO_SHADE.contains(attribute(xml, "fill"));
      case "highlight" -> shaded |= !NO_SHADE.contains(value);
      case "pgNum" -> codes.get(ink).append(" PAGE ");
      case "fldSimple" -> {
        ink = Ink.SHOWN;
        simpleCode = attribute(xml, "instr");
      }
      case "fldChar" -> codes.values().forEach(code -> code.append(' '));
      case "instrText" -> inCode = true;
      // A drawing says that it is hidden before what it draws.
      case "docPr" -> skipped = isHidden(xml) ? 2 : 0;
      default ->
          shaded |= GROUNDS.contains(xml.getLocalName()) || !attribute(xml, "fillcolor").isEmpty();
    }
  }

  private void look(Ink seen) {
    ink = inRun && ink != Ink.HIDDEN ? seen : ink;
  }

  private void end(String name) {
    switch (name) {
      case "r" -> inRun = false;
      case "instrText" -> inCode = false;
      case "fldSimple" -> codes.get(ink).append(' ').append(simpleCode).append(' ');
      default -> {}
    }
  }

  /** A hidden shape, or the fallback content for older programs. */
  private static boolean isNotShown(XMLStreamReader xml) {
    return xml.getLocalName().equals("Fallback")
        || attribute(xml, "style").replace(" ", "").contains("visibility:hidden");
  }

  private static boolean isHidden(XMLStreamReader xml) {
    String hidden = attribute(xml, "hidden");
    return hidden.equals("1") || hidden.equals("true");
  }
}
