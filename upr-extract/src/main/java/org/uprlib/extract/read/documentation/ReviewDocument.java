package org.uprlib.extract.read.documentation;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;

/**
 * A paper about the situation in a State: what it contains, and who says so. Immutable.
 *
 * @param source name of its file
 * @param info what it says of itself
 * @param kind which paper it is
 * @param outline its headings in order
 * @param paragraphs its paragraphs and rows of tables in order, from the first numbered one on
 * @param notes its footnotes and endnotes in order
 * @param contributors those whose information it gives: the organisations that a summary lists, the
 *     United Nations bodies that a compilation names, who submits; the State for its own report
 * @param notices what may be wrong or missing
 */
public record ReviewDocument(
    String source,
    PaperInfo info,
    ReviewDocumentKind kind,
    List<PaperHeading> outline,
    List<PaperParagraph> paragraphs,
    List<PaperNote> notes,
    List<Speaker> contributors,
    List<Notice> notices) {
  public ReviewDocument {
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
    contributors = List.copyOf(contributors);
    notices = List.copyOf(notices);
  }

  /** The note with this mark. */
  public Optional<PaperNote> note(String mark) {
    return notes.stream().filter(note -> note.mark().equals(mark)).findFirst();
  }

  /** The symbol, or the file's name where the paper has none. */
  public String paper() {
    return info.symbol().orElse(source);
  }
}
