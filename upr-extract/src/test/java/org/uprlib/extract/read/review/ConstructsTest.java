package org.uprlib.extract.read.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.model.Extraction;

/** What is read of whole papers, for the constructs that are kept under {@code constructs/}. */
class ConstructsTest {
  private static final Map<String, List<String>> LISTS =
      Map.of(
          "en",
          List.of(
              "115.1. Ratify the Convention against Torture (Spain);",
              "115.2. Establish a national human rights institution (France);",
              "115.3. Abolish the death penalty (Norway)."),
          "fr",
          List.of(
              "115.1. Ratifier la Convention contre la torture (Espagne) ;",
              "115.2. Créer une institution nationale (France) ;",
              "115.3. Abolir la peine de mort (Norvège)."),
          "es",
          List.of(
              "115.1. Ratificar la Convención contra la Tortura (España);",
              "115.2. Establecer una institución nacional (Francia);",
              "115.3. Abolir la pena de muerte (Noruega)."),
          "ru",
          List.of(
              "115.1 ратифицировать Конвенцию против пыток (Испания);",
              "115.2 создать национальное учреждение (Франция);",
              "115.3 отменить смертную казнь (Норвегия)."),
          "zh",
          List.of("115.1 批准《禁止酷刑公约》(西班牙)；", "115.2 设立国家人权机构(法国)；", "115.3 废除死刑(挪威)。"),
          "ar",
          List.of(
              "115-1 التصديق على اتفاقية مناهضة التعذيب (إسبانيا)؛",
              "115-2 إنشاء مؤسسة وطنية (فرنسا)؛",
              "115-3 إلغاء عقوبة الإعدام (النرويج)."));

  private static Extractor extractor;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    extractor = Extractor.create(ExtractorOptions.DEFAULT.withoutEnrichment());
  }

  static Stream<Construct> constructs() throws IOException {
    List<Construct> all = new ArrayList<>();
    for (String file :
        List.of(
            "exceptions.txt",
            "labels.txt",
            "groups.txt",
            "answers.txt",
            "addenda.txt",
            "dialogue.txt")) {
      all.addAll(Construct.load(file));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void isReadAsWritten(Construct construct) throws IOException {
    Extraction read = extractor.extractReview(construct.write(folder));

    assertThat(construct.printed(read)).isEqualTo(construct.rows());
    assertThat(Construct.codes(read)).isEqualTo(construct.notices());
  }

  static Stream<String> leadIns() throws IOException {
    try (InputStream stream = ConstructsTest.class.getResourceAsStream("constructs/lead-ins.tsv")) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("leadIns")
  void aLeadInTellsThePositionOfItsList(String row) throws IOException {
    String[] cells = row.split("\t", -1);
    List<String> lines = new ArrayList<>(List.of("115. " + cells[2]));
    lines.addAll(LISTS.get(cells[1]));
    for (int i = 3; i < cells.length; i++) {
      lines.add((113 + i) + ". " + cells[i]);
    }
    Construct.Page report = new Construct.Page("report " + cells[1], lines);
    Construct construct = new Construct(cells[2], List.of(report), List.of(), List.of());
    Extraction read = extractor.extractReview(construct.write(folder));

    assertThat(construct.printed(read))
        .containsExactly("115.1 ESP " + cells[0], "115.2 FRA " + cells[0], "115.3 NOR " + cells[0]);
    List<String> told = cells[0].equals("unknown") ? List.of("lead-in-not-understood") : List.of();
    assertThat(Construct.codes(read)).isEqualTo(told);
  }
}
