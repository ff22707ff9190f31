package org.uprlib.extract.read.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Said;

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

  /**
   * A way in which reports and addenda write something, and what has to be read of it. A file holds
   * several, each under {@code === } and what is shown; the papers follow as {@code --- report} and
   * {@code --- addendum}, with a language behind where it is not English, in the lines of {@link
   * WordFile}; then the {@code --- rows}, one for each recommendation, and the codes of the {@code
   * --- notices}. A row's text counts only if it is written out.
   */
  private record Construct(
      String name, List<Page> papers, List<String> rows, List<String> notices) {
    private static final Map<String, List<String>> TITLES =
        Map.of(
            "en",
            List.of(
                "Report of the Working Group on the Universal Periodic Review",
                "** II. Conclusions and/or recommendations",
                "Views on conclusions and/or recommendations, voluntary commitments and replies"
                    + " presented by the State under review"),
            "fr",
            List.of(
                "Rapport du Groupe de travail sur l’Examen périodique universel",
                "** II. Conclusions et/ou recommandations",
                "Observations sur les conclusions et/ou recommandations, engagements et réponses de"
                    + " l’État examiné"),
            "es",
            List.of(
                "Informe del Grupo de Trabajo sobre el Examen Periódico Universal",
                "** II. Conclusiones y/o recomendaciones",
                "Opiniones sobre las conclusiones y/o recomendaciones, compromisos voluntarios y"
                    + " respuestas del Estado examinado"),
            "ru",
            List.of(
                "Доклад Рабочей группы по универсальному периодическому обзору",
                "** II. Выводы и/или рекомендации",
                "Мнения относительно выводов и/или рекомендаций, добровольные обязательства и"
                    + " ответы государства — объекта обзора"),
            "zh",
            List.of("普遍定期审议工作组报告", "** 二. 结论和/或建议", "受审议国对结论和/或建议提出的意见、作出的自愿承诺和答复"),
            "ar",
            List.of(
                "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل",
                "** ثانياً- الاستنتاجات و/أو التوصيات",
                "آراء بشأن الاستنتاجات و/أو التوصيات والالتزامات الطوعية والردود المقدمة من الدولة"
                    + " موضوع الاستعراض"));

    /** A paper of the review. */
    record Page(String head, List<String> lines) {}

    /** The constructs of a file. */
    static List<Construct> load(String file) throws IOException {
      try (InputStream stream = Construct.class.getResourceAsStream("constructs/" + file)) {
        return parse(new String(stream.readAllBytes(), UTF_8));
      }
    }

    static List<Construct> parse(String text) {
      List<Construct> constructs = new ArrayList<>();
      for (String each : text.split("(?m)^=== ", -1)) {
        if (!each.isBlank()) {
          List<String> lines = each.lines().filter(line -> !line.isBlank()).toList();
          constructs.add(of(lines));
        }
      }
      return constructs;
    }

    private static Construct of(List<String> lines) {
      Map<String, List<String>> parts = new LinkedHashMap<>();
      List<Page> papers = new ArrayList<>();
      List<String> open = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (line.startsWith("--- ")) {
          String head = line.substring(4).strip();
          open = new ArrayList<>();
          if (head.startsWith("report") || head.startsWith("addendum")) {
            papers.add(new Page(head, open));
          } else {
            parts.put(head, open);
          }
        } else {
          open.add(line.strip());
        }
      }
      return new Construct(
          lines.get(0).strip(),
          papers,
          parts.getOrDefault("rows", List.of()),
          parts.getOrDefault("notices", List.of()));
    }

    /** Its papers as files in {@code folder}. */
    List<Path> write(Path folder) throws IOException {
      List<Path> files = new ArrayList<>();
      for (Page page : papers) {
        Path file = folder.resolve("paper" + files.size() + ".docx");
        files.add(WordFile.write(file, lines(page, files.size())));
      }
      return files;
    }

    private static List<String> lines(Page page, int number) {
      boolean report = page.head().startsWith("report");
      String language = page.head().contains(" ") ? page.head().split(" ", -1)[1] : "en";
      List<String> titles = TITLES.get(language);
      List<String> lines = new ArrayList<>();
      lines.add("A/HRC/99/15" + (report ? "" : "/Add." + number));
      lines.add(titles.get(0));
      lines.add("Sylvania");
      if (!report) {
        lines.add("** Addendum");
        lines.add(titles.get(2));
      } else if (page.lines().stream().noneMatch(line -> line.startsWith("** II"))) {
        lines.add(titles.get(1));
      }
      lines.addAll(page.lines());
      return lines;
    }

    /** What was read, in the form of the file. */
    List<String> printed(Extraction extraction) {
      List<String> printed = new ArrayList<>();
      for (Recommendation each : extraction.recommendations()) {
        String states =
            each.recommendingStates().stream()
                .map(state -> state.code())
                .collect(Collectors.joining(","));
        String position =
            each.position().status().word()
                + each.position().qualification().map(q -> "/" + q.word()).orElse("");
        String row =
            String.format(
                Locale.ROOT,
                "%s %s %s",
                each.paragraph(),
                states.isEmpty() ? "-" : states,
                position);
        boolean text = printed.size() < rows.size() && rows.get(printed.size()).contains(" | ");
        printed.add(text ? row + " | " + each.text() : row);
      }
      return printed;
    }

    static List<String> codes(Extraction extraction) {
      // Constructs are parts of reports, which go on elsewhere.
      return Said.codes(extraction.notices()).stream()
          .distinct()
          .filter(code -> !code.equals("report-breaks-off"))
          .toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
