package org.uprlib.core.read.docx;

import static org.uprlib.core.read.xml.XmlEvents.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.ooxml.OoxmlParts;
import org.uprlib.core.read.xml.XmlEvents;

/** The styles of a DOCX whose paragraphs begin on a new page. Not thread-safe. */
final class PageBreakStyles {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Boolean> breaks = new HashMap<>();
  private String style = "";

  private PageBreakStyles() {}

  /** Their names, as paragraphs call them. */
  static Set<String> in(LimitedZip zip, OoxmlParts parts) throws UprException {
    PageBreakStyles styles = new PageBreakStyles();
    for (String part : parts.related("styles")) {
      XmlEvents.elements(zip, part, styles::start);
    }
    Set<String> found = new HashSet<>();
    for (String id : styles.parents.keySet()) {
      if (styles.isBreak(id)) {
        found.add(id);
      }
    }
    return found;
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "style" -> {
        style = attribute(xml, "styleId");
        parents.put(style, "");
      }
      case "basedOn" -> parents.put(style, attribute(xml, "val"));
      case "pageBreakBefore" -> breaks.put(style, XmlEvents.isOn(xml));
      default -> {}
    }
  }

  /** What a style does not say is as in the one that it is based on; each is asked once. */
  private boolean isBreak(String id) {
    Set<String> asked = new HashSet<>();
    String at = id;
    while (!breaks.containsKey(at) && parents.containsKey(at) && asked.add(at)) {
      at = parents.get(at);
    }
    boolean found = breaks.getOrDefault(at, false);
    asked.forEach(each -> breaks.put(each, found));
    return found;
  }
}
