package org.uprlib.core.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.guard.XmlEvents;

/**
 * The masters that pages are printed from (OpenDocument 1.3 part 3, 16.9), and whether those that
 * are in use print the page's number. A file may have others, which are not printed. Not
 * thread-safe.
 */
final class OdtPages {
  private static final Map<String, PageNumbering.Kind> KINDS =
      Map.of(
          "header", PageNumbering.Kind.HEAD,
          "header-left", PageNumbering.Kind.LEFT_HEAD,
          "header-first", PageNumbering.Kind.OF_FIRST,
          "footer", PageNumbering.Kind.FOOT,
          "footer-left", PageNumbering.Kind.LEFT_FOOT,
          "footer-first", PageNumbering.Kind.OF_FIRST);

  /** By their names, in the file's order. */
  private final Map<String, PageNumbering> masters = new LinkedHashMap<>();

  /** By the name of a master page, the one that follows it automatically. */
  private final Map<String, String> next = new HashMap<>();

  /** By the name of a style, the master of the page that it begins. */
  private final Map<String, String> begun = new HashMap<>();

  private final Set<String> used = new HashSet<>();
  private PageNumbering open = new PageNumbering();
  private boolean inBody;

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "master-page" -> {
        open = new PageNumbering();
        String master = XmlEvents.attribute(xml, "name");
        masters.put(master, open);
        next.put(master, XmlEvents.attribute(xml, "next-style-name"));
      }
      case "page-number" -> open.number();
      case "style" -> {
        String master = XmlEvents.attribute(xml, "master-page-name");
        if (!master.isEmpty()) {
          begun.put(XmlEvents.attribute(xml, "name"), master);
        }
      }
      case "text" -> {
        inBody = true;
        open = new PageNumbering();
      }
      case "p", "h", "table" -> {
        if (inBody) {
          use(begun.get(XmlEvents.attribute(xml, "style-name")));
        }
      }
      default -> {
        boolean shown = !XmlEvents.attribute(xml, "display").equals("false");
        if (KINDS.containsKey(name) && shown) {
          open.begin(KINDS.get(name));
        }
      }
    }
  }

  /** The first block is printed from the first master, if it names none. */
  private void use(@Nullable String named) {
    String master = named;
    if (master == null && used.isEmpty()) {
      master = masters.keySet().stream().findFirst().orElse("");
    }
    while (master != null && used.add(master)) {
      master = next.get(master);
    }
  }

  /** Whether all pages print their number; empty if only some do. */
  Optional<Boolean> areNumbered() {
    Set<Optional<Boolean>> found = new HashSet<>();
    masters.forEach(
        (name, numbering) -> {
          if (used.contains(name)) {
            numbering.endSection(true);
            found.add(numbering.result());
          }
        });
    return found.isEmpty()
        ? Optional.of(false)
        : found.size() == 1 ? found.iterator().next() : Optional.empty();
  }
}
