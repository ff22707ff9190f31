package org.uprlib.extract.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.Stance;

/** The words by which tables are understood: headings of columns, labels in cells, positions. */
class TableWordsTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No.                                         | NUMBER",
        "No. of recommendation                       | NUMBER",
        "Nobody                                      |",
        "Recommendation                              | RECOMMENDATION",
        "Recommendations and conclusions             | RECOMMENDATION",
        "Recommendation No.                          | NUMBER",
        "RECOMMEN- DATION NO                         | NUMBER",
        "Recommending State/s                        | STATES",
        "State(s)                                    | STATES",
        "État(s)                                     | STATES",
        "Estado(s) recomendante(s)                   | STATES",
        "Государство (государства)                   | STATES",
        "الدولة (الدول)                              | STATES",
        "Recommendation(s)                           | RECOMMENDATION",
        "State                                       | STATES",
        "State of play                               |",
        "Position of Sylvania                        | POSITION",
        "Posi tion                                   | POSITION",
        "Status                                      | POSITION",
        "Status of implementation                    | ASSESSMENT",
        "Comments on level of implementation         | ASSESSMENT",
        "Comments                                    | COMMENT",
        "Full list of themes                         | THEMES",
        "Numéro de la recommandation                 | NUMBER",
        "Réponse de la Sylvanie                      | RESPONSE",
        "Situación                                   | POSITION",
        "№ п/п                                       | NUMBER",
        "Номер рекомендации                          | NUMBER",
        "Рекомендации                                | RECOMMENDATION",
        "Позиция Сильвании                           | POSITION",
        "Ответ государства                           | RESPONSE",
        "Комментарии                                 | COMMENT",
        "رقم التوصية                                 | NUMBER",
        "نص التوصية                                  | RECOMMENDATION",
        "موقف سيلفانيا                               | POSITION",
        "تعليقات                                     | COMMENT",
        "建议编号                                     | NUMBER",
        "建议                                         | RECOMMENDATION",
        "立场                                         | POSITION",
        "答复                                         | RESPONSE",
        "评论                                         | COMMENT",
        "Ministry                                    |",
        "''                                          |",
      })
  void aHeadingTellsWhatAColumnHolds(String heading, ColumnKind kind) {
    assertThat(Loaded.TABLES.kind(heading).orElse(null)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theme: D51 Justice                          | THEME D51 Justice",
        "THEME : Justice                             | THEME Justice",
        "Theme：Justice                               | THEME Justice",
        "Thème\u00a0:\u00a0Justice                             | THEME Justice",
        "Themes: Justice                             | THEMES Justice",
        "Theme Justice                               |",
        "Theme                                       |",
        "Scheme: Justice                             |",
        "- Justice Affected persons: - Children      | PERSONS - Children",
        "Justice SDGs: 16 Affected persons: Children | SDGS 16 Affected persons: Children, PERSONS"
            + " Children",
        "ODD: 16; odd: 4                             | SDGS 16; odd: 4, SDGS 4",
        "SDGs:SDG: 16                                | SDGS SDG: 16, SDGS 16",
      })
  void aLabelTellsWhatFollows(String text, String expected) {
    assertThat(
            new CellLabels()
                .in(text).stream()
                    .map(found -> found.kind() + " " + text.substring(found.end()))
                    .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theme: Justice                 | THEME 0 7",
        "Justice. Theme: Courts         |",
        "Source of position: A/HRC/28/1 | SOURCE 0 20",
      })
  void aLabelOpensACell(String text, String expected) {
    assertThat(
            new CellLabels()
                .at(text)
                .map(found -> found.kind() + " " + found.start() + " " + found.end())
                .orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Supported                                  | SUPPORTED | Supported",
        "' Supported '                              | SUPPORTED | Supported",
        "SUPPORT- ED                                | SUPPORTED | SUPPORT- ED",
        "Supported/Noted                            | PARTIAL   | Supported/Noted",
        "Yes                                        | SUPPORTED | Yes",
        "N                                          | NOTED     | N",
        "Accepted. The law is in force.             | SUPPORTED | Accepted",
        "Accepted: the law is in force.             | SUPPORTED | Accepted",
        "Noted – the law is in force.               | NOTED     | Noted",
        "Noted — the law is in force.               | NOTED     | Noted",
        "Noted  . The law is in force.              | NOTED     | Noted",
        "Noted, as the law is in force.             | NOTED     | Noted",
        "Note: the law is in force.                 | NOTED     | Note",
        "No. 12 of the law says so.                 | UNKNOWN   |",
        "A. The law is in force.                    | UNKNOWN   |",
        "The law is in force.                       | UNKNOWN   |",
        "Sylvania accepts this recommendation.      | SUPPORTED | accepts this recommendation",
        "The law is in force. Accepted.             | SUPPORTED | Accepted",
        "Supported only as to children              | PARTIAL   | Supported",
        "Supported, though not the deadline         | PARTIAL   | Supported",
        "Supported (without the last clause)        | PARTIAL   | Supported",
        "Accepted, with the exclusion of the words  | PARTIAL   | Accepted",
        "Accepted: 0                                | UNKNOWN   | Accepted: 0",
        "Accepted: no                               | NOTED     | Accepted: no",
        "Accepted no                                | NOTED     | Accepted no",
        "Yes and no                                 | PARTIAL   | Yes and no",
        "Partly yes                                 | PARTIAL   | Partly yes",
        "Accepted; no action required               | SUPPORTED | Accepted",
        "Accepted; not a priority                   | SUPPORTED | Accepted",
        "Supported (see No. 3)                      | SUPPORTED | Supported",
        "Supported in 2014, now noted               | NOTED     | noted",
        "''                                         | UNKNOWN   |",
      })
  void aCellTellsAPosition(String cell, PositionStatus status, String words) {
    Stance stance = new PositionWords(BOOK).read(cell, Language.ENGLISH);

    assertThat(stance.status()).isEqualTo(status);
    assertThat(stance.words().map(span -> span.in(cell)).orElse(null)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Принята.                                     | SUPPORTED",
        "ru | Поддерживается.                              | SUPPORTED",
        "ru | Принято к сведению                           | NOTED",
        "ru | Не поддерживается                            | NOTED",
        "ru | Поддерживается частично                      | PARTIAL",
        "ru | Принята. Вопрос находится на рассмотрении.   | SUPPORTED",
        "ru | Отклонена: закон допускает исключения.       | NOTED",
        "ru | Находится на рассмотрении                    | PENDING",
        "ru | Закон находится на рассмотрении парламента.  | UNKNOWN",
        "ar | مقبولة                                       | SUPPORTED",
        "ar | أُحيط علماً بها                              | NOTED",
        "ar | غير مقبولة                                   | NOTED",
        "ar | مقبولة جزئياً                                | PARTIAL",
        "ar | مقبولة. المسألة قيد النظر في البرلمان.       | SUPPORTED",
        "ar | قيد الدراسة                                  | PENDING",
        "zh | 接受                                         | SUPPORTED",
        "zh | 注意到                                       | NOTED",
        "zh | 不接受                                       | NOTED",
        "zh | 部分接受                                     | PARTIAL",
        "zh | 接受。此事正在议会审议之中。                 | SUPPORTED",
        "zh | 待定                                         | PENDING",
        "zh | 法案正在议会审议之中。                       | UNKNOWN",
      })
  void aCellTellsAPositionInItsLanguage(String language, String cell, PositionStatus status) {
    Stance stance = new PositionWords(BOOK).read(cell, Language.of(language).orElseThrow());

    assertThat(stance.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x     | CHOSEN",
        "' X ' | CHOSEN",
        "✓     | CHOSEN",
        "Yes   | CHOSEN",
        "Sí    | CHOSEN",
        "✗ | CROSSED",
        "No    | DENIED",
        "8.1   | -",
        "''    | -",
      })
  void aMarkChoosesAColumnOrDeniesIt(String cell, String expected) {
    assertThat(new PositionWords(BOOK).mark(cell).map(Enum::name).orElse("-")).isEqualTo(expected);
  }
}
