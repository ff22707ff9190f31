package org.uprlib.extract.read.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitlesTest {
  private final SectionTitles titles = new SectionTitles();

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "II. Conclusions and/or recommendations           | CONCLUSIONS",
        "II. CONCLUSIONS AND/OR RECOMMENDATIONS           | CONCLUSIONS",
        "II.\u00a0Conclusions  and/or recommendations**   | CONCLUSIONS",
        "III – Conclusions and recommendations 3          | CONCLUSIONS",
        "Conclusions:                                     | CONCLUSIONS",
        "II. Conclusions et/ou recommandations            | CONCLUSIONS",
        "II. Conclusiones y/o recomendaciones*            | CONCLUSIONS",
        "II. Выводы и/или рекомендации                    | CONCLUSIONS",
        "ثانياً - الاستنتاجات و/أو التوصيات                | CONCLUSIONS",
        "ثانيا- الاستنتاجات و/أو التوصيات                  | CONCLUSIONS",
        "二. 结论和/或建议                                   | CONCLUSIONS",
        "二、结论和/或建议                                   | CONCLUSIONS",
        "Annex                                            | ANNEX",
        "Annex II                                         | ANNEX",
        "Annexe I                                         | ANNEX",
        "Anexo                                            | ANNEX",
        "附件                                              | ANNEX",
        "III. Voluntary pledges and commitments           | PLEDGES",
        "II. Conclusions ou recommandations               | CONCLUSIONS",
        "II. Выводы и (или) рекомендации                  | CONCLUSIONS",
        "III. Promesas y compromisos voluntarios          | PLEDGES",
        "III. Engagements volontaires                     | PLEDGES",
        "III. Добровольные обещания и обязательства       | PLEDGES",
        "ثالثاً- التعهدات والالتزامات الطوعية              | PLEDGES",
        "三. 自愿承诺                                        | PLEDGES",
      })
  void knows(String heading, SectionTitles.Section section) {
    assertThat(titles.section(heading.strip())).contains(section);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "II.",
        "I. Summary of the proceedings of the review process",
        "Conclusions of the Council",
        "Annexation",
        "ثانياً",
        "二",
      })
  void knowsNot(String heading) {
    assertThat(titles.section(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "III. Annex,true",
    "IV Closing,true",
    "Introduction,false",
    "I,false",
    "B. Part,false"
  })
  void mainSectionsHaveRomanNumbers(String heading, boolean main) {
    assertThat(SectionTitles.mainSection(heading)).isEqualTo(main);
  }
}
