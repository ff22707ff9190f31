package org.uprlib.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultSearchTest {
  @TempDir private Path folder;

  @Test
  void takesResultsOfAFolderInTheOrderOfTheirPaths() throws IOException {
    write("b.jsonl");
    write("sub/a.JSON");
    write("report.pdf");
    write(".hidden.jsonl");
    write(".git/c.json");

    ResultSearch search = ResultSearch.in(List.of(folder));

    assertThat(search.files())
        .containsExactly(folder.resolve("b.jsonl"), folder.resolve("sub/a.JSON"));
    assertThat(search.unread()).isEmpty();
  }

  @Test
  void takesAFileThatIsNamedWhateverItIsCalled() throws IOException {
    Path odd = write("results.txt");

    assertThat(ResultSearch.in(List.of(odd)).files()).containsExactly(odd);
  }

  @Test
  void tellsWhatIsMissingOrEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(ResultSearch.in(List.of(folder.resolve("nowhere"), empty)).unread())
        .containsExactly(
            folder.resolve("nowhere") + ": does not exist.",
            empty + ": holds no .jsonl or .json files.");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
