package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the pages lead somewhere, and what CONTRIBUTING's map names exists. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("upr-core", "upr-extract", "upr-extract/embeddings", "upr-validate", "samples");
  private static final String RESOURCES = "upr-extract/src/main/resources/org/uprlib/extract/";
  private static final Path TEMPLATE = Path.of(".github", "PULL_REQUEST_TEMPLATE.md");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!\\w+:)([^)#]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");
  private static final Pattern LISTING = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern PLACE =
      Pattern.compile("`((core|embeddings|extract|validate|samples)/[\\w./-]+)`");

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    Matcher link = LINK.matcher(prose(ROOT.resolve(page)));
    while (link.find()) {
      Path target = target(page, link.group(1));
      if (!Files.exists(target)
          || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
        broken.add(link.group());
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageIsLinkedTo() throws IOException {
    Set<Path> linked = new HashSet<>(Set.of(Path.of("README.md"), TEMPLATE));
    for (Path page : pages()) {
      LINK.matcher(prose(ROOT.resolve(page)))
          .results()
          .map(link -> ROOT.relativize(target(page, link.group(1))))
          .filter(target -> !target.equals(page))
          .forEach(linked::add);
    }
    assertThat(linked).containsAll(pages());
  }

  @Test
  void whatTheMapNamesExists() throws IOException {
    String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
    String map = page.substring(page.indexOf("## Where to go for a change"));
    List<String> named =
        PLACE
            .matcher(map.substring(0, map.indexOf("\n## ", 1)))
            .results()
            .map(place -> place.group(1))
            .toList();
    assertThat(named)
        .hasSizeGreaterThan(50)
        .allSatisfy(place -> assertThat(isThere(place)).isTrue());
  }

  private static Path target(Path page, String link) {
    Path from = ROOT.resolve(page);
    return link.isEmpty() ? from : from.resolveSibling(link).normalize();
  }

  private static boolean isThere(String place) {
    return MODULES.stream()
        .flatMap(
            module ->
                Stream.of("main/java", "main/resources", "test/java", "test/resources")
                    .map(folder -> ROOT.resolve(module).resolve("src").resolve(folder)))
        .map(source -> source.resolve("org/uprlib").resolve(place))
        .anyMatch(path -> Files.exists(path) || Files.exists(Path.of(path + ".java")));
  }

  static List<Path> pages() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder :
        List.of(
            "",
            ".github",
            "upr-core",
            "upr-extract",
            "upr-extract/parquet",
            RESOURCES + "enrich",
            RESOURCES + "match/likeness/trained",
            "upr-validate",
            "samples",
            "samples/spark",
            "samples/texts")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .map(ROOT::relativize)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String prose(Path page) throws IOException {
    return LISTING.matcher(Files.readString(page)).replaceAll("");
  }

  /** What GitHub calls the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    Map<String, Integer> times = new HashMap<>();
    return HEADING
        .matcher(prose(page))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .map(
            anchor -> {
              int before = times.merge(anchor, 1, Integer::sum) - 1;
              return before == 0 ? anchor : anchor + "-" + before;
            })
        .toList();
  }
}
