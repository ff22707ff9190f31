package org.uprlib.core.read.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.FileRemark;

/**
 * What the parsers of one document share. Not thread-safe.
 *
 * @param properties reads properties
 * @param formatting works out how things look
 * @param labels numbers lists
 * @param notes the references to notes found so far, and the sections passed
 * @param budget what may still be spent
 * @param counts how often what is to be remarked was met, so far
 * @param notices what was remarked so far
 */
record ParsingState(
    PropertyParser properties,
    Formatting formatting,
    ListLabels labels,
    NoteReferences notes,
    Budget budget,
    Map<FileRemark, Integer> counts,
    List<Notice> notices) {
  /** At the beginning of a part. */
  ParsingState(
      PropertyParser properties, Formatting formatting, Numbering numbering, Budget budget) {
    this(
        properties,
        formatting,
        new ListLabels(numbering),
        new NoteReferences(),
        budget,
        new EnumMap<>(FileRemark.class),
        new ArrayList<>());
  }

  void count(FileRemark what, int number) {
    counts.merge(what, number, Integer::sum);
  }
}
