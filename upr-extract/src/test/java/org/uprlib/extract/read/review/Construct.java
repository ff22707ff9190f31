package org.uprlib.extract.read.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Said;

/**
 * A way in which reports and addenda write something, and what has to be read of it. A file holds
 * several, each under {@code === } and what is shown; the papers follow as {@code --- report} and
 * {@code --- addendum}, with a language behind where it is not English, in the lines of {@link
 * WordFile}; then the {@code --- rows}, one for each recommendation, and the codes of the {@code
 * --- notices}. A row's text counts only if it is written out.
 */
record Construct(String name, List<Page> papers, List<String> rows, List<String> notices) {
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
              "Мнения относительно выводов и/или рекомендаций, добровольные обязательства и ответы"
                  + " государства — объекта обзора"),
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
              Locale.ROOT, "%s %s %s", each.paragraph(), states.isEmpty() ? "-" : states, position);
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
