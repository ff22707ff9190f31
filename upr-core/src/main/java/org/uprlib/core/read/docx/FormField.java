package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.error.UprException;

/** What a field of an old form shows that is not in the text: a box, or the choice of a list. */
final class FormField {
  private static final String TICKED = "☒";
  private static final String EMPTY = "☐";

  private final List<String> entries = new ArrayList<>();
  private String result = "";
  private String preset = "";
  private boolean box;

  private FormField() {}

  /** What the field that begins at {@code xml} shows; empty string if its text says it. */
  static String shown(XmlCursor xml) throws UprException {
    FormField field = new FormField();
    field.read(xml);
    String value = field.result.isEmpty() ? field.preset : field.result;
    if (field.box) {
      return List.of("1", "true", "on").contains(value) ? TICKED : EMPTY;
    }
    int choice = Measures.integer(Optional.of(value)).orElse(0);
    return choice < field.entries.size() ? field.entries.get(Math.max(0, choice)) : "";
  }

  private void read(XmlCursor xml) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "ffData" -> read(xml);
        case "checkBox" -> {
          box = true;
          read(xml);
        }
        case "ddList" -> read(xml);
        case "checked", "result" -> result = xml.attribute("val").orElse("1");
        case "default" -> preset = xml.attribute("val").orElse("1");
        case "listEntry" -> entries.add(xml.attribute("val").orElse(""));
        default -> {}
      }
    }
  }
}
