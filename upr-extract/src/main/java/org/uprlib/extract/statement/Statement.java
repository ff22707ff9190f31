package org.uprlib.extract.statement;

import org.uprlib.core.document.Span;

/**
 * What one clause says of recommendations. Immutable.
 *
 * @param stance the position that it gives them; {@link Stance#NONE} for a mere remark
 * @param scope the recommendations
 * @param remark true if it opens a remark on the recommendations that it names, so that the
 *     paragraph is a comment on them
 * @param span its place in the paragraph
 */
public record Statement(Stance stance, Scope scope, boolean remark, Span span) {}
