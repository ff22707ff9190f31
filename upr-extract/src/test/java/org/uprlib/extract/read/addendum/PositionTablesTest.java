package org.uprlib.extract.read.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.addendum.PositionTables.PositionRow;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.ReferenceReader;

/** What the rows of tables in addenda say of recommendations. */
class PositionTablesTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  private static Document document(String... lines) {
    return WrittenPaper.document(List.of(lines), Language.ENGLISH);
  }

  private static PositionTables tables() {
    return new PositionTables(Loaded.TABLES, new ReferenceReader(BOOK, Language.ENGLISH));
  }

  private static Map<Span, List<PositionRow>> find(Document document) {
    return tables().find(document);
  }

  private static String told(PositionRow row) {
    return Stream.of(
            row.numbers(),
            row.references().stream().map(Object::toString).collect(Collectors.joining(" ")),
            row.recommendation().orElse("-"),
            row.said().stance().status().word(),
            row.said().words(),
            row.said().comment().orElse("-"))
        .collect(Collectors.joining(" / "));
  }

  private static String toldLast(Document document) {
    List<PositionRow> rows = find(document).values().iterator().next();
    return told(rows.get(rows.size() - 1)).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "8.1 Train judges | Supported | # 8.1 / 8.1 / Train judges / supported / Supported / -",
        "8.1. Train judges | Supported | Done # 8.1 / 8.1 / Train judges / supported / Supported /"
            + " Done",
        "8.1 | Noted | # 8.1 / 8.1 / - / noted / Noted / -",
        "8.1, 8.3 | Noted | # 8.1, 8.3 / 8.1 8.3 / - / noted / Noted / -",
        "8.1–8.3 | Noted | # 8.1–8.3 / 8.1-8.3 / - / noted / Noted / -",
        "8.1–8.3 on judges | Noted | # 8.1–8.3 / 8.1-8.3 / on judges / noted / Noted / -",
        "8.1 and 8.3: Train judges | Noted | # 8.1 and 8.3 / 8.1 8.3 / Train judges / noted /"
            + " Noted / -",
        "1. Train judges | Noted | # 1 / 1 / Train judges / noted / Noted / -",
        "2 to 5 years of training | Noted | # /  / 2 to 5 years of training / noted / Noted / -",
        "Train judges | Noted | # /  / Train judges / noted / Noted / -",
        "8.1 Train judges | Noted. The law says so. | # 8.1 / 8.1 / Train judges / noted / Noted /"
            + " The law says so.",
        "8.1 Train judges | Noted. The law says so. | Later # 8.1 / 8.1 / Train judges / noted /"
            + " Noted / Later",
        "8.1 Train judges | Noted – the law // says so. | # 8.1 / 8.1 / Train judges / noted /"
            + " Noted / the law says so.",
        "8.1 Train judges | Noted – | # 8.1 / 8.1 / Train judges / noted / Noted – / -",
        "8.1 Train judges | The law says so. | # 8.1 / 8.1 / Train judges / unknown / The law says"
            + " so. / -",
        "8.1 Train judges | Sylvania accepts this recommendation. | # 8.1 / 8.1 / Train judges /"
            + " supported / accepts this recommendation / -",
        "8.1 Train judges | | Done # 8.1 / 8.1 / Train judges / unknown /  / Done",
      })
  void aRowGivesNumbersAndPosition(String row, String expected) {
    Document document =
        document(
            "| Recommendation | Position | Remarks |",
            "| 7.1 Build schools | Noted | |",
            "| " + row + " |");
    assertThat(toldLast(document)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "8.1 | Train judges | x | | # 8.1 / 8.1 / Train judges / supported / Accepted / -",
        "8.2 | Train judges | | x | Later # 8.2 / 8.2 / Train judges / noted / Noted / Later",
        "8.3 | Train judges | x | x | # 8.3 / 8.3 / Train judges / unknown / Accepted, Noted / -",
        "8.4 | Train judges | | | # 8.4 / 8.4 / Train judges / unknown /  / -",
        "8.5 | 1. Train judges | x | | # 8.5 / 8.5 / Train judges / supported / Accepted / -",
        "8.6 | | x | | # 8.6 / 8.6 / - / supported / Accepted / -",
        "8.7 | 9.1 Train judges | x | | # 9.1 / 9.1 / Train judges / supported / Accepted / -",
      })
  void marksGiveThePosition(String row, String expected) {
    Document document =
        document(
            "| No. | Recommendation | Accepted | Noted | Response |",
            "| 7.1 | Build schools | x | | |",
            "| " + row + " |");
    assertThat(toldLast(document)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "8.1 | Noted | Supported # 8.1 / 8.1 / - / unknown / Noted / -",
        "8.1 | Noted | Noted # 8.1 / 8.1 / - / noted / Noted / -",
        "8.1 | | Noted # 8.1 / 8.1 / - / unknown / Noted / -",
      })
  void ofTwoColumnsThatDifferNoneCounts(String row, String expected) {
    Document document =
        document(
            "| No. | Third cycle | Fourth cycle |", "| 7.1 | Noted | Noted |", "| " + row + " |");
    assertThat(toldLast(document)).isEqualTo(expected);
  }

  @Test
  void rowsBelowAWordOfAnswerAreHeaded() {
    Document document =
        document(
            "| No. | Recommendation |",
            "| Supported |",
            "| 8.1 | Train judges |",
            "| Noted |",
            "| 8.2 | Ban torture |",
            "In between",
            "| No. | Recommendation |",
            "| 8.3 | Pay nurses |",
            "| Noted |",
            "| 8.4 | Build schools |");

    assertThat(find(document)).isEmpty();
    assertThat(tables().findWithHeaded(document).values())
        .singleElement()
        .satisfies(
            rows ->
                assertThat(rows)
                    .extracting(row -> row.numbers() + " " + row.headings())
                    .containsExactly("8.1 [Supported]", "8.2 [Noted]"));
  }

  @Test
  void tablesWithoutPositionsAreLeftOut() {
    Document document =
        document(
            "| Recommendation | Remarks |",
            "| 8.1 Train judges | Done |",
            "In between",
            "| Recommendation | Position |",
            "| Justice |",
            "| 8.2 Ban torture | It is a crime. |",
            "| 8.3 Pay nurses | Noted |",
            "| 8.4 Build schools | |");
    Map<Span, List<PositionRow>> tables = find(document);

    assertThat(tables.keySet())
        .singleElement()
        .satisfies(
            span -> assertThat(span.in(document.text())).contains("8.3").doesNotContain("8.1"));
    assertThat(tables.values())
        .flatMap(rows -> rows)
        .extracting(row -> row.headings() + " " + row.said().span().in(document.text()))
        .containsExactly(
            "[Justice] It is a crime.", "[Justice] Noted", "[Justice] 8.4 Build schools");
  }
}
