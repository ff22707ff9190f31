package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A recommendation's text, once however often it was made, with what coders said of it.
 *
 * @param text in lower case
 * @param states States under review that it was made to
 * @param codes issues (UPR Info), targets and groups (Danish Institute for Human Rights)
 */
record CodedText(String text, Set<String> states, Set<String> codes) {
  /** The texts of both files of gold rows. */
  static List<CodedText> read(Path uprInfo, Path dihr) throws IOException {
    Map<String, CodedText> texts = new LinkedHashMap<>();
    for (GoldRow row : GoldRow.read(uprInfo)) {
      CodedText text = of(row.text(), row.state(), texts);
      row.issues().forEach(issue -> text.codes().add("issue " + issue));
    }
    for (JsonNode row : JsonLines.read(dihr)) {
      CodedText text = of(row.get("text").asText(), row.get("sur").asText(), texts);
      JsonLines.texts(row.get("targets")).forEach(target -> text.codes().add("target " + target));
      JsonLines.texts(row.get("groups")).forEach(group -> text.codes().add("group " + group));
    }
    return new ArrayList<>(texts.values());
  }

  private static CodedText of(String text, String state, Map<String, CodedText> texts) {
    CodedText found =
        texts.computeIfAbsent(
            text.toLowerCase(Locale.ROOT).strip(),
            key -> new CodedText(key, new TreeSet<>(), new TreeSet<>()));
    found.states().add(state);
    return found;
  }
}
