package org.uprlib.core.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.flow.ListLevel;

/** The part {@code numbering.xml}: how the document's lists count. Immutable once read. */
final class Numbering {
  /**
   * One level.
   *
   * @param counting how it counts and prints
   * @param style id of the paragraph style that stands for it; null for none
   * @param indentation where its paragraphs stand, as far as it says
   */
  record Level(ListLevel counting, String style, ParagraphProperties indentation) {}

  /**
   * A definition that lists share ({@code w:abstractNum}).
   *
   * @param levels by depth from 0
   * @param styleLink the numbering style that this one defines; null for none
   * @param useStyle the numbering style whose definition to use instead; null for none
   */
  record Definition(Map<Integer, Level> levels, String styleLink, String useStyle) {}

  /**
   * A list of the document ({@code w:num}).
   *
   * @param definition id of what it shares with other lists
   * @param starts first numbers of its own, by level: it counts anew there
   * @param levels levels of its own
   */
  record Instance(String definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  private final Map<String, Definition> definitions;
  private final Map<Integer, Instance> instances;
  private final Map<String, String> byStyleLink = new HashMap<>();

  Numbering(Map<String, Definition> definitions, Map<Integer, Instance> instances) {
    this.definitions = definitions;
    this.instances = instances;
    definitions.forEach(
        (id, definition) -> {
          if (definition.styleLink() != null) {
            byStyleLink.putIfAbsent(definition.styleLink(), id);
          }
        });
  }

  /** Reads the part; a document without one has no lists. */
  static Numbering read(OoxmlPackage ooxml, PropertyParser properties) throws UprException {
    Optional<XmlCursor> part = ooxml.related("numbering");
    if (part.isEmpty()) {
      return new Numbering(Map.of(), Map.of());
    }
    try (XmlCursor xml = part.get()) {
      return new NumberingParser(properties).read(xml);
    }
  }

  /** The list with this id; empty if there is none, as for 0. */
  Optional<Instance> list(int id) {
    return Optional.ofNullable(instances.get(id));
  }

  /** Id of the definition that a list goes by, links through numbering styles followed. */
  String definitionOf(Instance list) {
    Definition named = definitions.get(list.definition());
    return named != null && named.useStyle() != null
        ? byStyleLink.getOrDefault(named.useStyle(), list.definition())
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
                        l.counting().withStart(list.starts().get(depth)),
                        l.style(),
                        l.indentation())
                    : l);
  }

  /** Depth of the level that one of these styles, the nearest first, stands for in a list. */
  Optional<Integer> depthOf(int id, List<String> styles) {
    for (String style : styles) {
      for (int depth = 0; depth <= ListLevel.DEEPEST; depth++) {
        if (level(id, depth).filter(level -> style.equals(level.style())).isPresent()) {
          return Optional.of(depth);
        }
      }
    }
    return Optional.empty();
  }
}
