package org.uprlib.validate.finding;

import java.util.Map;
import org.uprlib.validate.rule.Rule;

/**
 * Something that a rule has against a submission. Immutable.
 *
 * @param rule the rule; it holds severity, requirement, grade and source
 * @param place where
 * @param message key of the sentence that tells what was found
 * @param facts what the sentence and the requirement name, by name: numbers and words
 */
public record Finding(Rule rule, Place place, String message, Map<String, Object> facts) {
  public Finding {
    facts = Map.copyOf(facts);
  }
}
