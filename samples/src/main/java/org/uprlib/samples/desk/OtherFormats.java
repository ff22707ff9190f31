package org.uprlib.samples.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;

/** Kinds of files that are no documents of the review, and what to do with each. Immutable. */
final class OtherFormats {
  private final Map<String, List<String>> signs = new LinkedHashMap<>();

  private OtherFormats() {
    for (DataFile.Row row :
        DataFile.read(OtherFormats.class::getResourceAsStream, "formats.tsv", 2)) {
      signs.put(row.required(0), Arrays.asList(row.required(1).split(" ", -1)));
    }
  }

  static OtherFormats load() {
    return new OtherFormats();
  }

  /** The kind of a file of this type and name; empty for any other. */
  Optional<String> kind(String mediaType, String name) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    String end = name.toLowerCase(Locale.ROOT);
    return signs.entrySet().stream()
        .filter(
            kind ->
                kind.getValue().stream()
                    .anyMatch(
                        sign -> sign.startsWith(".") ? end.endsWith(sign) : type.contains(sign)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
