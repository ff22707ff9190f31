package org.uprlib.core.paper;

import org.uprlib.core.document.Span;

/**
 * Words of the first page that state something about the paper. Immutable.
 *
 * @param span where they are in the document's text
 * @param certainty how sure it is
 */
public record PageEvidence(Span span, Certainty certainty) {}
