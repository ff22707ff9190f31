package org.uprlib.core.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

class FrontMatterReaderTest {
  private static final FrontMatterReader READER = new FrontMatterReader(States.load());
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";

  private static PaperInfo read(String... lines) {
    return READER.read(new TestDocument().says(lines).document());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Distr.: General 22 December 2014 Original: English | 2014-12-22",
        "22\u00a0December\u00a02014                         | 2014-12-22",
        "22 DECEMBER 2014                                   | 2014-12-22",
        "22 décembre 2014                                   | 2014-12-22",
        "1er avril 2014                                     | 2014-04-01",
        "22 de diciembre de 2014                            | 2014-12-22",
        "1º de marzo de 2014                                | 2014-03-01",
        "22 декабря 2014 года                               | 2014-12-22",
        "22 ديسمبر 2014                                      | 2014-12-22",
        "22 كانون الأول/ديسمبر 2014                          | 2014-12-22",
        "2014年12月22日                                      | 2014-12-22",
        "2014 年 12 月 22 日                                 | 2014-12-22",
        "5 July2013                                         | 2013-07-05",
        "5July 2013                                         | 2013-07-05",
        "22décembre 2014                                    | 2014-12-22",
        "22 dediciembre de2014                              | 2014-12-22",
      })
  void readsDates(String text, LocalDate date) {
    assertThat(new DateFinder().first(text.strip())).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"December 2014", "31 February 2014", "22/12/2014", "2014年13月1日", ""})
  void readsNoDates(String text) {
    assertThat(new DateFinder().first(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/24/7           | 5 July2013     | 2013-07-05",
        "A/HRC/24/7           | 5 July 2013    | 2013-07-05",
        "A/HRC/24/7/Add.1     | 6 October 2014 | 2014-10-06",
        "A/HRC/WG.6/16/SVN/1  | 8 Feb. 2013    | ''",
        "A/HRC/WG.6/16/SVN/1  | 8 February 2013 | 2013-02-08",
        "A/HRC/WG.6/16/SVN/3  | 8 February 2008 | ''",
        "A/HRC/24/7           | 5. 7. 2013     | ''",
        "A/HRC/24/7           | 5 July 2003    | ''",
        "A/HRC/8/19           | 20.5.2008      | ''",
      })
  void aDateFarFromTheSessionsIsNotThePapers(String symbol, String printed, String date) {
    PaperInfo info =
        read(
            symbol,
            printed,
            symbol.contains("WG.6") ? "Universal Periodic Review" : TITLE,
            "Slovenia",
            "1. The Working Group, established in accordance with Human Rights Council resolution"
                + " 5/1 of 18 June 2007, held its session. See A/HRC/WG.6/"
                + (symbol.contains("/8/") ? 1 : 16)
                + "/SVN/1.");

    assertThat(info.date().map(LocalDate::toString).orElse("")).isEqualTo(date);
  }

  @Test
  void aReportThatNamesNoSessionIsDatedByTheCouncils() {
    assertThat(read("A/HRC/24/7", "18 June 2007", TITLE).date()).isEmpty();
    assertThat(read("A/HRC/24/7", "18 June 2013", TITLE).date()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Report of the Working Group on the Universal Periodic Review / Sylvania / 1. The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its thirty-third session from 6 to 17 May 2019. | 33
          Report of the Working Group on the Universal Periodic Review / Sylvania / 1. The Working Group on the Universal Periodic Review held its 33rd session from 6 to 17 May 2019. | 33
          Human Rights Council / Working Group on the Universal Periodic Review / Thirty-third session / Geneva, 6–17 May 2019 / Report of the Working Group on the Universal Periodic Review / Sylvania | 33
          Human Rights Council / Forty-second session / 9–27 September 2019 / Report of the Working Group on the Universal Periodic Review / Sylvania | ''
          Human Rights Council / Forty-second session / 9–27 September 2019 / Report of the Working Group on the Universal Periodic Review / Bhutan | 33
          Human Rights Council / Forty-second session / Report of the Working Group on the Universal Periodic Review / Bhutan / 1. The Working Group on the Universal Periodic Review held its session in May 2019. | 33
          Rapport du Groupe de travail sur l’Examen périodique universel / Sylvania / 1. Le Groupe de travail sur l’Examen périodique universel, créé conformément à la résolution 5/1 du Conseil des droits de l’homme, a tenu sa trente-troisième session du 6 au 17 mai 2019. | 33
          Conseil des droits de l’homme / Quarante-deuxième session / Rapport du Groupe de travail sur l’Examen périodique universel / Bhoutan | 33
          Informe del Grupo de Trabajo sobre el Examen Periódico Universal / Sylvania / 1. El Grupo de Trabajo sobre el Examen Periódico Universal, establecido en virtud de la resolución 5/1 del Consejo de Derechos Humanos, celebró su 33er período de sesiones del 6 al 17 de mayo de 2019. | 33
          Informe del Grupo de Trabajo sobre el Examen Periódico Universal / Sylvania / 1. El Grupo de Trabajo sobre el Examen Periódico Universal celebró su trigésimo tercer período de sesiones del 6 al 17 de mayo de 2019. | 33
          Informe del Grupo de Trabajo sobre el Examen Periódico Universal / Sylvania / 1. El Grupo de Trabajo sobre el Examen Periódico Universal celebró su 33.º período de sesiones del 6 al 17 de mayo de 2019. | 33
          Consejo de Derechos Humanos / 42º período de sesiones / Informe del Grupo de Trabajo sobre el Examen Periódico Universal / Bhután | 33
          Доклад Рабочей группы по универсальному периодическому обзору / Sylvania / 1. Рабочая группа по универсальному периодическому обзору, учрежденная в соответствии с резолюцией 5/1 Совета по правам человека, провела свою тридцать третью сессию 6–17 мая 2019 года. | 33
          Доклад Рабочей группы по универсальному периодическому обзору / Sylvania / 1. Рабочая группа по универсальному периодическому обзору провела свою 33-ю сессию 6–17 мая 2019 года. | 33
          Совет по правам человека / Сорок вторая сессия / Доклад Рабочей группы по универсальному периодическому обзору / Бутан | 33
          普遍定期审议工作组报告 / Sylvania / 1. 根据人权理事会第5/1号决议设立的普遍定期审议工作组于2019年5月6日至17日举行了第三十三届会议。 | 33
          人权理事会 / 第四十二届会议 / 普遍定期审议工作组报告 / 不丹 | 33
          تقرير الفريق العامل المعني بالاستعراض الدوري الشامل / Sylvania / 1- عقد الفريق العامل المعني بالاستعراض الدوري الشامل، المنشأ بموجب قرار مجلس حقوق الإنسان 5/1، دورته الثالثة والثلاثين في الفترة من 6 إلى 17 أيار/مايو 2019. | 33
          مجلس حقوق الإنسان / الدورة الثانية والأربعون / تقرير الفريق العامل المعني بالاستعراض الدوري الشامل / بوتان | 33
          Report of the Working Group on the Universal Periodic Review / Sylvania / 1. The Working Group on the Universal Periodic Review held a session in 2019. Delegations recalled the fortieth session of the Council. | ''
          """)
  void readsTheSessionInWords(String lines, String session) {
    OptionalInt found = read(lines.split(" / ")).session();
    assertThat(found.isPresent() ? "" + found.getAsInt() : "").isEqualTo(session);
  }

  @Test
  void aFileCutOutOfAReportHasTheSymbolOfItsRunningHead() {
    String page = "6.1 Build schools (Togo). ".repeat(120);

    assertThat(read(page, "A/HRC/28/15", page, "A/HRC/28/15", page).symbol())
        .contains("A/HRC/28/15");
    assertThat(read(page, "A/HRC/28/15", page, "A/HRC/28/17", page).symbol()).isEmpty();
    assertThat(read(page, "see A/HRC/28/15", page, "see A/HRC/28/15", page).symbol()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/28/15                     | WORKING_GROUP_REPORT",
        "A/HRC/28/15/Add.1               | ADDENDUM",
        "A/HRC/28/15/Corr.1              | CORRIGENDUM",
        "A/HRC/WG.6/20/SVN/1             | NATIONAL_REPORT",
        "A/HRC/WG.6/20/SVN/2             | COMPILATION",
        "A/HRC/WG.6/20/SVN/3             | STAKEHOLDERS_SUMMARY",
        "A/HRC/DEC/28/111                | DECISION",
      })
  void tellsTheKindFromSymbolAndTitle(String symbol, PaperKind kind) {
    String title = kind == PaperKind.DECISION ? "Decision adopted by the Council" : TITLE;
    boolean report = kind == PaperKind.WORKING_GROUP_REPORT || kind == PaperKind.ADDENDUM;
    PaperInfo info = read(symbol, report || symbol.contains("Corr") ? title : "Sylvania");
    assertThat(info.kind()).isEqualTo(kind);
    assertThat(info.symbol()).contains(symbol);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Slovenia*                                   | SVN | Slovenia",
        "Slovenia ∗ **                               | SVN | Slovenia",
        "Slovenia ∗ CONTENTS                         | SVN | Slovenia",
        "Central African Republic CONTENTS           | CAF | Central African Republic",
        "Iran (Islamic Republic of) -CONTENTS        | IRN | Iran (Islamic Republic of)",
        "Bolivia (Plurinational State of)            | BOL | Bolivia (Plurinational State of)",
        "The former Yugoslav Republic of Macedonia   | MKD | The former Yugoslav Republic of"
            + " Macedonia",
        "Swaziland                                   | SWZ | Swaziland",
        "Sylvania                                    | ''  | Sylvania",
      })
  void namesTheStateBehindTheTitle(String line, String code, String name) {
    PaperInfo info = read("A/HRC/28/15", TITLE + "*", line);
    assertThat(info.stateName()).contains(name);
    assertThat(info.stateUnderReview().map(State::code).orElse("")).isEqualTo(code);
  }

  @Test
  void theStateMayStandInTheTitlesParagraph() {
    assertThat(read("A/HRC/28/15", TITLE + " Slovenia*").stateName()).contains("Slovenia");
  }

  @Test
  void theNationalReportsSymbolTellsTheStateAndSessionOfTheReview() {
    PaperInfo info =
        read("A/HRC/28/15", TITLE, "1. The review was based on A/HRC/WG.6/20/SVN/1 and others.");
    assertThat(info.stateUnderReview().map(State::code)).contains("SVN");
    assertThat(info.session()).hasValue(20);
    assertThat(info.cycle()).hasValue(2);
    assertThat(info.councilSession()).hasValue(28);
  }

  @Test
  void aResolutionCitedAheadIsNotThePapersSymbol() {
    PaperInfo info = read("A/HRC/RES/16/21", "A/HRC/28/15", TITLE, "Slovenia");
    assertThat(info.symbol()).contains("A/HRC/28/15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rapport du Groupe de travail sur l’Examen périodique universel",
        "Informe del Grupo de Trabajo sobre el Examen Periódico Universal",
        "Доклад Рабочей группы по универсальному периодическому обзору",
        "تقرير الفريق العامل المعني بالاستعراض الدوري الشامل",
        "普遍定期审议工作组报告",
      })
  void knowsReportsInEachLanguage(String title) {
    PaperInfo info = read("A/HRC/28/15", title, "Sylvania");
    assertThat(info.kind()).isEqualTo(PaperKind.WORKING_GROUP_REPORT);
    assertThat(info.stateName()).contains("Sylvania");
  }

  @Test
  void aNationalReportWithoutSymbolNamesItsState() {
    PaperInfo info =
        read(
            "National report submitted in accordance with Human Rights Council resolutions 5/1 and"
                + " 16/21*",
            "Slovenia");
    assertThat(info.kind()).isEqualTo(PaperKind.NATIONAL_REPORT);
    assertThat(info.stateName()).contains("Slovenia");
  }

  @Test
  void anAddendumWithoutSymbolMayNameItsReport() {
    PaperInfo info = read("Note verbale", "Slovenia", "on the recommendations in A/HRC/28/15");
    assertThat(info.kind()).isEqualTo(PaperKind.ADDENDUM);
    assertThat(info.symbol()).isEmpty();
  }

  @Test
  void aPaperThatTellsNothingIsUnknown() {
    PaperInfo info = read("Minutes of a meeting");
    assertThat(info.kind()).isEqualTo(PaperKind.UNKNOWN);
    assertThat(info.symbol()).isEmpty();
    assertThat(info.date()).isEmpty();
    assertThat(info.session()).isEmpty();
    assertThat(info.stateUnderReview()).isEmpty();
  }
}
