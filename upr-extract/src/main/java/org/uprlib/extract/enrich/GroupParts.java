package org.uprlib.extract.enrich;

import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;

/** Which groups of persons are part of a wider one. Immutable. */
final class GroupParts {
  /** The wider group of a narrower one. */
  private final Map<String, String> wider =
      DataFile.read(GroupParts.class::getResourceAsStream, "group-parts.tsv", 2).stream()
          .collect(
              Collectors.toMap(
                  row -> Concepts.name(row.required(0)), row -> Concepts.name(row.required(1))));

  /** Whether {@code group} is {@code whole} or part of it. */
  boolean isPart(String group, String whole) {
    return group.equals(whole) || whole.equals(wider.get(group));
  }
}
