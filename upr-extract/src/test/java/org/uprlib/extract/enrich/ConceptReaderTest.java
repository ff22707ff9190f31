package org.uprlib.extract.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.term.TextToken;

class ConceptReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|Ratify the Rome Statute|to-ratify icc",
        "FRENCH|Ratifier le Statut de Rome|to-ratify icc",
        "SPANISH|Ratificar el Estatuto de Roma|to-ratify icc",
        "RUSSIAN|Ратифицировать Римский статут|to-ratify icc",
        "CHINESE|批准《罗马规约》|to-ratify icc",
        "ARABIC|التصديق على نظام روما الأساسي|to-ratify icc",
        "FRENCH|Lutter contre la traite d'êtres humains|to-combat trafficking",
        "RUSSIAN|бороться с торговлей людьми|to-combat trafficking",
        "ARABIC|ومكافحة الاتجار بالأشخاص|to-combat trafficking",
        "ARABIC|لحماية اللاجئين والنساء|to-protect refugee women",
        "ARABIC|وضع آليات وطنية|life institution national",
        "ENGLISH|In the prisons, abolish torture|to-abolish detention torture",
        "CHINESE|向特别程序发出邀请|to-invit special-procedures",
        "ENGLISH|Xyzzy|",
      })
  void aTextIsReadAsTheConceptsThatItNames(Language language, String text, String concepts) {
    assertThat(
            ConceptReader.of(language).read(text).stream()
                .map(TextToken::word)
                .collect(Collectors.joining(" ")))
        .isEqualTo(concepts == null ? "" : concepts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH|Ratifier le Statut de Rome|Ratifier,Statut de Rome",
        "CHINESE|向特别程序发出邀请|邀请,特别程序",
        "ARABIC|ومكافحة الاتجار بالأشخاص|ومكافحة,الاتجار بالأشخاص",
      })
  void aConceptStandsWhereItsWordsDo(Language language, String text, String words) {
    assertThat(ConceptReader.of(language).read(text))
        .extracting(token -> token.span().in(text))
        .containsExactly(words.split(","));
  }

  @Test
  void everyConceptHasWordingsInSixLanguagesAndANameOfItsOwn() {
    List<Row> rows =
        DataFile.read(
            ConceptReader.class::getResourceAsStream, "/org/uprlib/extract/enrich/concepts.tsv", 7);
    assertThat(rows).extracting(row -> row.required(0)).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.cells()).noneMatch(String::isBlank));
  }
}
