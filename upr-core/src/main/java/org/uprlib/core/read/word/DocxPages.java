package org.uprlib.core.read.word;

import static org.uprlib.core.read.guard.XmlEvents.attribute;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;
import org.uprlib.core.text.WordCounter;

/**
 * The sections of pages of a DOCX, and which of its headers and footers their pages print: a file
 * may have others, which are not printed (ECMA-376 part 1, 17.10). Not thread-safe.
 */
public final class DocxPages {
  /**
   * A first section of so few words, none of its paragraphs longer than that, before others, is a
   * cover, which prints no number.
   */
  private static final int COVER_WORDS = 250;

  private static final int COVER_PARAGRAPH = 40;

  private static final List<String> KINDS = List.of("header", "footer");

  private final LimitedZip zip;
  private final OoxmlParts parts;
  private final List<Map<String, String>> references = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Map<String, String> open = new HashMap<>();
  private int inOldSection;
  private boolean inText;
  private int words;
  private int firstWords;
  private boolean firstWithProse;

  /**
   * Pages of a section that print the same header and footer. Immutable.
   *
   * @param type as references to headers and footers call it: {@code default}, {@code even}
   * @param footer the part that they print at their foot
   * @param numbered whether they print their number
   */
  public record Pages(String type, Optional<String> footer, boolean numbered) {}

  /**
   * A section. Immutable.
   *
   * @param cover whether it is a cover only
   * @param pages its pages, without a first one that has a header and footer of its own
   */
  public record PageSection(boolean cover, List<Pages> pages) {
    public PageSection {
      pages = List.copyOf(pages);
    }
  }

  DocxPages(LimitedZip zip, OoxmlParts parts) {
    this.zip = zip;
    this.parts = parts;
  }

  /**
   * The sections of the file in {@code bytes}, in order.
   *
   * @throws UprException if a part is damaged
   */
  public static List<PageSection> read(byte[] bytes, Budget budget) throws UprException {
    LimitedZip zip = LimitedZip.open(bytes, budget);
    OoxmlParts parts = new OoxmlParts(zip);
    DocxPages sections = new DocxPages(zip, parts);
    XmlEvents.read(zip, parts.main(), sections::event);
    return sections.all();
  }

  /** Takes the next event of the main part. */
  void event(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> start(xml);
      case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamReader.CHARACTERS -> {
        if (inText) {
          paragraph.append(xml.getText());
        }
      }
      default -> {}
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "sectPrChange" -> inOldSection++;
      case "sectPr" -> {
        if (inOldSection == 0) {
          open = new HashMap<>();
        }
      }
      case "headerReference", "footerReference" -> {
        String kind = xml.getLocalName().replace("Reference", "");
        String type = attribute(xml, "type");
        if (inOldSection == 0) {
          open.put(key(kind, type.isEmpty() ? "default" : type), attribute(xml, "id"));
        }
      }
      case "t" -> inText = true;
      case "p" -> endParagraph();
      default -> {}
    }
  }

  private static String key(String kind, String type) {
    return kind + " " + type;
  }

  private void end(String name) {
    switch (name) {
      case "sectPrChange" -> inOldSection--;
      case "sectPr" -> {
        if (inOldSection == 0) {
          references.add(open);
        }
      }
      case "t" -> inText = false;
      case "p" -> endParagraph();
      default -> {}
    }
  }

  /** A paragraph in a box parts the one around it. */
  private void endParagraph() {
    int count = WordCounter.count(paragraph);
    paragraph.setLength(0);
    words += count;
    if (references.isEmpty()) {
      firstWords = words;
      firstWithProse |= count > COVER_PARAGRAPH;
    }
  }

  /** All sections, once the last event was taken. */
  List<PageSection> all() throws UprException {
    if (references.isEmpty()) {
      references.add(Map.of());
    }
    List<String> types = evenPagesDiffer() ? List.of("default", "even") : List.of("default");
    Map<String, String> named = new HashMap<>();
    for (OoxmlParts.Relationship each : parts.ofMain()) {
      if (KINDS.contains(each.kind()) && !each.external()) {
        named.put(each.id(), each.target());
      }
    }
    Map<String, Boolean> numbers = new HashMap<>();
    Map<String, String> printed = new HashMap<>();
    List<PageSection> found = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      // What a section does not say is as in the one before.
      printed.putAll(references.get(i));
      List<Pages> pages = new ArrayList<>();
      for (String type : types) {
        boolean numbered = false;
        for (String kind : KINDS) {
          String part = named.get(printed.get(key(kind, type)));
          if (part != null) {
            numbered |= isNumbered(part, numbers);
          }
        }
        String footer = named.get(printed.get(key("footer", type)));
        pages.add(new Pages(type, Optional.ofNullable(footer), numbered));
      }
      boolean cover = i == 0 && words > firstWords && firstWords <= COVER_WORDS && !firstWithProse;
      found.add(new PageSection(cover, pages));
    }
    return found;
  }

  /** Whether all pages print their number; on a cover, nobody expects it. */
  boolean areNumbered() throws UprException {
    return all().stream()
        .filter(section -> !section.cover())
        .allMatch(section -> section.pages().stream().allMatch(Pages::numbered));
  }

  private boolean evenPagesDiffer() throws UprException {
    boolean[] on = new boolean[1];
    for (String part : parts.related("settings")) {
      XmlEvents.elements(
          zip,
          part,
          xml -> on[0] |= xml.getLocalName().equals("evenAndOddHeaders") && XmlEvents.isOn(xml));
    }
    return on[0];
  }

  /** Whether a header or footer has a field for the page's number. */
  private boolean isNumbered(String part, Map<String, Boolean> known) throws UprException {
    Boolean before = known.get(part);
    if (before != null) {
      return before;
    }
    PageField field = new PageField();
    XmlEvents.read(zip, part, field::event);
    known.put(part, field.found());
    return field.found();
  }

  /**
   * Looks for a field that prints the page's number in a header or footer (ECMA-376 part 1, 17.16),
   * event by event. One that nobody can see prints nothing: in hidden, tiny or white text, or in a
   * drawing that is not shown. Not thread-safe.
   */
  private static final class PageField {
    /** How a run can be seen. */
    private enum Ink {
      SHOWN,
      /** On a ground that is not white. */
      WHITE,
      HIDDEN
    }

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
            look(
                value.matches("[0-9]") && Integer.parseInt(value) / 2.0 <= DocxRunProperties.DOT
                    ? Ink.HIDDEN
                    : ink);
        case "color" -> look(DocxInk.named(value) == DocxInk.WHITE ? Ink.WHITE : ink);
        case "shd" -> shaded |= DocxInk.named(attribute(xml, "fill")).isDarker();
        case "highlight" -> shaded |= DocxInk.named(value).isDarker();
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
            shaded |=
                GROUNDS.contains(xml.getLocalName()) || !attribute(xml, "fillcolor").isEmpty();
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
}
