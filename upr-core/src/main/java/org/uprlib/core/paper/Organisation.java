package org.uprlib.core.paper;

import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * An organisation that submits. Immutable.
 *
 * @param name as printed
 * @param acronym the short name in parentheses behind it, if any
 * @param span where the name is in the document's text
 * @param evidence the words that say that it submits
 */
public record Organisation(
    String name, Optional<String> acronym, Span span, PageEvidence evidence) {}
