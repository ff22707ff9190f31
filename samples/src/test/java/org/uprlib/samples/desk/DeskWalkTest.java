package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.validate.rule.Messages;

/**
 * Three walks over the desk, each in three languages: a defender's draft, a review with all its
 * papers, a mid-term year. Each page is looked at as wide as a desk and as narrow as a telephone,
 * light and dark.
 */
class DeskWalkTest extends BrowserCase {
  private static final int NARROW = 390;

  private static final List<Integer> WIDTHS = List.of(1280, NARROW);

  /** Words that no French and no Spanish sentence has. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<![-./\\p{L}])(?:the|of|and|with|is|are|was|this|your|which)(?![-./\\p{L}])");

  /** What the page itself says, not what the documents do. */
  private static final String OWN_WORDS =
      """
      const words = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.parentElement.closest('[dir=auto], [lang]:not(html), script, blockquote')) {
          words.push(node.textContent.trim());
        }
      }
      for (const named of document.querySelectorAll('[aria-label], [title], [data-label]')) {
        for (const name of ['aria-label', 'title', 'data-label']) {
          words.push(named.getAttribute(name) || '');
        }
      }
      return words.filter(each => each);
      """;

  private final Map<String, Set<String>> catalogues = new HashMap<>();

  @AfterEach
  void asWideAsBefore() {
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    dark(false);
  }

  private void wide(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Looks at the page that is open. */
  private void look(String language, String page) throws IOException {
    lookAtForm(language, page);
    if (!language.equals("en")) {
      assertThat(english(language)).as("English words: " + language + ", " + page).isEmpty();
    }
  }

  private void lookAtForm(String language, String page) throws IOException {
    for (int width : WIDTHS) {
      wide(width);
      String where = language + ", " + page + ", " + width;
      assertThat(
              run(
                  "const page = document.documentElement; return page.scrollWidth -"
                      + " page.clientWidth"))
          .as("beside the page: " + where)
          .isEqualTo(0L);
      boolean narrow = width == NARROW;
      boolean english = language.equals("en");
      dark(narrow);
      // A page is built alike in each language, and in the same colours.
      if (english || narrow) {
        assertThat(axe()).as(where).isEmpty();
      }
      if (english) {
        dark(!narrow);
        assertThat(axeOfColours()).as(where + ", the other colours").isEmpty();
      }
    }
    wide(1280);
  }

  @SuppressWarnings("unchecked")
  private Set<String> english(String language) throws IOException {
    Set<String> found = new TreeSet<>();
    Set<String> other = new TreeSet<>(catalogue("en"));
    other.removeAll(catalogue(language));
    for (String node : (List<String>) run(OWN_WORDS)) {
      // What stands in quotation marks, and an organisation's name, is in the language it is in.
      String words = node.replaceAll("«[^»]*»|“[^”]*”|The Advocates for Human Rights", "");
      if (ENGLISH.matcher(words).find() || other.stream().anyMatch(words::contains)) {
        found.add(words);
      }
    }
    return found;
  }

  /** The texts of the desk and of what it makes, without what is put into them. */
  private Set<String> catalogue(String language) {
    Set<String> known = catalogues.get(language);
    if (known != null) {
      return known;
    }
    Set<String> texts = new TreeSet<>();
    for (Translations table :
        List.of(
            Translations.load(Wording.class::getResourceAsStream, "desk.tsv"),
            Translations.load(Messages.class::getResourceAsStream, "messages.tsv"))) {
      for (String text : table.texts(Language.of(language).orElseThrow()).values()) {
        for (String part : text.split("\\{[^}]*}|[⟦|⟧]", -1)) {
          if (part.strip().matches("\\p{L}{2,}.*[ ]\\p{L}{2,}.*")) {
            texts.add(part.strip());
          }
        }
      }
    }
    catalogues.put(language, texts);
    return texts;
  }

  private void begin(String language) {
    String english = open.desk.address().toString() + "en/";
    browser.get(english.replaceFirst("/en/$", "/" + language + "/"));
  }

  /** Where a link of the page leads to. */
  private String link(String name) {
    return browser.findElement(By.cssSelector("a[href*='" + name + "']")).getAttribute("href");
  }

  private byte[] file(String name) throws IOException {
    return open.bytes(link(name).substring(open.origin.length()));
  }

  private String words(String name) throws IOException {
    return open.words(link(name).substring(open.origin.length()));
  }

  /** Looks at a page that a link leads to, which can be saved. */
  private void lookAtSaved(String language, String name) throws IOException {
    String here = browser.getCurrentUrl();
    browser.get(link(name));
    lookAtForm(language, name);
    browser.get(here);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Not ready to send | Oral statement",
        "fr | Ne l’envoyez pas encore | Déclaration orale",
        "es | No está lista para enviar | Declaración oral"
      })
  void aDefendersDraftIsCheckedMendedAndBecomesAStatement(
      String language, String verdict, String statement, @TempDir Path folder) throws IOException {
    begin(language);
    look(language, "first page");
    run("document.querySelector('a[href*=\"calendar\"]').click()");
    browser.findElement(By.cssSelector("table.rows"));
    run(
        "document.querySelector('select[name=for]').value = 'KEN';"
            + "document.querySelector('button[formaction*=calendar]').click()");
    browser.findElement(By.cssSelector("section.next"));
    look(language, "calendar");
    begin(language);
    choose("check", "submissions/sylvania-2024.docx");
    assertThat(text(".verdict")).contains(verdict);
    look(language, "check");
    lookAtSaved(language, "report.html");
    Path mended = folder.resolve("mended.docx");
    Files.write(mended, file("mended.docx"));
    begin(language);
    choose("check", mended.toString());
    assertThat(text("h1")).isEqualTo("mended.docx");
    assertThat(text(".verdict")).contains(verdict);
    begin(language);
    drop(
        "check",
        "statement.docx",
        OpenDesk.docx(
                "statement.docx",
                "Human Rights Council, 56th session",
                "Item 6: Universal Periodic Review outcome of Sylvania",
                "Oral statement by the Example Rights Network",
                "Mr. President, we welcome that Sylvania supported the recommendation on the"
                    + " minimum age of marriage. We call on Sylvania to adopt the law by 2026.")
            .content());
    assertThat(text("main")).containsIgnoringCase(statement);
    look(language, "statement");
    begin(language);
    String nobody = "Universal Periodic Review of Sylvania";
    drop("check", "nobody.docx", OpenDesk.docx("nobody.docx", nobody, "Roads are bad.").content());
    browser.findElement(By.cssSelector("form[action*='submitters']"));
    look(language, "who submits");
    begin(language);
    drop("check", "notes.txt", new byte[] {'a'});
    browser.findElement(By.cssSelector("main>.trouble"));
    look(language, "failure");
  }

  @ParameterizedTest
  @CsvSource({"en, Brief, What we ask", "fr, Fiche, demandons", "es, Ficha, pedimos"})
  void aReviewIsReadSearchedTracedAndBriefed(String language, String name, String ask)
      throws IOException {
    begin(language);
    choose(
        "review",
        "papers/automatic-2019.docx",
        "papers/automatic-2019-add1.docx",
        "papers/automatic-2019-decision.docx",
        "papers/automatic-2019-matrix.docx");
    assertThat(text(".counts")).contains("16", "5", "1");
    look(language, "review");
    browser.findElement(By.name("q")).sendKeys("convention istanbul");
    browser.findElement(By.cssSelector("form.filters button")).click();
    at("q=convention");
    assertThat(text(".rows tbody th")).isNotEmpty();
    assertThat(run("return document.querySelectorAll('.rows tbody tr').length")).isEqualTo(1L);
    look(language, "search");
    assertThat(file("recommendations.xlsx")).startsWith('P', 'K');
    lookAtSaved(language, "charts.html");
    begin(language);
    choose("trace", "submissions/sylvania-2024.docx", "papers/cycle-4-2024.docx");
    assertThat(text(".taken")).isNotEmpty();
    look(language, "trace");
    assertThat(words("embassies.docx")).contains(ask, "Protect journalists");
    assertThat(new String(file("links.json"), StandardCharsets.UTF_8)).contains("\"linked\"");
    lookAtSaved(language, "links.html");
    run(
        "document.querySelector('form.about select').value = 'group:journalists';"
            + "document.querySelector('form.about').requestSubmit()");
    browser.findElement(By.cssSelector("option[value='group:journalists'][selected]"));
    assertThat(run("return document.querySelectorAll('.asks>li').length")).isEqualTo(1L);
    look(language, "about journalists");
    assertThat(file("follow-up.xlsx")).startsWith('P', 'K');
  }

  @ParameterizedTest
  @CsvSource({"en, mid-term", "fr, mi-parcours", "es, mitad de período"})
  void aMidTermYearIsFilledInAndReported(String language, String report, @TempDir Path folder)
      throws IOException {
    begin(language);
    choose(
        "trace",
        "papers/automatic-2019.docx",
        "papers/automatic-2019-add1.docx",
        "follow-up/national-report-2024.docx",
        "follow-up/summary-2024.docx");
    browser.findElement(By.cssSelector("a[href*='follow-up.xlsx']"));
    look(language, "table");
    Path table = folder.resolve("filled.xlsx");
    Files.write(table, filled(file("follow-up.xlsx")));
    begin(language);
    choose("trace", table.toString(), "papers/automatic-2019-matrix.docx");
    browser.findElement(By.cssSelector("a[href*='mid-term-report.docx']"));
    look(language, "report");
    assertThat(words("mid-term-report.docx"))
        .contains("A bill was tabled.")
        .containsIgnoringCase(report);
    assertThat(words("factsheets.docx")).contains("A bill was tabled.");
    assertThat(words("matrix-1.docx")).contains("A bill was tabled.");
  }

  /** The table with something written in the first cell of the column of what was done. */
  private static byte[] filled(byte[] table) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table))) {
      Row row = book.getSheetAt(0).getRow(1);
      int done = -1;
      for (Cell head : book.getSheetAt(0).getRow(0)) {
        if (Set.of("What was done", "Ce qui a été fait", "Qué se ha hecho")
            .contains(head.getStringCellValue())) {
          done = head.getColumnIndex();
        }
      }
      row.getCell(done, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
          .setCellValue("A bill was tabled.");
      book.write(stream);
    }
    return stream.toByteArray();
  }
}
