package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.LimitedZip;

/**
 * The parts of a DOCX file: its main part and those that the main part is related to (ECMA-376 part
 * 2). Not thread-safe.
 */
final class OoxmlPackage {
  private static final String USUAL_MAIN_PART = "word/document.xml";

  private final XMLInputFactory factory = XmlCursor.safeFactory();
  private final LimitedZip zip;
  private final Budget budget;
  private final String mainPart;
  private final Map<String, List<String>> parts;

  OoxmlPackage(byte[] bytes, Budget budget) throws UprException {
    this.budget = budget;
    zip = LimitedZip.open(bytes, budget);
    mainPart = relationships("").getOrDefault("officeDocument", List.of(USUAL_MAIN_PART)).get(0);
    if (!zip.has(mainPart)) {
      throw new CorruptException(budget.source(), "has no main part " + mainPart, null);
    }
    parts = relationships(mainPart);
  }

  /** Opens the main part. */
  XmlCursor main() throws UprException {
    return cursor(mainPart);
  }

  /**
   * Opens a part that the main part is related to.
   *
   * @param kind last word of the relationship's type, e.g. {@code styles}
   * @return empty if there is none
   */
  Optional<XmlCursor> related(String kind) throws UprException {
    List<String> names = partsOf(kind);
    return names.isEmpty() ? Optional.empty() : Optional.of(cursor(names.get(0)));
  }

  /** Names of all parts of one kind that the main part is related to, in order, each once. */
  List<String> partsOf(String kind) {
    return parts.getOrDefault(kind, List.of()).stream().distinct().filter(zip::has).toList();
  }

  /** Opens the part with this name. */
  XmlCursor part(String name) throws UprException {
    return cursor(name);
  }

  private XmlCursor cursor(String part) throws UprException {
    return new XmlCursor(factory, zip.openXml(part), budget, part);
  }

  /** Targets within the package by the last word of their type. */
  private Map<String, List<String>> relationships(String part) throws UprException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String list = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, List<String>> targets = new HashMap<>();
    if (!zip.has(list)) {
      return targets;
    }
    try (XmlCursor xml = cursor(list)) {
      while (xml.nextChild()) {
        String type = xml.attribute("Type").orElse("");
        String target = xml.attribute("Target").orElse("");
        if (!xml.attribute("TargetMode").equals(Optional.of("External"))) {
          String kind = type.substring(type.lastIndexOf('/') + 1);
          targets.computeIfAbsent(kind, k -> new ArrayList<>()).add(resolve(folder, target));
        }
        xml.skip();
      }
    }
    return targets;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }
}
