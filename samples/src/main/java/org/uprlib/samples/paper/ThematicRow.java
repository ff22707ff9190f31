package org.uprlib.samples.paper;

/**
 * A row of a thematic list. Immutable.
 *
 * @param theme the one under which the row stands
 * @param text the recommendation as printed, label and States included
 * @param source paper and paragraph that state the position, e.g. {@code A/HRC/43/97 - Para 13}
 * @param position word in the column of positions
 * @param index all themes, persons and goals
 */
public record ThematicRow(String theme, String text, String source, String position, Index index) {}
