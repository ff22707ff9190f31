package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.error.UprException;

/** The part {@code numbering.xml}: how the document's lists count. Immutable once read. */
final class DocxLists {
  /**
   * One level.
   *
   * @param counting how it counts and prints
   * @param style id of the paragraph style that is linked to it; null for none
   * @param paragraphs how its paragraphs look, as far as it says
   */
  record Level(
      ListCounter.Level counting, @Nullable String style, DocxParagraphProperties paragraphs) {}

  /**
   * A definition that lists share ({@code w:abstractNum}).
   *
   * @param levels by depth from 0
   * @param useStyle the numbering style whose definition to use instead; null for none
   */
  record Definition(Map<Integer, Level> levels, @Nullable String useStyle) {}

  /**
   * A list of the document ({@code w:num}).
   *
   * @param definition id of what it shares with other lists
   * @param starts first numbers of its own, by level: it counts anew there
   * @param levels levels of its own
   */
  record Instance(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  private final DocxPropertyParser properties;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /** Ids of definitions, by the numbering styles that they define. */
  private final Map<String, String> byStyle = new HashMap<>();

  private DocxLists(DocxPropertyParser properties) {
    this.properties = properties;
  }

  /** Reads the part; a document without one has no lists. */
  static DocxLists read(OoxmlParts parts, DocxPropertyParser properties) throws UprException {
    DocxLists numbering = new DocxLists(properties);
    parts.read("numbering", numbering::read);
    return numbering;
  }

  /** The list with this id; empty if it does not exist, as for 0. */
  Optional<Instance> list(int id) {
    return Optional.ofNullable(instances.get(id));
  }

  /** Id of the definition that a list goes by, links through numbering styles followed. */
  String definitionOf(Instance list) {
    Definition named = definitions.get(list.definition());
    return named != null && named.useStyle() != null
        ? byStyle.getOrDefault(named.useStyle(), list.definition())
        : list.definition();
  }

  /** A level of a list; empty if it does not have it. */
  Optional<Level> level(int id, int depth) {
    Instance list = instances.get(id);
    if (list == null) {
      return Optional.empty();
    }
    Level own = list.levels().get(depth);
    Definition shared = definitions.get(definitionOf(list));
    Level level = own == null && shared != null ? shared.levels().get(depth) : own;
    return Optional.ofNullable(level)
        .map(
            l ->
                list.starts().containsKey(depth)
                    ? new Level(
                        l.counting().withStart(list.starts().get(depth)), l.style(), l.paragraphs())
                    : l);
  }

  /** Depth of the level that is linked to this style in a list. */
  Optional<Integer> depthOf(int id, String style) {
    for (int depth = 0; depth <= ListCounter.Level.DEEPEST; depth++) {
      if (level(id, depth).filter(level -> style.equals(level.style())).isPresent()) {
        return Optional.of(depth);
      }
    }
    return Optional.empty();
  }

  private void read(XmlCursor xml) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "abstractNum" -> readDefinition(xml);
        case "num" -> readInstance(xml);
        default -> {}
      }
    }
  }

  private void readDefinition(XmlCursor xml) throws UprException {
    String id = xml.attribute("abstractNumId").orElse("");
    Map<Integer, Level> levels = new HashMap<>();
    String useStyle = null;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "lvl" -> levels.put(xml.integer("ilvl").orElse(0), level(xml));
        case "styleLink" -> xml.value().ifPresent(style -> byStyle.putIfAbsent(style, id));
        case "numStyleLink" -> useStyle = xml.value().orElse(null);
        default -> {}
      }
    }
    definitions.put(id, new Definition(levels, useStyle));
  }

  private void readInstance(XmlCursor xml) throws UprException {
    int id = xml.integer("numId").orElse(0);
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      if (xml.name().equals("abstractNumId")) {
        definition = xml.value().orElse("");
      } else if (xml.name().equals("lvlOverride")) {
        int depth = xml.integer("ilvl").orElse(0);
        for (int override = xml.depth(); xml.nextChild(override); ) {
          if (xml.name().equals("lvl")) {
            levels.put(depth, level(xml));
          } else if (xml.name().equals("startOverride")) {
            xml.integer("val").ifPresent(start -> starts.put(depth, start));
          }
        }
      }
    }
    instances.put(id, new Instance(definition, starts, levels));
  }

  private Level level(XmlCursor xml) throws UprException {
    int start = 0;
    NumberFormat format = NumberFormat.DECIMAL;
    String text = "";
    OptionalInt restart = OptionalInt.empty();
    boolean legal = false;
    String style = null;
    DocxParagraphProperties paragraphs = DocxParagraphProperties.NONE;
    DocxRunProperties look = DocxRunProperties.NONE;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "pPr" -> paragraphs = properties.paragraph(xml, new DocxNotes());
        case "rPr" -> look = properties.run(xml);
        case "start" -> start = xml.integer("val").orElse(0);
        case "numFmt" -> format = NumberFormat.named(xml.value().orElse(""));
        case "AlternateContent" -> format = fallback(xml, format);
        case "lvlText" -> text = xml.value().orElse("");
        case "lvlRestart" -> restart = OptionalInt.of(xml.integer("val").orElse(0));
        case "isLgl" -> legal = xml.on();
        case "pStyle" -> style = xml.value().orElse(null);
        default -> {}
      }
    }
    if (format == NumberFormat.BULLET) {
      text =
          SymbolFont.readable(
              text, Objects.requireNonNullElse(look.name(DocxRunProperties.Property.ASCII), ""));
    }
    boolean hidden = look.is(DocxRunProperties.Property.HIDDEN);
    ListCounter.Level counting = new ListCounter.Level(start, format, text, restart, legal, hidden);
    return new Level(counting, style, paragraphs);
  }

  /** Newer formats come with an older one to fall back on; only that is in the standard. */
  private static NumberFormat fallback(XmlCursor xml, NumberFormat before) throws UprException {
    NumberFormat format = before;
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      boolean older = xml.name().equals("Fallback");
      for (int branch = xml.depth(); xml.nextChild(branch); ) {
        if (older && xml.name().equals("numFmt")) {
          format = NumberFormat.named(xml.value().orElse(""));
        }
      }
    }
    return format;
  }

  /**
   * Numbers the paragraphs of lists in the order in which they come. Lists that share a definition
   * count on from each other; one with first numbers of its own begins with these at its first use.
   * Not thread-safe.
   */
  static final class Labels {
    private static final ListCounter.Level ABSENT =
        new ListCounter.Level(1, NumberFormat.NONE, "", OptionalInt.empty(), false, true);

    private final DocxLists numbering;
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<ListCounter.Level>> levels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Labels(DocxLists numbering) {
      this.numbering = numbering;
    }

    /**
     * Counts one paragraph.
     *
     * @param list id of its list
     * @param depth its level, from 0
     * @return what is printed before it; empty for none
     */
    Optional<ListLabel> next(int list, int depth) {
      Instance instance = numbering.list(list).orElse(null);
      if (instance == null) {
        return Optional.empty();
      }
      ListCounter counter =
          counters.computeIfAbsent(numbering.definitionOf(instance), id -> new ListCounter());
      if (begun.add(list)) {
        instance.starts().keySet().stream()
            .filter(level -> level >= 0 && level <= ListCounter.Level.DEEPEST)
            .forEach(counter::restart);
      }
      int level = Math.max(0, Math.min(depth, ListCounter.Level.DEEPEST));
      return counter.next(level, levels.computeIfAbsent(list, this::levelsOf));
    }

    private List<ListCounter.Level> levelsOf(int list) {
      List<ListCounter.Level> all = new ArrayList<>();
      for (int depth = 0; depth <= ListCounter.Level.DEEPEST; depth++) {
        all.add(numbering.level(list, depth).map(Level::counting).orElse(ABSENT));
      }
      return all;
    }
  }
}
