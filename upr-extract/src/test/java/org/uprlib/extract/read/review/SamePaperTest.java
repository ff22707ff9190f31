package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Said;

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
    return Said.messages(
        extraction.notices().stream()
            .filter(notice -> notice.code().startsWith("same-paper"))
            .toList());
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
            "a.docx is the same document as another one here; its recommendations count once.");
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
            "a.docx is the same document as another one here; its recommendations count once.",
            "a.docx does not contain these recommendations of the other version:" + " 115.3.");
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
            "a.docx is the same document as another one here; its recommendations count once.",
            "Only a.docx contains these recommendations, which were left out: 115.4.",
            "a.docx names other recommending States than the other version: 115.2.");
  }

  private static final List<String> LIST =
      List.of(
          "6.1 Ratify the Convention against Torture (Spain);",
          "6.2 Establish a national human rights institution (France, Chile);",
          "6.3 Protect journalists from attacks by private guards (Norway);",
          "6.4 Continue to build schools in the valleys of the north (Cuba);",
          "6.5 Abolish the death penalty for all crimes (Portugal).");

  private static final List<String> LIST_IN_FRENCH =
      List.of(
          "6.1 Ratifier la Convention contre la torture (Espagne) ;",
          "6.2 Créer une institution nationale des droits de l’homme (France, Chili) ;",
          "6.3 Protéger les journalistes contre les gardes privés (Norvège) ;",
          "6.4 Continuer de construire des écoles dans les vallées du nord (Cuba) ;",
          "6.5 Abolir la peine de mort pour tous les crimes (Portugal).");

  private static List<String> unnumbered(List<String> list) {
    return list.stream().map(line -> line.substring("6.1 ".length())).toList();
  }

  @Test
  void listsWithoutASymbolAreOnePaperByTheirContent() throws Exception {
    WordFile.write(folder.resolve("a.docx"), LIST);
    WordFile.write(folder.resolve("b.docx"), LIST_IN_FRENCH);
    WordFile.write(folder.resolve("c.docx"), LIST);
    Extraction all = only();

    assertThat(all.source()).isEqualTo("a.docx");
    assertThat(all.recommendations()).hasSize(5);
    assertThat(all.recommendations().get(4).texts())
        .isEqualTo(
            Map.of(
                Language.ENGLISH,
                "Abolish the death penalty for all crimes",
                Language.FRENCH,
                "Abolir la peine de mort pour tous les crimes"));
    assertThat(messages(all))
        .containsExactly(
            "b.docx is the same document as another one here; its recommendations count once.",
            "c.docx is the same document as another one here; its recommendations count once.");
  }

  @Test
  void listsWithoutNumbersAreOnePaperByTheirTextsOrTheOrderOfTheirStates() throws Exception {
    WordFile.write(folder.resolve("a.docx"), unnumbered(LIST));
    WordFile.write(folder.resolve("b.docx"), unnumbered(LIST_IN_FRENCH));
    WordFile.write(folder.resolve("c.docx"), unnumbered(LIST).subList(0, 4));
    Extraction all = only();

    assertThat(all.recommendations()).hasSize(5);
    assertThat(all.recommendations().get(3).texts())
        .containsEntry(
            Language.FRENCH, "Continuer de construire des écoles dans les vallées du nord");
    assertThat(messages(all))
        .containsExactly(
            "b.docx is the same document as another one here; its recommendations count once.",
            "c.docx is the same document as another one here; its recommendations count once.",
            "c.docx does not contain these recommendations of the other version:"
                + " “Abolish the death penalty for all crimes”.");
  }

  @Test
  void ofAFileWithASymbolAndOneWithoutTheSymbolCounts() throws Exception {
    WordFile.write(folder.resolve("a.docx"), LIST);
    List<String> lines = new ArrayList<>(List.of("A/HRC/99/15"));
    lines.addAll(LIST.subList(0, 4));
    WordFile.write(folder.resolve("b.docx"), lines);
    Extraction both = only();

    assertThat(both.paper().symbol()).contains("A/HRC/99/15");
    assertThat(both.recommendations()).hasSize(4);
    assertThat(messages(both))
        .containsExactly(
            "a.docx is the same document as another one here; its recommendations count once.",
            "Only a.docx contains these recommendations, which were left out: 6.5.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void otherListsStayApart(String what, List<String> other) throws Exception {
    WordFile.write(folder.resolve("a.docx"), LIST);
    WordFile.write(folder.resolve("b.docx"), other);

    assertThat(extractor.extractAll(List.of(folder)))
        .hasSize(2)
        .allMatch(Outcome.Read.class::isInstance);
  }

  static Stream<Arguments> otherListsStayApart() {
    return Stream.of(
        arguments("other numbers", LIST.stream().map(line -> "7" + line.substring(1)).toList()),
        arguments(
            "the same beginning, then other texts by other States",
            List.of(
                LIST.get(0),
                LIST.get(1),
                LIST.get(2),
                "6.4 Open the archives of the police to families (Togo);",
                "6.5 Pay teachers in the islands on time (Fiji).")),
        arguments(
            "few States in common by chance",
            List.of(
                "6.1 Release all prisoners of conscience at once (Spain);",
                "6.2 Raise the age of marriage to eighteen years (France, Chile);",
                "6.3 Reduce the number of people in pretrial detention (Norway).")));
  }
}
