package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class LanguageDetectionTest {
  private final LanguageDetection languages = new LanguageDetection();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|The delegation of Sylvania stated that the Government had adopted a plan for the"
            + " protection of children and that it would be put into effect with the support of all"
            + " ministries by the end of the year.",
        "FRENCH|La délégation de la Sylvanie a déclaré que le Gouvernement avait adopté un plan"
            + " pour la protection des enfants et qui sera mis en œuvre dans les prochains mois par"
            + " tous les ministères du pays.",
        "SPANISH|La delegación de Sylvania declaró que el Gobierno había aprobado un plan para la"
            + " protección de los niños y las niñas, y que sus ministerios lo pondrían en práctica"
            + " antes del fin del año, con el apoyo de todos.",
        "RUSSIAN|Делегация Сильвании заявила, что правительство приняло план по защите детей и что"
            + " он будет выполнен не позднее конца года, а также о поддержке со стороны всех"
            + " министерств, для которых выделены средства.",
        "ARABIC|أعلن وفد سيلفانيا أن الحكومة اعتمدت خطة من أجل حماية الأطفال، وأن هذه الخطة التي"
            + " وضعت مع الوزارات ستنفذ في نهاية السنة على أبعد تقدير، وأجاب عن الأسئلة.",
        "ARABIC|أعـلـن وفـد سـيـلـفـانـيـا أن الـحـكـومـة اعـتـمـدت خـطـة مـن أجـل حـمـايـة"
            + " الأطـفـال، وأن هـذه الـخـطـة الـتـي وضـعـت مـع الـوزارات سـتـنـفـذ فـي نـهـايـة"
            + " الـسـنـة عـلـى أبـعـد تـقـديـر، وأجـاب عن الأسئلة.",
        "CHINESE|西尔瓦尼亚代表团表示，政府已通过一项保护儿童的计划，并将在年底前由各部委付诸实施。",
      })
  void tellsTheOfficialLanguages(Language language, String text) {
    assertThat(languages.detect(text)).contains(language);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Portuguese|pt|A delegação da Silvânia declarou que o Governo tinha aprovado um plano para"
            + " a proteção das crianças e que este seria posto em prática pelos ministérios até ao"
            + " fim do ano, com o apoio de todos.",
        "Italian|it|La delegazione della Silvania ha dichiarato che il Governo aveva adottato un"
            + " piano per la protezione dei bambini e che sarebbe stato attuato dai ministeri entro"
            + " la fine dell'anno con il sostegno di tutti.",
        "Catalan|ca|La delegació de Silvània va declarar que el Govern havia aprovat un pla per a"
            + " la protecció dels infants i que els ministeris el posarien en pràctica abans de la"
            + " fi de l'any amb el suport de tothom.",
        "German|de|Die Delegation Sylvaniens erklärte, die Regierung habe einen Plan zum Schutz der"
            + " Kinder beschlossen, den die Ministerien bis zum Ende des Jahres umsetzen würden.",
        "Slovene|sl|Delegacija Silvanije je povedala, da je vlada sprejela načrt za varstvo otrok"
            + " in da ga bodo ministrstva uresničila do konca leta s podporo vseh.",
        "Bulgarian|bg|Делегацията на Силвания заяви, че правителството е приело план за защита на"
            + " децата и че той ще бъде изпълнен от министерствата до края на годината с подкрепата"
            + " на всички, които не са по места.",
        "Ukrainian|uk|Делегація Сильванії заявила, що уряд ухвалив план захисту дітей і що його"
            + " буде виконано міністерствами не пізніше кінця року за підтримки всіх.",
        "Persian|fa|هیئت سیلوانیا اعلام کرد که دولت طرحی برای حمایت از کودکان تصویب کرده است و این"
            + " طرح تا پایان سال با پشتیبانی همه وزارتخانه‌ها اجرا خواهد شد.",
        "Japanese|ja|シルバニアの代表団は、政府が子どもを保護する計画を採択し、年末までに各省が実施すると述べた。",
        "Korean|ko|실바니아 대표단은 정부가 아동 보호 계획을 채택하였으며 연말까지 각 부처가 이를 시행할 것이라고 말했다.",
        "numbers||115.1 115.2 115.3 (a) (b) A/HRC/99/1",
        "nothing||''",
      })
  void takesNoOtherLanguageForAnOfficialOne(String name, String code, String text) {
    assertThat(languages.detect(text)).isEmpty();
    assertThat(languages.code(text)).isEqualTo(Optional.ofNullable(code));
  }

  /** A summary or a title page may be in another language than the text. */
  @ParameterizedTest
  @CsvSource({"5, 1, en", "1, 5, pt", "50, 10, en", "10, 50, pt", "0, 3, pt"})
  void tellsTheLanguageOfTheGreaterPart(int english, int portuguese, String code) {
    String text =
        ("The delegation of Sylvania stated that the Government had adopted a plan for the"
                    + " protection of children and that it would be put into effect with the"
                    + " support of all. ")
                .repeat(6 * english)
            + ("A delegação da Silvânia declarou que o Governo tinha aprovado um plano para a"
                    + " proteção das crianças e que este seria posto em prática pelos ministérios"
                    + " com o apoio de todos. ")
                .repeat(6 * portuguese);
    assertThat(LanguageDetection.codeOfMost(languages.shares(text)))
        .isEqualTo(Optional.ofNullable(code));
  }

  /** Paragraphs in two languages in turn: both official, or only one of them. */
  @ParameterizedTest
  @CsvSource({"3, fr, true", "60, fr, true", "3, pt, false", "60, pt, false"})
  void tellsAnOfficialLanguageWhereSeveralMakeMostOfTheText(
      int times, String other, boolean official) {
    String english =
        "The delegation of Sylvania stated that the Government had adopted a plan for the"
            + " protection of children and that it would be put into effect with the support of"
            + " all. ";
    String second =
        other.equals("fr")
            ? "La délégation de la Sylvanie a déclaré que le Gouvernement avait adopté un plan"
                + " pour la protection des enfants et qu’il serait mis en œuvre avec l’appui de"
                + " tous les ministères. "
            : "A delegação da Silvânia declarou que o Governo tinha aprovado um plano para a"
                + " proteção das crianças e que este seria posto em prática pelos ministérios com"
                + " o apoio de todos. ";
    String text = (english.repeat(2) + "\n" + second.repeat(2) + "\n").repeat(times);
    assertThat(
            LanguageDetection.codeOfMost(languages.shares(text)).flatMap(Language::of).isPresent())
        .isEqualTo(official);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Sylvania should ratify international conventions without delay, strengthening domestic"
            + " legislation against discrimination, protecting children, women, migrants.",
        "fr|Ratifier sans réserve la Convention contre la torture; adopter une loi contre toutes"
            + " les formes de discrimination; renforcer la protection de ses minorités (Sylvanie).",
        "es|Ratificar sin reservas la Convención contra la Tortura; aprobar una ley contra todas"
            + " formas de discriminación; reforzar la protección de minorías (Sylvania).",
        "ru|Рекомендация 121.2 поддержана частично, рекомендации 121.6, 121.7 отклонены.",
        "ar|تؤيد سيلفانيا التوصيتين 121.2 و121.3 وتقبل جزئياً التوصية 121.6.",
      })
  void tellsTextsWithFewOfTheCommonestWords(String code, String text) {
    assertThat(languages.code(text)).contains(code);
  }

  @Test
  void looksAtTheWholeOfLongTexts() {
    String foreign = "Konvencija Združenih narodov Generalna skupščina Svet za človekove pravice. ";
    String english =
        "The Government of Sylvania stated that it had, with the support of all of its ministries"
            + " and by the end of the year, adopted a plan for the protection of children. ";
    assertThat(languages.detect(foreign.repeat(20) + english.repeat(400)))
        .isEqualTo(Optional.of(Language.ENGLISH));
  }
}
