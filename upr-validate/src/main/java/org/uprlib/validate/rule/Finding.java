package org.uprlib.validate.rule;

import java.util.Map;

/**
 * Something that a rule has against a submission. Immutable.
 *
 * @param rule the rule, with its requirement, grade and source
 * @param severity its weight: the rule's, or less where what is known does not settle it
 * @param place where
 * @param key of the sentence on what was found, which {@link
 *     org.uprlib.validate.rule.Messages#found} says in a language
 * @param facts what the sentence and the requirement name, by name: numbers and words
 */
public record Finding(
    Rule rule, Severity severity, Place place, String key, Map<String, Object> facts) {
  public Finding {
    facts = Map.copyOf(facts);
  }
}
