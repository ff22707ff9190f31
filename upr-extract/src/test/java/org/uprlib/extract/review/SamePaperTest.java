package org.uprlib.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.batch.Outcome;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

class SamePaperTest {
  private static Extractor extractor;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  private Path english(String name, String... more) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "A/HRC/99/15",
                "Report of the Working Group on the Universal Periodic Review",
                "Sylvania",
                "** II. Conclusions and/or recommendations",
                "115. The following recommendations enjoy the support of Sylvania:",
                "115.1. Ratify the Convention against Torture (Spain);",
                "115.2. Establish a national human rights institution (France)."));
    lines.addAll(List.of(more));
    return WordFile.write(folder.resolve(name), lines);
  }

  private Path spanish(String name) throws IOException {
    return WordFile.write(
        folder.resolve(name),
        List.of(
            "A/HRC/99/15",
            "Informe del Grupo de Trabajo sobre el Examen Periódico Universal",
            "Silvania",
            "** II. Conclusiones y/o recomendaciones",
            "115. Las siguientes recomendaciones cuentan con el apoyo de Silvania:",
            "115.1. Ratificar la Convención contra la Tortura (España);",
            "115.2. Establecer una institución nacional de derechos humanos (Francia)."));
  }

  private Extraction only() throws Exception {
    List<Outcome> outcomes = extractor.extractAll(List.of(folder));
    List<Extraction> read =
        outcomes.stream()
            .filter(Outcome.Read.class::isInstance)
            .map(outcome -> ((Outcome.Read) outcome).extraction())
            .toList();
    assertThat(outcomes).noneMatch(Outcome.Failed.class::isInstance);
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static List<String> messages(Extraction extraction) {
    return extraction.notices().stream()
        .filter(notice -> notice.code().startsWith("same-paper"))
        .map(Notice::message)
        .toList();
  }

  @Test
  void twoLanguagesAreOneReviewWhoseRowsKeepBothTexts() throws Exception {
    spanish("a.docx");
    english("b.docx");
    Extraction both = only();

    assertThat(both.source()).isEqualTo("b.docx");
    assertThat(both.furtherPapers()).extracting(paper -> paper.source()).containsExactly("a.docx");
    Recommendation first = both.recommendations().get(0);
    assertThat(both.recommendations()).hasSize(2);
    assertThat(first.text()).isEqualTo("Ratify the Convention against Torture");
    assertThat(first.texts())
        .isEqualTo(
            Map.of(
                Language.ENGLISH,
                "Ratify the Convention against Torture",
                Language.SPANISH,
                "Ratificar la Convención contra la Tortura"));
    assertThat(first.enrichment()).isPresent();
    assertThat(messages(both))
        .containsExactly(
            "a.docx (beside b.docx) holds the same report; its recommendations count once.");
  }

  @Test
  void twoFilesInOneLanguageAreOneReviewAndWhatDiffersIsTold() throws Exception {
    english("a.docx");
    english("b.docx", "115.3. Protect journalists (Norway).");
    Extraction both = only();

    assertThat(both.source()).isEqualTo("b.docx");
    assertThat(both.recommendations()).hasSize(3).allMatch(each -> each.texts().isEmpty());
    assertThat(messages(both))
        .containsExactly(
            "a.docx (beside b.docx) holds the same report; its recommendations count once.",
            "a.docx (beside b.docx) lacks 115.3.");
  }

  @Test
  void aListCutOutOfAReportIsTheSamePaper() throws Exception {
    WordFile.write(
        folder.resolve("a.docx"),
        List.of(
            "A/HRC/99/15",
            "115.1. Ratify the Convention against Torture (Spain);",
            "115.2. Establish a national human rights institution (Chile).",
            "115.4. Protect journalists (Norway)."));
    english("b.docx");
    Extraction both = only();

    assertThat(both.source()).isEqualTo("b.docx");
    assertThat(both.recommendations()).hasSize(2);
    assertThat(messages(both))
        .containsExactly(
            "a.docx (beside b.docx) holds the same report; its recommendations count once.",
            "a.docx (beside b.docx) alone has (not in the results) 115.4.",
            "a.docx (beside b.docx) names other States for 115.2.");
  }
}
