package org.uprlib.core.read.word;

import static org.uprlib.core.read.guard.XmlEvents.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.guard.XmlEvents;

/** Collects the marks in the main part of a DOCX file, event by event. Not thread-safe. */
final class DocxMarks {
  private static final String WORD_2006 =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** How the picture lies that fills a shape or page. */
  private static final Set<String> PICTURE_FILLS = Set.of("frame", "tile", "pattern");

  /** So many empty paragraphs in a row set off what follows them. */
  private static final int SETTING_OFF = 3;

  /** So many empty paragraphs, and a few lines of a title, fill a page. */
  private static final int FILLING = 25;

  /** A paragraph under way or read, in the order in which paragraphs begin. */
  private static final class Place {
    final int index;
    final StringBuilder text = new StringBuilder();

    Place(int index) {
      this.index = index;
    }
  }

  private record Found(
      FileProperties.Mark.Kind kind, int paragraph, String detail, StringBuilder deleted) {}

  /** Kinds of sections that begin on the page on which the one before ends. */
  private static final Set<String> GOING_ON = Set.of("continuous", "nextColumn");

  /** What Word writes where it tracks a change. */
  private static final Set<String> CHANGES =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "cellIns",
          "cellDel",
          "cellMerge",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange");

  private final ParagraphAligner aligner;
  private final Map<String, String> targets;
  private final Map<String, String> commenters;
  private final Set<String> breakStyles;
  private final Set<String> commented = new HashSet<>();
  private final List<Place> places = new ArrayList<>();
  private final Deque<Place> open = new ArrayDeque<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final List<Optional<Span>> spans = new ArrayList<>();
  private int skipped;
  private boolean inText;
  private boolean inDeleted;
  private @Nullable StringBuilder deletion;
  private boolean pageEnds;
  private boolean beginsPage;
  private int inOldProperties;
  private int emptyInARow;
  private int empty;
  private boolean sectionGoesOn;
  private boolean sectionEnds;
  private boolean sectionBegins;

  /** The first paragraph of the section under way, if only the section's kind can part a page. */
  private @Nullable Integer sectionStart;

  /**
   * @param aligner finds paragraphs in the document
   * @param targets of links, by their relationships
   * @param commenters authors of comments, by the comments' numbers
   * @param breakStyles styles whose paragraphs begin on a new page
   */
  DocxMarks(
      ParagraphAligner aligner,
      Map<String, String> targets,
      Map<String, String> commenters,
      Set<String> breakStyles) {
    this.breakStyles = breakStyles;
    this.aligner = aligner;
    this.targets = targets;
    this.commenters = commenters;
  }

  /** Takes the next event of the part. */
  void event(XMLStreamReader xml, int event) {
    if (event == XMLStreamReader.START_ELEMENT) {
      if (skipped > 0 || leftOut(xml.getLocalName())) {
        skipped++;
      }
      if (skipped == 0 || xml.getLocalName().equals("moveFrom")) {
        start(xml);
      }
    } else if (event == XMLStreamReader.CHARACTERS) {
      if (inText) {
        text(xml.getText());
      } else if (inDeleted) {
        deletion.append(xml.getText());
      }
    } else if (event == XMLStreamReader.END_ELEMENT) {
      inText = false;
      inDeleted = false;
      deletion = xml.getLocalName().equals("del") ? null : deletion;
      if (skipped > 0) {
        skipped--;
      } else if (inWord(xml)) {
        end(xml.getLocalName());
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        boolean isEmpty = open.pop().text.toString().isBlank();
        emptyInARow = isEmpty ? emptyInARow + 1 : 0;
        empty += isEmpty ? 1 : 0;
        sectionBegins |= sectionEnds && open.isEmpty();
        sectionEnds &= !open.isEmpty();
      }
      case "sectPr" -> endSection();
      case "sectPrChange", "pPrChange" -> inOldProperties--;
      default -> {}
    }
  }

  /** The end of a section says how it began. */
  private void endSection() {
    if (inOldProperties == 0) {
      if (sectionGoesOn && sectionStart != null) {
        pageStarts.remove(sectionStart);
      }
      sectionStart = null;
      sectionGoesOn = false;
      sectionEnds = true;
    }
  }

  /** Elements that repeat the same words, or have words that were moved away. */
  private static boolean leftOut(String name) {
    return name.equals("Fallback") || name.equals("moveFrom");
  }

  private static boolean inWord(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return WORD_2006.equals(namespace) || WORD_STRICT.equals(namespace);
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        if (inWord(xml)) {
          pageEnds |= beginsPage;
          beginsPage = false;
          Place place = new Place(places.size());
          places.add(place);
          open.push(place);
        }
      }
      case "t" -> inText = inWord(xml) && !open.isEmpty();
      case "delText" -> inDeleted = inWord(xml) && deletion != null;
      case "del" -> {
        change(xml);
        deletion = inWord(xml) ? found.get(found.size() - 1).deleted() : null;
      }
      case "commentReference" -> {
        String id = attribute(xml, "id");
        commented.add(id);
        add(FileProperties.Mark.Kind.COMMENT, commenters.getOrDefault(id, ""));
      }
      case "pic", "imagedata", "chart", "relIds", "textpath" ->
          add(FileProperties.Mark.Kind.PICTURE, "");
      case "fill" -> {
        // The ground of the pages or of a shape.
        if (PICTURE_FILLS.contains(attribute(xml, "type"))) {
          add(FileProperties.Mark.Kind.PICTURE, "");
        }
      }
      case "blipFill" -> {
        if (DRAWING.equals(xml.getNamespaceURI())) {
          add(FileProperties.Mark.Kind.PICTURE, "");
        }
      }
      case "OLEObject" -> add(FileProperties.Mark.Kind.EMBEDDED_OBJECT, attribute(xml, "ProgID"));
      case "hyperlink" -> {
        if (targets.containsKey(attribute(xml, "id"))) {
          add(FileProperties.Mark.Kind.LINK, targets.get(attribute(xml, "id")));
        }
      }
      default -> {
        change(xml);
        page(xml);
      }
    }
  }

  private void change(XMLStreamReader xml) {
    if (CHANGES.contains(xml.getLocalName()) && inWord(xml)) {
      add(FileProperties.Mark.Kind.CHANGE, attribute(xml, "author"));
    }
  }

  /**
   * Breaks between pages; one that the word processor noted while it laid pages out is one where
   * the first page, that of the title, is filled with empty paragraphs.
   */
  private void page(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "br" -> pageEnds |= attribute(xml, "type").equals("page");
      case "lastRenderedPageBreak" -> pageEnds |= pageStarts.isEmpty() && isSetOff();
      case "pStyle" -> beginsOnNewPage(breakStyles.contains(attribute(xml, "val")));
      case "pageBreakBefore" -> beginsOnNewPage(XmlEvents.isOn(xml));
      case "sectPrChange", "pPrChange" -> inOldProperties++;
      case "type" ->
          sectionGoesOn |= inOldProperties == 0 && GOING_ON.contains(attribute(xml, "val"));
      default -> {}
    }
  }

  private void beginsOnNewPage(boolean begins) {
    if (inOldProperties == 0) {
      beginsPage = begins;
    }
  }

  private boolean isSetOff() {
    return emptyInARow >= SETTING_OFF;
  }

  private void text(String characters) {
    open.peek().text.append(characters);
    pageEnds |= beginsPage || (pageStarts.isEmpty() && isSetOff() && empty >= FILLING);
    if ((pageEnds || sectionBegins) && !characters.isBlank()) {
      if (sectionBegins && !pageEnds) {
        sectionStart = open.peek().index;
      }
      pageStarts.add(open.peek().index);
      pageEnds = false;
      beginsPage = false;
      sectionBegins = false;
    }
  }

  private void add(FileProperties.Mark.Kind kind, String detail) {
    int paragraph = open.isEmpty() ? places.size() - 1 : open.peek().index;
    found.add(new Found(kind, paragraph, detail, new StringBuilder()));
  }

  /** Ids of the comments that the part refers to, once the last event was taken. */
  Set<String> commented() {
    return Set.copyOf(commented);
  }

  /** All marks, once the last event was taken. */
  List<FileProperties.Mark> all() {
    align();
    return found.stream()
        .map(
            f ->
                new FileProperties.Mark(
                    f.kind(), span(f.paragraph()), f.detail(), f.deleted().toString()))
        .toList();
  }

  /** The paragraphs with which a page begins behind a break, once the last event was taken. */
  List<Span> pageStarts() {
    align();
    return pageStarts.stream().map(this::span).flatMap(Optional::stream).toList();
  }

  /** Finds the place of each paragraph in the document. */
  private void align() {
    Optional<Span> before = spans.isEmpty() ? Optional.empty() : spans.get(spans.size() - 1);
    for (Place place : places.subList(spans.size(), places.size())) {
      Optional<Span> here = aligner.next(place.text);
      before = here.isPresent() ? here : before;
      spans.add(before);
    }
  }

  private Optional<Span> span(int paragraph) {
    return paragraph < 0 ? Optional.empty() : spans.get(paragraph);
  }
}
