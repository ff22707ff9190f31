package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesInTextTest {
  private static final States STATES = States.load();

  /** The text with the match at its start in brackets, after the State's code. */
  private static String read(String text) {
    return STATES
        .longestAt(text, 0)
        .map(
            m ->
                m.state().code() + "[" + text.substring(0, m.end()) + "]" + text.substring(m.end()))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GBR[United Kingdom] France, Mexico",
        "NER[Niger], Nigeria",
        "NGA[Nigeria], Niger",
        "NER[Niger]’s report",
        "GIN[Guinea] (Bissau)",
        "GIN[Guinea], Bissau",
        "GNB[Guinea-Bissau]; Guinea",
        "COG[Congo], Democratic Republic of the Congo, Niger",
        "COD[Congo, Democratic Republic of the]; Congo",
        "COD[Congo, Democratic Republic of the], Congo",
        "MDA[Moldova], Republic of Korea",
        "MDA[Moldova, Republic of], Korea",
        "KOR[Republic of Korea])",
        "PRK[Democratic People's Republic of Korea])",
        "COG[Congo]) (Democratic Republic of the Congo)",
        "COD[Congo, Democratic Republic of the])",
        "COD[Democratic Republic of the Congo]/Chad",
        "DMA[Dominica], Ecuador",
        "DOM[Dominican Republic], Ecuador",
        "SSD[South Sudan] and Sudan",
        "USA[United States of America]);",
        "USA[United States]);",
        "USA[US], Canada",
        "USA[U.S.A.], Canada",
        "BOL[Bolivia (Plurinational State of)], Chile",
        "BOL[Bolivia] (2009)",
        "NLD[the Netherlands])",
        "MKD[the former Yugoslav Republic of Macedonia];",
        "MKD[former Yugoslav Republic of Macedonia];",
        "SLV[El Salvador]/Cuba",
        "KNA[St. Kitts and Nevis],",
        "DZA[l’Algérie],",
        "RUS[Российская Федерация]);",
        "GIN[几内亚]、加纳",
        "GNB[几内亚比绍]和加纳",
        "GHA[加纳]和几内亚",
        "ESP[وإسبانيا]؛",
        "FRA[FRANCE] AND GERMANY",
        "SRB[Serbia] and Montenegro)",
        "SRB[SERBIA] & MONTENEGRO)",
        "TTO[Trinidad & Tobago] and Serbia",
        "STP[Sao Tome and Principe] and Serbia",
        "BIH[Bosnia and Herzegovina] and Serbia",
      })
  void readsTheLongestName(String expected) {
    String text = expected.substring(4).replaceFirst("]", "");
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void readsNamesOverBlanksAndLineBreaks() {
    assertThat(read("Republic of\n    Korea,")).isEqualTo("KOR[Republic of\n    Korea],");
    assertThat(read("Guinea-\nBissau,")).isEqualTo("GNB[Guinea-\nBissau],");
    assertThat(read("Azer-\n  baijan,")).isEqualTo("AZE[Azer-\n  baijan],");
    assertThat(read("Bosnia  and\u00a0Herzegovina")).isEqualTo("BIH[Bosnia  and\u00a0Herzegovina]");
    assertThat(read("Guinea\n\n(Bissau)")).isEqualTo("GIN[Guinea]\n\n(Bissau)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chad", "turkey", "Us and them", "Jordanian law", "Nigerian", "Guineans", "Irane", "ABC",
            "",
        "the", "the child", "la loi", "l’", "of Spain", "(Spain)", "1Spain", " Spain",
            "Republic of",
        "the us", "ΕΛ",
      })
  void readsNoNameInOtherText(String text) {
    assertThat(read(text)).isEqualTo("-");
  }

  @Test
  void startsAtWordsOnly() {
    String text = "Romania";
    assertThat(STATES.longestAt(text, 1)).isEmpty();
    assertThat(STATES.longestAt("SouthSudan", 5)).isEmpty();
    assertThat(STATES.longestAt("co-Chad", 3)).isPresent();
    assertThat(STATES.longestAt(text, -1)).isEmpty();
    assertThat(STATES.longestAt(text, 7)).isEmpty();
    assertThat(STATES.longestAt(text, 8)).isEmpty();
  }

  @Test
  void walksThroughAList() {
    String text = "(Spain, the United Kingdom France, Timor-\nLeste and Lao PDR) for 3 Niger Delta";
    assertThat(STATES.find(text).map(match -> match.state().code() + "@" + match.start()))
        .containsExactly("ESP@1", "GBR@8", "FRA@27", "TLS@35", "LAO@52", "NER@67");
    assertThat(STATES.find("")).isEmpty();
  }

  @Test
  void readsTheSameUnderTurkish() {
    assertThat(InTurkish.run(() -> read("INDIA, INDONESIA"))).isEqualTo("IND[INDIA], INDONESIA");
  }
}
