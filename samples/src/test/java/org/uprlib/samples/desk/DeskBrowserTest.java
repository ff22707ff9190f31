package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.uprlib.core.vocabulary.States;
import org.uprlib.validate.cli.ValidateProgram;

/** The desk in a real browser. */
class DeskBrowserTest extends BrowserCase {
  @BeforeEach
  void firstPage() {
    browser.get(open.desk.address().toString());
  }

  @Test
  void aSubmissionIsDroppedAndItsFindingsAreRead() throws IOException {
    drop("check", "sylvania-2024.docx", OpenDesk.submission().content());
    assertThat(text(".verdict"))
        .contains("Not ready to send: 1 requirement is not met (Deadline). Also: 2 warnings");
    assertThat(browser.findElements(By.cssSelector("article"))).hasSize(9);
    assertThat(text("article blockquote")).contains("Girls in the mountain districts");
    assertThat(text("h1")).isEqualTo("sylvania-2024.docx");
  }

  @Test
  void theCopyWithCommentsIsTheCommands(@TempDir Path folder) throws Exception {
    choose("check", "submissions/sylvania-2024.docx");
    browser.findElement(By.partialLinkText("comments")).click();
    Path ours = downloaded("sylvania-2024-checked.docx");
    Path commands = folder.resolve("checked.docx");
    PrintStream before = System.err;
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      ValidateProgram.commandLine()
          .execute("submissions/sylvania-2024.docx", "--out", commands.toString());
    } finally {
      System.setErr(before);
    }
    assertThat(ours).hasSameBinaryContentAs(commands);
  }

  @Test
  void theMendedCopyIsSaved() throws Exception {
    choose("check", "submissions/sylvania-2024.docx");
    browser.findElement(By.partialLinkText("corrected")).click();
    assertThat(downloaded("sylvania-2024-fixed.docx")).isNotEmptyFile();
  }

  @Test
  void aWholeReviewIsRead() throws Exception {
    choose(
        "review",
        "papers/automatic-2019.docx",
        "papers/automatic-2019-add1.docx",
        "papers/automatic-2019-decision.docx",
        "papers/automatic-2019-matrix.docx");
    assertThat(text(".counts")).contains("16 supported", "5 noted", "1 supported in part");
    WebElement why = browser.findElement(By.xpath("//tr[th='14.1']//summary"));
    why.click();
    assertThat(browser.findElement(By.xpath("//tr[th='14.1']//blockquote")).getText())
        .contains("partially supports");
    browser.findElement(By.cssSelector(".counts .noted")).click();
    at("position=noted");
    assertThat(text("[role=status]")).isEqualTo("5 recommendations");
    browser.findElement(By.partialLinkText("XLSX")).click();
    assertThat(downloaded("recommendations.xlsx")).isNotEmptyFile();
  }

  @Test
  void theChartsOpenInAPageOfTheirOwnThatWorks() {
    choose("review", "papers/automatic-2019.docx");
    browser.findElement(By.partialLinkText("Charts")).click();
    String first = browser.getWindowHandle();
    String other =
        browser.getWindowHandles().stream().filter(each -> !each.equals(first)).findFirst().get();
    browser.switchTo().window(other);
    try {
      assertThat(browser.findElement(By.cssSelector("body")).getText()).contains("22");
      assertThat(run("return document.querySelectorAll('svg,[class*=bar]').length > 0"))
          .isEqualTo(true);
      assertThat(run("return self.origin")).isEqualTo("null");
    } finally {
      browser.close();
      browser.switchTo().window(first);
    }
  }

  /** In a spreadsheet 14.10 would be the number 14.1. */
  @Test
  void theChartsPageSavesNumbersOfParagraphsAsTexts() throws Exception {
    choose("review", "papers/automatic-2019.docx");
    browser.get(browser.findElement(By.partialLinkText("Charts")).getAttribute("href"));
    browser.findElement(By.id("download")).click();
    assertThat(downloaded("recommendations.csv")).content().contains(",\"=\"\"14.1\"\"\",");
  }

  @Test
  void linksAreTickedOnThePageOfTheTrace() {
    choose("trace", "submissions/sylvania-2024.docx", "papers/cycle-4-2024.docx");
    assertThat(text(".allies")).isNotEmpty();
    assertThat(text("main")).contains("Probably recommended:", "Whom to meet");
    String first = browser.getWindowHandle();
    browser.findElement(By.partialLinkText("Look through")).click();
    String other =
        browser.getWindowHandles().stream().filter(each -> !each.equals(first)).findFirst().get();
    browser.switchTo().window(other);
    try {
      WebElement tick = browser.findElement(By.cssSelector("input[type=checkbox]"));
      boolean before = tick.isSelected();
      tick.click();
      assertThat(browser.findElement(By.cssSelector("input[type=checkbox]")).isSelected())
          .isNotEqualTo(before);
    } finally {
      browser.close();
      browser.switchTo().window(first);
    }
  }

  @Test
  void figuresAndWhomToMeetFollowEachTick() throws Exception {
    choose("trace", "submissions/sylvania-2024.docx", "papers/cycle-4-2024.docx");
    String before = text(".taken");
    String met = text("#meetings h3");
    List<WebElement> ticked =
        browser.findElements(By.cssSelector(".asks>li:first-child input:checked"));
    assertThat(ticked).isNotEmpty();
    ticked.forEach(WebElement::click);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (text(".taken").equals(before) && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(text(".taken")).isNotEqualTo(before);
    assertThat(text("#meetings h3")).isNotEqualTo(met);
    browser.navigate().refresh();
    assertThat(browser.findElement(By.cssSelector(".asks>li:first-child input")).isSelected())
        .isFalse();
    browser.findElement(By.partialLinkText("links.json")).click();
    assertThat(downloaded("links.json")).content().contains("\"corrected\" : true");
  }

  @Test
  void aWrongFileIsToldInASentence() {
    drop("check", "photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2});
    assertThat(text("[role=alert]")).startsWith("photo.jpg is not a Word, PDF, RTF or ODT");
  }

  @Test
  void aFileThatIsTooLargeIsNotSent() {
    String script =
        """
        const dropped = new DataTransfer();
        dropped.items.add(new File([new Uint8Array(65 * 1024 * 1024)], 'large.docx'));
        document.querySelector('#check form').dispatchEvent(
          new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
        """;
    run(script);
    assertThat(text("#check .trouble")).contains("at most 64 MB");
    assertThat(browser.getCurrentUrl()).endsWith("/en/");
  }

  @Test
  void aFileThatIsTooLargeIsToldWithoutScript() throws IOException {
    run("document.querySelector('#check form').dataset.most = 1e12");
    Path large = downloads.resolve("large.docx");
    Files.write(large, new byte[(int) Upload.MOST_BYTES + 1]);
    choose("check", large.toString());
    assertThat(text("main [role=alert]")).contains("at most 64 MB");
  }

  @Test
  void twoTabsDoNotMeet() {
    choose("check", "submissions/sylvania-2024.docx");
    String first = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    try {
      browser.get(open.desk.address().toString());
      choose("review", "papers/dotted-2013.pdf");
      assertThat(text(".rows")).contains("17.1");
    } finally {
      browser.close();
      browser.switchTo().window(first);
    }
    browser.navigate().refresh();
    assertThat(text("h1")).isEqualTo("sylvania-2024.docx");
  }

  /** Reads until nobody waits for it any more. */
  private record SlowRoom(String word, CountDownLatch end) implements Room {
    @Override
    public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
        throws InterruptedException {
      progress.reached(1);
      end.await();
      throw new IllegalStateException("nothing was read");
    }
  }

  @Test
  void progressIsSeenUntilTheResultIsThere() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    try (Desk slow =
        Desk.open(States.load(), List.of(new SlowRoom("review", end)), open.workplace)) {
      browser.get(slow.address().toString());
      choose("review", "papers/dotted-2013.pdf", "papers/cycle-4-2024.docx");
      browser.findElement(By.cssSelector("progress[value='1'][max='2']"));
      end.countDown();
      assertThat(text("main>.trouble")).contains("could not be read because of an error");
    }
  }

  @Test
  void aDeskThatStopsMidwayIsTold() throws IOException {
    Desk slow =
        Desk.open(
            States.load(), List.of(new SlowRoom("review", new CountDownLatch(1))), open.workplace);
    browser.get(slow.address().toString());
    choose("review", "papers/dotted-2013.pdf");
    browser.findElement(By.cssSelector("progress"));
    slow.close();
    assertThat(text("#gone:not([hidden])")).startsWith("The desk has stopped.");
  }

  @Test
  void theDeskIsClosedFromThePage(@TempDir Path folder) throws Exception {
    try (OpenDesk other = new OpenDesk(folder)) {
      browser.get(other.desk.address().toString());
      browser.findElement(By.cssSelector("footer button")).click();
      assertThat(text("main>h1:only-child")).startsWith("The desk is closed.");
      other.desk.awaitClosed();
      assertThat(run("return document.links.length + document.forms.length")).isEqualTo(0L);
      assertThat((String) run("return getComputedStyle(document.body).fontFamily"))
          .contains("sans-serif");
    }
  }

  @Test
  void aTabThatIsOlderThanTheDesksEndIsToldSo(@TempDir Path folder) throws Exception {
    try (OpenDesk other = new OpenDesk(folder)) {
      browser.get(other.desk.address().toString());
      other.desk.close();
      browser.findElement(By.linkText("Sessions and deadlines")).click();
      assertThat(text("#gone:not([hidden])")).startsWith("The desk has stopped.");
      assertThat(text("h1")).isEqualTo("What do you have?");
      run("document.getElementById('gone').hidden = true");
      send("check", "submissions/sylvania-2024.docx");
      assertThat(text("#gone:not([hidden])")).startsWith("The desk has stopped.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Français | Qu’avez-vous sous la main ? | Ne l’envoyez pas encore",
        "Español | ¿Qué tiene a mano? | No está lista para enviar"
      })
  void theDeskSpeaksThreeLanguages(String language, String title, String verdict) {
    browser.findElement(By.linkText(language)).click();
    assertThat(text("html:not([lang=en]) h1")).isEqualTo(title);
    choose("check", "submissions/sylvania-2024.docx");
    assertThat(text(".verdict")).contains(verdict);
    browser.findElement(By.linkText("English")).click();
    assertThat(text("html[lang=en] .verdict")).contains("Not ready to send");
  }

  @Test
  void theKeyboardIsEnough() {
    press(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
    press(Keys.ENTER);
    press(Keys.TAB);
    WebElement file = browser.switchTo().activeElement();
    assertThat(file.getAttribute("id")).isEqualTo("f-check");
    file.sendKeys(Path.of("submissions/sylvania-2024.docx").toAbsolutePath().toString());
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(text(".verdict")).contains("Not ready to send");
  }

  private void press(Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }
}
