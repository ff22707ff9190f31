package org.uprlib.core.read.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.WordCounter;

/**
 * Reads an RTF file: paragraphs, tables and notes, once all changes are accepted, and what it says
 * of itself. Comments and hidden text are left out. Not thread-safe.
 */
final class RtfFile {
  private static final Map<String, PageNumbering.Kind> RUNNING =
      Map.of(
          "header", PageNumbering.Kind.HEAD,
          "headerl", PageNumbering.Kind.LEFT_HEAD,
          "headerr", PageNumbering.Kind.RIGHT_HEAD,
          "headerf", PageNumbering.Kind.OF_FIRST,
          "footer", PageNumbering.Kind.FOOT,
          "footerl", PageNumbering.Kind.LEFT_FOOT,
          "footerr", PageNumbering.Kind.RIGHT_FOOT,
          "footerf", PageNumbering.Kind.OF_FIRST);

  private static final Pattern PAGE = Pattern.compile("(?i)^\\s*PAGE\\b");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));

  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles(fonts);
  private final RtfFonts.CodedText text = new RtfFonts.CodedText(StandardCharsets.ISO_8859_1);
  private final RtfNotes notes = new RtfNotes();
  private final RtfTables.RowShapes rows = new RtfTables.RowShapes();
  private final PageNumbering numbering = new PageNumbering();
  private final Map<String, String> facts = new HashMap<>();
  private final List<Flow> heads = new ArrayList<>();
  private final List<Flow> feet = new ArrayList<>();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Deque<RtfScope> scopes = new ArrayDeque<>();
  private final RtfTokens tokens;
  private final Budget budget;
  private RtfState state = new RtfState();
  private boolean mayBePassedOver;
  private boolean sectionEnds;
  private boolean sectionsBeginPages = true;
  private boolean sidesDiffer;
  private int unlabelled;
  private int hidden;

  RtfFile(byte[] rtf, Budget budget) {
    this.tokens = new RtfTokens(rtf);
    this.budget = budget;
  }

  /**
   * Reads it, once: the body goes to {@code body}.
   *
   * @throws CorruptException if it ends within a group
   */
  void read(Flow.Sink body) throws UprException {
    RtfScope main = new RtfScope(styles, body);
    scopes.push(main);
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word();
        case SIGN -> sign();
        default -> text.add(tokens.character(), fonts.page(styles.font(state)));
      }
    }
    if (!outer.isEmpty()) {
      throw new CorruptException(
          budget.source(), "is cut short: the end of the RTF file is missing", null);
    }
    flush();
    main.end(state);
    numbering.endSection(sidesDiffer);
    unlabelled = main.unlabelled();
  }

  List<Flow> heads() {
    return List.copyOf(heads);
  }

  List<Flow> feet() {
    return List.copyOf(feet);
  }

  List<Flow.NoteText> notes() {
    return notes.all();
  }

  /** How many paragraphs of lists have no number before them, if the file has none at all. */
  int unlabelled() {
    return unlabelled;
  }

  /** How many letters and figures of the text are hidden. */
  int hidden() {
    return hidden;
  }

  /** What it says of itself, by the names of RTF: {@code author}, {@code operator}, … */
  Map<String, String> facts() {
    return Map.copyOf(facts);
  }

  /** Whether all pages print their number; empty if only some do. */
  Optional<Boolean> hasPageNumbers() {
    return numbering.result();
  }

  private void open() throws UprException {
    flush();
    budget.spend(Budget.Cost.OBJECTS);
    outer.push(state);
    state = state.copy();
    state.scopes = scopes.size();
    mayBePassedOver = false;
  }

  private void close() throws UprException {
    flush();
    if (outer.isEmpty()) {
      return;
    }
    RtfState closed = state;
    state = outer.pop();
    while (scopes.size() > closed.scopes) {
      endScope(closed);
    }
  }

  private void endScope(RtfState closed) throws UprException {
    RtfScope scope = scopes.pop();
    scope.end(closed);
    RtfScope around = scopes.element();
    switch (scope.kind()) {
      case NOTE -> {
        boolean counted = around.takeCount();
        counted |= scope.takeCount();
        List<Flow.Piece> before = around.pieces();
        before.add(notes.add(scope.note(), counted, before, scope.content()));
      }
      case BOX -> around.addBox(scope.content());
      case HEADER -> heads.addAll(scope.content());
      case FOOTER -> feet.addAll(scope.content());
      default -> {}
    }
  }

  private void begin(RtfScope.Kind kind) {
    scopes.push(new RtfScope(kind, styles));
    state.place = RtfState.Place.TEXT;
    state.plain();
  }

  private boolean seen() {
    return !state.hidden && !state.deleted;
  }

  /** Takes a field that prints the page's number. */
  private void number() {
    RtfScope.Kind kind = scopes.element().kind();
    if (seen() && (kind == RtfScope.Kind.HEADER || kind == RtfScope.Kind.FOOTER)) {
      numbering.number();
    }
  }

  /** Puts the characters so far where they belong. */
  private void flush() throws UprException {
    String taken = text.take();
    if (taken.isEmpty()) {
      return;
    }
    budget.spend(Budget.Cost.OBJECTS);
    budget.spend(Budget.Cost.CHARACTERS, taken.length());
    switch (state.place) {
      case TEXT -> addText(taken);
      case LABEL -> {
        String font = fonts.name(styles.font(state)).orElse("");
        if (seen()) {
          scopes.element().addLabel(SymbolFont.readable(taken, font));
        }
      }
      case FONTS -> fonts.name(state.font, taken);
      case STYLES -> styles.add(state, taken);
      case CODE -> {
        if (PAGE.matcher(taken).find()) {
          number();
        }
      }
      case INFO -> facts.merge(state.fact, taken.strip(), (one, more) -> one + more);
      case OUT -> {}
    }
  }

  private void addText(String characters) {
    RtfScope scope = scopes.element();
    if (!seen()) {
      hidden += !state.deleted && scope.isOfText() ? WordCounter.letters(characters) : 0;
      return;
    }
    if (scope.kind() == RtfScope.Kind.BODY) {
      boolean breaks = state.breakBefore && scope.atParagraphStart();
      if (breaks || (sectionEnds && sectionsBeginPages)) {
        scope.endPage();
      }
      sectionEnds = false;
    }
    RunStyle style = styles.letters(state);
    String readable = SymbolFont.readable(characters, style.font().orElse(""));
    scope.add(
        state.struck ? new Flow.Piece.Struck(readable) : new Flow.Piece.Text(readable, style));
  }

  private void sign() throws UprException {
    switch (tokens.word()) {
      case "~" -> text.add("\u00A0");
      case "-" -> text.add("\u00AD");
      case "_" -> text.add("-");
      case "*" -> mayBePassedOver = true;
      case "\r", "\n" -> {
        flush();
        endParagraph();
      }
      default -> {}
    }
  }

  private void word() throws UprException {
    String word = tokens.word();
    boolean optional = mayBePassedOver;
    mayBePassedOver = false;
    if (word.equals("u")) {
      text.add(tokens.number('?'), state.substitutes);
    } else if (CHARACTERS.containsKey(word)) {
      text.add(CHARACTERS.get(word));
    } else {
      flush();
      if (RtfState.isUnread(word, optional)) {
        state.passOver();
      } else if (state.place == RtfState.Place.INFO) {
        fact(word);
      } else if (!group(word)
          && !ends(word)
          && !state.takes(tokens)
          && !rows.takes(tokens, state.inInnerRow)) {
        file(word);
      }
    }
  }

  private void fact(String word) {
    if (tokens.hasNumber()) {
      facts.put(word, Integer.toString(tokens.number(0)));
    } else {
      state.fact = word;
    }
  }

  /** Takes a word that says what a group is. */
  private boolean group(String word) {
    boolean text = state.place == RtfState.Place.TEXT;
    switch (word) {
      case "fonttbl" -> state.place = RtfState.Place.FONTS;
      case "stylesheet" -> state.place = RtfState.Place.STYLES;
      case "info" -> state.place = RtfState.Place.INFO;
      case "listtext", "pntext" -> state.place = text ? RtfState.Place.LABEL : state.place;
      case "fldinst" -> state.place = text ? RtfState.Place.CODE : state.place;
      case "upr", "shp", "shpinst", "do" -> state.leaveOut();
      case "ud" -> state.place = state.around;
      case "shptxt", "dptxbxtext" ->
          begin(
              state.around == RtfState.Place.TEXT && seen()
                  ? RtfScope.Kind.BOX
                  : RtfScope.Kind.UNSEEN);
      case "footnote" -> begin(text && seen() ? RtfScope.Kind.NOTE : RtfScope.Kind.UNSEEN);
      case "nesttableprops" -> state.inInnerRow = true;
      default -> {
        if (!RUNNING.containsKey(word)) {
          return false;
        }
        begin(word.startsWith("header") ? RtfScope.Kind.HEADER : RtfScope.Kind.FOOTER);
        numbering.begin(RUNNING.get(word));
      }
    }
    return true;
  }

  /** Takes a word that ends a paragraph, a cell, a row or a page. */
  private boolean ends(String word) throws UprException {
    int inner = Math.max(2, state.depth);
    switch (word) {
      case "par" -> endParagraph();
      case "cell" -> scopes.element().endCell(state, 1);
      case "nestcell" -> scopes.element().endCell(state, inner);
      case "row" -> scopes.element().endRow(1, rows.outer());
      case "nestrow" -> scopes.element().endRow(inner, rows.inner());
      case "page" -> {
        if (!scopes.element().atParagraphStart()) {
          text.add("\n");
          flush();
        }
        scopes.element().endPage();
      }
      case "sect" -> {
        if (!scopes.element().atParagraphStart()) {
          endParagraph();
        }
        sectionEnds = true;
        numbering.endSection(sidesDiffer);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void endParagraph() throws UprException {
    if (state.place != RtfState.Place.TEXT) {
      return;
    }
    Story.Mark mark = state.hidden ? Story.Mark.HIDDEN : Story.Mark.PLAIN;
    scopes.element().endParagraph(state, state.deleted ? Story.Mark.REMOVED : mark);
  }

  /** Takes a word about the file, its sections, fonts or notes. */
  private void file(String word) {
    switch (word) {
      case "ansicpg" -> fonts.usePage(tokens.number(1252));
      case "mac" -> fonts.usePage(10000);
      case "pc" -> fonts.usePage(437);
      case "pca" -> fonts.usePage(850);
      case "deff" -> styles.useFont(tokens.number(0));
      case "fcharset" -> fonts.set(state.font, tokens.number(0));
      case "cpg" -> fonts.page(state.font, tokens.number(1252));
      case "sectd", "sbkpage", "sbkeven", "sbkodd" -> sectionsBeginPages = true;
      case "sbknone", "sbkcol" -> sectionsBeginPages = false;
      case "facingp" -> sidesDiffer = true;
      case "chpgn" -> number();
      case "chftn" -> scopes.element().count();
      case "ftnalt" -> scopes.element().becomeEndnote();
      default -> notes.take(word, tokens.number(1));
    }
  }
}
