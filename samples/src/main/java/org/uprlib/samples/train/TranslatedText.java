package org.uprlib.samples.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.Language;

/** A recommendation in English and in another language. */
record TranslatedText(String english, String other) {
  /** The number before a text of the sample. */
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+[.-]\\d+\\.?\\s*");

  /**
   * The pairs of {@code language}.
   *
   * @param made folder with {@code gold.jsonl} in a folder for each language, whose rows have
   *     labels
   * @param sample file with an object a recommendation, its text by language
   */
  static List<TranslatedText> read(Path made, Path sample, Language language) throws IOException {
    List<TranslatedText> pairs = new ArrayList<>();
    Map<String, String> english = texts(made, Language.ENGLISH);
    texts(made, language)
        .forEach((label, text) -> pairs.add(new TranslatedText(english.get(label), text)));
    for (JsonNode texts : JsonLines.read(sample)) {
      pairs.add(
          new TranslatedText(text(texts, Language.ENGLISH.code()), text(texts, language.code())));
    }
    return pairs;
  }

  private static Map<String, String> texts(Path made, Language language) throws IOException {
    Path file = made.resolve(language.code()).resolve("gold.jsonl");
    JsonNode report = JsonLines.read(file).get(0);
    Map<String, String> texts = new HashMap<>();
    report
        .get("rows")
        .forEach(row -> texts.put(row.get("label").asText(), row.get("text").asText()));
    return texts;
  }

  private static String text(JsonNode texts, String code) {
    return NUMBER.matcher(texts.get(code).asText()).replaceFirst("").strip();
  }
}
