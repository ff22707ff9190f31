package org.uprlib.validate.measure;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.FileType;
import org.uprlib.core.form.FileProperties;
import org.uprlib.core.form.FormMark;
import org.uprlib.core.vocabulary.Language;

/**
 * What was measured of a submission, each with the places that bear it out. Immutable and
 * thread-safe.
 *
 * @param fileType format, by content
 * @param language language of the body; empty if it is none of the United Nations', or not told
 * @param words words by part and section
 * @param pages pages: counted in a PDF, as last noted by the word processor in a DOCX
 * @param fonts families of the letters outside notes, most used first
 * @param sizes their sizes in points, most used first
 * @param spacings spacing of lines in paragraphs of the body, as a multiple of single, most first
 * @param pageNumbers whether pages print their number
 * @param marks pictures, changes, comments, embedded objects and links
 * @param macros whether programs are in the file
 * @param properties what the file tells of its making
 * @param years years that the body names, in order
 * @param notes words of each note
 */
public record Measurements(
    FileType fileType,
    Optional<Language> language,
    WordCounts words,
    Measured<Integer> pages,
    Measured<List<Share>> fonts,
    Measured<List<Share>> sizes,
    Measured<List<Share>> spacings,
    Measured<Boolean> pageNumbers,
    Measured<List<FormMark>> marks,
    Measured<Boolean> macros,
    Measured<FileProperties> properties,
    List<Year> years,
    List<NoteWords> notes) {
  public Measurements {
    years = List.copyOf(years);
    notes = List.copyOf(notes);
  }
}
