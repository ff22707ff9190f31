package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.guard.XmlEvents;
import org.uprlib.core.read.word.DocxFormatting.Script;
import org.uprlib.core.read.word.DocxRunProperties.Property;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.WordCounter;

/**
 * Reads paragraphs: what a reader sees in them once all changes are accepted. Not thread-safe.
 *
 * <p>Left out are deleted, moved-away and hidden text, the code of fields, the mark of a note (its
 * anchor stays) and the reading aid over East Asian text.
 */
record DocxParagraphParser(DocxStoryParser.State state, DocxStoryParser stories) {
  /** The paragraph under way. */
  private static final class Content {
    final List<Flow.Piece> pieces = new ArrayList<>();
    final List<Flow> boxes = new ArrayList<>();
    final DocxStoryParser.Surroundings surroundings;
    final FieldStack fields;
    DocxFormatting.ParagraphLook look;

    Content(DocxFormatting.ParagraphLook look, DocxStoryParser.Surroundings surroundings) {
      this.look = look;
      this.surroundings = surroundings;
      this.fields = surroundings.fields();
    }

    /** The colour that its runs are written on; null if it is not known. */
    @Nullable DocxInk ground() {
      return DocxInk.over(look.shade(), surroundings.ground());
    }
  }

  /** The run under way. */
  private static final class RunContent {
    /** The font that it names itself; empty if it names none. */
    String font = "";

    /** What is said of it, its styles included. */
    DocxRunProperties look;

    Flow.Piece.@Nullable NoteAnchor marked;
    final StringBuilder mark = new StringBuilder();

    RunContent(DocxRunProperties look) {
      this.look = look;
    }

    boolean hidden() {
      return look.is(Property.HIDDEN);
    }
  }

  /** Reads the {@code w:p} just entered into a story. */
  void read(XmlCursor xml, Story story, DocxStoryParser.Surroundings surroundings)
      throws UprException {
    String table = surroundings.tableStyle();
    Content content =
        new Content(
            state.formatting().paragraph(DocxParagraphProperties.NONE, table), surroundings);
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      if (xml.name().equals("pPr")) {
        DocxParagraphProperties properties = state.properties().paragraph(xml, state.notes());
        content.look = state.formatting().paragraph(properties, table);
      } else {
        inline(xml, content);
      }
    }
    state.notes().paragraphDone();
    DocxFormatting.ParagraphLook look = content.look;
    story.paragraph(
        new Story.Frame(
            () -> state.labels().next(look.list(), look.level()), look.layout(), look.outline()),
        content.pieces,
        content.boxes,
        look.mark().asMark());
  }

  private void inline(XmlCursor xml, Content content) throws UprException {
    state.countChange(xml.name());
    switch (xml.name()) {
      case "r" -> run(xml, content);
      case "hyperlink",
          "ins",
          "moveTo",
          "smartTag",
          "customXml",
          "sdt",
          "sdtContent",
          "fldSimple",
          "dir",
          "bdo",
          "rubyBase" -> {
        for (int parent = xml.depth(); xml.nextChild(parent); ) {
          inline(xml, content);
        }
      }
      case "oMath", "oMathPara" -> text(characters(xml), run(content), content);
      case "AlternateContent" -> xml.firstBranch(child -> inline(child, content));
      case "subDoc" -> state.notices().add(FileRemark.DOCUMENT_INCLUDED.notice());
      default -> {}
    }
  }

  private void run(XmlCursor xml, Content content) throws UprException {
    state.budget().spend(Budget.Cost.OBJECTS);
    RunContent run = run(content);
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      if (xml.name().equals("rPr")) {
        DocxRunProperties direct = state.properties().run(xml);
        run.font = Objects.requireNonNullElse(direct.name(Property.ASCII), "");
        run.look = state.formatting().run(content.look, direct);
      } else {
        inRun(xml, run, content);
      }
    }
    if (run.marked != null) {
      state.notes().add(run.marked, run.mark.toString().strip());
    }
  }

  private RunContent run(Content content) throws UprException {
    return new RunContent(state.formatting().run(content.look, DocxRunProperties.NONE));
  }

  private void inRun(XmlCursor xml, RunContent run, Content content) throws UprException {
    boolean shown = !run.hidden() && !content.fields.inCode();
    switch (xml.name()) {
      case "t" -> text(xml.text(), run, content);
      case "AlternateContent" -> xml.firstBranch(child -> inRun(child, run, content));
      case "ruby" -> {
        for (int parent = xml.depth(); xml.nextChild(parent); ) {
          inline(xml, content);
        }
      }
      case "drawing", "pict", "object" -> {
        if (shown) {
          boxes(xml, content);
        }
      }
      case "fldChar" -> {
        String mark = xml.attribute("fldCharType").orElse("");
        text(FormField.shown(xml), run, content);
        field(mark, content.fields);
      }
      case "tab", "ptab" -> text("\t", run, content);
      case "br", "cr" -> text("\n", run, content);
      case "noBreakHyphen" -> text("-", run, content);
      case "softHyphen" -> text("\u00AD", run, content);
      case "sym" -> text(symbol(xml), run, content);
      case "commentReference" -> state.count(FileRemark.COMMENTS, 1);
      case "footnoteReference", "endnoteReference" -> {
        if (shown) {
          reference(xml, run, content);
        }
      }
      default -> {}
    }
  }

  private static void field(String mark, FieldStack fields) {
    switch (mark) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
  }

  private void text(String characters, RunContent run, Content content) throws UprException {
    if (content.fields.inCode()) {
      return;
    }
    if (run.hidden()) {
      state.count(FileRemark.HIDDEN, WordCounter.letters(characters));
      return;
    }
    if (run.look.is(Property.STRUCK)) {
      content.pieces.add(new Flow.Piece.Struck(characters));
      return;
    }
    if (run.marked != null) {
      run.mark.append(characters);
      return;
    }
    if (run.look.isUnseen(content.ground())) {
      state.count(FileRemark.UNSEEN, WordCounter.letters(characters));
    }
    boolean complex = run.look.is(Property.COMPLEX_TEXT);
    for (int start = 0; start < characters.length(); ) {
      DocxFormatting.Script script =
          complex ? DocxFormatting.Script.COMPLEX : DocxScripts.at(characters, start);
      int end = complex ? characters.length() : DocxScripts.end(characters, start, script);
      String part = characters.substring(start, end);
      state.budget().spend(Budget.Cost.OBJECTS);
      content.pieces.add(
          new Flow.Piece.Text(
              SymbolFont.readable(part, run.font), state.formatting().style(run.look, script)));
      start = end;
    }
  }

  private void reference(XmlCursor xml, RunContent run, Content content) {
    Note.Kind kind =
        xml.name().equals("footnoteReference") ? Note.Kind.FOOTNOTE : Note.Kind.ENDNOTE;
    int id = xml.integer("id").orElse(0);
    Flow.Piece.NoteAnchor anchor = new Flow.Piece.NoteAnchor(kind, id);
    content.pieces.add(anchor);
    if (xml.attribute("customMarkFollows").filter(on -> !on.equals("0")).isPresent()) {
      run.marked = anchor;
    } else {
      state.notes().add(anchor, null);
    }
  }

  /** Looks for text boxes in a drawing, however deep. */
  private void boxes(XmlCursor xml, Content content) throws UprException {
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      switch (xml.name()) {
        case "txbxContent" -> content.boxes.addAll(stories.readOn(null, xml));
        case "AlternateContent" -> xml.firstBranch(child -> boxes(child, content));
        case "chart", "relIds", "textpath" -> state.count(FileRemark.DRAWN, 1);
        default -> boxes(xml, content);
      }
    }
  }

  private static String symbol(XmlCursor xml) {
    String code = xml.attribute("char").orElse("");
    try {
      String character = String.valueOf((char) Integer.parseInt(code, 16));
      return SymbolFont.readable(character, xml.attribute("font").orElse(""));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** The letters and figures of a formula. */
  private static String characters(XmlCursor xml) throws UprException {
    StringBuilder text = new StringBuilder();
    for (int parent = xml.depth(); xml.nextChild(parent); ) {
      text.append(xml.name().equals("t") ? xml.text() : characters(xml));
    }
    return text.toString();
  }

  /** What a field of an old form shows that is not in the text: a box, or the choice of a list. */
  private static final class FormField {
    private static final String TICKED = "☒";
    private static final String EMPTY = "☐";

    private final List<String> entries = new ArrayList<>();
    private String result = "";
    private String preset = "";
    private boolean box;

    private FormField() {}

    /** What the field that begins at {@code xml} shows; empty string if its text says it. */
    static String shown(XmlCursor xml) throws UprException {
      FormField field = new FormField();
      field.read(xml);
      String value = field.result.isEmpty() ? field.preset : field.result;
      if (field.box) {
        return List.of("1", "true", "on").contains(value) ? TICKED : EMPTY;
      }
      int choice = XmlEvents.number(value).orElse(0);
      return choice < field.entries.size() ? field.entries.get(Math.max(0, choice)) : "";
    }

    private void read(XmlCursor xml) throws UprException {
      for (int parent = xml.depth(); xml.nextChild(parent); ) {
        switch (xml.name()) {
          case "ffData" -> read(xml);
          case "checkBox" -> {
            box = true;
            read(xml);
          }
          case "ddList" -> read(xml);
          case "checked", "result" -> result = xml.attribute("val").orElse("1");
          case "default" -> preset = xml.attribute("val").orElse("1");
          case "listEntry" -> entries.add(xml.attribute("val").orElse(""));
          default -> {}
        }
      }
    }
  }

  /** Parts text by the writing system whose font Word takes for it. */
  private static final class DocxScripts {
    private DocxScripts() {}

    /**
     * Writing system of the character at {@code index}; of the first that has one after it, if it
     * is common to all.
     */
    static Script at(String text, int index) {
      for (int i = index; i < text.length(); i++) {
        Script script = of(text.charAt(i));
        if (script != null) {
          return script;
        }
      }
      return Script.LATIN;
    }

    /**
     * Where the part of {@code text} that begins at {@code start} and is in {@code script} ends.
     */
    static int end(String text, int start, Script script) {
      for (int i = start; i < text.length(); i++) {
        Script other = of(text.charAt(i));
        if (other != null && other != script) {
          return i;
        }
      }
      return text.length();
    }

    /** Null for characters that go with their neighbours: blanks and ASCII punctuation. */
    private static @Nullable Script of(char c) {
      if (c < 0x80) {
        return Character.isLetterOrDigit(c) ? Script.LATIN : null;
      }
      if ((c >= 0x590 && c < 0x800) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF)) {
        return Script.COMPLEX;
      }
      if ((c >= 0x2E80 && c < 0xD7B0)
          || (c >= 0xF900 && c < 0xFB00)
          || (c >= 0xFF00 && c < 0xFFF0)) {
        return Script.EAST_ASIAN;
      }
      return Script.LATIN;
    }
  }
}
