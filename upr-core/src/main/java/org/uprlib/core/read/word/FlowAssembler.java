package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Table;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.TextAssembler;
import org.uprlib.core.text.WordCounter;

/**
 * Makes a document of paragraphs and tables given one after the other, the notes last. Not
 * thread-safe.
 */
final class FlowAssembler {
  /** More words than letterheads and running heads have. */
  private static final int MOST_BESIDE = 100;

  private final FileType type;
  private final Budget budget;

  private final TextAssembler text = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Map<Flow.Piece.NoteAnchor, Integer> anchors = new HashMap<>();
  private final StringBuilder struck = new StringBuilder();

  /** The lines of running heads and feet, each once. */
  private final Set<String> beside = new HashSet<>();

  private Function<Flow.Piece.NoteAnchor, String> marks = anchor -> "";

  FlowAssembler(FileType type, Budget budget) {
    this.type = type;
    this.budget = budget;
  }

  /** Gives the marks of the notes in the body, as far as they are known; else an empty string. */
  void marks(Function<Flow.Piece.NoteAnchor, String> known) {
    marks = known;
  }

  /**
   * Keeps a line of a running head in the original text, before the body; it is not part of the
   * document's text.
   */
  void addRunningHead(String line) throws LimitExceededException {
    beside.add(line);
    text.store(line);
    text.store("\n");
    requireRoom();
  }

  /** The same for each paragraph of a running head. */
  void addRunningHead(Flow head) throws LimitExceededException {
    for (String line : lines(head)) {
      addRunningHead(line);
    }
  }

  /** Leaves out a running foot, which is told of if it has many words. */
  void leaveOut(Flow foot) {
    beside.addAll(lines(foot));
  }

  private static List<String> lines(Flow flow) {
    return flow.paragraphs().stream()
        .map(paragraph -> paragraph.characters().replaceAll("\\s+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * Adds all that was found in a file: running heads, then the body, then footnotes, then endnotes.
   */
  void addAll(List<Flow> heads, List<Flow> body, List<Flow.NoteText> notes)
      throws LimitExceededException {
    for (Flow head : heads) {
      addRunningHead(head);
    }
    Map<Flow.Piece.NoteAnchor, String> known =
        notes.stream()
            .collect(Collectors.toMap(Flow.NoteText::anchor, Flow.NoteText::mark, (a, b) -> a));
    marks(anchor -> known.getOrDefault(anchor, ""));
    for (Flow flow : body) {
      add(flow);
    }
    for (Note.Kind kind : Note.Kind.values()) {
      for (Flow.NoteText note : notes) {
        if (note.anchor().kind() == kind) {
          addNote(note.anchor(), note.mark(), note.content());
        }
      }
    }
  }

  /** Adds the next part of the body. */
  void add(Flow flow) throws LimitExceededException {
    write(flow, blocks);
  }

  /**
   * Adds a note; after the first, the body can grow no more.
   *
   * @param anchor what the body's anchor for it said
   * @param mark as printed
   */
  void addNote(Flow.Piece.NoteAnchor anchor, String mark, List<Flow> content)
      throws LimitExceededException {
    List<Block> written = new ArrayList<>();
    for (Flow flow : content) {
      write(flow, written);
    }
    Integer place = anchors.get(anchor);
    List<Integer> found = place == null ? List.of() : List.of(place);
    notes.add(new Note(anchor.kind(), mark, Document.paragraphs(written), found));
  }

  /**
   * Remarks on what is hidden in the document and left out.
   *
   * @param letters how many letters and figures; none is no remark
   */
  void addHidden(int letters) {
    if (letters > 0) {
      notices.add(FileRemark.HIDDEN.notice(letters));
    }
  }

  /** Adds a remark on the document. */
  void addNotice(Notice notice) {
    notices.add(notice);
  }

  /**
   * The document, without language.
   *
   * @throws NoTextException if its body has no text
   */
  Document finish() throws UprException {
    if (blocks.isEmpty()) {
      throw new NoTextException(budget.source(), false);
    }
    int left = WordCounter.letters(struck);
    if (left > 0) {
      notices.add(FileRemark.STRUCK_OUT.notice(left, struck.toString()));
    }
    int words = beside.stream().mapToInt(WordCounter::count).sum();
    if (words > MOST_BESIDE) {
      notices.add(FileRemark.HEADS_NOT_READ.notice(words));
    }
    return new Document(
        budget.source(),
        type,
        Optional.empty(),
        text.text(),
        HeadingFinder.find(blocks),
        notes,
        text.origin(),
        notices);
  }

  private void write(Flow flow, List<Block> out) throws LimitExceededException {
    if (flow instanceof Flow.Paragraph paragraph) {
      writeParagraph(paragraph, out);
    } else if (flow instanceof Flow.Table table) {
      writeTable(table, out);
    }
  }

  private void writeParagraph(Flow.Paragraph flow, List<Block> out) throws LimitExceededException {
    String mark = "";
    RaisedFigures figures = new RaisedFigures();
    for (Flow.Piece piece : flow.pieces()) {
      if (piece instanceof Flow.Piece.NoteAnchor anchor) {
        anchors.putIfAbsent(anchor, text.position());
        mark = marks.apply(anchor);
      } else if (piece instanceof Flow.Piece.Text characters) {
        String words = Flow.NoteText.withoutRepeated(mark, characters);
        text.append(figures.written(words, characters.style()), characters.style());
        mark = "";
      } else if (piece instanceof Flow.Piece.Struck left) {
        budget.spend(Budget.Cost.CHARACTERS, left.characters().length());
        struck.append(left.characters()).append(' ');
      }
    }
    text.store("\n");
    requireRoom();
    boolean onlyStruck =
        text.atParagraphStart()
            && flow.pieces().stream().anyMatch(Flow.Piece.Struck.class::isInstance);
    Optional<ListLabel> label = flow.label().filter(printed -> !onlyStruck);
    if (label.isPresent()) {
      budget.spend(Budget.Cost.CHARACTERS, label.get().text().length());
    }
    Optional<Paragraph> ended = text.endParagraph(label, flow.layout());
    if (ended.isPresent()) {
      Paragraph paragraph = ended.get();
      out.add(flow.outline() > 0 ? new Heading(paragraph, flow.outline()) : paragraph);
    }
    for (Flow box : flow.boxes()) {
      write(box, out);
    }
  }

  private void requireRoom() throws LimitExceededException {
    int most = budget.limits().characters();
    if (text.stored() > most) {
      throw new LimitExceededException(budget.source(), "characters", most, text.stored());
    }
  }

  private void writeTable(Flow.Table flow, List<Block> out) throws LimitExceededException {
    int start = text.position();
    List<Table.Row> rows = new ArrayList<>();
    for (List<Flow.Table.Cell> row : flow.rows()) {
      List<Table.Cell> cells = new ArrayList<>();
      for (Flow.Table.Cell cell : row) {
        budget.spend(Budget.Cost.COLUMNS, cell.columns());
        int cellStart = text.position();
        List<Block> content = new ArrayList<>();
        for (Flow part : cell.content()) {
          write(part, content);
        }
        cells.add(new Table.Cell(text.since(cellStart), content, cell.columns(), cell.covered()));
      }
      rows.add(new Table.Row(cells));
    }
    if (text.position() > start) {
      out.add(new Table(text.since(start), rows));
    }
  }

  /**
   * Separates raised figures from the number before them: in {@code 115.3²} they are the mark of a
   * note and not part of the number. For one paragraph.
   */
  private static final class RaisedFigures {
    private static final int LONGEST_NUMBER = 9;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}\\s*");
    private static final Pattern FIGURE = Pattern.compile("[0-9]");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}$");

    /** The end of the paragraph's text so far. */
    private String before = "";

    /** {@code words} as they are to be written behind those before. */
    String written(String words, RunStyle style) {
      boolean marks =
          style.superscript() && FIGURES.matcher(words).matches() && DOTTED.matcher(before).find();
      String written = marks ? raised(words) : words;
      String end = written.length() < LONGEST_NUMBER ? before + written : written;
      before = end.substring(Math.max(0, end.length() - LONGEST_NUMBER));
      return written;
    }

    private static String raised(String figures) {
      return FIGURE
          .matcher(figures)
          .replaceAll(each -> RAISED.substring(Integer.parseInt(each.group())).substring(0, 1));
    }
  }
}
