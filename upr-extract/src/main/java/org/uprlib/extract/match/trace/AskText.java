package org.uprlib.extract.match.trace;

import java.util.Optional;

/**
 * One thing that somebody asked for. Immutable.
 *
 * @param source name of the file that it stands in
 * @param number of the ask in that file, counted from 1
 * @param text what is asked
 * @param paragraph number of the paragraph of a submission that it stands in
 */
public record AskText(String source, int number, String text, Optional<String> paragraph) {}
