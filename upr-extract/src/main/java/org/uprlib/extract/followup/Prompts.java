package org.uprlib.extract.followup;

import org.uprlib.core.docx.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Content controls that show a prompt, such as "Click or tap here to enter text.", and no text of
 * anybody's. Stateless.
 */
final class Prompts {
  private Prompts() {}

  /**
   * Takes the prompts out of {@code cell}, with their controls: these may take their text from
   * elsewhere, or have room for a choice or a date only. A control around the cell goes as well,
   * the cell stays.
   */
  static void remove(Element cell) {
    for (Element control : Xml.all(cell, "sdt")) {
      if (shows(control)) {
        Xml.remove(control);
      }
    }
    Node content = cell.getParentNode();
    if (content != null
        && content.getParentNode() instanceof Element control
        && Xml.isWord(control, "sdt")
        && shows(control)) {
      for (Element paragraph : Xml.all(cell, "p")) {
        for (Element each : Xml.children(paragraph)) {
          if (!Xml.isWord(each, "pPr")) {
            paragraph.removeChild(each);
          }
        }
      }
      for (Element each : Xml.children((Element) content)) {
        control.getParentNode().insertBefore(each, control);
      }
      Xml.remove(control);
    }
  }

  private static boolean shows(Element control) {
    return Xml.child(control, "sdtPr")
        .filter(properties -> Xml.isOn(properties, "showingPlcHdr"))
        .isPresent();
  }
}
