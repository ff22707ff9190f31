package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.vocabulary.Language;

/** The session or the cycle that a paper is for, and the words that tell it. */
class SessionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / 49th session | 49 49th session
          UPR of Norway / 49 session | 49 49 session
          Norway: report to the Committee against Torture / 49th session | -
          Norway / Comité des droits de l'enfant / 49e session | -
          Norway: report to the Committee against Torture / UPR, 49th session | 49 49th session
          Norway / Helsinki Committee / 49th session | 49 49th session
          UPR of Norway / Session 49 | 49 Session 49
          UPR of Norway / Session No. 49 | 49 Session No. 49
          EPU de Noruega / Sesión N.º 49 | 49 Sesión N.º 49
          EPU de Noruega / Trigesimosexto período de sesiones | 36 Trigesimosexto período de sesiones
          UPR of Norway / Session: 49 | 49 Session: 49
          UPR of Norway / Session, 49 | -
          UPR of Norway / Session (49) | -
          UPR of Norway / Session / 49 | -
          UPR of Norway / Session 24 February 2020 | -
          UPR of Norway / Session 24–28 February 2020 | -
          UPR of Norway / Session 24 - 28 February 2020 | -
          UPR of Norway / Session 24 to 28 February 2020 | -
          UPR of Norway / Session 24 to the end | 24 Session 24
          UPR of Norway / Session 24 / February 2020 | 24 Session 24
          UPR of Norway / Session 24/28 | -
          UPR of Norway / Session 0 | -
          UPR of Norway / Session 123 | -
          Report on Norway – 21st Round of the Universal Periodic Review | 21 21st Round
          Report on Norway – 3rd Round of the Universal Periodic Review | -
          UPR of Norway / 49th session of the Human Rights Council | 49 49th session
          UPR of Norway / 49th session of the Human Rights Council, July 2024 | 49 49th session
          UPR of Norway / 49th session of the Human Rights Council, June 2021 | -
          UPR of Norway / 58th session of the Human Rights Council | -
          Norway / 58th session of the Human Rights Council | -
          Norway / 61st session of the UN Human Rights Council | -
          Norway / Human Rights Council, 61st session. Item 6: adoption of the outcome of the UPR of Norway | -
          Human Rights Council / 61st session / Item 6 / UPR of Norway | -
          Norway / Human Rights Council 61st session / Item 6 / UPR of Norway | -
          Norway / UPR of Norway / Human Rights Council, Working Group on the UPR, 58th session | 58 58th session
          UPR of Norway / 58th session of the Working Group / Human Rights Council | 58 58th session
          Norway / 58th session of the Human Rights Council / 49th session of the Working Group | 49 49th session
          Norway / 58th session of the HRC / 49th session | 49 ? 49th session
          Norway / 49th UPR session | 49 49th UPR session
          Norway / 49th UPR Working Group session | 49 49th UPR Working Group session
          Norway / 49th session of the Working Group | 49 49th session
          Norway / 49th regular session of the UPR Working Group | 49 49th regular session
          Norway / forty-ninth session of the Working Group | 49 forty-ninth session
          Norway / Forty ninth session of the Working Group | 49 Forty ninth session
          Norway / ninth session of the Working Group | 9 ninth session
          Norway / seventh of the third session | 3 third session
          Norway / 2020, session of the Working Group | -
          Norway / 7 July session | -
          Norway / 4–9 session | -
          Norway / 49th; session | -
          Norway / 49th. Session of May | 49 49th. Session
          Norway / No session | -
          Norway / UPR 49 | 49 ? UPR 49
          Norway / UPR49 | 49 ? UPR49
          Norway / UPR-49 – NORWAY | 49 ? UPR-49
          Norway / 49th (forty-ninth) session, 2025 | 49 49th (forty-ninth) session
          ^ State under review ^ Norway / ^ Session ^ 49th session | 49 49th session
          ^ UPR of Norway – 49th session ^ Delta Watch | 49 49th session
          UPR of Norway / ^ Recommendation ^ 49th session / ^ Clean rivers ^ Noted | -
          Norway / UPR 2025 | -
          Norway / UPR 24 February 2020 | -
          Norway / UPR 49th | -
          Norway / UPR No. 49 | 49 ? UPR No. 49
          Norway / UPR / 49 | -
          Norway was reviewed at the UPR 49 in 2025. | -
          Norway / UPR of Norway / 1. This submission is for the 49th session of the Working Group. | 49 49th session
          Norway / UPR of Norway / 1. Norway was reviewed at the 33rd session of the Working Group. | -
          Norway / UPR of Norway / 1. This submission, made since the 33rd session, is for the 49th session. | 49 ? 49th session
          Norway / UPR of Norway / 1. This submission is for the review. Norway was reviewed at the 33rd session. | -
          Norway / UPR of Norway / 1. This submission is for the 58th session of the Human Rights Council. | -
          Norway / UPR of Norway / 1. This submission is for the 49th session of the Human Rights Council. | -
          Norway / UPR of Norway / Since the 33rd session | -
          Norway / UPR of Norway / Since the last of all the many days of the 33rd session | 33 33rd session
          Norway / UPR of Norway / Supported by the 33rd session | 33 33rd session
          Norway / UPR of Norway / 33rd session and 49th session | 33 33rd session
          Norway / UPR of Norway / 48th session and 33rd session | 33 33rd session
          Norway / UPR of Norway / ^ 49th session | -
          Norway / UPR of Norway / Fourth cycle | -
          UPR of Norway / 49th session of the many good and useful people of the working group | 49 49th session
          UPR of Norway / Agenda item 6 / 49th session | -
          UPR of Norway / 47th_Session_UN-UPR_Norway | 47 47th_Session
          UPR of Norway / Rights Watch submitted a report for the 47th Session of the Working Group on the UPR. | 47 47th Session
          UPR of Norway / Rights Watch submitted a report for the 46th Session of the Working Group on the UPR. | -
          UPR of Norway / Rights Watch submitted a report for the 47th session of CEDAW. | -
          UPR of Norway / Rights Watch submitted a report on what was done since the 33rd session of the UPR. | -
          UPR of Norway / Rights Watch submitted a report on the last review, at the 33rd session of the UPR. | -
          UPR of Norway / In 2019, Rights Watch submitted a report for the 33rd session of the UPR. | -
          UPR of Norway / Rights Watch submitted information in advance of its review by the UPR during its 47th session. | 47 47th session
          UPR of Norway / Rivers are dirty. Norway will be reviewed at the 47th session of the UPR. | 47 47th session
          UPR of Norway / Rivers are dirty. Norway was reviewed at the 33rd session of the UPR. | -
          UPR of Norway / Norway will be reviewed by the Committee at its 47th session, then by the UPR. | -
          UPR of Norway / Rivers are dirty. The upcoming 47th session of the UPR is an occasion. | 47 47th session
          UPR of Norway / Introduction / Rivers are dirty. / 19th session of the UPR Working Group | -
          UPR of Norway / Working Group Session Number 33 | 33 Session Number 33
          UPR of Norway / Session no: 33 | 33 Session no: 33
          UPR of Norway / Session #33 | 33 Session #33
          UPR of Norway / thirty-third (33rd) session | 33 thirty-third (33rd) session
          UPR of Norway / UPR WG33 | 33 ? UPR WG33
          UPR of Norway / UPR Working Group 33 | 33 ? UPR Working Group 33
          Norway 33rd UPR, May 2019 | 33 ? 33rd UPR
          Norway / 33rd Universal Periodic Review | 33 ? 33rd Universal Periodic Review
          Norway / 3rd Universal Periodic Review | -
          Norway / UPR 3 | -
          UPR of Norway / 15 UPR | -
          UPR of Norway, 14 UPR recommendations | -
          UPR of Norway / UPR: 12 recommendations | -
          UPR of Norway / UPR 15 October | -
          UPR of Norway / 1. In the 19th UPR, Norway accepted 40 recommendations. | -
          UPR of Norway / Session 33 May 2019 | 33 Session 33
          UPR of Norway / May 2019 session | 33 ? May 2019
          UPR of Norway / Session: May 2019 | 33 ? May 2019
          UPR of Norway / Session: April–May 2014 | 19 ? April–May 2014
          UPR of Norway, May 2014 | 19 ? May 2014
          UPR of Norway / 3nd session, May 2019 | 33 ? May 2019
          UPR of Norway, June 2014 | -
          UPR of Norway / May 2014 | -
          UPR of Norway, 2019 | 33 ? 2019
          Norway. UPR 2019 / Report on rivers | 33 ? 2019
          Norvège / EPU 2019 | 33 ? 2019
          UPR of Norway, 2020 | -
          UPR of Norway, 2019 / 49th session | 49 49th session
          Norway / UPR 2019 recommendations | -
          Norway / Follow-up to the UPR 2019 | -
          Norway / Implementation of the UPR, 2019 | -
          UPR of Norway, report of 2019 | -
          UPR of Norway / Oslo, 2019 | -
          UPR of Norway, submission of May 2014 | -
          UPR of Norway submitted May 2014 | -
          Follow-up to the UPR of Norway, May 2014 | -
          Mid-term report on the UPR of Norway, May 2014 | -
          UPR of Norway / Session of the Committee against Torture, May 2014 | -
          UPR of Norway / Rivers are dirty. Norway will be reviewed in May 2019. | 33 ? May 2019
          UPR of Norway / Rivers are dirty. Norway was reviewed in May 2014. | -
          UPR of Norway / Rivers are dirty. A law will be passed in May 2014. | -
          UPR of Norway / Norway will be reviewed by CEDAW in May 2019. | -
          UPR of Norway / Rivers are dirty. Norway is due to be reviewed by the UPR at the 33rd session. | 33 33rd session
          UPR of Norway / Rivers are dirty. The UPR will take place at the 33rd session. | 33 33rd session
          EPU de la Norvège / Nos organisations sont inquiètes. L’EPU aura lieu lors de la 33e session. | 33 33e session
          UPR of Norway / Rivers are dirty. Norway will undergo its third UPR in the 33rd session. | 33 33rd session
          UPR of Norway / Rights Watch welcomes the opportunity to contribute to the 33rd session of the UPR. | 33 33rd session
          UPR of Norway / Norway took the opportunity to accept recommendations at the 19th session of the UPR. | -
          """)
  void theSessionThatThePaperIsFor(String lines, String told) {
    assertThat(session(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Norway / Fourth cycle | 4 Fourth cycle
          UPR of Norway / 4th UPR cycle | 4 4th UPR cycle
          UPR of Norway / Cycle 4 | 4 Cycle 4
          UPR of Norway / Cycle No. 4 | 4 Cycle No. 4
          UPR of Norway / 4th cycle / 33rd session | 3 4th cycle
          UPR of Norway / 49th session / third cycle | 4 third cycle
          UPR of Norway / 1. This report is for the fourth cycle. | 4 ? fourth cycle
          UPR of Norway / 1. Norway was reviewed in the third cycle. | -
          UPR of Norway / Third cycle and fourth cycle | 3 Third cycle
          UPR of Norway / ^ Fourth cycle | -
          UPR of Norway / Fourth round of the UPR | 4 Fourth round
          Norway / Third Universal Periodic Review | 3 ? Third Universal Periodic Review
          Norway's 4th UPR / Report on rivers | 4 ? 4th UPR
          Norway / Follow-up to the third Universal Periodic Review | -
          Norway / UPR 3 | -
          Norway / 3 UPR recommendations | -
          UPR of Norway / 1. In its third Universal Periodic Review, Norway accepted much. | -
          UPR of Norway | -
          """)
  void theCycleThatThePaperIsFor(String lines, String told) {
    assertThat(cycle(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Норвегия / 49-я сессия | 49 49-я сессия
          Норвегия / 49 сессия | 49 49 сессия
          Норвегия / сессия 49 | 49 сессия 49
          Норвегия / сессия: 49 | 49 сессия: 49
          Норвегия / сессия, 24 февраля 2025 | -
          Норвегия / сессия 24 февраля 2025 | -
          Норвегия / сессия 24–28 февраля 2025 | -
          Норвегия / 24/49 сессия | -
          Норвегия / 149 сессия | -
          Норвегия / 4-й цикл | -
          Норвегия / четвертый цикл | -
          Норвегия / сорок девятая сессия | 49 сорок девятая сессия
          Норвегия / к двадцать первой сессии | 21 двадцать первой сессии
          Норвегия / ^ 49-я сессия | -
          Норвегия / пункт 6 повестки дня / 49-я сессия | -
          Норвегия / 49-ая сессия | 49 49-ая сессия
          Норвегия / в рамках 49-ей сессии | 49 49-ей сессии
          Норвегия / Сессия № 49 | 49 Сессия № 49
          Норвегия / УПО 49 | 49 ? УПО 49
          Норвегия / 49-й УПО | 49 ? 49-й УПО
          Норвегия / 3-й УПО | -
          УПО Норвегии / Сессия: май 2019 | 33 ? май 2019
          """)
  void theSessionInRussian(String lines, String told) {
    assertThat(session(SubmissionDraft.read(lines, Optional.of(Language.RUSSIAN)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Норвегия / 49-я сессия | 4
          Норвегия / 49 сессия | 4
          Норвегия / сессия 49 | 4
          Норвегия / сессия: 49 | 4
          Норвегия / 4-й цикл | 4 4-й цикл
          Норвегия / четвертый цикл | 4 четвертый цикл
          Норвегия / ^ 49-я сессия | -
          """)
  void theCycleInRussian(String lines, String told) {
    assertThat(cycle(SubmissionDraft.read(lines, Optional.of(Language.RUSSIAN)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ARABIC | النرويج / الدورة السادسة والأربعون | 46 الدورة السادسة والأربعون
          ARABIC | النرويج / إلى الدورة الثامنة والأربعين | 48 الدورة الثامنة والأربعين
          ARABIC | النرويج / الدورة الحادية عشرة | 11 الدورة الحادية عشرة
          ARABIC | النرويج / الدورة 41 | 41 الدورة 41
          ARABIC | النرويج / الدورة ٣٤ | 34 الدورة ٣٤
          ARABIC | النرويج / الجلسة الـ 46 | 46 الجلسة الـ 46
          ARABIC | النرويج / الدورة (48) – الجولة الرابعة | 48 الدورة (48
          CHINESE | 挪威 / 第31會期 | 31 31會期
          ARABIC | النرويج / الدورة رقم 33 | 33 الدورة رقم 33
          ARABIC | النرويج / في دورته الثالثة والثلاثين | 33 دورته الثالثة والثلاثين
          ARABIC | النرويج / الدورة ال 33 | 33 الدورة ال 33
          CHINESE | 挪威 / 第45次普遍定期审议 | 45 ? 45次普遍定期审议
          CHINESE | 挪威 / 第三次普遍定期审议 | -
          FRENCH | EPU de la Norvège / 33ième session | 33 33ième session
          FRENCH | EPU de la Norvège / Session n° 33 | 33 Session n° 33
          FRENCH | EPU de la Norvège, session de mai 2019 | 33 ? mai 2019
          FRENCH | Suivi de l'EPU de la Norvège, mai 2014 | -
          SPANISH | EPU de Noruega / 33 PERIODO DE SESIONES | 33 33 PERIODO DE SESIONES
          SPANISH | EPU de Noruega / 33avo periodo de sesiones | 33 33avo periodo de sesiones
          SPANISH | EPU de Noruega / 33ra Sesión | 33 33ra Sesión
          SPANISH | EPU de Noruega / 33° EPU | 33 ? 33° EPU
          SPANISH | Examen Periódico Universal de Noruega, mayo de 2019 | 33 ? mayo de 2019
          SPANISH | 3er EPU de Noruega | -
          ARABIC | النرويج / الجولة الرابعة | -
          CHINESE | 挪威 / 普遍定期审议工作组第五十三届会议 | 53 第五十三届会议
          CHINESE | 挪威 / 第45届会议 | 45 45届会议
          CHINESE | 挪威 / 第四轮 | -
          """)
  void theSessionInOtherLanguages(Language language, String lines, String told) {
    assertThat(session(SubmissionDraft.read(lines, Optional.of(language)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          挪威 / 普遍定期审议第49届会议 | 4
          挪威 / 第四轮 | 4 第四轮
          挪威 / 第三十三届会议 | 3
          """)
  void theCycleInChinese(String lines, String told) {
    assertThat(cycle(SubmissionDraft.read(lines, Optional.of(Language.CHINESE)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Sylvania / Session 24 to 28 February 2020 | -
          UPR of Sylvania / Session 24 February 2020 | -
          UPR of Sylvania / Session 24 of February of 2020 | 24 Session 24
          UPR of Sylvania / Session, 24 Feb., 2020 | -
          UPR of Sylvania / Session 24 / 28 | 24 Session 24
          UPR of Sylvania / Session 24/28 | -
          UPR of Sylvania / Session 24.5 | -
          UPR of Sylvania / Session 245 | -
          UPR of Sylvania / Session No. 24 | 24 Session No. 24
          UPR of Sylvania / Session 0 | -
          UPR of Sylvania / 24th UPR session | 24 24th UPR session
          UPR of Sylvania / The many days of the third of all the sessions: the last session | -
          UPR of Sylvania / third session | 3 third session
          UPR of Sylvania / Following up the 40th session / For the 54th session of the UPR Working Group | 54 54th session
          UPR of Lithuania: fourth cycle / Following up the 40th session (January 2022) / For the 54th session | 54 54th session
          UPR of Sylvania / This paper follows up on the review of the 40th session of the UPR Working Group | -
          UPR of Sylvania / What became of the recommendations made at the 40th session | -
          UPR of Sylvania / Progress since the 40th session; for the 54th session | 54 54th session
          UPR of Sylvania / We write about the forty-ninth session. | 49 forty-ninth session
          """)
  void theSessionInALanguageThatWasNotTold(String lines, String told) {
    assertThat(session(SubmissionDraft.read(lines, Optional.empty()))).isEqualTo(told);
  }

  private static String session(Submission submission) {
    return told(submission, submission.session(), submission.evidence().session());
  }

  private static String cycle(Submission submission) {
    return told(submission, submission.cycle(), submission.evidence().cycle());
  }

  private static String told(
      Submission submission, OptionalInt number, Optional<PageEvidence> evidence) {
    String words =
        evidence
            .map(
                e ->
                    (e.certainty() == Certainty.STATED ? " " : " ? ")
                        + e.span().in(submission.document().text()).replace("\n", " "))
            .orElse("");
    return (number.isPresent() ? number.getAsInt() : "-") + words;
  }
}
