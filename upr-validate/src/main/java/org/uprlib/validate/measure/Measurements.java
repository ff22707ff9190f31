package org.uprlib.validate.measure;

import java.util.List;
import java.util.Map;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Span;

/**
 * What was measured of a submission, each with the places that bear it out. Immutable and
 * thread-safe.
 *
 * @param fileType format, by content
 * @param language ISO 639-1 code of the language of most of the text
 * @param otherLanguages ISO 639-1 codes of the languages of the text that are not the United
 *     Nations', with the share of its letters, above 0, at most 1
 * @param words words by part and section
 * @param pages pages: counted in a PDF, as last noted by the word processor in a DOCX
 * @param fonts families of the letters outside notes, most used first
 * @param sizes their sizes in points, most used first
 * @param spacings spacing of lines in paragraphs of the body, as a multiple of single, most first
 * @param pageNumbers whether pages print their number
 * @param marks pictures, changes, comments, embedded objects and links
 * @param macros whether programs are in the file
 * @param properties what the file says of its making
 */
public record Measurements(
    FileType fileType,
    Measured<String> language,
    Map<String, Double> otherLanguages,
    WordCounts words,
    Measured<Integer> pages,
    Measured<List<LookShare>> fonts,
    Measured<List<LookShare>> sizes,
    Measured<List<LookShare>> spacings,
    Measured<Boolean> pageNumbers,
    Measured<List<FileProperties.Mark>> marks,
    Measured<Boolean> macros,
    Measured<FileProperties.Metadata> properties) {

  /**
   * How much of the running text has one look. Immutable.
   *
   * @param value the font's family, its size in points or the spacing of lines, as printed
   * @param share part of all characters measured, above 0, at most 1
   * @param first its first place
   */
  public record LookShare(String value, double share, Span first) {}
}
