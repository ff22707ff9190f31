package org.uprlib.core.read.flow;

import java.util.ArrayList;
import java.util.List;

/** The mark of a note that its author typed, which stands in the note's own text as well. */
public final class TypedMark {
  private TypedMark() {}

  /** The content of a note without the mark that its author typed before it. */
  public static List<Flow> without(List<Flow> content, String mark) {
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
          rest = "";
        } else if (rest.startsWith(characters.strip())) {
          pieces.set(i, new Piece.Text("", text.style()));
          rest = rest.substring(characters.strip().length());
        } else {
          return content;
        }
      }
    }
    List<Flow> changed = new ArrayList<>(content);
    changed.set(
        0,
        new Flow.Paragraph(pieces, first.label(), first.layout(), first.outline(), first.boxes()));
    return changed;
  }
}
