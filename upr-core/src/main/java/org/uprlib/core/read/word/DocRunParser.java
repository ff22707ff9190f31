package org.uprlib.core.read.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.uprlib.core.document.RunStyle;

/**
 * Reads runs: what a reader sees in them once all changes are accepted. Not thread-safe.
 *
 * <p>Control characters in the text have the meanings of MS-DOC 2.4.3.
 */
record DocRunParser(DocNotes notes, DocPages pages) {
  private static final char NO_BREAK_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';
  private static final double HALF_POINTS = 2;
  private static final int RAISED = 1;

  /** Adds the content of {@code run} to {@code pieces}. */
  void read(CharacterRun run, FieldStack fields, List<Flow.Piece> pieces) {
    boolean hidden = run.isMarkedDeleted() || run.isVanished();
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    RunStyle style = style(run);
    if (run.isSymbol()) {
      if (!hidden && !fields.inCode()) {
        add(symbol(run), style, struck, pieces);
      }
      return;
    }
    String characters = run.text();
    StringBuilder text = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!fields.takes(c) && !hidden && !fields.inCode()) {
        Optional<Flow.Piece.NoteAnchor> note = notes.at(run.getStartOffset() + i);
        if (note.isPresent()) {
          add(text.toString(), style, struck, pieces);
          text.setLength(0);
          pieces.add(note.get());
          i += notes.refer(note.get(), run.getStartOffset() + i, characters.substring(i)) - 1;
          continue;
        }
        if (pages.beginWith(c, run.getStartOffset() + i)) {
          add(text.toString(), style, struck, pieces);
          text.setLength(0);
          pieces.add(new Flow.Piece.PageBreak());
        }
        append(c, text);
      }
    }
    add(text.toString(), style, struck, pieces);
  }

  private static void append(char c, StringBuilder text) {
    switch (c) {
      case NO_BREAK_HYPHEN -> text.append('-');
      case SOFT_HYPHEN -> text.append('\u00AD');
      case '\t', '\u000B', '\f', '\u000E' -> text.append(c == '\t' ? c : '\n');
      default -> {
        if (c >= ' ') {
          text.append(c);
        }
      }
    }
  }

  private static void add(String text, RunStyle style, boolean struck, List<Flow.Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(struck ? new Flow.Piece.Struck(text) : new Flow.Piece.Text(text, style));
    }
  }

  private static String symbol(CharacterRun run) {
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    return SymbolFont.readable(String.valueOf(run.getSymbolCharacter()), font);
  }

  private static RunStyle style(CharacterRun run) {
    return new RunStyle(
        Optional.ofNullable(run.getFontName()),
        OptionalDouble.of(run.getFontSize() / HALF_POINTS),
        run.isBold(),
        run.isItalic(),
        run.getSubSuperScriptIndex() == RAISED);
  }
}
