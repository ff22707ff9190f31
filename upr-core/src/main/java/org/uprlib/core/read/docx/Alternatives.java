package org.uprlib.core.read.docx;

import org.uprlib.core.error.UprException;

/**
 * Content that a file holds twice or more, in a newer form and older ones (ECMA-376 part 3, 7.5):
 * one of them is read.
 */
final class Alternatives {
  /** Reads an element, to its end. */
  @FunctionalInterface
  interface ElementReader {
    void read(XmlCursor child) throws UprException;
  }

  private Alternatives() {}

  /**
   * Reads the {@code mc:AlternateContent} just entered: the children of its first branch, which
   * holds the same words as the others.
   */
  static void choose(XmlCursor xml, ElementReader children) throws UprException {
    boolean chosen = false;
    while (xml.nextChild()) {
      if (chosen) {
        xml.skip();
        continue;
      }
      chosen = true;
      while (xml.nextChild()) {
        children.read(xml);
      }
    }
  }
}
