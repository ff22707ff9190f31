package org.uprlib.core.read.docx;

import java.util.List;
import org.uprlib.core.document.Notice;

/**
 * What the parsers of one document share. Not thread-safe.
 *
 * @param properties reads properties
 * @param formatting works out how things look
 * @param labels numbers lists
 * @param sections the sections passed so far
 * @param notes the references to notes found so far
 * @param budget counts what is read
 * @param notices what was remarked so far
 */
record ParsingState(
    PropertyParser properties,
    Formatting formatting,
    ListLabels labels,
    Sections sections,
    NoteReferences notes,
    PartBudget budget,
    List<Notice> notices) {}
