package org.uprlib.core.read.pdf;

import java.util.List;

/**
 * One page as lines, sorted into what they are for. Immutable.
 *
 * @param number page, counted from 1
 * @param body running text, top down
 * @param notes lines of footnotes, top down
 */
record PageLines(int number, List<Line> body, List<Line> notes) {
  PageLines {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }
}
