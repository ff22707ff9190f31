package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

/** Where papers name recommendations by number. */
class CitationReaderTest {
  private static final CitationReader READER =
      new CitationReader(Loaded.BOOK, Loaded.STATES, new CountedReview(DocumentationWord.load()));

  private static String told(ReviewDocument.Citation naming) {
    String numbers =
        naming.numbers().stream()
            .map(
                range -> {
                  String first = number(range.paragraph().orElse(0), range.first());
                  String last = number(range.lastParagraph().orElse(0), range.last());
                  return first.equals(last) ? first : first + "-" + last;
                })
            .collect(Collectors.joining(" "));
    return "["
        + naming.words()
        + "] "
        + numbers
        + (naming.announced() ? "" : " alone")
        + naming.symbol().map(symbol -> " of " + symbol).orElse("")
        + (naming.cycle().isPresent() ? " of cycle " + naming.cycle().getAsInt() : "")
        + (naming.session().isPresent() ? " of session " + naming.session().getAsInt() : "")
        + (naming.year().isPresent() ? " of " + naming.year().getAsInt() : "")
        + naming.to().map(state -> " to " + state.name()).orElse("");
  }

  private static String number(int paragraph, int number) {
    return paragraph == 0 ? String.valueOf(number) : paragraph + "." + number;
  }

  private static String told(String text, Language language) {
    return READER.read(text, language).stream()
        .map(
            naming -> {
              assertThat(naming.span().in(text)).isEqualTo(naming.words());
              return told(naming);
            })
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The centre was closed (115.3).                       | [115.3] 115.3 alone",
        "The centre was closed [115.3].                       | [115.3] 115.3 alone",
        "Clinics were built /115.3.                       |",
        "115.3 Close the Karstal centre (Norway)              | [115.3] 115.3 alone",
        "115.3.                                               | [115.3] 115.3 alone",
        "  115.3 and bail                                     | [115.3] 115.3 alone",
        "The centre held 115.3 people a day.                  |",
        "The centre was closed (115.3) (116.1) and (116.2).   | [115.3] 115.3 alone; [116.1] 116.1"
            + " alone; [116.2] 116.2 alone",
        "The centre was closed (115.3; 116.1).                | [115.3; 116.1] 115.3 116.1 alone",
        "The centre was closed (115.3) / 116.1.                | [115.3] 115.3 alone",
        "The centre was closed (115.3), with 116.1 staying.   | [115.3] 115.3 alone",
        "The budget rose (115.3% in 2018).                    |",
        "The budget rose (115.3 % in 2018).                   |",
        "The bill was passed (12.10.2018).                    |",
        "The bill was passed (12.10 of it).                   | [12.10] 12.10 alone",
        "Recommendation 115.3 % was met.                   | [Recommendation 115.3] 115.3",
        "The centre was closed (115.3.).                      | [115.3] 115.3 alone",
        "See paragraph 115.3.                                 |",
        "(paragraph 115.3)                                    |",
        "(para. 115)                                    |",
        "See the recommendations in paragraph 115.3.          | [paragraph 115.3] 115.3",
        "See A/HRC/28/20, paras. 115.1 and 115.2.             | [paras. 115.1 and 115.2] 115.1"
            + " 115.2 of A/HRC/28/20",
        "See A/HRC/28/20, para. 115.                          | [para. 115] 115 of A/HRC/28/20",
        "See CRC/C/XSV/CO/5, para. 3.                         |",
        "See A/HRC/28/20 and CRC/C/XSV/CO/5, para. 3.         |",
        "See A/HRC/28/20 and E/C.12/XSV/CO/2, para. 3.        |",
        "See A/HRC/28/20 and A/HRC/RES/16/21, para. 3.        |",
        "See A/HRC/28/20 on HIV/AIDS, para. 115.3.            | [para. 115.3] 115.3 of A/HRC/28/20",
        "See A/HRC/28/20/Add.1, para. 115.3.                  | [para. 115.3] 115.3 of"
            + " A/HRC/28/20/Add.1",
        "See CRC/C/XSV/CO/5 and A/HRC/28/20, para. 115.3.     | [para. 115.3] 115.3 of A/HRC/28/20",
        "Bail was set. See A/HRC/28/20, para. 115.3.          | [para. 115.3] 115.3 of A/HRC/28/20",
        "See para. 115.3 of A/HRC/28/20.                      |",
        "In 1990, by recommendations Nos. 3 and 5–7, it was.  | [recommendations Nos. 3 and 5–7] 3"
            + " 5-7",
        "See recommendations 115.3 and 116.5–116.7.           | [recommendations 115.3 and"
            + " 116.5–116.7] 115.3 116.5-116.7",
        "Recommendation 13, which was noted.                  | [Recommendation 13] 13",
      })
  void numbersOfRecommendations(String text, String expected) {
    assertThat(told(text, Language.ENGLISH)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General recommendation No. 3 was adopted.            |",
        "The general recommendation No. 3 was adopted.        |",
        "Recommendation No. 3 in general was adopted.         | [Recommendation No. 3] 3",
        "Europe’s recommendation 3 was followed.              |",
        "Europe's recommendation 3 was followed.              |",
        "The Council of Europe’s recommendation 3 was kept.   |",
        "Norway’s recommendation 3 was kept.                  | [recommendation 3] 3",
        "’s recommendation 3 was kept.                        | [recommendation 3] 3",
        "ECRI recommendations 3 and 4 were kept.              |",
        "ECRI (115.3) was kept.                               | [115.3] 115.3 alone",
        "ECRI, 115.3                                          |",
        "Recommendation 3 of the Committee was kept.          |",
        "Recommendation 3, of the Committee, was kept.        | [Recommendation 3] 3",
        "Recommendation 3 of the State was kept.              | [Recommendation 3] 3",
        "Recommendation 3 was kept, of the Committee.         | [Recommendation 3] 3",
        "Recommendation 3 of ILO                              |",
      })
  void othersRecommendationsAreNotTheReviews(String text, String expected) {
    assertThat(told(text, Language.ENGLISH)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation 115.3 of the second cycle             | [Recommendation 115.3] 115.3 of"
            + " cycle 2",
        "Recommendation 115.3 of the first review was kept.   | [Recommendation 115.3] 115.3 of"
            + " cycle 1",
        "First-cycle recommendation 115.3                     | [recommendation 115.3] 115.3 of"
            + " cycle 1",
        "First-class recommendation 115.3                     | [recommendation 115.3] 115.3",
        "Second cycle: recommendation 115.3                   | [recommendation 115.3] 115.3 of"
            + " cycle 2",
        "In the sixth cycle, recommendation 115.3 was kept.   | [recommendation 115.3] 115.3 of"
            + " cycle 6",
        "In the seventh cycle, recommendation 115.3 was kept. | [recommendation 115.3] 115.3",
        "In the second year, recommendation 115.3 was kept.   | [recommendation 115.3] 115.3",
        "In the second cycle the State, which had long waited, kept recommendation 115.3. |"
            + " [recommendation 115.3] 115.3 of cycle 2",
        "In the second cycle the State, which had long waited for it, kept recommendation 115.3. |"
            + " [recommendation 115.3] 115.3",
        "In the second cycle the State, which had so long waited for it, kept recommendation"
            + " 115.3. | [recommendation 115.3] 115.3",
        "Recommendation 115.3 was kept by the State, as it had said in the second cycle. |"
            + " [Recommendation 115.3] 115.3",
        "Recommendation 115.3 was kept by the State, as it said in the second cycle. |"
            + " [Recommendation 115.3] 115.3",
        "Recommendation 115.3 was kept by the State, as said in the second cycle. |"
            + " [Recommendation 115.3] 115.3 of cycle 2",
        "Recommendation 115.3 (cycle 1) was kept.              | [Recommendation 115.3] 115.3 of"
            + " cycle 1",
        "UPR I, recommendation 115.3, was kept.                | [recommendation 115.3] 115.3 of"
            + " cycle 1",
        "Of 12 reviews, recommendation 115.3 was kept.         | [recommendation 115.3] 115.3",
        "Recommendation 115.3 received in October 2010 was kept. | [Recommendation 115.3] 115.3 of"
            + " 2010",
        "Recommendation 115.3 was kept in October 2010.        | [Recommendation 115.3] 115.3",
        "Recommendation 115.3 was kept. The second cycle is over. | [Recommendation 115.3] 115.3",
      })
  void theCycleThatTheyAreOf(String text, String expected) {
    assertThat(told(text, Language.ENGLISH)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH  | Le centre a été fermé (recommandations 115.3 et 115.4).  | [recommandations"
            + " 115.3 et 115.4] 115.3 115.4",
        "FRENCH  | La recommandation générale no 3 a été suivie.            |",
        "FRENCH  | La recommandation 3 du Comité a été suivie.              |",
        "FRENCH  | La recommandation 115.3 du deuxième cycle a été suivie.  | [recommandation"
            + " 115.3] 115.3 of cycle 2",
        "FRENCH  | La recommandation 115.3 du quatrième cycle.              | [recommandation"
            + " 115.3] 115.3 of cycle 4",
        "SPANISH | La recomendación 115.3 del segundo ciclo se cumplió.     | [recomendación"
            + " 115.3] 115.3 of cycle 2",
        "SPANISH | Recomendación 115.3 (tercer examen)                      | [Recomendación"
            + " 115.3] 115.3 of cycle 3",
        "SPANISH | El centro se cerró (recomendaciones 115.3 y 115.4).      | [recomendaciones"
            + " 115.3 y 115.4] 115.3 115.4",
        "SPANISH | La recomendación general núm. 3 se cumplió.              |",
        "SPANISH | La recomendación 3 de la OIT se cumplió.                 |",
        "FRENCH | La recommandation 115.3 du document A/HRC/14/15 est appliquée. | [recommandation"
            + " 115.3] 115.3 of A/HRC/14/15",
        "FRENCH | La recommandation 115.3, faite en 2010, est appliquée. | [recommandation 115.3]"
            + " 115.3 of 2010",
        "FRENCH | La recommandation 115.3 de l’examen de 2010 est appliquée. | [recommandation"
            + " 115.3] 115.3 of 2010",
        "FRENCH | La recommandation 115.3 a été appliquée en 2010. | [recommandation 115.3] 115.3",
        "FRENCH | La recommandation 115.3 du Rapporteur spécial est appliquée. |",
        "SPANISH | La recomendación 115.3 (A/HRC/14/15) se cumplió. | [recomendación 115.3] 115.3"
            + " of A/HRC/14/15",
        "SPANISH | La recomendación 115.3, formulada en 2010, se cumplió. | [recomendación 115.3]"
            + " 115.3 of 2010",
        "SPANISH | La recomendación 115.3 del examen de 2010 se cumplió. | [recomendación 115.3]"
            + " 115.3 of 2010",
        "SPANISH | La recomendación 115.3 se cumplió en 2010. | [recomendación 115.3] 115.3",
        "SPANISH | La recomendación 115.3 del séptimo período de sesiones se cumplió. |"
            + " [recomendación 115.3] 115.3 of session 7",
        "RUSSIAN | Рекомендация 115.3 из документа A/HRC/14/15 выполнена. | [Рекомендация 115.3]"
            + " 115.3 of A/HRC/14/15",
        "RUSSIAN | Рекомендация 115.3, вынесенная в 2010 году, выполнена. | [Рекомендация 115.3]"
            + " 115.3 of 2010",
        "RUSSIAN | Рекомендация 115.3 седьмой сессии выполнена. | [Рекомендация 115.3] 115.3 of"
            + " session 7",
        "RUSSIAN | Рекомендация 115.3 выполнена в 2010 году. | [Рекомендация 115.3] 115.3",
        "CHINESE | 文件A/HRC/14/15第115.3段所载建议已落实。 |",
        "CHINESE | 建议115.3（A/HRC/14/15）已落实。 | [建议115.3] 115.3 of A/HRC/14/15",
        "ARABIC | نُفذت التوصية 115.3 الواردة في الوثيقة A/HRC/14/15. | [التوصية 115.3] 115.3 of"
            + " A/HRC/14/15",
        "RUSSIAN | Рекомендация 115.3 первого обзора выполнена. | [Рекомендация 115.3] 115.3 of"
            + " cycle 1",
        "RUSSIAN | Рекомендация 115.3 Комитета по правам человека выполнена. |",
        "RUSSIAN | Рекомендация 115.3 Омбудсмена выполнена. |",
        "RUSSIAN | Рекомендация 115.3, вынесенная Лесото, выполнена. | [Рекомендация 115.3] 115.3"
            + " to Lesotho",
        "CHINESE | 第一轮审议的建议115.3已落实。 | [建议115.3] 115.3 of cycle 1",
        "CHINESE | 第一个周期的建议115.3已落实。 | [建议115.3] 115.3 of cycle 1",
        "CHINESE | 人权事务委员会的建议115.3已落实。 |",
        "CHINESE | 监察员的建议115.3已落实。 |",
        "CHINESE | 2010年提出的建议115.3已落实。 | [建议115.3] 115.3 of 2010",
        "CHINESE | 向莱索托提出的建议115.3已落实。 | [建议115.3] 115.3 to Lesotho",
        "ARABIC | نُفذت التوصية 115.3 من الاستعراض الأول. | [التوصية 115.3] 115.3 of cycle 1",
        "ARABIC | نُفذت التوصية 115.3 من الجولة الأولى. | [التوصية 115.3] 115.3 of cycle 1",
        "ARABIC | نُفذت التوصية 115.3 الصادرة عن اللجنة المعنية بحقوق الإنسان. |",
        "ARABIC | نُفذت التوصية 115.3 الصادرة عن أمين المظالم. |",
        "ARABIC | نُفذت التوصية 115.3 الموجهة إلى ليسوتو. | [التوصية 115.3] 115.3 to Lesotho",
        "FRENCH | La recommandation 115.3 faite au Lesotho est appliquée. | [recommandation 115.3]"
            + " 115.3 to Lesotho",
        "FRENCH | Au Lesotho, la recommandation 115.3 est appliquée. | [recommandation 115.3]"
            + " 115.3 to Lesotho",
        "FRENCH | La recommandation 115.3 de l’examen du Lesotho est appliquée. | [recommandation"
            + " 115.3] 115.3 to Lesotho",
        "FRENCH | La recommandation 115.3 de l’Italie est appliquée. | [recommandation 115.3]"
            + " 115.3",
        "SPANISH | La recomendación 115.3 hecha a Lesotho se cumplió. | [recomendación 115.3]"
            + " 115.3 to Lesotho",
        "SPANISH | En Lesotho, la recomendación 115.3 se cumplió. | [recomendación 115.3] 115.3 to"
            + " Lesotho",
        "SPANISH | La recomendación 115.3 del examen de Lesotho se cumplió. | [recomendación"
            + " 115.3] 115.3 to Lesotho",
        "ENGLISH | Recommendation 115.3 made to Norway was kept. | [Recommendation 115.3] 115.3 to"
            + " Norway",
        "ENGLISH | Recommendation 115.3 of the second review of Norway was kept. |"
            + " [Recommendation 115.3] 115.3 of cycle 2 to Norway",
        "ENGLISH | Recommendation 115.3 of the Universal Periodic Review of the second review of"
            + " Norway was kept. | [Recommendation 115.3] 115.3 of cycle 2 to Norway",
        "ENGLISH | Recommendation 115.3 made to the Netherlands was kept. | [Recommendation 115.3]"
            + " 115.3 to Netherlands",
        "ENGLISH | Recommendation 115.3 of Norway was kept. | [Recommendation 115.3] 115.3",
        "ENGLISH | In the case of Norway, recommendation 115.3 was kept. | [recommendation 115.3]"
            + " 115.3 to Norway",
        "ENGLISH | Recommendation 115.3 of the review, Norway, was kept. | [Recommendation 115.3]"
            + " 115.3",
        "ENGLISH | Recommendation 115.3 of the Venice Commission was kept. |",
        "ENGLISH | Recommendation 115.3 of the mid-term report was kept. |",
        "ARABIC | نُفذت التوصية 115.3 المقدمة في عام 2010. | [التوصية 115.3] 115.3 of 2010",
      })
  void otherLanguages(Language language, String text, String expected) {
    assertThat(told(text, language)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5, 7–8                         | [5, 7–8] 5 7-8",
        "3 Close the Karstal centre     | [3] 3",
        "Close 3 centres                |",
        "Nothing                        |",
      })
  void aCellOfNumbersBeginsWithThem(String text, String expected) {
    assertThat(READER.opening(text, Language.ENGLISH).map(CitationReaderTest::told).orElse(""))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation         | true",
        "No. of recommendations | true",
        "Recommendation No.     | true",
        "Status                 | false",
        "Measures recommended   | false",
      })
  void headsOfColumnsThatSayRecommendation(String head, boolean expected) {
    assertThat(READER.saysRecommendation(head, Language.ENGLISH)).isEqualTo(expected);
  }
}
