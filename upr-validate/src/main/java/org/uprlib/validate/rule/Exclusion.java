package org.uprlib.validate.rule;

import org.uprlib.core.paper.submission.PartKind;

/**
 * A part that a limit of words leaves out. Immutable.
 *
 * @param part the part
 * @param grade how well it is known that it does not count
 * @param source where that is written
 */
public record Exclusion(PartKind part, Grade grade, String source) {}
