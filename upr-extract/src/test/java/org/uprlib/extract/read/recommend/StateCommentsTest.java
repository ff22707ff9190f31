package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;

/** What the State says in section II, by the table {@code state-comments.txt}. */
class StateCommentsTest {
  private static final Map<Language, String> TITLES =
      Map.of(
          Language.ENGLISH, "II. Conclusions and/or recommendations",
          Language.FRENCH, "II. Conclusions et/ou recommandations",
          Language.SPANISH, "II. Conclusiones y/o recomendaciones",
          Language.RUSSIAN, "II. Выводы и/или рекомендации",
          Language.CHINESE, "二. 结论和/或建议",
          Language.ARABIC, "ثانياً- الاستنتاجات و/أو التوصيات");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsTheStatesWordsFromRecommendations(String name, List<String> lines, List<String> rows) {
    Language language = Language.of(name.substring(0, 2)).orElseThrow();
    Document document = document(lines, language);

    List<Recommendation> read =
        SylvanianReport.READER
            .read(document, SylvanianReport.paper(Optional.empty(), language), Deadline.NONE)
            .orElseThrow()
            .recommendations();

    assertThat(read).extracting(StateCommentsTest::row).containsExactlyElementsOf(rows);
    assertThat(read)
        .filteredOn(each -> each.position().comment().isPresent())
        .allSatisfy(each -> assertThat(places(each, document)).isEqualTo(said(each)));
  }

  /** The words that stand at the places of the comment. */
  private static String places(Recommendation each, Document document) {
    return each.position().commentSources().stream()
        .map(Position.CommentSource::location)
        .map(place -> place.span().in(document.text()).strip().replace('\n', ' '))
        .reduce((first, second) -> first + "\n" + second)
        .orElse("");
  }

  private static String said(Recommendation each) {
    return each.position().comment().orElseThrow();
  }

  private static String row(Recommendation each) {
    String asRead =
        each.asRead().stream()
            .map(Recommendation.AsRead::text)
            .reduce((first, second) -> first + "; " + second)
            .map(text -> " <" + text + ">")
            .orElse("");
    String comment =
        each.position().comment().map(text -> " | " + text.replace("\n", " / ")).orElse("");
    return each.paragraph() + " " + each.position().status().word() + asRead + comment;
  }

  static Document document(List<String> lines, Language language) {
    TestDocument document = new TestDocument().heading(TITLES.get(language));
    for (String line : lines) {
      if (line.startsWith("^")) {
        int blank = line.indexOf(' ');
        document.note(line.substring(1, blank), line.substring(blank + 1));
      } else {
        document.says(line);
      }
    }
    return document.document().withLanguage(Optional.of(language));
  }

  static Stream<Arguments> cases() throws IOException {
    return cases("state-comments.txt");
  }

  /** The name of each case in {@code file}, its lines and what is read. */
  static Stream<Arguments> cases(String file) throws IOException {
    List<Arguments> cases = new ArrayList<>();
    String[] parts = table(file).split("(?m)^== ", -1);
    for (int i = 1; i < parts.length; i++) {
      List<String> lines = parts[i].lines().filter(line -> !line.isBlank()).toList();
      int parted = lines.indexOf("--");
      cases.add(
          Arguments.of(
              lines.get(0), lines.subList(1, parted), lines.subList(parted + 1, lines.size())));
    }
    return cases.stream();
  }

  private static String table(String file) throws IOException {
    try (InputStream in = StateCommentsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
