package org.uprlib.validate.rule;

import org.uprlib.validate.measure.Reason;

/**
 * A rule that could not be checked. Immutable.
 *
 * @param rule the rule
 * @param reason why
 */
public record NotChecked(Rule rule, Reason reason) {}
