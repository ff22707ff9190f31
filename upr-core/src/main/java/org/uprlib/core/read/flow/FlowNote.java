package org.uprlib.core.read.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * A note before assembly. The mark that its author typed stands in the note's own text as well;
 * LibreOffice, when it saves what another program wrote, writes it twice in both places. Immutable.
 *
 * @param anchor its place in the body
 * @param mark as printed
 * @param content what it holds, without the mark
 */
public record FlowNote(Piece.NoteAnchor anchor, String mark, List<Flow> content) {
  public FlowNote {
    content = List.copyOf(content);
  }

  /** The content of a note without the mark that its author typed before it. */
  public static List<Flow> withoutMark(List<Flow> content, String mark) {
    if (content.isEmpty() || !(content.get(0) instanceof Flow.Paragraph)) {
      return content;
    }
    Flow.Paragraph first = (Flow.Paragraph) content.get(0);
    List<Piece> pieces = new ArrayList<>(first.pieces());
    String rest = mark;
    for (int i = 0; i < pieces.size() && !rest.isEmpty(); i++) {
      if (pieces.get(i) instanceof Piece.Text text) {
        String characters = text.characters().stripLeading();
        if (characters.startsWith(rest)) {
          pieces.set(i, new Piece.Text(characters.substring(rest.length()), text.style()));
          if (characters.length() == rest.length()) {
            removeAgain(pieces, i + 1, mark);
          }
          rest = "";
        } else if (rest.startsWith(characters.strip())) {
          pieces.set(i, new Piece.Text("", text.style()));
          rest = rest.substring(characters.strip().length());
        } else {
          return content;
        }
      }
    }
    return withFirst(content, first, pieces);
  }

  /** Removes {@code mark} once more, if the piece at {@code index} begins with it. */
  private static void removeAgain(List<Piece> pieces, int index, String mark) {
    if (index < pieces.size() && pieces.get(index) instanceof Piece.Text text) {
      pieces.set(index, new Piece.Text(withoutRepeated(mark, text), text.style()));
    }
  }

  /** The characters of {@code next}, which stands behind {@code mark}, without the same mark. */
  static String withoutRepeated(String mark, Piece.Text next) {
    String characters = next.characters();
    if (mark.isEmpty() || !characters.startsWith(mark)) {
      return characters;
    }
    String rest = characters.substring(mark.length());
    boolean word = Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
    boolean alone = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
    return alone && (!word || next.style().superscript()) ? rest : characters;
  }

  private static List<Flow> withFirst(
      List<Flow> content, Flow.Paragraph first, List<Piece> pieces) {
    List<Flow> changed = new ArrayList<>(content);
    changed.set(
        0,
        new Flow.Paragraph(pieces, first.label(), first.layout(), first.outline(), first.boxes()));
    return changed;
  }
}
