package org.uprlib.samples.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a person finds who had the programs from somebody. */
class StartHereTest {
  private static final Path DIST = Path.of("src", "dist");

  @Test
  void howToStartIsToldInThreeLanguages() throws IOException {
    assertThat(Files.readString(DIST.resolve("START-HERE.html")))
        .contains("<section lang=\"en\">", "<section lang=\"fr\">", "<section lang=\"es\">")
        .contains("upr-desk.exe", "upr-desk.app", "upr-desk/bin/upr-desk", "upr-desk.cmd");
    assertThat(Files.readString(DIST.resolve("content.xml"))).contains("START-HERE.html");
  }

  @Test
  void theCommandFileLooksAtJavasVersionAndStaysOpenOnAnError() throws IOException {
    assertThat(Files.readString(DIST.resolve("start.cmd"))).contains("-version", "LSS 17", "pause");
  }

  /** Plugins of one phase run in their order: jpackage takes what the assembly puts together. */
  @Test
  void theProgramsArePutTogetherBeforeTheyGetAJavaOfTheirOwn() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .containsSubsequence(
            "<id>dist</id>",
            "<artifactId>maven-assembly-plugin</artifactId>",
            "<artifactId>exec-maven-plugin</artifactId>",
            "<id>desk</id>",
            "<id>own-java</id>");
  }
}
