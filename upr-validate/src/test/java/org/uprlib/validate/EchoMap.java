package org.uprlib.validate;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Holds for each key the key itself, in angle brackets. */
final class EchoMap extends AbstractMap<String, String> {
  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public String get(Object key) {
    return "<" + key + ">";
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
