package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.docx.Xml;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.write.format.PlainText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes lines into a cell, in the look of another one. Stateless. */
final class CellFiller {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Half points; smaller letters are there to hide a text. */
  private static final int SMALLEST = 10;

  /** What is of one paragraph alone; "rPr" says how its mark looks, and may hide it. */
  private static final List<String> OF_ONE_PARAGRAPH =
      List.of("numPr", "rPr", "sectPr", "pPrChange");

  private CellFiller() {}

  /** The text of {@code cell}, its paragraphs parted by blanks. */
  static String text(Element cell) {
    return Xml.all(cell, "p").stream()
        .map(paragraph -> Xml.text(paragraph, paragraph))
        .collect(Collectors.joining(" "))
        .strip();
  }

  /**
   * Writes {@code lines} below the content of the cell; empty paragraphs are used up first, and a
   * line that the cell already has is not written again.
   *
   * @param like a cell whose look the text takes on
   * @return true if the cell has another line with the label of one of these, as of an earlier
   *     level
   */
  static boolean write(Element cell, List<AssessmentLines.Line> lines, Element like) {
    List<Element> paragraphs = paragraphs(cell);
    List<String> there = new ArrayList<>();
    paragraphs.forEach(each -> there.add(Xml.text(each, each).strip()));
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
    return lines.stream().anyMatch(line -> there.stream().anyMatch(line::differsFrom));
  }

  private static List<Element> paragraphs(Element cell) {
    return Xml.children(cell).stream().filter(each -> Xml.isWord(each, "p")).toList();
  }

  /** Whether a paragraph has only properties, so that a text in it displaces nothing. */
  private static boolean isBare(Element paragraph) {
    return Xml.children(paragraph).stream()
        .allMatch(each -> Xml.isWord(each, "pPr") || each.getLocalName().startsWith("bookmark"));
  }

  /** A new paragraph behind {@code last}, with its properties, or those of {@code like}. */
  private static Element behind(Element cell, @Nullable Element last, Element like) {
    Element made = Xml.word(cell, "p");
    Element model = last == null ? paragraphs(like).stream().findFirst().orElse(null) : last;
    if (model != null) {
      properties(model).ifPresent(made::appendChild);
    }
    cell.insertBefore(made, last == null ? null : last.getNextSibling());
    return made;
  }

  /** A copy of the properties of {@code paragraph} that another one may have as well. */
  static Optional<Element> properties(Element paragraph) {
    return Xml.child(paragraph, "pPr")
        .map(
            properties -> {
              Element copy = (Element) properties.cloneNode(true);
              for (String each : OF_ONE_PARAGRAPH) {
                Xml.child(copy, each).ifPresent(copy::removeChild);
              }
              return copy;
            });
  }

  private static void write(Element paragraph, AssessmentLines.Line line, Element like) {
    if (!line.label().isEmpty()) {
      run(paragraph, line.label() + " ", like, true);
    }
    run(paragraph, line.text(), like, false);
  }

  /**
   * Adds a run in the font and size of {@code like}, but without its colour or strike, and visible
   * even if {@code like} is hidden.
   */
  static void run(Element paragraph, String text, Element like, boolean bold) {
    Element run = Xml.word(paragraph, "r");
    Element properties = Xml.word(paragraph, "rPr");
    Optional<Element> look = look(like);
    copy(look, "rFonts", properties);
    if (bold) {
      properties.appendChild(Xml.word(paragraph, "b"));
    }
    Element hidden = Xml.word(paragraph, "vanish");
    Xml.set(hidden, "val", "0");
    properties.appendChild(hidden);
    Element colour = Xml.word(paragraph, "color");
    Xml.set(colour, "val", "auto");
    properties.appendChild(colour);
    for (String size : List.of("sz", "szCs")) {
      copy(look.filter(from -> isLegible(from, size)), size, properties);
    }
    run.appendChild(properties);
    Element words = Xml.word(paragraph, "t");
    words.setAttributeNS(XML, "xml:space", "preserve");
    words.setTextContent(text);
    run.appendChild(words);
    paragraph.appendChild(run);
  }

  private static boolean isLegible(Element look, String size) {
    return Xml.child(look, size)
        .map(each -> Xml.attribute(each, "val"))
        .filter(value -> value.matches("\\d{1,3}") && Integer.parseInt(value) >= SMALLEST)
        .isPresent();
  }

  private static void copy(Optional<Element> look, String name, Element to) {
    look.flatMap(from -> Xml.child(from, name))
        .ifPresent(each -> to.appendChild(each.cloneNode(true)));
  }

  /** How the longest run of {@code like} looks; a first one may be a tick or a bullet. */
  private static Optional<Element> look(Element like) {
    Element longest = null;
    int most = 0;
    for (Element run : Xml.all(like, "r")) {
      int length = Xml.child(run, "t").map(words -> words.getTextContent().length()).orElse(0);
      if (length > most) {
        longest = run;
        most = length;
      }
    }
    return Optional.ofNullable(longest).flatMap(run -> Xml.child(run, "rPr"));
  }

  /**
   * Takes the prompts out of {@code cell}, such as "Click or tap here to enter text.", which are no
   * text of anybody's, with their controls: these may take their text from elsewhere, or have room
   * for a choice or a date only. A control around the cell goes as well, the cell stays.
   */
  static void removePrompts(Element cell) {
    for (Element control : Xml.all(cell, "sdt")) {
      if (showsPrompt(control)) {
        Xml.remove(control);
      }
    }
    Node content = cell.getParentNode();
    if (content != null
        && content.getParentNode() instanceof Element control
        && Xml.isWord(control, "sdt")
        && showsPrompt(control)) {
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

  private static boolean showsPrompt(Element control) {
    return Xml.child(control, "sdtPr")
        .filter(properties -> Xml.isOn(properties, "showingPlcHdr"))
        .isPresent();
  }

  /** What a cell says of a recommendation, a line a paragraph. Immutable. */
  record AssessmentLines(Translations words, Language language) {
    /**
     * A line.
     *
     * @param label in bold before it; empty string for no label
     */
    record Line(String label, String text) {
      /** The line as it is read. */
      String whole() {
        return label.isEmpty() ? text : label + " " + text;
      }

      private boolean differsFrom(String other) {
        return !label.isEmpty() && other.startsWith(label + " ") && !other.equals(whole());
      }

      /** The same, with the number of the recommendation before it. */
      Line of(String number) {
        return new Line(label.isEmpty() ? number : number + " " + label, text);
      }
    }

    /** The lines of {@code assessment}; what a person left empty has none. */
    List<Line> of(FollowUpRow.Assessment assessment) {
      List<Line> lines = new ArrayList<>();
      add(
          lines,
          "level",
          assessment.level().map(level -> Folding.capital(level.name(language))).orElse(""));
      add(lines, "done", assessment.done());
      add(lines, "missing", assessment.missing());
      add(lines, "sources", assessment.sources());
      return lines;
    }

    private void add(List<Line> lines, String key, String text) {
      String label = words.text(key, language);
      for (String each : PlainText.printable(text).replace('\t', ' ').split("\\R", -1)) {
        if (!each.isBlank()) {
          lines.add(new Line(label, each.strip()));
          label = "";
        }
      }
    }
  }
}
