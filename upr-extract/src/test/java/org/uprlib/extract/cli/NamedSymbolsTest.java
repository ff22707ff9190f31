package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;

/** Names that people give files. */
class NamedSymbolsTest {
  private static final List<UnSymbol> WANTED =
      Stream.of(
              "A/HRC/99/15",
              "A/HRC/99/15/Add.1",
              "A/HRC/WG.6/20/SYL/1",
              "A/HRC/4/315",
              "A/HRC/43/15")
          .map(symbol -> UnSymbol.parse(symbol).orElseThrow())
          .toList();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A_HRC_99_15.pdf,                 A/HRC/99/15,         ",
    "A_HRC_99_15_E.pdf,               A/HRC/99/15,         en",
    "A_HRC_99_15-fr.docx,             A/HRC/99/15,         fr",
    "A_HRC_99_15E.pdf,                A/HRC/99/15,         en",
    "a-hrc-99-15 (Spanish).DOC,       A/HRC/99/15,         es",
    "A_HRC_99_15_Add.1_R.pdf,         A/HRC/99/15/Add.1,   ru",
    "A-HRC-99-15-Add1.pdf,            A/HRC/99/15/Add.1,   ",
    "SYL_s20_A-HRC-99-15.pdf,         A/HRC/99/15,         ",
    "SYL_s20_A-HRC-99-15_zh.pdf,      A/HRC/99/15,         zh",
    "A_HRC_99_15_E (copy).pdf,        A/HRC/99/15,         en",
    "A_HRC_WG.6_20_SYL_1_E.doc,       A/HRC/WG.6/20/SYL/1, en",
    "A-HRC-WG6-20-SYL-1.pdf,          A/HRC/WG.6/20/SYL/1, ",
    "AHRC9915.pdf,                    A/HRC/99/15,         ",
    "ahrc9915E.pdf,                   A/HRC/99/15,         en",
    "AHRC9915Add1.pdf,                A/HRC/99/15/Add.1,   ",
    "AHRCWG620SYL1.pdf,               A/HRC/WG.6/20/SYL/1, ",
    "A_HRC_98_1.pdf,                  A/HRC/98/1,          ",
    "docs.un.org/en/A/HRC/99/15,      A/HRC/99/15,         ",
    "A/HRC/99/15.pdf,                 A/HRC/99/15,         ",
    "A_HRC_99_15/annex.pdf,           ,                    ",
    "AHRC4315.pdf,                    ,                    ",
    "G1512345.pdf,                    ,                    ",
    "report.pdf,                      ,                    "
  })
  void tellSymbolAndLanguage(String file, String symbol, String language) {
    Path path = Path.of(file);
    assertThat(new NamedSymbols(WANTED).symbol(path).map(UnSymbol::toString).orElse(null))
        .isEqualTo(symbol);
    assertThat(NamedSymbols.language(path).map(Language::code).orElse(null)).isEqualTo(language);
  }
}
