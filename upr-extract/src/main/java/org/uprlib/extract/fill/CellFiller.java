package org.uprlib.extract.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.docx.ParagraphElements;
import org.uprlib.core.docx.Xml;
import org.w3c.dom.Element;

/** Writes lines into a cell, in the look of another one. Stateless. */
final class CellFiller {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private CellFiller() {}

  /** The text of {@code cell}, its paragraphs parted by blanks. */
  static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : Xml.all(cell, "p")) {
      text.append(ParagraphElements.text(paragraph, paragraph)).append(' ');
    }
    return text.toString().strip();
  }

  /**
   * Writes {@code lines} behind what the cell holds; empty paragraphs are used up first, and a line
   * that stands there already is not written again.
   *
   * @param like a cell whose look the text takes on
   */
  static void write(Element cell, List<AssessmentLines.Line> lines, Element like) {
    List<Element> paragraphs = paragraphs(cell);
    List<String> there = new ArrayList<>();
    paragraphs.forEach(each -> there.add(ParagraphElements.text(each, each).strip()));
    int used = paragraphs.size();
    while (used > 0 && there.get(used - 1).isEmpty() && isBare(paragraphs.get(used - 1))) {
      used--;
    }
    Element last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    for (AssessmentLines.Line line : lines) {
      if (there.contains(line.whole())) {
        continue;
      }
      Element paragraph;
      if (used < paragraphs.size()) {
        paragraph = paragraphs.get(used);
        used++;
      } else {
        paragraph = behind(cell, last, like);
      }
      last = used < paragraphs.size() ? last : paragraph;
      write(paragraph, line, like);
    }
  }

  private static List<Element> paragraphs(Element cell) {
    return Xml.children(cell).stream().filter(each -> Xml.isWord(each, "p")).toList();
  }

  /** Whether a paragraph holds nothing but properties, so that a text in it displaces nothing. */
  private static boolean isBare(Element paragraph) {
    return Xml.children(paragraph).stream()
        .allMatch(each -> Xml.isWord(each, "pPr") || each.getLocalName().startsWith("bookmark"));
  }

  /** A new paragraph behind {@code last}, with its properties, or those of {@code like}. */
  private static Element behind(Element cell, @Nullable Element last, Element like) {
    Element made = Xml.word(cell, "p");
    Element model = last == null ? paragraphs(like).stream().findFirst().orElse(null) : last;
    if (model != null) {
      Xml.child(model, "pPr")
          .ifPresent(
              properties -> {
                Element copy = (Element) properties.cloneNode(true);
                Xml.child(copy, "sectPr").ifPresent(copy::removeChild);
                Xml.child(copy, "numPr").ifPresent(copy::removeChild);
                made.appendChild(copy);
              });
    }
    cell.insertBefore(made, last == null ? null : last.getNextSibling());
    return made;
  }

  private static void write(Element paragraph, AssessmentLines.Line line, Element like) {
    if (!line.label().isEmpty()) {
      run(paragraph, line.label() + " ", like, true);
    }
    run(paragraph, line.text(), like, false);
  }

  /** Adds a run with the look of the first run of {@code like}. */
  static void run(Element paragraph, String text, Element like, boolean bold) {
    Element run = Xml.word(paragraph, "r");
    Element properties =
        look(like)
            .map(look -> (Element) look.cloneNode(true))
            .orElseGet(() -> Xml.word(paragraph, "rPr"));
    for (String each : List.of("b", "bCs", "rStyle")) {
      Xml.child(properties, each).ifPresent(properties::removeChild);
    }
    if (bold) {
      Element mark = Xml.word(paragraph, "b");
      properties.insertBefore(
          mark,
          Xml.child(properties, "rFonts")
              .map(fonts -> fonts.getNextSibling())
              .orElse(properties.getFirstChild()));
    }
    if (properties.hasChildNodes()) {
      run.appendChild(properties);
    }
    Element words = Xml.word(paragraph, "t");
    words.setAttributeNS(XML, "xml:space", "preserve");
    words.setTextContent(text);
    run.appendChild(words);
    paragraph.appendChild(run);
  }

  private static Optional<Element> look(Element like) {
    return Xml.all(like, "r").stream()
        .filter(run -> Xml.child(run, "t").isPresent())
        .findFirst()
        .flatMap(run -> Xml.child(run, "rPr"));
  }
}
