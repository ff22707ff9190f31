package org.uprlib.extract.fill;

import java.util.List;

/**
 * A matrix whose assessments are filled in.
 *
 * @param docx the file's content
 * @param rows how many of its rows hold a recommendation
 * @param filled how many of them got an assessment
 * @param held how many held a text already, which stays in front
 * @param columnAdded whether it had no column of assessments, so that one was added
 * @param without numbers of recommendations of which the table says nothing, each once
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and written once; never compared.
public record FilledMatrix(
    byte[] docx, int rows, int filled, int held, boolean columnAdded, List<String> without) {
  public FilledMatrix {
    without = List.copyOf(without);
  }
}
