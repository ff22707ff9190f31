package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.vocabulary.Language;

class FoundingYearFinderTest {
  /** Language, what an organisation tells of itself, the year; 0 where none is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Rivers United (1998) and the Delta Institute (2014) work for clean rivers. | 1998",
        "en | Rivers United (RU) (1998) works for clean rivers. | 1998",
        "en | Rivers United works with the Delta Institute (2014). | 2014",
        "en | Rivers United works for clean rivers. / 2. Rivers United (2019) reported dams. | 0",
        "en | Delta Watch (2014) reported that the dams are leaking. | 0",
        "en | Rivers United was founded on 5 May 1998. | 1998",
        "en | Rivers United was founded on 12th September, 1998. | 0",
        "en | Rivers United (founded 1998) works for clean rivers. | 1998",
        "en | Rivers United (est. 1998) works for clean rivers. | 1998",
        "en | Rivers United, established 1998, works for clean rivers. | 1998",
        "en | Rivers United has been active since 1998. | 1998",
        "en | Rivers United has worked since 1998 for clean rivers. | 1998",
        "en | Year of establishment: 1998 | 1998",
        "en | Since 1998 rivers have been dirty. | 0",
        "en | It was founded in Port Bay, and registered in 2001. | 2001",
        "fr | Rivers United (1998) et le Delta Institute (2014) défendent les rivières. | 1998",
        "fr | Rivers United a été créée en 1998. | 1998",
        "fr | L’association, fondée le 5 mai 1998, défend les rivières. | 1998",
        "fr | L’association existe depuis 1998. | 1998",
        "fr | Année de création : 1998 | 1998",
        "es | Rivers United (1998) y el Delta Institute (2014) defienden los ríos. | 1998",
        "es | La asociación, fundada en 1998, defiende los ríos. | 1998",
        "es | La asociación fue fundada el 5 de mayo de 1998. | 1998",
        "es | La asociación trabaja desde 1998. | 1998",
        "es | Año de fundación: 1998 | 1998",
        "ru | Центр основан в 1998 году. | 1998",
        "ru | Организация создана в мае 1998 года. | 1998",
        "ru | Год основания: 1998 | 1998",
        "ar | تأسس المركز عام 1998. | 1998",
        "ar | تأسست المنظمة الوطنية لحماية الأنهار والبحيرات عام 1998. | 1998",
        "ar | سنة التأسيس: 1998 | 1998",
        "zh | 本中心成立于1998年。 | 1998",
        "zh | 成立时间：1998年 | 1998"
      })
  void theYearOfTheFirstOfThemIsFound(String code, String paragraph, int year) {
    Submission submission =
        SubmissionDraft.read(
            "= Joint submission to the Universal Periodic Review of Sylvania"
                + " / Submitted by: Rivers United and Delta Institute"
                + " / = Introduction / 1. "
                + paragraph,
            Language.of(code).map(Optional::of).orElseThrow());

    assertThat(submission.organisations())
        .extracting(Organisation::name)
        .containsExactly("Rivers United", "Delta Institute");
    assertThat(submission.established().orElse(0)).isEqualTo(year);
  }
}
