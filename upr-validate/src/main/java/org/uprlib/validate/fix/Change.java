package org.uprlib.validate.fix;

import java.util.Map;

/**
 * Something that was mended. Immutable.
 *
 * @param key key of the sentence that tells it
 * @param facts what the sentence names
 */
public record Change(String key, Map<String, Object> facts) {
  public Change {
    facts = Map.copyOf(facts);
  }
}
