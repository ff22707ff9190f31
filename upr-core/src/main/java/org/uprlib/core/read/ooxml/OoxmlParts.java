package org.uprlib.core.read.ooxml;

import static org.uprlib.core.read.xml.XmlEvents.attribute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.xml.XmlEvents;

/**
 * The parts of a file by what they are to each other: whatever they are called, relationships say
 * which one is the main part, and which ones are its notes, comments, headers (ECMA-376 part 2).
 * All that reads or changes such files asks here. Not thread-safe.
 */
public final class OoxmlParts {
  /** What nearly all call the main part; also where no relationship names one. */
  public static final String USUAL_MAIN = "word/document.xml";

  private static final List<String> USUAL_PROPERTIES =
      List.of("docProps/core.xml", "docProps/app.xml");
  private static final List<String> PROPERTIES = List.of("core-properties", "extended-properties");

  private final LimitedZip zip;
  private final PartNames names;
  private final List<Relationship> ofPackage;
  private final String main;
  private final List<Relationship> ofMain;

  /**
   * What one part is to another.
   *
   * @param id by which the other one refers to it
   * @param kind last word of its type, e.g. {@code footer}
   * @param target name of the part, or the address if it is outside of the file
   * @param external whether it is outside
   */
  public record Relationship(String id, String kind, String target, boolean external) {}

  private OoxmlParts(LimitedZip zip) throws UprException {
    this.zip = zip;
    names = new PartNames(new LinkedHashSet<>(zip.names()));
    ofPackage = relationships("");
    main = inside(ofPackage, "officeDocument").findFirst().orElse(USUAL_MAIN);
    ofMain = relationships(main);
  }

  /**
   * The parts of the package in {@code zip}.
   *
   * @throws UprException if a list of relationships is damaged
   */
  public static OoxmlParts of(LimitedZip zip) throws UprException {
    return new OoxmlParts(zip);
  }

  /** Name of the main part, which need not be there. */
  public String main() {
    return main;
  }

  /** The relationships of the main part, in order; those to parts that are missing are left out. */
  public List<Relationship> ofMain() {
    return ofMain;
  }

  /** Names of the parts that are this to the main part, in order, each once. */
  public List<String> related(String kind) {
    return inside(ofMain, kind).distinct().toList();
  }

  /** Names of the parts with the file's properties. */
  public List<String> properties() {
    Set<String> found = new LinkedHashSet<>();
    for (String kind : PROPERTIES) {
      inside(ofPackage, kind).forEach(found::add);
    }
    // A program that does not find them by relationship leaves them in the file all the same.
    USUAL_PROPERTIES.stream().filter(zip::has).forEach(found::add);
    return List.copyOf(found);
  }

  private static Stream<String> inside(List<Relationship> all, String kind) {
    return all.stream()
        .filter(each -> !each.external() && each.kind().equals(kind))
        .map(Relationship::target);
  }

  /** Those of the part {@code from}, in order; those to parts that are missing are left out. */
  private List<Relationship> relationships(String from) throws UprException {
    String list = PartNames.relationshipsOf(from);
    List<Relationship> found = new ArrayList<>();
    if (!zip.has(list)) {
      return found;
    }
    XmlEvents.elements(
        zip,
        list,
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            String target = attribute(xml, "Target");
            boolean external = attribute(xml, "TargetMode").equals("External");
            Optional<String> part = external ? Optional.of(target) : names.find(from, target);
            String type = attribute(xml, "Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            part.ifPresent(
                name -> found.add(new Relationship(attribute(xml, "Id"), kind, name, external)));
          }
        });
    return found;
  }
}
