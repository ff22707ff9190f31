package org.uprlib.core.read.doc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.read.flow.FieldStack;
import org.uprlib.core.read.flow.Piece;
import org.uprlib.core.read.flow.SymbolFont;

/**
 * Reads runs: what a reader sees in them once all changes are accepted. Not thread-safe.
 *
 * <p>Control characters in the text have the meanings of MS-DOC 2.4.3.
 */
final class DocRunParser {
  private static final char NO_BREAK_HYPHEN = '\u001E';
  private static final char SOFT_HYPHEN = '\u001F';
  private static final double HALF_POINTS = 2;
  private static final int RAISED = 1;

  private final DocNotes notes;

  DocRunParser(DocNotes notes) {
    this.notes = notes;
  }

  /** Adds what {@code run} holds to {@code pieces}. */
  void read(CharacterRun run, FieldStack fields, List<Piece> pieces) {
    boolean hidden = run.isMarkedDeleted() || run.isVanished();
    RunStyle style = style(run);
    if (run.isSymbol()) {
      if (!hidden && !fields.inCode()) {
        pieces.add(new Piece.Text(symbol(run), style));
      }
      return;
    }
    String characters = run.text();
    StringBuilder text = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!fields.takes(c) && !hidden && !fields.inCode()) {
        Optional<Piece.NoteAnchor> note = notes.at(run.getStartOffset() + i);
        if (note.isPresent()) {
          flush(text, style, pieces);
          pieces.add(note.get());
          notes.refer(note.get(), characters.substring(i));
          return;
        }
        append(c, text);
      }
    }
    flush(text, style, pieces);
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

  private static void flush(StringBuilder text, RunStyle style, List<Piece> pieces) {
    if (text.length() > 0) {
      pieces.add(new Piece.Text(text.toString(), style));
      text.setLength(0);
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
