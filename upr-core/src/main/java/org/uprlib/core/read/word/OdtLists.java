package org.uprlib.core.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * The lists of a file, and the numbers that they print before paragraphs (OpenDocument 1.3 part 3,
 * 5.3 and 16.29). Not thread-safe.
 */
final class OdtLists {
  /** What headings are counted by. */
  private static final String OUTLINE = "Outline heading numbering";

  private static final Map<String, NumberFormat> FORMATS =
      Map.of(
          "1", NumberFormat.DECIMAL,
          "a", NumberFormat.LOWER_LETTER,
          "A", NumberFormat.UPPER_LETTER,
          "i", NumberFormat.LOWER_ROMAN,
          "I", NumberFormat.UPPER_ROMAN,
          "", NumberFormat.NONE,
          "一, 二, 三, ...", NumberFormat.CHINESE,
          "①, ②, ③, ...", NumberFormat.CIRCLED);

  /** A list, or one in another, under way. */
  private static final class Open {
    final String style;
    final ListCounter counter;
    OptionalInt start = OptionalInt.empty();
    boolean counts;
    String printed = "";

    Open(String style, ListCounter counter) {
      this.style = style;
      this.counter = counter;
    }
  }

  private final OdtStyle.Sheet styles;
  private final Map<String, List<ListCounter.Level>> levels = new HashMap<>();
  private final Map<String, List<OdtStyle>> places = new HashMap<>();
  private final Map<String, ListCounter> byStyle = new HashMap<>();
  private final Map<String, ListCounter> byId = new HashMap<>();
  private final Deque<Deque<Open>> outer = new ArrayDeque<>();
  private Deque<Open> open = new ArrayDeque<>();
  private String defined = "";

  OdtLists(OdtStyle.Sheet styles) {
    this.styles = styles;
  }

  /** Takes an element that begins, if it defines how lists are numbered. */
  void define(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "list-style" -> begin(XmlEvents.attribute(xml, "name"));
      case "outline-style" -> begin(OUTLINE);
      case "list-level-style-number", "outline-level-style" -> level(number(xml));
      case "list-level-style-bullet" -> level(bullet(xml, XmlEvents.attribute(xml, "bullet-char")));
      case "list-level-style-image" -> level(bullet(xml, "•"));
      case "list-level-label-alignment" -> {
        List<OdtStyle> all = places.get(defined);
        if (all != null && !all.isEmpty()) {
          all.set(all.size() - 1, OdtStyle.NONE.withParagraph(xml));
        }
      }
      case "text-properties" -> font(xml);
      default -> {}
    }
  }

  private void begin(String name) {
    defined = name;
    levels.put(name, new ArrayList<>());
    places.put(name, new ArrayList<>());
  }

  /** What follows defines no list. */
  void endDefinition() {
    levels
        .getOrDefault(defined, List.of())
        .replaceAll(
            level ->
                level.format() == NumberFormat.BULLET
                    ? bullet(SymbolFont.readable(level.text(), ""))
                    : level);
    defined = "";
  }

  private void level(ListCounter.Level level) {
    if (levels.containsKey(defined)) {
      levels.get(defined).add(level);
      places.get(defined).add(OdtStyle.NONE);
    }
  }

  /** Signs are places in the font of a bullet. */
  private void font(XMLStreamReader xml) {
    List<ListCounter.Level> all = levels.get(defined);
    if (all == null || all.isEmpty()) {
      return;
    }
    ListCounter.Level last = all.get(all.size() - 1);
    String font = styles.font(XmlEvents.attribute(xml, "font-name"));
    if (last.format() == NumberFormat.BULLET && !font.isEmpty()) {
      all.set(all.size() - 1, bullet(SymbolFont.readable(last.text(), font)));
    }
  }

  private static ListCounter.Level bullet(XMLStreamReader xml, String sign) {
    return bullet(XmlEvents.attribute(xml, "num-prefix") + sign);
  }

  private static ListCounter.Level bullet(String sign) {
    return new ListCounter.Level(1, NumberFormat.BULLET, sign, OptionalInt.empty(), false, false);
  }

  private static ListCounter.Level number(XMLStreamReader xml) {
    String format = XmlEvents.attribute(xml, "num-format");
    int level = count(xml, "level");
    int shown = Math.max(1, Math.min(level, count(xml, "display-levels")));
    String pattern = XmlEvents.attribute(xml, "num-list-format").replaceAll("%(\\d)%", "%$1");
    if (pattern.isEmpty()) {
      StringBuilder text = new StringBuilder(XmlEvents.attribute(xml, "num-prefix"));
      for (int i = level - shown + 1; i <= level; i++) {
        text.append(i > level - shown + 1 ? "." : "").append('%').append(i);
      }
      pattern = text + XmlEvents.attribute(xml, "num-suffix");
    }
    return new ListCounter.Level(
        count(xml, "start-value"),
        FORMATS.getOrDefault(format, NumberFormat.DECIMAL),
        format.isEmpty() ? "" : pattern,
        OptionalInt.empty(),
        false,
        false);
  }

  /** An attribute of the element just entered that is a number; 1 if it is none. */
  private static int count(XMLStreamReader xml, String name) {
    return XmlEvents.number(XmlEvents.attribute(xml, name)).orElse(1);
  }

  /** A list begins; one in another goes on with the other's numbers. */
  void startList(XMLStreamReader xml) {
    String style = XmlEvents.attribute(xml, "style-name");
    if (!open.isEmpty()) {
      Open around = open.element();
      open.push(new Open(style.isEmpty() ? around.style : style, around.counter));
      return;
    }
    ListCounter before = byId.get(XmlEvents.attribute(xml, "continue-list"));
    if (before == null && XmlEvents.attribute(xml, "continue-numbering").equals("true")) {
      before = byStyle.get(style);
    }
    ListCounter counter = before == null ? new ListCounter() : before;
    byStyle.put(style, counter);
    String id = XmlEvents.attribute(xml, "id");
    if (!id.isEmpty()) {
      byId.put(id, counter);
    }
    open.push(new Open(style, counter));
  }

  void endList() {
    open.poll();
  }

  /** A note or a box begins, in which no list is under way. */
  void startScope() {
    outer.push(open);
    open = new ArrayDeque<>();
  }

  void endScope() {
    open = outer.pop();
  }

  /** An item begins; its first paragraph is counted, unless it is a heading of the list. */
  void startItem(XMLStreamReader xml) {
    Open list = open.peek();
    if (list != null) {
      String start = XmlEvents.attribute(xml, "start-value");
      list.counts = xml.getLocalName().equals("list-item");
      list.start =
          start.isEmpty() ? OptionalInt.empty() : OptionalInt.of(count(xml, "start-value"));
      list.printed = "";
    }
  }

  /** The number that the file says was printed before the item. */
  void printed(String number) {
    if (!open.isEmpty()) {
      open.element().printed = number.strip();
    }
  }

  /** How the list under way indents its paragraphs. */
  OdtStyle place() {
    List<OdtStyle> all =
        open.isEmpty() ? List.of() : places.getOrDefault(open.element().style, List.of());
    return open.size() > all.size() || all.isEmpty() ? OdtStyle.NONE : all.get(open.size() - 1);
  }

  /** Counts the paragraph that begins, if it is the first one of an item. */
  Optional<ListLabel> next() {
    Open list = open.peek();
    if (list == null || !list.counts) {
      return Optional.empty();
    }
    list.counts = false;
    Optional<ListLabel> counted = next(list.style, list.counter, open.size() - 1, list.start);
    return list.printed.isEmpty()
        ? counted
        : Optional.of(new ListLabel(list.printed, open.size() - 1, false));
  }

  /** Counts a heading of this level, from 1, that is not in a list. */
  Optional<ListLabel> nextHeading(int level, XMLStreamReader xml) {
    ListCounter counter = byStyle.computeIfAbsent(OUTLINE, name -> new ListCounter());
    boolean anew = XmlEvents.attribute(xml, "restart-numbering").equals("true");
    boolean counts = !XmlEvents.attribute(xml, "is-list-header").equals("true");
    return counts
        ? next(
            OUTLINE,
            counter,
            level - 1,
            anew ? OptionalInt.of(count(xml, "start-value")) : OptionalInt.empty())
        : Optional.empty();
  }

  boolean inList() {
    return !open.isEmpty();
  }

  private Optional<ListLabel> next(
      String style, ListCounter counter, int depth, OptionalInt start) {
    @Nullable List<ListCounter.Level> all = levels.get(style);
    if (all == null || depth >= all.size() || depth > ListCounter.Level.DEEPEST) {
      return Optional.empty();
    }
    List<ListCounter.Level> used =
        all.subList(0, Math.min(all.size(), ListCounter.Level.DEEPEST + 1));
    if (start.isPresent()) {
      used = new ArrayList<>(used);
      used.set(depth, used.get(depth).withStart(start.getAsInt()));
      counter.restart(depth);
    }
    return counter.next(depth, used);
  }
}
