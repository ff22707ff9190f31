package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/** The rows that the pages show come out of the samples. They may leave out fields. */
class ReadmeRowsTest {
  private static final Path PAPERS = Path.of("papers");
  private static final Path README = Path.of("..", "README.md");
  private static final Path FORMATS = Path.of("..", "upr-extract", "FORMATS.md");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Extractor EXTRACTOR = Extractor.create();

  @Test
  void rowOfAReport() throws IOException {
    assertShown(FORMATS, "row", EXTRACTOR.extract(PAPERS.resolve("dotted-2013.pdf")));
  }

  @Test
  void rowOfAReview() throws IOException {
    assertShown(README, "review-row", EXTRACTOR.extractReview(SampleReview.papers()));
  }

  private static void assertShown(Path page, String output, Extraction extraction)
      throws IOException {
    String printed = shown(page, output);
    // A line that begins with an ellipsis tells what is left out there.
    JsonNode shown = JSON.readTree(printed.replaceAll(",?\\n\\s*….*", ""));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (Exporter exporter = ExportFormat.JSONL.open(lines)) {
      exporter.write(extraction);
    }
    for (String line : lines.toString(StandardCharsets.UTF_8).lines().toList()) {
      JsonNode row = JSON.readTree(line);
      if (row.get("paragraph").equals(shown.get("paragraph"))) {
        assertHolds(row, shown, "row", printed.contains("…"));
        return;
      }
    }
    throw new AssertionError("No row " + shown.get("paragraph"));
  }

  private static void assertHolds(JsonNode made, JsonNode shown, String place, boolean parts) {
    if (shown.isObject()) {
      for (Map.Entry<String, JsonNode> field : shown.properties()) {
        String below = place + "." + field.getKey();
        assertThat(made.has(field.getKey())).as(below).isTrue();
        assertHolds(made.get(field.getKey()), field.getValue(), below, parts);
      }
    } else if (shown.isArray()) {
      assertThat(made.size()).as(place).isGreaterThanOrEqualTo(shown.size());
      assertThat(parts || made.size() == shown.size()).as(place).isTrue();
      for (int i = 0; i < shown.size(); i++) {
        assertHolds(made.get(i), shown.get(i), place + "[" + i + "]", parts);
      }
    } else {
      assertThat(made).as(place).isEqualTo(shown);
    }
  }

  private static String shown(Path page, String output) throws IOException {
    Matcher block =
        Pattern.compile("<!-- OUTPUT " + output + ":.*?-->\\n```json\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(Files.readString(page));
    assertThat(block.find()).as("OUTPUT " + output).isTrue();
    return block.group(1);
  }
}
