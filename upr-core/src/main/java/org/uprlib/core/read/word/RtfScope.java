package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;

/** A body, a note, a text box or a running head under way. Not thread-safe. */
final class RtfScope {
  enum Kind {
    BODY,
    NOTE,
    BOX,
    HEADER,
    FOOTER,
    /** Read, and wanted by nobody. */
    UNSEEN
  }

  private final Kind kind;
  private final RtfStyles styles;
  private final List<Flow> content = new ArrayList<>();
  private final RtfTables tables;
  private final Story story;
  private final StringBuilder label = new StringBuilder();
  private List<Flow.Piece> pieces = new ArrayList<>();
  private List<Flow> boxes = new ArrayList<>();
  private Note.Kind note = Note.Kind.FOOTNOTE;
  private boolean counts;
  private boolean pageEnds;
  private int unlabelled;
  private int labelled;

  /** A body, which goes to {@code sink}. */
  RtfScope(RtfStyles styles, Flow.Sink sink) {
    this.kind = Kind.BODY;
    this.styles = styles;
    this.tables = new RtfTables(sink);
    this.story = new Story(tables);
  }

  /** Anything else, which keeps its content. */
  RtfScope(Kind kind, RtfStyles styles) {
    this.kind = kind;
    this.styles = styles;
    this.tables = new RtfTables(content::add);
    this.story = new Story(tables);
  }

  Kind kind() {
    return kind;
  }

  /** Whether what is in it is part of the paper's text. */
  boolean isOfText() {
    return kind == Kind.BODY || kind == Kind.NOTE || kind == Kind.BOX;
  }

  /** Its content, once it has ended. */
  List<Flow> content() {
    return content;
  }

  Note.Kind note() {
    return note;
  }

  void becomeEndnote() {
    note = Note.Kind.ENDNOTE;
  }

  /** Records the automatic number of a note. */
  void count() {
    counts = true;
  }

  /** Whether an automatic number was taken since the last call. */
  boolean takeCount() {
    boolean taken = counts;
    counts = false;
    return taken;
  }

  /** The pieces of the paragraph under way. */
  List<Flow.Piece> pieces() {
    return pieces;
  }

  /** Adds characters to the paragraph under way. */
  void add(Flow.Piece piece) {
    if (pageEnds && piece instanceof Flow.Piece.Text text && !text.characters().isBlank()) {
      pieces.add(new Flow.Piece.PageBreak());
      pageEnds = false;
    }
    pieces.add(piece);
  }

  /** Adds the content of a text box to the paragraph under way. */
  void addBox(List<Flow> box) {
    boxes.addAll(box);
  }

  /** Adds to what is printed before the paragraph under way. */
  void addLabel(String text) {
    label.append(text);
  }

  /** What follows begins a new page. */
  void endPage() {
    pageEnds = true;
  }

  /** Whether nothing of the paragraph under way was read so far. */
  boolean atParagraphStart() {
    return pieces.isEmpty();
  }

  /** How many paragraphs of lists have no number before them, if none has. */
  int unlabelled() {
    return labelled == 0 ? unlabelled : 0;
  }

  /** Ends the paragraph under way. */
  void endParagraph(RtfState state, Story.Mark mark) throws UprException {
    tables.depth(state.tables());
    String printed = label.toString().strip();
    label.setLength(0);
    Optional<ListLabel> number =
        printed.isEmpty() || (pieces.isEmpty() && mark != Story.Mark.PLAIN)
            ? Optional.empty()
            : Optional.of(new ListLabel(printed, state.level, isBullet(printed)));
    labelled += number.isPresent() ? 1 : 0;
    unlabelled += state.list > 0 && number.isEmpty() && !pieces.isEmpty() ? 1 : 0;
    story.paragraph(
        new Story.Frame(() -> number, styles.layout(state), styles.outline(state)),
        pieces,
        boxes,
        mark);
    pieces = new ArrayList<>();
    boxes = new ArrayList<>();
  }

  /** Signs, and the letter that many take for a circle. */
  private static boolean isBullet(String label) {
    return label.equals("o") || label.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Ends a cell of the table of this depth, with the paragraph under way. */
  void endCell(RtfState state, int depth) throws UprException {
    RtfState within = state.copy();
    within.inTable = true;
    within.depth = depth;
    endParagraph(within, Story.Mark.PLAIN);
    tables.endCell(depth);
  }

  void endRow(int depth, RtfTables.Shape shape) throws UprException {
    tables.endRow(depth, shape);
  }

  /** Ends it; its last paragraph need have no end of its own. */
  void end(RtfState state) throws UprException {
    if (!pieces.isEmpty() || !boxes.isEmpty() || !label.toString().isBlank()) {
      endParagraph(state, Story.Mark.PLAIN);
    }
    story.end();
    tables.end();
  }
}
