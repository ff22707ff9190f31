package org.uprlib.extract.run.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs noted: JSON Lines, an object for each file that was looked into, and one for
 * each review that was read. What stands further down counts more. Immutable.
 *
 * @param papers by their paths
 * @param reviews in the order in which they were noted
 * @param length of the file as far as it is whole, in bytes: a killed run may leave half a line
 */
record Manifest(Map<String, SeenPaper> papers, List<ReviewResult> reviews, long length) {
  private static final String PAPER = "paper";
  private static final String REVIEW = "review";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectReader LINES = JSON.readerFor(Line.class);

  /** What a line holds: one of these. */
  record Line(@Nullable SeenPaper paper, @Nullable ReviewResult review) {}

  /**
   * Reads a manifest.
   *
   * @return an empty one if there is no such file
   * @throws ManifestException if it is none
   * @throws IOException if it cannot be read
   */
  static Manifest read(Path file) throws IOException {
    Map<String, SeenPaper> papers = new LinkedHashMap<>();
    List<ReviewResult> reviews = new ArrayList<>();
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int line = 0;
    int start = 0;
    for (int end = end(bytes, start); end >= 0; end = end(bytes, start)) {
      line++;
      Line noted = line(file, line, bytes, start, end);
      if (noted.paper() != null) {
        papers.put(noted.paper().path(), noted.paper());
      }
      if (noted.review() != null) {
        reviews.add(noted.review());
      }
      start = end + 1;
    }
    return new Manifest(papers, reviews, start);
  }

  private static Line line(Path file, int number, byte[] bytes, int start, int end)
      throws IOException {
    try {
      Line line = LINES.readValue(bytes, start, end - start);
      if (line.paper() != null || line.review() != null) {
        return line;
      }
      throw notOne(file, number, Optional.empty());
    } catch (JsonProcessingException | RuntimeException e) {
      throw notOne(file, number, Optional.of(e));
    }
  }

  private static ManifestException notOne(Path file, int line, Optional<Exception> cause) {
    return new ManifestException(
        file.toString(),
        line,
        "is no line of a manifest; remove the file to start anew",
        cause.orElse(null));
  }

  private static int end(byte[] bytes, int start) {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  static byte[] line(SeenPaper paper) throws IOException {
    return line(PAPER, paper);
  }

  static byte[] line(ReviewResult review) throws IOException {
    return line(REVIEW, review);
  }

  private static byte[] line(String kind, Object content) throws IOException {
    String json = JSON.writeValueAsString(Map.of(kind, content));
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** By what distinguishes them; of two with the same key the later one. */
  static Map<ReviewResult.Key, ReviewResult> byKey(Collection<ReviewResult> reviews) {
    Map<ReviewResult.Key, ReviewResult> byKey = new LinkedHashMap<>();
    reviews.forEach(review -> byKey.put(review.key(), review));
    return byKey;
  }
}
