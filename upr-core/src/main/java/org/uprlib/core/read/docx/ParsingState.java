package org.uprlib.core.read.docx;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.guard.Budget;

/**
 * What the parsers of one document share. Not thread-safe.
 *
 * @param properties reads properties
 * @param formatting works out how things look
 * @param labels numbers lists
 * @param sections the sections passed so far
 * @param notes the references to notes found so far
 * @param budget what may still be spent
 * @param hidden letters and figures of text that is hidden, so far
 * @param changes tracked changes, so far
 * @param comments comments, so far
 * @param notices what was remarked so far
 */
record ParsingState(
    PropertyParser properties,
    Formatting formatting,
    ListLabels labels,
    Sections sections,
    NoteReferences notes,
    Budget budget,
    AtomicInteger hidden,
    AtomicInteger changes,
    AtomicInteger comments,
    List<Notice> notices) {}
