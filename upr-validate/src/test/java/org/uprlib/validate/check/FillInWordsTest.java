package org.uprlib.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.check.Absent.FillInWords;

class FillInWordsTest {
  private final FillInWords words = new FillInWords();

  /** A paragraph, and what in it is still to be filled in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shelters exist in [number to be confirmed] cities. | [number to be confirmed
          Shelters exist in [insert number] cities. | [insert number]
          TODO: figures of 2023 | todo:
          In 20XX the law was amended. | 20xx
          Some XX % of girls leave school. | xx %
          There are 300 (source?) prisoners. | (source?)
          The law of [year ?] was never applied. | [year ?]
          La loi de 2021 (référence ?) exige un permis. | (référence ?)
          Hay 300 presos (¿fuente?). | (¿fuente?)
          Hay 300 presos (fuente?). | (fuente?)
          В тюрьмах [уточнить число] человек. | [уточнить
          监狱里有[待补充]人。 | [待补充
          监狱里有300人（来源？）。 | （来源？）
          يوجد في السجون 300 شخص (المصدر؟). | (المصدر؟)
          DRAFT – NOT FOR CIRCULATION | draft – not for circulation
          [DRAFT] | [draft]
          *** Draft for comments *** | *** draft for comments ***
          Brouillon – ne pas diffuser | brouillon – ne pas diffuser
          BORRADOR | borrador
          Черновик | черновик
          草稿 | 草稿
          Submitted by: Click or tap here to enter text. | click or tap here to enter text
          Cliquez ou appuyez ici pour entrer du texte. | cliquez ou appuyez ici pour entrer du texte
          Haga clic o pulse aquí para escribir texto. | haga clic o pulse aquí para escribir texto
          Место для ввода текста. | место для ввода текста
          انقر أو اضغط هنا لإدخال نص. | انقر أو اضغط هنا لإدخال نص
          单击或点击此处输入文字。 | 单击或点击此处输入文字
          Victims click nowhere to enter the text of a complaint. | ''
          Draft law on associations | ''
          The draft was not for circulation. | ''
          Who is responsible (who)? | ''
          The Ministry asked: where? | ''
          Chapter XXX of the Code | ''
          """)
  void whatIsStillToBeFilledIn(String paragraph, String found) {
    String folded = Folding.sameLength(paragraph);
    assertThat(words.in(folded).map(span -> span.in(folded)).orElse("")).isEqualTo(found);
  }
}
