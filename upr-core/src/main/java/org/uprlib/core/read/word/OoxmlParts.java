package org.uprlib.core.read.word;

import static org.uprlib.core.read.guard.XmlEvents.attribute;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * The parts of a file, found by their relationships and not by their names: the main part, its
 * notes, comments, headers (ECMA-376 part 2). Everything that reads or changes such files uses it.
 * Not thread-safe.
 */
public final class OoxmlParts {
  /** What nearly all call the main part; also where no relationship names one. */
  public static final String USUAL_MAIN = "word/document.xml";

  private static final List<String> USUAL_PROPERTIES =
      List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/people.xml");
  private static final List<String> PROPERTIES =
      List.of("core-properties", "extended-properties", "custom-properties");

  private final LimitedZip zip;
  private final Names names;
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
  record Relationship(String id, String kind, String target, boolean external) {}

  /**
   * The parts of the package in {@code zip}.
   *
   * @throws UprException if a list of relationships is damaged
   */
  public OoxmlParts(LimitedZip zip) throws UprException {
    this.zip = zip;
    names = new Names(new LinkedHashSet<>(zip.names()));
    ofPackage = relationships("");
    main = inside(ofPackage, "officeDocument").findFirst().orElse(USUAL_MAIN);
    ofMain = relationships(main);
  }

  /** Name of the main part, which need not be there. */
  public String main() {
    return main;
  }

  /** Opens the part of this name. */
  XmlCursor open(String part) throws UprException {
    return new XmlCursor(zip, part);
  }

  /**
   * Reads the part that is this to the main part from its root element on, if there is one.
   *
   * @param kind last word of the relationship's type, e.g. {@code styles}
   */
  void read(String kind, XmlCursor.ElementReader reader) throws UprException {
    List<String> parts = related(kind);
    if (!parts.isEmpty()) {
      try (XmlCursor xml = open(parts.get(0))) {
        reader.read(xml);
      }
    }
  }

  /** The relationships of the main part, in order; those to parts that are missing are left out. */
  List<Relationship> ofMain() {
    return ofMain;
  }

  /** Names of the parts that are this to the main part, in order, each once. */
  public List<String> related(String kind) {
    return inside(ofMain, kind).distinct().toList();
  }

  /**
   * Names of the parts with the file's properties, and with the people who changed or commented on
   * it ([MS-DOCX] 2.5.5.2).
   */
  public List<String> properties() {
    Set<String> found = new LinkedHashSet<>();
    for (String kind : PROPERTIES) {
      inside(ofPackage, kind).forEach(found::add);
    }
    inside(ofMain, "people").forEach(found::add);
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
    String list = Names.relationshipsOf(from);
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

  /**
   * Finds parts by what relationships call them: seen from another part, from the root, or through
   * the folder above, in any case of letters (ECMA-376 part 2, 6.2 and 6.5). Not thread-safe.
   */
  public static final class Names {
    private final Collection<String> names;
    private final Map<String, String> inAnyCase = new HashMap<>();

    /**
     * @param names of all parts there are; what is added to it later is found too
     */
    public Names(Collection<String> names) {
      this.names = names;
    }

    /** Name of the part that lists the relationships of {@code part}; "" is the package. */
    public static String relationshipsOf(String part) {
      int slash = part.lastIndexOf('/') + 1;
      return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The folder in which {@code part} is, with the slash behind it; empty string for the root. */
    public static String folder(String part) {
      return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * The part that is the {@code target} of a relationship of {@code from}; empty if it does not
     * exist.
     *
     * @param from name of a part, or "" for the package
     */
    public Optional<String> find(String from, String target) {
      String plain = target.replace('\\', '/');
      return named(resolved(folder(from), plain))
          .or(() -> named(resolved(folder(from), path(plain))));
    }

    /** Target without what a URI has beyond a path, its escapes resolved. */
    private static String path(String target) {
      try {
        String path = new URI(target).getPath();
        return path == null ? target : path;
      } catch (URISyntaxException e) {
        return target;
      }
    }

    private static String resolved(String folder, String target) {
      Deque<String> steps = new ArrayDeque<>();
      for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
        if (step.equals("..")) {
          steps.pollLast();
        } else if (!step.isEmpty() && !step.equals(".")) {
          steps.addLast(step);
        }
      }
      return String.join("/", steps);
    }

    private Optional<String> named(String name) {
      if (names.contains(name)) {
        return Optional.of(name);
      }
      if (inAnyCase.isEmpty()) {
        names.forEach(each -> inAnyCase.putIfAbsent(key(each.replace('\\', '/')), each));
      }
      return Optional.ofNullable(inAnyCase.get(key(name)));
    }

    private static String key(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }
}
