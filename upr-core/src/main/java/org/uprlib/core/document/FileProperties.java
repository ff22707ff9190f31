package org.uprlib.core.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Properties of a file besides its text: metadata, pages, macros, pictures, comments. Immutable and
 * thread-safe.
 *
 * @param metadata author, dates and the like; empty if not read for this format
 * @param pages number of pages: counted in a PDF, as the word processor last noted in a DOCX; empty
 *     if not known
 * @param pageNumbers whether pages print their number; empty if not known
 * @param macros whether the file contains macros; empty if not looked for
 * @param marks pictures, changes and the like in the order of the text; empty if not looked for in
 *     this format, an empty list if there are none
 * @param pageStarts the paragraphs with which a new page begins behind a break, in order, as far as
 *     the format says
 */
public record FileProperties(
    Optional<Metadata> metadata,
    OptionalInt pages,
    Optional<Boolean> pageNumbers,
    Optional<Boolean> macros,
    Optional<List<Mark>> marks,
    List<Span> pageStarts) {
  /** Nothing is known. */
  public static final FileProperties UNKNOWN =
      new FileProperties(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public FileProperties {
    pageStarts = List.copyOf(pageStarts);
    marks = marks.map(List::copyOf);
  }

  /** The marks of this kind; none if the format was not looked into. */
  public List<Mark> marks(Mark.Kind kind) {
    return marks.orElse(List.of()).stream().filter(mark -> mark.kind() == kind).toList();
  }

  /**
   * The properties that a file carries about its making. Immutable.
   *
   * @param values non-empty properties by name, as DOCX calls them (ECMA-376 part 1, 15.2.12; those
   *     of PDF as in ISO 32000-1, 14.3.3), e.g. {@code creator}, {@code lastModifiedBy}; {@code
   *     person} are those who changed a DOCX or commented on it, {@code property} the properties
   *     that its makers invented, with their names
   */
  public record Metadata(Map<String, String> values) {
    public Metadata {
      values = Map.copyOf(values);
    }

    /** The property of this name. */
    public Optional<String> get(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }

  /**
   * Something in a file that is not plain text, such as a picture, comment or tracked change.
   * Immutable.
   *
   * @param kind what it is
   * @param where the paragraph that contains it, or the one before it; empty before the first and
   *     where the format does not say
   * @param detail what distinguishes it from others: the author of a change or comment, the target
   *     of a link, the page of a picture in a PDF; empty if there is nothing
   * @param deleted the words that a tracked deletion has taken out of the text and left in the file
   */
  public record Mark(Kind kind, Optional<Span> where, String detail, String deleted) {
    /** A mark that deletes nothing. */
    public Mark(Kind kind, Optional<Span> where, String detail) {
      this(kind, where, detail, "");
    }

    /** Kinds of marks. */
    public enum Kind {
      /** A raster or vector picture. */
      PICTURE,
      /** A tracked insertion, deletion, move or change of formatting. */
      CHANGE,
      COMMENT,
      /** An embedded file or OLE object. */
      EMBEDDED_OBJECT,
      LINK
    }
  }
}
