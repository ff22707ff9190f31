package org.uprlib.extract.read.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;

/**
 * A file under {@code forms/}: a matrix of Sylvania's review and what is to come out of it. Its
 * parts begin with {@code --- matrix} (with a language if it is not English), {@code ---
 * recommendations} and {@code --- notices}.
 */
record MatrixForm(Document document, List<String> recommendations, List<String> notices) {

  static MatrixForm load(String name) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String language = "en";
    List<String> part = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("--- ")) {
        String[] words = line.split(" ", -1);
        language = words.length > 2 ? words[2] : language;
        part = parts.computeIfAbsent(words[1], key -> new ArrayList<>());
      } else if (!line.isBlank()) {
        part.add(line.strip());
      }
    }
    return new MatrixForm(
        WrittenPaper.document(parts.get("matrix"), Language.of(language).orElseThrow()),
        parts.get("recommendations"),
        parts.getOrDefault("notices", List.of()));
  }

  private static List<String> lines(String name) {
    try (InputStream in = MatrixForm.class.getResourceAsStream("forms/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A recommendation on one line; what it lacks is left out. */
  static String printed(Recommendation recommendation) {
    List<String> parts = new ArrayList<>();
    parts.add((recommendation.paragraph() + " " + recommendation.text()).strip());
    parts.add(
        recommendation.recommendingStates().stream()
            .map(State::code)
            .collect(Collectors.joining(" ")));
    parts.add(printed(recommendation.position()));
    Indexing indexing = recommendation.indexing().orElseThrow();
    parts.add(labelled("themes: ", indexing.themes()));
    parts.add(labelled("persons: ", indexing.affectedPersons()));
    parts.add(labelled("goals: ", indexing.sdgs()));
    parts.removeIf(String::isEmpty);
    return String.join(" | ", parts);
  }

  private static String printed(Position position) {
    return position.status().word()
        + position.evidence().map(MatrixForm::source).orElse("")
        + position.comment().map(comment -> " – " + comment).orElse("");
  }

  private static String source(Evidence evidence) {
    return " (" + (evidence.document() + " " + evidence.paragraph()).strip() + ")";
  }

  private static String labelled(String label, List<String> items) {
    return items.isEmpty() ? "" : label + String.join("; ", items);
  }
}
