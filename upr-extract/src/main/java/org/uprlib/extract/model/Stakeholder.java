package org.uprlib.extract.model;

import java.util.Optional;

/**
 * An organisation that submits a paper to the review. Immutable.
 *
 * @param name as printed
 * @param acronym the short name in parentheses behind it, if any
 */
public record Stakeholder(String name, Optional<String> acronym) {}
