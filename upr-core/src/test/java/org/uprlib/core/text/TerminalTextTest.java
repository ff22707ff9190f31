package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "rapport de Côte d’Ivoire.docx, rapport de Côte d’Ivoire.docx, letters stay",
    "تقرير.docx, تقرير.docx, also from right to left",
    "می\u200Cخواهم, می\u200Cخواهم, Persian needs its joiner",
    "क्\u200Dष, क्\u200Dष, Hindi needs its joiner",
    "\uD83D\uDCC4.pdf, \uD83D\uDCC4.pdf, pairs stay",
    "a\u001B[31mb, a [31mb, escape",
    "a\u009B31mb, a 31mb, the same in one character",
    "'a\tb\r\nc', 'a b  c', line ends",
    "a\u0007b\u007Fc, a b c, bell and delete",
    "annexe\u202Efdp.exe, annexe fdp.exe, an override of direction",
    "a\u2066b\u2069c, a b c, isolates",
    "a\u200Eb\u200Fc\u061Cd, a b c d, marks of direction",
    "a\u2028b\u2029c, a b c, separators of lines",
    "a\uFEFFb, a b, a byte order mark",
    "a\uD83Db, a b, half a pair",
  })
  void nothingSteersTheTerminal(String text, String line, String why) {
    assertThat(TerminalText.of(text)).as(why).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'  ', 0",
    "Ratify, 1",
    "Ratify the Convention on the Rights of Persons with Disabilities and withdraw it, 2",
    "Ratify the Convention on the Rights of Persons with Disabilities and withdraws, 1",
  })
  void isWrappedAtEightyCharactersAndNoLineIsEmpty(String text, int lines) {
    String wrapped = TerminalText.wrapped(text, "  ");

    assertThat(wrapped.lines())
        .hasSize(lines)
        .allMatch(l -> l.startsWith("  ") && l.length() <= 80);
    assertThat(wrapped.lines().map(String::strip).toList())
        .isEqualTo(lines == 0 ? List.of() : wrapped.lines().map(l -> l.substring(2)).toList());
    assertThat(wrapped.strip().replaceAll("\\s+", " ")).isEqualTo(text.strip());
  }
}
