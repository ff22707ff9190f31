package org.uprlib.core.paper.submission;

import org.uprlib.core.document.Span;

/**
 * The place of a cell. Immutable.
 *
 * @param table where its table is in the document's text
 * @param row from 0
 * @param column from 0; a cell over several columns begins there
 */
record CellPlace(Span table, int row, int column) {}
