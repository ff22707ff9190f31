package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.match.trace.TraceFormat;
import org.uprlib.extract.rows.stats.HtmlPage;
import org.uprlib.extract.write.translation.Terminology;

/** Workbooks and pages in French and Spanish say nothing in English but what papers say. */
class LanguagesTest {
  private static final Path SAMPLES = Path.of("..").resolve("samples");
  private static final Path PAPERS = SAMPLES.resolve("papers");
  private static final Path ASKS = SAMPLES.resolve("submissions").resolve("sylvania-2024.docx");
  private static final Pattern PARTED = Pattern.compile("; |, |\n|: | \\(|\\)");

  /** Heads over what the papers themselves say. */
  private static final Set<String> PAPERS_WORDS =
      Set.of(
          "Section",
          "Sección",
          "Formulation",
          "Formulación",
          "Intertitre thématique",
          "Encabezamiento temático");

  /** The words that an ask and a recommendation share, as they have them. */
  private static final Pattern SAME_WORDS =
      Pattern.compile("(mêmes mots|mismas palabras)\\h?: [^;]*");

  private static final String DATA = "<script type=\"application/json\" id=\"data\">";
  private static final Pattern TEXT =
      Pattern.compile(">([^<>]+)<|(?:aria-label|placeholder|title)=\"([^\"]+)\"");
  private static Extractor extractor;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  @ParameterizedTest
  @CsvSource({"fr", "es"})
  void everyWorkbook(String language) throws IOException {
    Set<String> english = english(language);
    Set<String> said = new TreeSet<>();
    for (Path file : workbooks(language)) {
      try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
        for (Sheet sheet : workbook) {
          String place = file.getFileName() + " " + sheet.getSheetName() + ": ";
          said.addAll(words(sheet).stream().filter(english::contains).map(place::concat).toList());
          if (english.contains(sheet.getSheetName())) {
            said.add(place);
          }
        }
      }
    }
    assertThat(said).isEmpty();
  }

  private List<Path> workbooks(String language) {
    List<Path> files = new ArrayList<>();
    Path asks = ASKS;
    files.add(written(language, "review.xlsx", PAPERS, SAMPLES.resolve("submissions")));
    files.add(written(language, "trace.xlsx", "trace", asks, PAPERS));
    files.add(written(language, "chains.xlsx", "follow", PAPERS));
    files.add(written(language, "allies.xlsx", "allies", "--ask", "Ratify the Convention", PAPERS));
    files.add(
        written(
            language,
            "table.xlsx",
            "evidence",
            PAPERS.resolve("automatic-2019.docx"),
            PAPERS.resolve("automatic-2019-add1.docx"),
            PAPERS.resolve("automatic-2019-matrix.docx"),
            SAMPLES.resolve("follow-up").resolve("national-report-2024.docx"),
            SAMPLES.resolve("follow-up").resolve("summary-2024.docx")));
    return files;
  }

  private Path written(String language, String name, Object... arguments) {
    Path file = folder.resolve(name);
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--lang", language, "--out", file));
    Ran ran = Ran.command(extractor, all.toArray());
    assertThat(file).as(String.join("\n", ran.err())).exists();
    return file;
  }

  /** All cells of words, and the parts of those that list several. */
  private static Set<String> words(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    Set<String> words = new LinkedHashSet<>();
    for (Row row : sheet) {
      row.forEach(
          cell -> {
            if (PAPERS_WORDS.contains(
                formatter.formatCellValue(sheet.getRow(0).getCell(cell.getColumnIndex())))) {
              return;
            }
            String text = SAME_WORDS.matcher(formatter.formatCellValue(cell)).replaceAll("");
            words.add(text);
            words.addAll(List.of(PARTED.split(text, -1)));
          });
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource({"fr", "es"})
  void everyPage(String language) throws IOException {
    Path results = folder.resolve("all.jsonl");
    Ran.command(extractor, PAPERS, "--out", results);
    Path charts = folder.resolve("charts.html");
    Ran.command(extractor, "stats", results, "--html", charts, "--lang", language);
    Path links = written(language, "links.html", "trace", ASKS, PAPERS);
    for (Path page : List.of(charts, links)) {
      String text = Files.readString(page);

      assertThat(text).contains("<html lang=\"" + language + "\">").doesNotContain("{{");
      Set<String> shown = shown(text);
      shown.retainAll(english(language));
      assertThat(shown).as(page.getFileName().toString()).isEmpty();
    }
  }

  /** Texts of the page, attributes that are read out, and what its data are called. */
  private static Set<String> shown(String page) throws IOException {
    Set<String> shown = new TreeSet<>();
    String head = page.substring(0, page.indexOf("<script"));
    TEXT.matcher(head)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(String::strip)
        .forEach(shown::add);
    String data = page.substring(page.indexOf(DATA) + DATA.length());
    JsonNode all = new ObjectMapper().readTree(data.substring(0, data.indexOf("</script>")));
    for (JsonNode facet : all.path("facets")) {
      shown.add(facet.get("title").asText());
      shown.add(facet.get("none").asText());
      facet.get("values").forEach(value -> shown.add(value.get(1).asText()));
    }
    all.path("states").forEach(state -> shown.add(state.get("name").asText()));
    all.findValuesAsText("answer").forEach(shown::add);
    for (JsonNode ask : all.path("asks")) {
      for (JsonNode match : ask.get("matches")) {
        match
            .get("reasons")
            .forEach(
                reason ->
                    shown.addAll(
                        List.of(
                            PARTED.split(
                                SAME_WORDS.matcher(reason.get("text").asText()).replaceAll(""),
                                -1))));
      }
    }
    return shown;
  }

  /** What English workbooks and pages say and those in {@code language} do not. */
  private static Set<String> english(String language) {
    Set<String> english = new TreeSet<>();
    Set<String> own = new TreeSet<>();
    int column = language.equals("fr") ? 1 : 2;
    add(Terminology.class, "heads.tsv", 0, column, english, own);
    add(Terminology.class, "terms.tsv", 2, column, english, own);
    add(Terminology.class, "index-terms.tsv", 0, column, english, own);
    add(FollowUpFormat.class, "table-words.tsv", 1, column, english, own);
    add(HtmlPage.class, "page.tsv", 1, column, english, own);
    add(TraceFormat.class, "page.tsv", 1, column, english, own);
    States states = Loaded.STATES;
    Language shown = Language.of(language).orElseThrow();
    states
        .all()
        .forEach(
            state -> {
              english.add(state.name());
              own.add(states.shortName(state, shown));
            });
    english.removeAll(own);
    return english;
  }

  private static void add(
      Class<?> owner, String name, int first, int column, Set<String> english, Set<String> own) {
    for (DataFile.Row row : DataFile.read(owner::getResourceAsStream, name, first + 3)) {
      english.add(row.required(first));
      own.add(row.required(first + column));
      // Keys that are no words of the language.
      Stream.of(row.required(0), first > 1 ? row.required(1) : "")
          .filter(key -> key.contains("-"))
          .forEach(english::add);
    }
  }
}
