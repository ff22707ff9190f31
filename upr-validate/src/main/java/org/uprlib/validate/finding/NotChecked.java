package org.uprlib.validate.finding;

import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.rule.Rule;

/**
 * A rule that could not be checked. Immutable.
 *
 * @param rule the rule
 * @param reason why
 */
public record NotChecked(Rule rule, Reason reason) {}
