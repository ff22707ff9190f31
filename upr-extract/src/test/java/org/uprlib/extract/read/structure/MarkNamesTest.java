package org.uprlib.extract.read.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class MarkNamesTest {
  private static final Map<Language, MarkNames> NAMES = MarkNames.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // language | text | the words that name a sign | what names recommendations by it
        "ENGLISH | Those marked with an asterisk (*) are noted | asterisk"
            + " | Those marked with an asterisk (*)",
        "ENGLISH | The recommendations not marked ** are noted | '' | recommendations not marked"
            + " **",
        "ENGLISH | An asterisk shows what is noted | asterisk | ''",
        "ENGLISH | Asterisked recommendations are noted | Asterisked | ''",
        "ENGLISH | Those asterisked are noted | asterisked | Those asterisked",
        "ENGLISH | Those marked with a star are noted | '' | Those marked with a star",
        "ENGLISH | Protect children who star in films | '' | ''",
        "FRENCH | Celles suivies d’un astérisque sont notées | astérisque"
            + " | Celles suivies d’un astérisque",
        "FRENCH | L’ordre de l’étoile est aboli | '' | ''",
        "SPANISH | Las marcadas con un asterisco se anotan | asterisco"
            + " | Las marcadas con un asterisco",
        "RUSSIAN | Рекомендации, отмеченные звездочкой, приняты | звездочкой"
            + " | Рекомендации, отмеченные звездочкой",
        "RUSSIAN | Звёздочку имеют принятые рекомендации | Звёздочку | ''",
        "CHINESE | 注意到标有星号的建议 | 星号 | 标有星号的建议",
        "ARABIC | التوصيات المشار إليها بنجمة محاط بها علما | بنجمة | التوصيات المشار إليها بنجمة"
      })
  void signsAndWhatTheyName(Language language, String text, String sign, String named) {
    MarkNames names = NAMES.get(language);
    assertThat(names.sign(text).map(span -> span.in(text)).orElse("")).isEqualTo(sign);
    assertThat(names.in(text).stream().map(name -> name.span().in(text)).toList())
        .isEqualTo(named.isEmpty() ? List.of() : List.of(named));
  }
}
