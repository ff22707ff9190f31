package org.uprlib.validate.rule;

import org.uprlib.validate.measure.Measured;

/**
 * A rule that could not be checked. Immutable.
 *
 * @param rule the rule
 * @param reason why
 */
public record NotChecked(Rule rule, Measured.Reason reason) {}
