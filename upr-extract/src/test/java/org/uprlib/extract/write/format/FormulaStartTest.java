package org.uprlib.extract.write.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.uprlib.extract.write.format.CsvSheet.FormulaStart;

class FormulaStartTest {
  @Test
  void whatPagesDownloadIsGuardedAsCsvIs() throws IOException {
    try (InputStream script = PageTemplate.class.getResourceAsStream("base.js")) {
      assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
          .contains("/" + FormulaStart.PATTERN + "/u.test(text) ? \"'\" + text : text");
    }
  }
}
