package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {
  private final Ordinals ordinals = Ordinals.load();

  @ParameterizedTest
  @CsvSource({
    "for the third, 3",
    "third upr, 3",
    "seventh, 7",
    "twentieth, 20",
    "thirty-fourth, 34",
    "forty ninth, 49",
    "dix-septième, 17",
    "quarante et unième, 41",
    "cinquante-deuxième, 52",
    "au titre du troisième, 3",
    "trigésimo cuarto, 34",
    "cuadragésimo noveno, 49",
    "trigesimosexto, 36",
    "cuadragesimoctavo, 48",
    "decimotercera, 13",
    "vigesimoséptimo, 27",
    "tercer, 3",
    "第四, 4",
    "普遍定期审议第三, 3",
    "第五十三, 53",
    "сорок третья, 43",
    "тридцатой, 30",
    "الثالثة والخمسون, 53",
    "الحادية عشرة, 11",
    "الثانية, 2",
  })
  void readsNumbersInWords(String text, int number) {
    assertThat(number(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the", "sixty-fourth", "sesenta y cuarto", "the last upr working"})
  void leavesOpenWhatIsNoneOrPartOfALargerOne(String text) {
    assertThat(number(text)).isEmpty();
  }

  private OptionalInt number(String text) {
    Matcher number = Pattern.compile(ordinals.pattern()).matcher(text);
    return number.find() ? OptionalInt.of(ordinals.value(number.group())) : OptionalInt.empty();
  }
}
