package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Tests of a desk in a real browser: Debian's packages chromium and chromium-driver. All of them
 * share one browser.
 */
@ExtendWith(BrowserCase.Shared.class)
abstract class BrowserCase extends DeskCase {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  static final Duration PATIENCE = Duration.ofSeconds(30);

  ChromeDriver browser;
  Path downloads;

  /** A browser that is open until the last test is over. */
  record OpenBrowser(ChromeDriver driver, Path downloads) implements AutoCloseable {
    static OpenBrowser start() {
      try {
        Path downloads = Files.createTempDirectory("downloads");
        return new OpenBrowser(driver(downloads), downloads);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static ChromeDriver driver(Path downloads) {
      System.setProperty("webdriver.chrome.driver", DRIVER.toString());
      ChromeOptions options = new ChromeOptions();
      options.setBinary(BROWSER.toFile());
      options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en");
      options.addArguments("--disable-dev-shm-usage", "--window-size=1280,1000");
      options.setExperimentalOption(
          "prefs", Map.of("download.default_directory", downloads.toString()));
      ChromeDriver driver = new ChromeDriver(options);
      driver.manage().timeouts().implicitlyWait(PATIENCE);
      driver.manage().timeouts().scriptTimeout(PATIENCE);
      return driver;
    }

    @Override
    public void close() throws IOException {
      driver.quit();
      try (Stream<Path> files = Files.list(downloads)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(downloads);
    }
  }

  /** Gives each class of tests the same browser; where there is none, they are skipped. */
  static final class Shared implements ParameterResolver, ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)
          ? ConditionEvaluationResult.enabled("chromium with chromedriver")
          : ConditionEvaluationResult.disabled("no chromium with chromedriver");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OpenBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(OpenBrowser.class, key -> OpenBrowser.start(), OpenBrowser.class);
    }
  }

  @BeforeAll
  void start(OpenBrowser opened) {
    browser = opened.driver();
    downloads = opened.downloads();
  }

  /** Chooses files for a room, and waits for the page that they lead to. */
  void choose(String room, String... files) {
    send(room, files);
    at("/" + room);
  }

  /** Chooses files, and sends them wherever that leads. */
  void send(String room, String... files) {
    String paths =
        Stream.of(files)
            .map(file -> Path.of(file).toAbsolutePath().toString())
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow();
    browser.findElement(By.id("f-" + room)).sendKeys(paths);
    browser.findElement(By.cssSelector("#" + room + " button")).click();
  }

  /** Waits for a page whose address holds {@code part}. */
  void at(String part) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!browser.getCurrentUrl().contains(part)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(browser.getCurrentUrl() + " has no " + part);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** Drops a file as a person does with the mouse. */
  void drop(String room, String name, byte[] content) {
    String script =
        """
        const bytes = Uint8Array.from(atob(arguments[2]), sign => sign.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([bytes], arguments[1]));
        const form = document.querySelector('#' + arguments[0] + ' form');
        for (const kind of ['dragover', 'drop']) {
          form.dispatchEvent(
            new DragEvent(kind, {dataTransfer: dropped, bubbles: true, cancelable: true}));
        }
        """;
    run(script, room, name, Base64.getEncoder().encodeToString(content));
    at("/" + room);
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) browser).executeScript(script, arguments);
  }

  /** The page may give way to the next one while it is looked at. */
  String text(String selector) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return browser.findElement(By.cssSelector(selector)).getText();
      } catch (StaleElementReferenceException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
    }
  }

  Path downloaded(String name) throws IOException, InterruptedException {
    Path file = downloads.resolve(name);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file) && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    return file;
  }

  /** All that axe finds, each with its impact. */
  List<String> axe() throws IOException {
    return axe("{resultTypes: ['violations']}");
  }

  /** All that axe finds of colours, each with its impact. */
  List<String> axeOfColours() throws IOException {
    return axe("{resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}");
  }

  @SuppressWarnings("unchecked")
  private List<String> axe(String options) throws IOException {
    if (run("return !window.axe").equals(true)) {
      try (InputStream script = BrowserCase.class.getResourceAsStream("/axe.min.js")) {
        run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return (List<String>)
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(%s).then(found => done(found.violations.map(each =>
              each.impact + ' ' + each.id + ': '
                + each.nodes.map(node => node.html).join(' '))));
            """
                .formatted(options));
  }
}
