package org.uprlib.samples.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedRowTest {
  @TempDir private Path folder;

  @Test
  void uprInfoTellsActionsAndIssuesByTheirNewNamesToo() throws IOException {
    List<CodedRow> rows =
        CodedRow.ofUprInfo(
            lines(
                """
                {"sur": "SYL", "session": 22, "rows": [\
                {"text": "Make the ombudsman independent", "action": 5, \
                "issues": ["Corruption", "National Human Rights Institution"]}, \
                {"text": "Continue its efforts", "action": 2, "issues": []}]}
                """));
    assertThat(rows).extracting(CodedRow::session).containsOnly(OptionalInt.of(22));
    assertThat(rows.get(0).labels())
        .containsExactlyInAnyOrder("action 5", "issue Corruption", "issue NHRI");
    assertThat(rows.get(0).isCodedFor("issue Poverty")).isTrue();
    assertThat(rows.get(0).isCodedFor("goal 5")).isFalse();
    assertThat(rows.get(1).labels()).containsExactly("action 2");
    assertThat(rows.get(1).isCodedFor("issue Poverty")).as("issues were not recorded").isFalse();
  }

  @Test
  void theDanishInstituteTellsLinksAndSometimesNoTargets() throws IOException {
    List<CodedRow> rows =
        CodedRow.ofDanishInstitute(
            lines(
                """
                {"sur": "SYL", "text": "End child marriage", "goals": ["5"], "targets": ["5.3"], \
                "groups": ["Women and girls", "Children"]}
                {"sur": "SYL", "text": "End child marriage", "goals": [5], "targets": null, "groups": []}
                """));
    assertThat(rows.get(0).labels())
        .containsExactlyInAnyOrder("goal 5", "target 5.3", "group women", "group children");
    assertThat(rows.get(0).isCodedFor("target 8.7")).isTrue();
    assertThat(rows.get(1).labels()).containsExactly("goal 5");
    assertThat(rows.get(1).isCodedFor("target 8.7")).as("ambiguous").isFalse();
  }

  @Test
  void aGroupThatTheTableDoesNotHaveIsReported() throws IOException {
    Path file =
        lines(
            """
            {"sur": "SYL", "text": "Plant trees", "goals": [], "targets": [], "groups": ["Trees"]}
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedRow.ofDanishInstitute(file))
        .withMessageContaining("'group Trees'");
  }

  @Test
  void groupsOfTheLibraryArePartOfThoseOfCoders() {
    assertThat(List.of("roma", "girls", "youth", "journalists"))
        .extracting(name -> CodedRow.labelOf(CodedRow.GROUP, name))
        .containsExactly("group minorities", "group women", "group youth", "group journalists")
        .extracting(CodedRow::isCodersGroup)
        .containsExactly(true, true, true, false);
  }

  private Path lines(String lines) throws IOException {
    return Files.writeString(folder.resolve("rows.jsonl"), lines);
  }
}
