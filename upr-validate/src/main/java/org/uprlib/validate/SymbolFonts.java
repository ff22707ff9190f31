package org.uprlib.validate;

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
 * The fonts of a document whose letters are pictures, which another font would print as letters:
 * those known by name, from {@code symbol-fonts.txt}, and those of which the document's table of
 * fonts says so. Immutable.
 */
final class SymbolFonts {
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

  /** Those of {@code docx}. */
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

  /** Whether the font of this name is one. */
  boolean contains(String font) {
    String key = key(font);
    return declared.contains(key) || beginnings.stream().anyMatch(key::startsWith);
  }
}
