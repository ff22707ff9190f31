package org.uprlib.validate;

import java.util.Map;
import org.uprlib.validate.rule.Messages;

/**
 * Something that was mended. Immutable.
 *
 * @param key key of the sentence that describes it
 * @param facts what the sentence names
 */
public record Change(String key, Map<String, Object> facts) {
  public Change {
    facts = Map.copyOf(facts);
  }

  /** The sentence that describes it. */
  public String text(Messages messages) {
    return facts.get("count") instanceof Integer count
        ? messages.counted(key, count)
        : messages.text(key, facts);
  }
}
