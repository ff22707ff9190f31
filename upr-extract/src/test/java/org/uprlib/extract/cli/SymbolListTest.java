package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.UnSymbol;

/** Lists of symbols that people write. {@code ⏎} ends a line. */
class SymbolListTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one a line     | list.txt | A/HRC/99/15⏎A/HRC/99/16⏎     | A/HRC/99/15 A/HRC/99/16",
        "comments       | list.txt | # reports⏎A/HRC/99/15 # ours⏎⏎   ⏎A/HRC/99/16 |"
            + " A/HRC/99/15 A/HRC/99/16",
        "twice          | list.txt | A/HRC/99/15⏎a/hrc/99/15⏎A-HRC-99-15 | A/HRC/99/15",
        "hasty writing  | list.txt | A/HRC/WG6/20/SYL/1⏎A/HRC/99/15/Add1 |"
            + " A/HRC/WG.6/20/SYL/1 A/HRC/99/15/Add.1",
        "a column       | list.csv | State,Symbol⏎Sylvania,A/HRC/99/15⏎Syldavia,A/HRC/99/16 |"
            + " A/HRC/99/15 A/HRC/99/16",
        "no head        | LIST.CSV | A/HRC/99/15,Sylvania⏎A/HRC/99/16 | A/HRC/99/15 A/HRC/99/16",
        "semicolons     | list.csv | symbol;note⏎A/HRC/99/15;a, b | A/HRC/99/15",
        "an empty cell  | list.csv | note,symbol⏎x,A/HRC/99/15⏎y,⏎z | A/HRC/99/15",
      })
  void holdsEachSymbolOnceInItsOrder(String shows, String name, String text, String symbols)
      throws IOException {
    assertThat(SymbolList.read(written(name, text)))
        .as(shows)
        .extracting(UnSymbol::toString)
        .containsExactly(symbols.split(" ", -1));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "list.txt | A/HRC/99/15⏎⏎the report⏎A/HRC/99/16 | list.txt:3: 'the report' is not a symbol"
            + " of a paper, such as A/HRC/43/15/Add.1.",
        "list.txt | A/HRC/99/15 and more | list.txt:1: 'A/HRC/99/15 and more' is not a symbol of a"
            + " paper, such as A/HRC/43/15/Add.1.",
        "list.csv | symbol⏎A/HRC/99/15⏎x | list.csv:3: 'x' is not a symbol of a paper, such as"
            + " A/HRC/43/15/Add.1.",
        "list.csv | symbol⏎x⏎A/HRC/99/15 | list.csv:2: 'x' is not a symbol of a paper, such as"
            + " A/HRC/43/15/Add.1.",
        "list.txt | # none⏎ | list.txt: contains no symbol.",
        "list.csv | symbol⏎ | list.csv: contains no symbol.",
      })
  void tellsWhatIsNoSymbolWithItsLine(String name, String text, String message) throws IOException {
    Path list = written(name, text);
    assertThatThrownBy(() -> SymbolList.read(list))
        .isInstanceOf(InputFileException.class)
        .hasMessage(message);
  }

  @Test
  void tellsWhatIsNoTextAndWhatIsNotThere() throws IOException {
    Path picture = Files.write(folder.resolve("list.txt"), new byte[] {(byte) 0x89, 'P', 'N'});
    assertThatThrownBy(() -> SymbolList.read(picture))
        .isInstanceOf(InputFileException.class)
        .hasMessage("list.txt: is not UTF-8 text.");
    assertThatThrownBy(() -> SymbolList.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text.replace('⏎', '\n'), StandardCharsets.UTF_8);
  }
}
