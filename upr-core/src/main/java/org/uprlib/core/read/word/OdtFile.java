package org.uprlib.core.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.EncryptedException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.LimitedZip;
import org.uprlib.core.read.guard.XmlEvents;
import org.uprlib.core.text.WordCounter;

/**
 * Reads an ODT file: paragraphs, tables and notes, once all changes are accepted. Comments and
 * hidden text are left out. Not thread-safe.
 */
final class OdtFile {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String SECTION = "section";
  private static final int LONGEST_MANIFEST = 4 << 20;

  /** Elements whose text is not part of the paper's text. */
  private static final Set<String> UNREAD =
      Set.of(
          "tracked-changes",
          "annotation",
          "covered-table-cell",
          "forms",
          "scripts",
          "title",
          "desc",
          "binary-data",
          "ruby-text",
          "hidden-text",
          "table-of-content-source",
          "alphabetical-index-source",
          "illustration-index-source",
          "table-index-source",
          "object-index-source",
          "user-index-source",
          "bibliography-source");

  private static final Set<String> BOXES =
      Set.of(
          "text-box",
          "custom-shape",
          "rect",
          "ellipse",
          "circle",
          "line",
          "polyline",
          "polygon",
          "path",
          "connector",
          "caption",
          "measure");

  private static final Set<String> HEADERS = Set.of("header", "header-first", "header-left");
  private static final Set<String> FOOTERS = Set.of("footer", "footer-first", "footer-left");

  /** A note under way. */
  private static final class OpenNote {
    final Flow.Piece.NoteAnchor anchor;
    final StringBuilder mark = new StringBuilder();

    /** Whether the author chose the mark. */
    boolean typed;

    OpenNote(Flow.Piece.NoteAnchor anchor) {
      this.anchor = anchor;
    }
  }

  private final LimitedZip zip;
  private final Budget budget;
  private final OdtStyle.Sheet styles = new OdtStyle.Sheet();
  private final OdtLists lists = new OdtLists(styles);
  private final OdtPages pages = new OdtPages();
  private final Deque<OdtScope> scopes = new ArrayDeque<>();
  private final Deque<OpenNote> openNotes = new ArrayDeque<>();
  private final List<Flow.NoteText> notes = new ArrayList<>();
  private final List<Flow> heads = new ArrayList<>();
  private final StringBuilder number = new StringBuilder();
  private int noteCount;
  private int unread;
  private int hidden;
  private boolean inHiddenSection;
  private boolean inText;
  private boolean inMark;
  private boolean inNumber;

  OdtFile(byte[] bytes, Budget budget) throws UprException {
    this.zip = LimitedZip.open(bytes, budget);
    this.budget = budget;
    if (isEncrypted()) {
      throw new EncryptedException(budget.source(), null);
    }
    if (!zip.has(CONTENT)) {
      throw new CorruptException(budget.source(), "has no part content.xml", null);
    }
  }

  private boolean isEncrypted() throws UprException {
    if (!zip.has(MANIFEST)) {
      return false;
    }
    try (InputStream in = zip.openXml(MANIFEST)) {
      String manifest = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
      return manifest.contains("encryption-data");
    } catch (IOException | RuntimeException e) {
      throw zip.damaged(MANIFEST, e);
    }
  }

  /** Reads it, once: the body goes to {@code body}. */
  void read(Flow.Sink body) throws UprException {
    if (zip.has(STYLES)) {
      XmlEvents.read(zip, STYLES, this::event);
    }
    scopes.clear();
    scopes.push(new OdtScope(body));
    XmlEvents.read(zip, CONTENT, this::event);
  }

  List<Flow> heads() {
    return List.copyOf(heads);
  }

  List<Flow.NoteText> notes() {
    return List.copyOf(notes);
  }

  /** How many letters and figures of the text are hidden. */
  int hidden() {
    return hidden;
  }

  /** Whether all pages print their number; empty if only some do. */
  Optional<Boolean> hasPageNumbers() {
    return pages.areNumbered();
  }

  private void event(XMLStreamReader xml, int event) throws UprException {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        pages.start(xml);
        if (unread > 0 || isUnread(xml)) {
          inHiddenSection |= unread == 0 && xml.getLocalName().equals(SECTION);
          unread++;
        } else {
          start(xml);
        }
      }
      case XMLStreamReader.END_ELEMENT -> {
        if (unread > 0) {
          unread--;
          inHiddenSection &= unread > 0;
        } else {
          end(xml.getLocalName());
        }
      }
      case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
        if (unread == 0 && inText) {
          characters(xml.getText());
        } else if (inHiddenSection) {
          hidden += WordCounter.letters(xml.getText());
        }
      }
      default -> {}
    }
  }

  private static boolean isUnread(XMLStreamReader xml) {
    String name = xml.getLocalName();
    return UNREAD.contains(name)
        || FOOTERS.contains(name)
        || (name.equals(SECTION) && XmlEvents.attribute(xml, "display").equals("none"));
  }

  private void characters(String characters) throws UprException {
    if (inNumber) {
      number.append(characters);
    } else if (inMark && !openNotes.isEmpty()) {
      openNotes.element().mark.append(characters);
    } else if (scopes.element().inParagraph()) {
      budget.spend(Budget.Cost.CHARACTERS, characters.length());
      hidden += scopes.element().hides() ? WordCounter.letters(characters) : 0;
      // A hyphen that must not end a line is one that others write as a sign of their own.
      scopes.element().add(characters.replace('\u2011', '-'));
    }
  }

  private void start(XMLStreamReader xml) throws UprException {
    String name = xml.getLocalName();
    if (!inText) {
      if (name.equals("text") || HEADERS.contains(name)) {
        inText = true;
        if (HEADERS.contains(name)) {
          scopes.push(new OdtScope(heads::add));
        }
      } else {
        styles.start(xml);
        lists.define(xml);
      }
      return;
    }
    budget.spend(Budget.Cost.OBJECTS);
    switch (name) {
      case "p", "h" -> startParagraph(xml);
      case "span" ->
          scopes.element().startLetters(styles.letters(XmlEvents.attribute(xml, "style-name")));
      case "s", "tab" -> characters(name.equals("s") ? " " : "\t");
      case "line-break" -> characters("\n");
      case "list" -> lists.startList(xml);
      case "list-item", "list-header" -> lists.startItem(xml);
      case "number" -> inNumber = true;
      case "note" -> startNote(xml);
      case "note-citation" -> {
        inMark = true;
        if (!XmlEvents.attribute(xml, "label").isEmpty() && !openNotes.isEmpty()) {
          openNotes.element().typed = true;
        }
      }
      case "note-body" -> startScope();
      case "table" ->
          scopes.element().startTable(styles.table(XmlEvents.attribute(xml, "style-name")));
      case "table-cell" -> startCell(xml);
      default -> {
        if (BOXES.contains(name)) {
          startScope();
        }
      }
    }
  }

  private void startScope() {
    scopes.push(new OdtScope());
    lists.startScope();
  }

  private OdtScope endScope() {
    lists.endScope();
    return scopes.pop();
  }

  private void startParagraph(XMLStreamReader xml) {
    String name = XmlEvents.attribute(xml, "style-name");
    OdtStyle style = styles.paragraph(name);
    String level = XmlEvents.attribute(xml, "outline-level");
    boolean heading = xml.getLocalName().equals("h");
    int ownLevel = level.matches("[1-9]") ? level.charAt(0) - '0' : 1;
    int outline = heading ? ownLevel : styles.outline(name);
    boolean numbered = !"".equals(style.name(OdtStyle.Property.LIST));
    Optional<ListLabel> label =
        heading && !lists.inList() && numbered ? lists.nextHeading(outline, xml) : lists.next();
    scopes.element().startParagraph(style, lists.place(), label, outline);
  }

  private void startNote(XMLStreamReader xml) {
    boolean atEnd = XmlEvents.attribute(xml, "note-class").equals("endnote");
    Note.Kind kind = atEnd ? Note.Kind.ENDNOTE : Note.Kind.FOOTNOTE;
    Flow.Piece.NoteAnchor anchor = new Flow.Piece.NoteAnchor(kind, noteCount++);
    scopes.element().add(anchor);
    openNotes.push(new OpenNote(anchor));
  }

  private void startCell(XMLStreamReader xml) throws UprException {
    int columns = span(XmlEvents.attribute(xml, "number-columns-spanned"));
    int rows = span(XmlEvents.attribute(xml, "number-rows-spanned"));
    int times = span(XmlEvents.attribute(xml, "number-columns-repeated"));
    budget.spend(Budget.Cost.OBJECTS, times);
    scopes.element().startCell(columns, rows, times);
  }

  private static int span(String number) {
    return Math.max(1, XmlEvents.number(number).orElse(1));
  }

  private void end(String name) throws UprException {
    if (!inText) {
      styles.end(name);
      if (name.equals("list-style") || name.equals("outline-style")) {
        lists.endDefinition();
      }
      return;
    }
    switch (name) {
      case "text" -> inText = false;
      case "header", "header-first", "header-left" -> {
        inText = false;
        scopes.pop();
      }
      case "p", "h" -> scopes.element().endParagraph();
      case "span" -> scopes.element().endLetters();
      case "list" -> lists.endList();
      case "number" -> {
        inNumber = false;
        lists.printed(number.toString());
        number.setLength(0);
      }
      case "note-citation" -> inMark = false;
      case "note-body" -> {
        OpenNote note = openNotes.element();
        String mark = note.mark.toString().strip();
        List<Flow> content =
            Flow.NoteText.withoutMark(endScope().content(), note.typed ? mark : "");
        notes.add(new Flow.NoteText(note.anchor, mark, content));
      }
      case "note" -> openNotes.pop();
      case "table" -> scopes.element().endTable();
      case "table-row" -> {
        budget.spend(Budget.Cost.OBJECTS, scopes.element().covered());
        scopes.element().endRow();
      }
      case "table-cell" -> scopes.element().endCell();
      default -> {
        if (BOXES.contains(name)) {
          List<Flow> box = endScope().content();
          scopes.element().addBox(box);
        }
      }
    }
  }
}
