package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMarksTest {
  private final LetterMarks marks = new LetterMarks(new VoiceWords());

  /** The marks as they are printed, places included. */
  private String in(String text) {
    return marks.in(text).stream()
        .map(
            mark -> {
              assertThat(mark.span().in(text)).contains(mark.letter());
              return mark.letter();
            })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) build schools; (b) train judges | a b",
        "(i) build schools; (ii) train judges | i ii",
        "(1) build schools; (2) train judges | 1 2",
        "build one (1) school | ''",
        "(i) build two (1) and (2) schools | i",
        "(i) build one (1) school; (ii) train judges | i ii",
        "(b) build schools; (c) train judges | ''",
        "(a) build schools; (c) train judges; (e) plant trees | a c e",
        "(a) build schools; (d) train judges | a d",
        "(a) build schools; (e) train judges | a",
        "(a) build the schools of group (c) first; (b) train judges | a b",
        "(a) build the schools of group (b) first; (b) train judges | a b",
        "(i) build schools; (iii) train judges | i iii",
        "(a) build schools; (aa) train judges | a",
        "(i) build schools; (iv) train judges; (v) plant trees | i iv v",
      })
  void countInOneOrder(String text, String expected) {
    assertThat(in(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "بـ (أ) بناء المدارس؛ (ب) تدريب القضاة؛ (ج) غرس الأشجار | أ ب ج",
        "بـ أ) بناء المدارس؛ ب) تدريب القضاة؛ وج) غرس الأشجار | أ ب ج",
        "(أ) بناء؛ (ب) تدريب؛ (ج) غرس؛ (د) حفر؛ (هـ) فتح؛ (و) سن؛ (ز) رفع | أ ب ج د هـ و ز",
        "(أ) بناء؛ (ت) تدريب | أ",
        "بإلغاء المادة 16 (أ) من القانون | ''",
        "إلغاء الفقرة (أ) من المادة | ''",
        "ей: а) строить школы; б) обучать судей; в) сажать деревья | а б в",
        "ей: а) строить; б) учить; в) сажать; г) рыть; д) открыть; е) ввести; ж) снять | а б в г д"
            + " е ж",
        "з) строить | ''",
        "ей: а) строить школы; b) обучать судей; с) сажать деревья | а b с",
        "отменить пункт а) статьи 5 | ''",
        "建议老挝(a)修建学校；(b)培训法官；（c）植树 | a b c",
        "建议老挝(一)修建学校；(二)培训法官 | 一 二",
        "废除第5条第(一)项 | ''",
        "de : a) abroger l’alinéa b) de l’article 5; b) former les juges | a b",
        "derogar el apartado a) del artículo 5 | ''",
      })
  void areOfTheAlphabetOfTheLanguage(String text, String expected) {
    assertThat(in(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) train judges; (b) repeal articles 16 (1), (c) and (d) of the Act | a b",
        "(a) train judges; (b) repeal articles 16 (1), c) and d) of the Act | a b",
        "(a) train judges; (b) repeal rule 7 (125), (c) and (d) of the Code | a b",
        "(a) train judges; (b) repeal rule 7 (1250), (c) of the Code | a b c",
        "(a) train judges; (b) repeal articles 16 (1), (c) plant trees | a b c",
        "(a) train judges; (b) repeal article 16 (1) (c) or (d) | a b",
        "(a) train judges (all of them), (b) of the Act | a b",
        "(a) train judges; (b) amend article (c) of the Act | a b",
        "(a) train judges; (b) amend Article (c) of the Act | a b",
        "(a) train judges; (b) amend the particle (c) plant trees | a b c",
        "(1), (b) and (a) of the Act | ''",
      })
  void ofLegalProvisionsCountNothing(String text, String expected) {
    assertThat(in(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) build schools; (b) train judges | c",
        "(i) build schools; (ii) train judges | iii",
        "(1) build schools; (2) train judges | 3",
        "build schools | c",
        "(أ) بناء المدارس؛ (ب) تدريب القضاة | ج",
        "ей: а) строить школы; б) обучать судей | в",
      })
  void theNextLetterIsOfTheSameKind(String text, String third) {
    assertThat(LetterMarks.order(marks.in(text)).letters().get(2)).isEqualTo(third);
  }
}
