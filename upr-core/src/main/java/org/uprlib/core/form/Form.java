package org.uprlib.core.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file holds beside its text. Immutable and thread-safe.
 *
 * @param properties about its making; empty if this format's were not looked at
 * @param pages number of pages: counted in a PDF, as the word processor last noted in a DOCX; empty
 *     if not known
 * @param pageNumbers whether pages print their number; empty if not known
 * @param macros whether programs are in the file; empty if not looked for
 * @param marks pictures, changes and the like in the order of the text; empty if this format was
 *     not looked into, an empty list if there are none
 */
public record Form(
    Optional<FileProperties> properties,
    OptionalInt pages,
    Optional<Boolean> pageNumbers,
    Optional<Boolean> macros,
    Optional<List<FormMark>> marks) {
  /** Nothing is known. */
  public static final Form UNKNOWN =
      new Form(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Form {
    marks = marks.map(List::copyOf);
  }

  /** The marks of this kind; none if the format was not looked into. */
  public List<FormMark> marks(FormMark.Kind kind) {
    return marks.orElse(List.of()).stream().filter(mark -> mark.kind() == kind).toList();
  }
}
