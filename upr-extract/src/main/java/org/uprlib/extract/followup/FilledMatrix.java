package org.uprlib.extract.followup;

import java.util.List;

/**
 * A matrix whose assessments are filled in.
 *
 * @param docx the file's content
 * @param rows how many of its rows hold a recommendation
 * @param filled how many of them have their assessment in the file
 * @param held how many cells that were filled held a text already, which stays in front
 * @param columnAdded whether it had no column of assessments, so that one was added
 * @param without numbers of recommendations of which the table says nothing, each once
 * @param leftOut numbers of recommendations whose next step, or what is asked, the table gives: a
 *     matrix has no place for these two; each once
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
public record FilledMatrix(
    byte[] docx,
    int rows,
    int filled,
    int held,
    boolean columnAdded,
    List<String> without,
    List<String> leftOut) {
  public FilledMatrix {
    without = List.copyOf(without);
    leftOut = List.copyOf(leftOut);
  }
}
