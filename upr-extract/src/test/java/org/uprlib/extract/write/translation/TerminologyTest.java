package org.uprlib.extract.write.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.statement.Doubt;

class TerminologyTest {
  private static final Pattern PLACE = Pattern.compile("\\{[\\w:]+}");

  /** A word with a hyphen, in the classes that make notices, or one of the words without. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?<!\"none\", |name = |because\\(\\s{0,20})\"([a-z]+(?:-[a-z]+)+(?:\\.(?!tsv)[a-z]+)?|corrected|corrigendum)\"");

  private static final Map<String, Object> FACTS =
      Map.of(
          "label",
          "14.1",
          "before",
          "13.9",
          "count",
          2,
          "labels",
          "14.1, 14.2",
          "papers",
          "supported",
          "matrix",
          "noted",
          "lacks",
          List.of("session", "positions"),
          "language",
          Locale.forLanguageTag("es"),
          "most",
          Locale.ENGLISH);

  private static Terminology in(String language) {
    return Terminology.in(Language.of(language).orElseThrow(), Loaded.STATES);
  }

  private static List<DataFile.Row> texts() {
    return DataFile.read(Terminology.class::getResourceAsStream, "terms.tsv", 5).stream()
        .filter(row -> row.get(0).equals("notice"))
        .toList();
  }

  /** Nobody need read the English to know which recommendation a notice is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | numbering-gap       | Après 13.9 vient 14.1.",
        "es | numbering-gap       | Después de 13.9 viene 14.1.",
        "fr | pending-unanswered  | 2 recommandations dont la réponse était attendue n’en ont pas"
            + " reçu dans ces documents : 14.1, 14.2.",
        "es | matrix-not-compared | 14.1: posición no comparada; es «apoyada» en los documentos y"
            + " «anotada» en la matriz.",
        "fr | matrix-not-compared | 14.1 : position non comparée ; elle est « acceptée » dans les"
            + " documents, « notée » dans la matrice.",
        "es | recommendation-list.lacks | El archivo contiene solo recomendaciones. No indica: el"
            + " período de sesiones, las posiciones.",
        "fr | language-not-compared | 2 recommandations sont dans une autre langue (espagnol) et ne"
            + " peuvent pas être comparées aux autres (anglais).",
      })
  void aNoticeWithItsFactsIsSaidInFull(String language, String key, String said) {
    Notice notice = Notices.general(key, FACTS);
    assertThat(in(language).notice(notice).replace('\u00a0', ' ')).isEqualTo(said);
  }

  @Test
  void aNoticeOfSomebodyElseKeepsItsEnglish() {
    Notice notice = Notice.general("no-such-code", "In English.");
    assertThat(in("fr").notice(notice)).isEqualTo("In English.");
  }

  /** Whoever adds a notice says it in three languages. */
  @Test
  void everyNoticeThatTheCodeMakesHasItsText() throws IOException {
    Set<String> made = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        if (code.contains("org.uprlib.core.document.Notice;")) {
          KEY.matcher(code).results().map(each -> each.group(1)).forEach(made::add);
        }
      }
    }
    assertThat(made).hasSizeGreaterThan(60);
    assertThat(
            texts().stream().map(row -> row.get(1).replaceFirst("\\.(one|other)$", "")).distinct())
        .containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void everyRemarkOnAFileHasItsText() {
    for (FileRemark remark : FileRemark.values()) {
      assertThat(Said.codes(List.of(remark.notice(), remark.notice(2)))).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Doubt.class)
  void whyASentenceSettlesNothingIsSaidOfItAndOfItsRecommendations(Doubt doubt) {
    assertThat(in("fr").has(Term.of("doubt", doubt.word()))).isTrue();
    assertThat(in("fr").has(Term.of("why", doubt.reason()))).isTrue();
  }

  @Test
  void theThreeLanguagesHaveTheSamePlaces() {
    for (DataFile.Row row : texts()) {
      assertThat(places(row.get(3))).as(row.get(1)).isEqualTo(places(row.get(2)));
      assertThat(places(row.get(4))).as(row.get(1)).isEqualTo(places(row.get(2)));
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void frenchHasNoBreakSpacesBeforeItsSigns() {
    for (DataFile.Row row : texts()) {
      assertThat(row.get(3)).as(row.get(1)).doesNotContainPattern("\\S [;:?!»%]|« ");
    }
  }
}
