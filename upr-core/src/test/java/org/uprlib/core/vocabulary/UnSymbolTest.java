package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.UnSymbol.Addition.Kind;

class UnSymbolTest {
  private static UnSymbol parse(String text) {
    return UnSymbol.parse(text).orElseThrow(() -> new AssertionError("no symbol: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "A/HRC/28/15, COUNCIL_REPORT",
    "A/HRC/43/15/Add.1, COUNCIL_REPORT",
    "A/HRC/WG.6/20/SVN/1, NATIONAL_REPORT",
    "A/HRC/WG.6/7/SVN/2/Corr.1, COMPILATION",
    "A/HRC/WG.6/34/SVN/3, STAKEHOLDER_SUMMARY",
    "A/HRC/WG.6/7/L.11, DRAFT_REPORT",
    "A/HRC/WG.6/1/BRA/4, DRAFT_REPORT",
    "A/HRC/WG.6/1/BRA/5, OTHER",
    "A/HRC/DEC/28/111, DECISION",
    "A/HRC/RES/16/21, RESOLUTION",
    "A/HRC/PRST/8/1, OTHER",
    "A/HRC/28/L.3, OTHER",
    "A/HRC/28/NGO/12, OTHER",
  })
  void tellsTheSeries(String text, UnSymbol.Series series) {
    assertThat(parse(text).series()).isEqualTo(series);
    assertThat(parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "A/HRC/17/DEC/109, A/HRC/DEC/17/109, DECISION",
    "A/HRC/17/RES/4, A/HRC/RES/17/4, RESOLUTION",
  })
  void theOrderOfADecisionsPartsIsOne(String printed, String usual, UnSymbol.Series series) {
    assertThat(parse(printed)).hasToString(usual);
    assertThat(parse(printed).series()).isEqualTo(series);
    assertThat(parse(printed)).isEqualTo(parse(usual));
  }

  @Test
  void tellsThePartsOfAReportsSymbol() {
    UnSymbol symbol = parse("A/HRC/28/15/Add.1/Rev.2");
    assertThat(symbol.base()).isEqualTo("A/HRC/28/15");
    assertThat(symbol.councilSession()).hasValue(28);
    assertThat(symbol.workingGroupSession()).isEmpty();
    assertThat(symbol.stateCode()).isEmpty();
    assertThat(symbol.number()).isEqualTo(15);
    assertThat(symbol.additions())
        .containsExactly(new UnSymbol.Addition(Kind.ADD, 1), new UnSymbol.Addition(Kind.REV, 2));
    assertThat(symbol.has(Kind.REV)).isTrue();
    assertThat(symbol.has(Kind.CORR)).isFalse();
    assertThat(symbol.withoutAdditions()).isEqualTo(parse("A/HRC/28/15"));
  }

  @Test
  void tellsThePartsOfAWorkingGroupSymbol() {
    UnSymbol symbol = parse("A/HRC/WG.6/20/SVN/1");
    assertThat(symbol.workingGroupSession()).hasValue(20);
    assertThat(symbol.councilSession()).isEmpty();
    assertThat(symbol.stateCode()).contains("SVN");
    assertThat(symbol.withoutAdditions()).isSameAs(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "A/HRC/28/15, ' A / HRC / 28 / 15 '",
    "A/HRC/28/15, a/hrc/28/15",
    "A/HRC/28/15, A-HRC-28-15",
    "A/HRC/28/15, A∕HRC∕28∕15",
    "A/HRC/28/15/Add.1, A/HRC/28/15/ADD. 1",
    "A/HRC/28/15/Add.1, A-HRC-28-15-Add1",
    "A/HRC/28/15/Corr.1, A_HRC_28_15_Corr.1",
    "A/HRC/WG.6/20/SVN/1, A/HRC/WG 6/20/SVN/1",
    "A/HRC/WG.6/20/SVN/1, A/HRC/WG.6/20/svn/1",
    "A/HRC/WG.6/7/SVN/2/Corr.1, A-HRC-WG6-7-SVN-2-Corr1",
    "A/HRC/WG.6/7/L.11, A/HRC/WG.6/7/L. 11",
    "A/HRC/WG.6/7/L.14, A/HRC/WG.6/7L.14",
    "A/HRC/WG.6/14/PER/2, A/HRC/WG.6/14PER/2",
    "A/HRC/WG.6/8/L.11, A/HRC//WG.6/8/L.11",
  })
  void normalisesWhatWritersVary(String expected, String written) {
    assertThat(parse(written)).hasToString(expected).isEqualTo(parse(expected));
  }

  @Test
  void readsASymbolOverALineBreak() {
    assertThat(parse("A/HRC/WG.6/20/\n   SVN/1")).hasToString("A/HRC/WG.6/20/SVN/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "A/HRC",
        "A/HRC/28",
        "A/HRC/28/",
        "A/HRC/28/15x",
        "A/HRC/28/15/",
        "A/HRC/WG.6/5",
        "A/HRC/WG.6/5/YEM",
        "A/HRC/WG.6/5/YEMEN/1",
        "A/HRC/WG.5/5/YEM/1",
        "A/HRC/28/15 and more",
        "A/HRC/28/15/Add.",
        "A/HRC/28/15/Add.0",
        "A/HRC/DEC/28",
        "A/HRCX/28/15",
        "E/CN.4/2006/1",
        "A/HRC/28/123456",
        "A/HRC/28/L",
        "A/HRC/28/L.",
        "HRC/28/15",
        "GE.09-12345",
      })
  void readsNothingElse(String text) {
    assertThat(UnSymbol.parse(text)).isEmpty();
  }

  @Test
  void findsSymbolsInText() {
    String text =
        "SVN_s20_A-HRC-28-15-Add1_en.pdf; see A/HRC/28/15/Add.1 – Para.3, (A/HRC/28/15). "
            + "Not A/HRC/28 or DATA/HRC/1/2 but A/HRC/WG.6/7/SVN/3.";
    List<UnSymbol.Match> found = UnSymbol.find(text);
    assertThat(found)
        .extracting(match -> text.substring(match.start(), match.end()))
        .containsExactly(
            "A-HRC-28-15-Add1", "A/HRC/28/15/Add.1", "A/HRC/28/15", "A/HRC/WG.6/7/SVN/3");
    assertThat(found)
        .extracting(match -> match.symbol().toString())
        .containsExactly(
            "A/HRC/28/15/Add.1", "A/HRC/28/15/Add.1", "A/HRC/28/15", "A/HRC/WG.6/7/SVN/3");
  }

  @Test
  void readsTheSameUnderTurkish() {
    assertThat(InTurkish.run(() -> parse("a/hrc/wg.6/7/ita/1"))).hasToString("A/HRC/WG.6/7/ITA/1");
  }
}
