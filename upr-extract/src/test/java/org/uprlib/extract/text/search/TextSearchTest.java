package org.uprlib.extract.text.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.text.search.TextSearch.SearchedText;

class TextSearchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          torture               | Prevent torture in prisons               | true
          TORTURE               | Prevent Torture.                         | true
          torture               | Punish those who tortured                | false
          tortur*               | Punish those who tortured                | true
          prisons torture       | Prevent torture in prisons               | true
          torture schools       | Prevent torture in prisons               | false
          "torture in prisons"  | Prevent torture, in prisons too          | true
          "prisons in torture"  | Prevent torture in prisons               | false
          "hate crim*"          | Record hate crimes                       | true
          “hate crimes”         | Record hate crimes                       | true
          "hate crimes          | Record hate crimes                       | true
          Côte d'Ivoire         | the border with Cote d’Ivoire            | true
          womens                | Protect women's rights                   | true
          women                 | Protect women's rights                   | true
          women                 | Protect women’s rights                   | true
          women                 | Protect womenʼs rights                   | true
          women's               | Protect women and girls                  | true
          "women rights"        | Protect women's rights                   | true
          states                | the States' obligations                  | true
          state                 | the States' obligations                  | false
          woman                 | Protect women's rights                   | false
          ~woman                | Protect women's rights                   | true
          women NOT child       | the child's and women's rights           | false
          état                  | les obligations de l'État                | true
          elle                  | lorsqu’elle est en détention             | true
          hui                   | Dès aujourd'hui                          | false
          non-discrimination    | principles of non discrimination         | true
          discrimination        | the principle of non-discrimination      | true
          İstanbul              | ratify the Istanbul Convention           | true
          酷刑                    | 防止酷刑和虐待                                  | true
          刑酷                    | 防止酷刑和虐待                                  | false
          تعذيب                 | منع التعذيب تعذيب                        | true
          égalité               | Promouvoir l'égalité de droit            | true
          l'égalité             | Promouvoir l’égalité de droit            | true
          legalite              | Promouvoir l'égalité de droit            | true
          torture OR ill-treatment     | Prevent ill-treatment             | true
          torture OR ill-treatment     | Prevent violence                  | false
          torture AND prisons          | Prevent torture in prisons        | true
          torture AND schools          | Prevent torture in prisons        | false
          torture NOT prisons          | Prevent torture in prisons        | false
          torture NOT prisons          | Prevent torture in schools        | true
          NOT torture                  | Prevent violence                  | true
          NOT NOT torture              | Prevent violence                  | false
          women OR girls schools       | Keep women safe                   | true
          (women OR girls) schools     | Keep women safe                   | false
          (women OR girls) schools     | Keep girls safe in schools        | true
          ((women) OR (girls schools)) | Keep girls safe in schools        | true
          NOT (women OR girls)         | Keep girls safe in schools        | false
          "and" OR schools             | pens and paper                    | true
          "OR"                         | to be or not to be                | true
          or                           | to be or not to be                | true
          ~torture                     | Punish those who tortured         | true
          ~discriminate                | stop discriminating against her   | true
          ~discriminate                | the discretion of judges          | false
          "~child marriage"            | End children marriage             | true
          "~child marriage"            | End childish marriage             | false
          "~marry early"               | those who married early           | true
          ~women                       | Keep a woman safe                 | true
          ~woman                       | Keep women safe                   | true
          ~person                      | Release all people held           | true
          ~person                      | public personalities              | false
          ~minority                    | Protect minorities                | true
          ~minority                    | Keep minors out of prisons        | false
          ~university                  | universal access to schools       | false
          ~undertake                   | Steps that were undertaken        | true
          ~decriminalise               | Decriminalizing defamation        | true
          decriminalise                | Decriminalize defamation          | true
          decriminalize                | Decriminalise defamation          | true
          decriminalise                | Criminalize torture               | false
          organisation                 | organizations                     | false
          "non-governmental organisation" | a non-governmental organization | true
          criminalis*                  | Criminalize torture               | true
          criminalis*                  | the criminalization of defamation | true
          labour                       | forced labor                      | true
          programmes                   | two programs                      | true
          hour                         | whore                             | false
          four                         | for ever                          | false
          ~rights                      | the right to vote                 | true
          """)
  void findsWhatIsAskedFor(String query, String text, boolean found) {
    assertThat(isFound(query, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | discriminación        | normas discriminatorias               | false
          es | niños                 | proteger a la niña                    | true
          es | derecho               | los derechos humanos                  | true
          es | protección            | las protecciones                      | true
          es | mujer                 | los derechos de las mujeres           | true
          es | mujeres               | la mujer                              | true
          es | juez                  | los jueces                            | true
          es | tres                  | tras la reforma                       | false
          fr | égalité               | l'égalité                             | true
          fr | droits                | le droit de vote                      | true
          fr | discriminatoires      | une loi discriminatoire               | true
          ru | пытки                 | пытками                               | true
          ru | права                 | право                                 | true
          zh | 酷刑                   | 防止酷刑                                | true
          en | tortured              | Prevent torture                       | true
          en | "hate crime"          | Record hate crimes                    | true
          en | crim* hated           | Record hate crimes                    | true
          """)
  void eachWordMayHaveAnyFormOfTheTextsLanguage(
      String language, String query, String text, boolean found) {
    SearchedText searched = SearchedText.of(text, Language.of(language).orElseThrow());
    assertThat(new TextSearch.Maker(true).search(query).isIn(searched)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                 | '' is not a known word
          ` `                | ' ' is not a known word
          `""`               | '""' is not a known word
          !!!                | '!!!' is not a known word
          ’                  | '’' is not a known word
          .*                 | '.*' is not a known word
          ()                 | '()' lacks a word after (
          (torture           | '(torture' opens a parenthesis that it does not close
          torture)           | 'torture)' closes a parenthesis that it does not open
          torture OR         | 'torture OR' lacks a word after OR
          torture NOT        | 'torture NOT' lacks a word after NOT
          OR torture         | 'OR torture' begins with OR, which belongs between words
          *discrimination    | '*discrimination' begins a word with *, which belongs after the beginning of a word
          torture AND OR rape| 'torture AND OR rape' lacks a word after AND
          """)
  void aSearchThatLacksAPartIsRefused(String query, String message) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new TextSearch.Maker(false).search(query))
        .withMessage(message);
  }

  private static boolean isFound(String query, String text) {
    return new TextSearch.Maker(false).search(query).isIn(SearchedText.of(text, Language.ENGLISH));
  }
}
