package org.uprlib.core.read.docx;

import org.uprlib.core.document.Layout;

/**
 * How a paragraph looks once its styles are worked out. Immutable.
 *
 * @param style id of its style; null for none
 * @param tableStyle id of the style of the table that it stands in; null for none
 * @param list id of the list that numbers it; 0 for none
 * @param level its depth in that list, from 0
 * @param outline heading level from 1, or 0 for running text
 * @param layout its place on the line
 * @param mark how its mark looks
 */
record ParagraphLook(
    String style,
    String tableStyle,
    int list,
    int level,
    int outline,
    Layout layout,
    RunProperties mark) {}
