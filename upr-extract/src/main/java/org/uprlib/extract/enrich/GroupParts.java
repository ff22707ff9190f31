package org.uprlib.extract.enrich;

import java.util.HashMap;
import java.util.Map;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;

/** Which groups of persons are part of a wider one. Immutable. */
final class GroupParts {
  /** The wider group of a narrower one. */
  private final Map<String, String> wider = new HashMap<>();

  GroupParts() {
    for (Row row : DataFile.read(GroupParts.class::getResourceAsStream, "group-parts.tsv", 2)) {
      wider.put(Concepts.name(row.required(0)), Concepts.name(row.required(1)));
    }
  }

  /** Whether {@code group} is {@code whole} or part of it. */
  boolean isPart(String group, String whole) {
    return group.equals(whole) || whole.equals(wider.get(group));
  }
}
