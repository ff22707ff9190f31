package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.PaperType;
import org.uprlib.validate.rule.Recognition.Kind;

class RecogniserTest {
  private static final Set<Kind> JUDGED =
      EnumSet.of(Kind.SUBMISSION, Kind.UNCERTAIN, Kind.ORAL_STATEMENT, Kind.WRITTEN_STATEMENT);

  private static final String DINNER =
      " Peel the onions and fry them in butter until they are golden. Add the flour, stir, and pour"
          + " the milk slowly. Leave the pan on a small flame for twenty minutes, then season with"
          + " nutmeg and serve with bread, cheese and a green salad on the side.";

  private static Report check(SubmissionDraft paper) throws IOException {
    return Loaded.VALIDATOR
        .withOptions(ValidatorOptions.NONE)
        .validate(paper.build(), "paper.docx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United Nations A/HRC/43/97; General Assembly Distr.: General; Original: English; Report of the Working Group on the Universal Periodic Review; Sylvania | WORKING_GROUP_REPORT
          Nations Unies A/HRC/43/97; Distr. générale; Français; Original : anglais; Rapport du Groupe de travail sur l'Examen périodique universel; Sylvanie | WORKING_GROUP_REPORT
          Report of the Working Group on the Universal Periodic Review; Sylvania; Advance unedited draft | WORKING_GROUP_REPORT
          United Nations A/HRC/43/97/Add.1; Distr.: General; Report of the Working Group on the Universal Periodic Review; Sylvania; Addendum; Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review | ADDENDUM
          United Nations A/HRC/WG.6/34/SYL/1; Distr.: General; National report submitted in accordance with paragraph 5 of the annex to Human Rights Council resolution 16/21; Sylvania | NATIONAL_REPORT
          United Nations A/HRC/WG.6/34/SYL/2; Distr.: General; Compilation on Sylvania | COMPILATION
          United Nations A/HRC/WG.6/34/SYL/3; Distr.: General; Summary of Stakeholders' submissions on Sylvania | STAKEHOLDERS_SUMMARY
          United Nations A/HRC/DEC/43/197; Distr.: General; Decision adopted by the Human Rights Council | DECISION
          United Nations A/HRC/38/35; Distr.: General; Report of the Special Rapporteur on freedom of opinion | UN_DOCUMENT
          ADVANCE QUESTIONS TO SYLVANIA; BELGIUM; What measures does the Government envisage? | ADVANCE_QUESTIONS
          Questions submitted in advance: Sylvania; Add.1; SWEDEN; What has become of the bill? | ADVANCE_QUESTIONS
          Universal Periodic Review (Third Cycle): information and guidelines for relevant stakeholders' written submissions; I. Background | FORM
          Submission to the Universal Periodic Review of Sylvania; 49th session | SUBMISSION
          UPR Submission April 2009; The situation in Sylvania has grown worse. | SUBMISSION
          River Women's Network; Stakeholder report on Sylvania for the 31st session of the HRC's Universal Periodic Review | SUBMISSION
          Communication pour l'Examen périodique universel; Sylvanie | SUBMISSION
          Contribución al EPU; Silvania | SUBMISSION
          Compilation on the situation of women; Submission of River Women's Network to the UPR of Sylvania | SUBMISSION
          Report of the Working Group on the Universal Periodic Review: what became of it; Submitted by: Sylvanian Lawyers for Rights (SLR) | SUBMISSION
          Human Rights Council, 61st session. Item 6: adoption of the outcome of the UPR of Sylvania; Statement by Delta Watch; We welcome it. | ORAL_STATEMENT
          Oral statement; UPR outcome of Sylvania; Delta Watch | ORAL_STATEMENT
          Delta Watch; Thank you, Mr. President. Delta Watch welcomes the outcome of the UPR of Sylvania. | ORAL_STATEMENT
          Monsieur le Président, Delta Watch salue les résultats de l’examen de la Sylvanie. | ORAL_STATEMENT
          Señora Presidenta: Delta Watch acoge con satisfacción el examen de Silvania. | ORAL_STATEMENT
          Point 6 de l’ordre du jour; EPU de la Sylvanie; Delta Watch | ORAL_STATEMENT
          Human Rights Council; Written statement submitted by Delta Watch, a non-governmental organization in special consultative status; Agenda item 6 | WRITTEN_STATEMENT
          Exposé écrit présenté par Delta Watch; Sylvanie | WRITTEN_STATEMENT
          Exposición escrita presentada por Delta Watch; Silvania | WRITTEN_STATEMENT
          Совет по правам человека, пятьдесят вторая сессия; Пункт 6 повестки дня: утверждение итогов УПО Того; Выступление организации «Голоса» | ORAL_STATEMENT
          Устное заявление организации «Свободные голоса»; Того | ORAL_STATEMENT
          Уважаемый господин Председатель! Мы приветствуем итоги обзора. | ORAL_STATEMENT
          Письменное заявление, представленное организацией «Свободные голоса», имеющей специальный консультативный статус; Пункт 6 повестки дня | WRITTEN_STATEMENT
          مجلس حقوق الإنسان، الدورة الثانية والخمسون; بيان شفوي مقدم من منظمة أصوات حرة; توغو | ORAL_STATEMENT
          شكراً سيدي الرئيس، نرحب بنتائج الاستعراض. | ORAL_STATEMENT
          بيان كتابي مقدم من أصوات حرة، وهي منظمة غير حكومية ذات مركز استشاري خاص; البند 6 من جدول الأعمال | WRITTEN_STATEMENT
          人权理事会第五十二届会议; 自由之声组织的口头发言; 多哥 | ORAL_STATEMENT
          议程项目6：普遍定期审议结果的通过——多哥; 自由之声 | ORAL_STATEMENT
          主席先生：我们欢迎多哥的审议结果。 | ORAL_STATEMENT
          人权理事会; 具有特别咨商地位的非政府组织自由之声提交的书面陈述; 多哥 | WRITTEN_STATEMENT
          Представление в рамках Универсального периодического обзора Того; «Свободные голоса»; Мы выступили с устным заявлением. | SUBMISSION
          مساهمة في الاستعراض الدوري الشامل لتوغو; أصوات حرة; السيد الرئيس السابق للمحكمة احتجز. | SUBMISSION
          Communication pour l'Examen périodique universel; Sylvanie; Monsieur le Président de la Cour a été arrêté. | SUBMISSION
          Mr. President of the Human Rights Council,; Delta Watch welcomes the outcome of the UPR of Sylvania. | ORAL_STATEMENT
          Mr. Vice-President; Delta Watch welcomes the outcome of the UPR of Sylvania. | ORAL_STATEMENT
          提交普遍定期审议的材料：多哥; 自由之声; 1. 我们曾作口头发言。 | SUBMISSION
          Submission to the UPR of Sylvania; Delta Watch; 1. We wrote to the President and made an oral statement. | SUBMISSION
          Human rights in Sylvania; The Government holds journalists in detention, and impunity prevails. | UNCERTAIN
          Mid-term report on the implementation of UPR recommendations in Sylvania; Submitted by Delta Watch | UNCERTAIN
          Press release: Sylvania’s UPR and prisons; Submitted by Delta Watch | UNCERTAIN
          Delta Watch; Factsheet: Sylvania and the UPR; Submitted by Delta Watch | UNCERTAIN
          National report of Togo; 49th session of the UPR Working Group; Submitted by Delta Watch | UNCERTAIN
          Shadow report to the Committee against Torture on Sylvania; 49th session of the UPR Working Group; Submitted by Delta Watch | UNCERTAIN
          Submission to the Special Rapporteur on torture; Universal Periodic Review of Sylvania; Submitted by Delta Watch | UNCERTAIN
          Rapport à mi-parcours sur l’EPU de la Sylvanie; Présenté par Delta Watch | UNCERTAIN
          Informe alternativo al Comité contra la Tortura; EPU de Silvania; Presentado por Delta Watch | UNCERTAIN
          Среднесрочный доклад по УПО Того; Представлено организацией «Свободные голоса» | UNCERTAIN
          تقرير منتصف المدة عن الاستعراض الدوري الشامل لتوغو; مقدم من أصوات حرة | UNCERTAIN
          多哥普遍定期审议中期报告; 提交者：自由之声 | UNCERTAIN
          提交禁止酷刑委员会的关于多哥的影子报告; 普遍定期审议; 提交者：自由之声 | UNCERTAIN
          National report of Delta Watch to the UPR of Sylvania; Submitted by Delta Watch | SUBMISSION
          Submission to the UPR of Sylvania; Submitted by Delta Watch; Follow-up; Annual report 2019 of the Ministry; Prisons are full. | SUBMISSION
          Submission to the UPR of Sylvania and to the Committee against Torture; Submitted by Delta Watch | SUBMISSION
          Submission of the Committee on the Administration of Justice to the UPR of Sylvania | SUBMISSION
          Some words about a town by the river. | UNCERTAIN
          """)
  void tellsWhatAPaperIs(String paragraphs, Kind kind) throws IOException {
    SubmissionDraft paper = new SubmissionDraft();
    for (String text : paragraphs.split("; ", -1)) {
      paper.plain(text);
    }
    Report report = check(paper);
    assertThat(report.recognition().kind()).isEqualTo(kind);
    assertThat(report.judged()).isEqualTo(JUDGED.contains(kind));
    assertThat(report.paper().word())
        .isEqualTo(kind.name().endsWith("_STATEMENT") ? Messages.word(kind) : "submission");
    if (!report.judged()) {
      assertThat(report.findings()).isEmpty();
      assertThat(report.notChecked()).isEmpty();
      assertThat(report.recognition().evidence().toLowerCase(Locale.ROOT))
          .isSubstringOf(paragraphs.toLowerCase(Locale.ROOT));
    }
  }

  /** {@code HEAD} begins a heading, {@code TABLE} a table of many such rows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          United Nations A/HRC/43/97; Distr.: General; Report of the Working Group on the Universal Periodic Review | WORKING_GROUP_REPORT | A/HRC/43/97
          United Nations; Human Rights Council Distr.: General ; A report on something | UN_DOCUMENT | Distr.: General
          A report on something; Human Rights Council ORIGINAL: FRENCH | UN_DOCUMENT | ORIGINAL: FRENCH
          HEAD Report of the Working Group on the Universal Periodic Review; Sylvania | WORKING_GROUP_REPORT | Report of the Working Group on the Universal Periodic Review
          HEAD Advance questions to Sylvania; BELGIUM; What measures does the Government envisage? | ADVANCE_QUESTIONS | Advance questions to Sylvania
          UPR of Sylvania (Third Cycle – 31st session): Thematic list of recommendations; TABLE 7.1 Fund legal aid in the districts of the north (Norway) | MATRIX | ''
          Submission to the Universal Periodic Review of Sylvania; 49th session | SUBMISSION | Submission to the Universal Periodic Review of Sylvania
          We write about Sylvania for the UPR and hope for the best. | SUBMISSION | We write about Sylvania for the UPR and hope for the best.
          """)
  void tellsByWhichWords(String paragraphs, Kind kind, String evidence) throws IOException {
    SubmissionDraft paper = new SubmissionDraft();
    for (String text : paragraphs.split("; ", -1)) {
      if (text.startsWith("HEAD ")) {
        paper.heading(text.substring(5));
      } else if (text.startsWith("TABLE ")) {
        paper.add(table(text.substring(6)));
      } else {
        paper.plain(text);
      }
    }
    Report report = check(paper);
    assertThat(report.recognition().kind()).isEqualTo(kind);
    assertThat(report.recognition().evidence()).isEqualTo(evidence);
  }

  private static String table(String recommendation) {
    StringBuilder rows = new StringBuilder("<w:tbl>");
    for (String cells : List.of("Recommendation; Position", recommendation + "; Supported")) {
      for (int i = 0; i < (rows.length() < 10 ? 1 : 9); i++) {
        rows.append("<w:tr>");
        for (String cell : cells.split("; ", -1)) {
          rows.append("<w:tc>")
              .append(SubmissionDraft.p("", SubmissionDraft.run(cell, "")))
              .append("</w:tc>");
        }
        rows.append("</w:tr>");
      }
    }
    return rows.append("</w:tbl>").toString();
  }

  /** From fifteen recommendations on, which make up seven tenths of the paragraphs. */
  @ParameterizedTest
  @CsvSource({"14, 0, false", "15, 0, true", "21, 9, true", "21, 10, false"})
  void tellsAListByItsLengthAndShare(int items, int others, boolean list) throws IOException {
    SubmissionDraft paper = new SubmissionDraft();
    for (int i = 1; i <= items; i++) {
      paper.plain("6." + i + " Fund legal aid in the districts of the north (Norway);");
    }
    for (int i = 0; i < others; i++) {
      paper.plain("These are the words of others about the courts and what they need.");
    }
    paper.plain(" ");
    assertThat(check(paper).recognition().kind() == Kind.RECOMMENDATIONS).isEqualTo(list);
  }

  @Test
  void aRecipeIsNoSubmission() throws IOException {
    Report report = check(new SubmissionDraft().plain("Onion sauce").plain(DINNER));
    assertThat(report.recognition().kind()).isEqualTo(Kind.UNRELATED);
  }

  /** Two different words of the field, each on its own, and the paper may be a submission. */
  @ParameterizedTest
  @CsvSource({
    "'', UNRELATED",
    "The government eats here., UNRELATED",
    "The government eats with the government., UNRELATED",
    "The government eats with the parliament., UNCERTAIN",
    "parliament? The government, UNCERTAIN",
    "The government eats in the parliamentary canteen., UNRELATED",
    "The government eats 1parliament., UNRELATED",
    "The governmental ministry of food is next to a government office., UNCERTAIN",
  })
  void aRecipeWithWordsOfTheFieldMayBeOne(String words, Kind kind) throws IOException {
    Report report = check(new SubmissionDraft().plain("Onion sauce").plain(DINNER).plain(words));
    assertThat(report.recognition().kind()).isEqualTo(kind);
  }

  @Test
  void aListOfWhatStatesRecommendedIsNoSubmissionButOneThatQuotesSomeIs() throws IOException {
    SubmissionDraft list = new SubmissionDraft();
    SubmissionDraft quoting = Correct.single();
    for (int i = 1; i <= 20; i++) {
      list.plain("6." + i + " Fund legal aid in the districts of the north (Norway); (Ghana);");
      quoting.plain(i + ". The State accepted to fund legal aid and has not done so.");
      quoting.plain("6." + i + " Fund legal aid in the districts of the north (Norway);");
    }
    assertThat(check(list).recognition().kind()).isEqualTo(Kind.RECOMMENDATIONS);
    assertThat(check(quoting).recognition().kind()).isEqualTo(Kind.SUBMISSION);
  }

  @Test
  void whatCannotBeToldIsAWarningAndJudged() throws IOException {
    Report report =
        check(
            new SubmissionDraft()
                .plain("Human rights in Sylvania")
                .plain("The Government holds people."));
    assertThat(report.findings())
        .extracting(f -> f.rule().id())
        .contains("C4-REVIEW-NAMED", "C4-ORGANISATION");
  }

  @Test
  void whatTheCallerSaysIsASubmissionIsJudged() throws IOException {
    ValidatorOptions options = ValidatorOptions.NONE.withPaper(PaperType.SUBMISSION);
    byte[] file = new SubmissionDraft().plain("Onion sauce").plain(DINNER).build();
    Report report = Loaded.VALIDATOR.withOptions(options).validate(file, "sauce.docx");
    assertThat(report.judged()).isTrue();
    assertThat(report.findings()).extracting(f -> f.rule().id()).contains("C4-ORGANISATION");
  }
}
