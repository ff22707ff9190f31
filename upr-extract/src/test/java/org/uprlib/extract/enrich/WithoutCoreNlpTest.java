package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class path as a program has it that leaves Stanford CoreNLP out. */
class WithoutCoreNlpTest {
  private static final Path PAPER = Path.of("..", "samples", "papers", "dotted-2013.pdf");

  @Test
  void enrichesWithoutIt() throws Exception {
    try (URLClassLoader loader = withoutCoreNlp()) {
      Class<?> type = loader.loadClass(Enricher.class.getName());
      Object enricher = type.getMethod("load").invoke(null);
      Object found = type.getMethod("enrich", String.class).invoke(enricher, "Ratify OP-CAT");
      assertThat(found.toString()).contains("OPCAT").contains("RATIFY");
      assertThatThrownBy(() -> loader.loadClass("edu.stanford.nlp.process.PTBTokenizer"))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void extractsASamplePaperWithoutIt() throws Exception {
    try (URLClassLoader loader = withoutCoreNlp()) {
      Class<?> type = loader.loadClass("org.uprlib.extract.Extractor");
      Object extractor = type.getMethod("create").invoke(null);
      Object extraction = type.getMethod("extract", Path.class).invoke(extractor, PAPER);
      Object recommendations =
          extraction.getClass().getMethod("recommendations").invoke(extraction);
      assertThat((List<?>) recommendations)
          .hasSizeGreaterThan(10)
          .allSatisfy(each -> assertThat(each.toString()).contains("Enrichment[action=Optional[A"))
          .anySatisfy(each -> assertThat(each.toString()).contains("OPCAT").contains("RATIFY"))
          .anySatisfy(each -> assertThat(each.toString()).contains("status=SUPPORTED"));
    }
  }

  @Test
  void aTableOfThemesNeedsItAndSaysSo() throws Exception {
    try (URLClassLoader loader = withoutCoreNlp()) {
      Class<?> type = loader.loadClass("org.uprlib.extract.enrich.corenlp.CoreNlpThemeReader");
      Method of = type.getMethod("of", String.class, List.class);
      assertThatThrownBy(() -> of.invoke(null, "themes.tsv", List.of("a\tb")))
          .cause()
          .hasMessageStartingWith("Themes by a table of CoreNLP's need Stanford CoreNLP: put")
          .extracting(e -> e.getClass().getSimpleName())
          .isEqualTo("CoreNlpMissingException");
    }
  }

  private static URLClassLoader withoutCoreNlp() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator, -1)) {
      if (!entry.contains("corenlp")) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
