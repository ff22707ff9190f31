package org.uprlib.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.docx.DocxPackage;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.error.UprException;
import org.w3c.dom.Element;

/**
 * Sets font, size and spacing in a document's defaults and takes away what its styles and runs say
 * otherwise. Not thread-safe.
 */
record Styling(DocxPackage docx) {
  private static final List<String> SCRIPTS = List.of("ascii", "hAnsi", "cs", "eastAsia");
  private static final String STYLES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

  void font(String font) throws UprException {
    SymbolFonts symbols = SymbolFonts.of(docx);
    for (Element root : parts()) {
      for (Element fonts : Xml.all(root, "rFonts")) {
        boolean kept = false;
        for (String script : SCRIPTS) {
          if (symbols.contains(Xml.attribute(fonts, script))) {
            kept = true;
          } else {
            fonts.removeAttributeNS(DocxPackage.W, script);
          }
          // A theme's font is one for text.
          fonts.removeAttributeNS(DocxPackage.W, script + "Theme");
        }
        fonts.removeAttributeNS(DocxPackage.W, "cstheme");
        if (!kept) {
          Xml.remove(fonts);
        }
      }
    }
    Element fonts = Xml.first(runDefaults(), "rFonts");
    for (String script : SCRIPTS) {
      Xml.set(fonts, script, font);
    }
  }

  void size(double points) throws UprException {
    for (Element root : parts()) {
      for (String name : List.of("sz", "szCs")) {
        for (Element size : Xml.all(root, name)) {
          Xml.remove(size);
        }
      }
    }
    Element defaults = runDefaults();
    Element complex = Xml.word(defaults, "szCs");
    Element size = Xml.word(defaults, "sz");
    String half = Long.toString(Math.round(points * 2));
    Xml.set(size, "val", half);
    Xml.set(complex, "val", half);
    insertAfterFonts(defaults, size);
    defaults.insertBefore(complex, size.getNextSibling());
  }

  /** Of what a style says of runs, the font comes first and the size behind nearly all else. */
  private static void insertAfterFonts(Element defaults, Element size) {
    Set<String> later = Set.of("highlight", "u", "effect", "bdr", "shd", "lang", "eastAsianLayout");
    for (Element child : Xml.children(defaults)) {
      if (later.contains(child.getLocalName())) {
        defaults.insertBefore(size, child);
        return;
      }
    }
    defaults.appendChild(size);
  }

  void singleSpacing() throws UprException {
    for (Element root : parts()) {
      for (Element spacing : Xml.all(root, "spacing")) {
        spacing.removeAttributeNS(DocxPackage.W, "line");
        spacing.removeAttributeNS(DocxPackage.W, "lineRule");
      }
    }
    Element docDefaults = Xml.first(styles(), "docDefaults");
    if (Xml.child(docDefaults, "pPrDefault").isEmpty()) {
      docDefaults.appendChild(Xml.word(docDefaults, "pPrDefault"));
    }
    Element paragraphs = Xml.first(Xml.first(docDefaults, "pPrDefault"), "pPr");
    Element spacing = Xml.first(paragraphs, "spacing");
    Xml.set(spacing, "line", "240");
    Xml.set(spacing, "lineRule", "auto");
  }

  private Element runDefaults() throws UprException {
    return Xml.first(Xml.first(Xml.first(styles(), "docDefaults"), "rPrDefault"), "rPr");
  }

  private Element styles() throws UprException {
    if (!docx.hasRelated("styles")) {
      docx.relate("styles", "styles.xml", STYLES, "<w:styles xmlns:w=\"" + DocxPackage.W + "\"/>");
    }
    return docx.part(docx.related("styles")).getDocumentElement();
  }

  private List<Element> parts() throws UprException {
    List<Element> roots = new ArrayList<>();
    roots.add(styles());
    roots.add(docx.main().getDocumentElement());
    return roots;
  }

  /**
   * The fonts of a document whose letters are pictures, which another font would print as letters:
   * those known by name, from {@code symbol-fonts.txt}, and those of which the document's table of
   * fonts says so. Immutable.
   */
  private static final class SymbolFonts {
    /** The character set of symbols (ECMA-376 part 1, 17.8.3.2). */
    private static final String SYMBOL_CHARSET = "02";

    /** How Panose's classes begin that are pictorial. */
    private static final String PICTORIAL = "05";

    private final List<String> beginnings;
    private final Set<String> declared;

    private SymbolFonts(List<String> beginnings, Set<String> declared) {
      this.beginnings = beginnings;
      this.declared = declared;
    }

    static SymbolFonts of(DocxPackage docx) throws UprException {
      Set<String> declared = new HashSet<>();
      if (docx.hasRelated("fontTable")) {
        for (Element font :
            Xml.all(docx.part(docx.related("fontTable")).getDocumentElement(), "font")) {
          if (says(font, "charset", SYMBOL_CHARSET) || says(font, "panose1", PICTORIAL)) {
            declared.add(key(Xml.attribute(font, "name")));
          }
        }
      }
      List<String> beginnings =
          DataFile.read(SymbolFonts.class::getResourceAsStream, "symbol-fonts.txt", 1).stream()
              .map(row -> row.required(0))
              .toList();
      return new SymbolFonts(beginnings, declared);
    }

    private static boolean says(Element font, String name, String beginning) {
      return Xml.child(font, name)
          .filter(each -> Xml.attribute(each, "val").startsWith(beginning))
          .isPresent();
    }

    private static String key(String font) {
      return font.strip().toLowerCase(Locale.ROOT);
    }

    boolean contains(String font) {
      String key = key(font);
      return declared.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }
  }
}
