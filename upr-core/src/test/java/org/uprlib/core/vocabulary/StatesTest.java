package org.uprlib.core.vocabulary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {
  private static final States STATES = States.load();

  private static String code(String name) {
    return STATES.byName(name).map(State::code).orElse("-");
  }

  @Test
  void holdsAllMembersAndTheTwoObservers() {
    assertThat(STATES.all()).hasSize(195);
    assertThat(STATES.all()).extracting(State::code).doesNotHaveDuplicates().isSorted();
    assertThat(STATES.all()).extracting(State::code).allMatch(code -> code.matches("[A-Z]{3}"));
    assertThat(STATES.all()).extracting(State::code).contains("VAT", "PSE", "SSD", "MNE");
  }

  @Test
  void countsTheMembersOfTheRegionalGroups() {
    Map<RegionalGroup, Long> sizes =
        STATES.all().stream()
            .filter(state -> !state.code().equals("PSE"))
            .flatMap(state -> state.region().stream())
            .collect(groupingBy(region -> region, counting()));
    assertThat(sizes)
        .containsEntry(RegionalGroup.AFRICAN, 54L)
        .containsEntry(RegionalGroup.ASIA_PACIFIC, 54L)
        .containsEntry(RegionalGroup.EASTERN_EUROPEAN, 23L)
        .containsEntry(RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN, 33L)
        .containsEntry(RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS, 29L);
  }

  @ParameterizedTest
  @CsvSource({
    "TUR, WESTERN_EUROPEAN_AND_OTHERS",
    "ISR, WESTERN_EUROPEAN_AND_OTHERS",
    "USA, WESTERN_EUROPEAN_AND_OTHERS",
    "AUS, WESTERN_EUROPEAN_AND_OTHERS",
    "CYP, ASIA_PACIFIC",
    "KIR, ASIA_PACIFIC",
    "PSE, ASIA_PACIFIC",
    "EGY, AFRICAN",
    "GEO, EASTERN_EUROPEAN",
    "VAT, ",
  })
  void knowsTheGroupsThatAreNotWhereTheMapSuggests(String code, RegionalGroup group) {
    assertThat(STATES.byCode(code).orElseThrow().region().orElse(null)).isEqualTo(group);
  }

  @Test
  void givesEveryStateNamesInSixLanguages() {
    for (State state : STATES.all()) {
      Set<Language> languages =
          STATES.names(state).stream()
              .filter(name -> name.kind() == States.Name.Kind.SHORT)
              .map(States.Name::language)
              .collect(Collectors.toSet());
      assertThat(languages).as(state.code()).isEqualTo(EnumSet.allOf(Language.class));
    }
  }

  @Test
  void findsEveryStateByEachOfItsNames() {
    for (State state : STATES.all()) {
      for (States.Name name : STATES.names(state)) {
        assertThat(STATES.byName(name.text())).as(name.text()).contains(state);
      }
    }
  }

  @Test
  void letsNoComparableNameBelongToTwoStates() {
    Map<String, State> owners = new HashMap<>();
    for (State state : STATES.all()) {
      for (States.Name name : STATES.names(state)) {
        String key = NameCursor.key(name.text()).replace(" ", "");
        assertThat(owners.putIfAbsent(key, state)).as(name.text()).isIn(null, state);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KOR, Republic of Korea",
    "TUR, Türkiye",
    "CZE, Czechia",
    "CIV, Côte d'Ivoire",
    "BOL, Bolivia (Plurinational State of)",
    "PSE, State of Palestine",
  })
  void usesTheUnsShortNames(String code, String name) {
    assertThat(STATES.byCode(code).orElseThrow().name()).isEqualTo(name);
  }

  @Test
  void knowsNoOtherCodes() {
    assertThat(STATES.byCode("XKX")).isEmpty();
    assertThat(STATES.byCode("svn")).isEmpty();
    assertThat(STATES.byCode("")).isEmpty();
  }

  @Test
  void keepsTheYearsOfFormerNames() {
    assertThat(STATES.names(STATES.byCode("SWZ").orElseThrow()))
        .contains(
            new States.Name(
                "Swaziland",
                Language.ENGLISH,
                States.Name.Kind.FORMER,
                OptionalInt.of(1968),
                OptionalInt.of(2018)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as UN papers write them
        "GBR | United Kingdom of Great Britain and Northern Ireland",
        "IRN | Iran (Islamic Republic of)",
        "IRN | Islamic Republic of Iran",
        "BOL | Plurinational State of Bolivia",
        "KOR | Korea (Republic of)",
        "PRK | Democratic People’s Republic of Korea",
        "COD | Democratic Republic of the Congo",
        "COG | Congo",
        "VAT | Holy See",
        // former names
        "CZE | Czech Republic",
        "SWZ | Swaziland",
        "MKD | the former Yugoslav Republic of Macedonia",
        "LBY | Libyan Arab Jamahiriya",
        "TUR | Turkey",
        "CPV | Cape Verde",
        "MMR | Burma",
        "COD | Zaire",
        // variants
        "GBR | UK",
        "USA | USA",
        "USA | U.S.A.",
        "USA | U. S.",
        "PRK | DPRK",
        "COD | DRC",
        "COD | DR Congo",
        "LAO | Lao PDR",
        "KOR | South Korea",
        "KOR | Korea, Republic of",
        "CIV | Ivory Coast",
        "NLD | Holland",
        "VNM | Vietnam",
        "BRN | Brunei",
        "VAT | Vatican",
        "PSE | Palestine",
        "MDA | Moldova",
        // articles, case, accents, apostrophes, hyphens, blanks
        "NLD | the Netherlands",
        "NLD | The  Netherlands",
        "ESP | SPAIN",
        "ESP | spain",
        "CIV | Cote d’Ivoire",
        "CIV | Côte d´Ivoire",
        "CIV | Cote d Ivoire",
        "TLS | Timor Leste",
        "TLS | Timor–Leste",
        "GNB | Guinea Bissau",
        "BFA | Burkina-Faso",
        "STP | São Tomé and Príncipe",
        "TUR | TÜRKİYE",
        "TUR | Turkiye",
        "KNA | St. Kitts and Nevis",
        "LCA | St.Lucia",
        "VCT | St Vincent & the Grenadines",
        "TTO | Trinidad & Tobago",
        "LAO | Lao People‟s Democratic Republic",
        // damaged by extraction
        "BOL | Bolivia (Plurinational State of",
        "GBR | UnitedKingdom",
        "AZE | Azer- baijan",
        "NLD | Nether lands",
        "NZL | New\u00a0Zealand",
        "MKD | the former Yugoslav\u2011Republic  of Macedonia",
        "DEU | Ger\u00admany",
      })
  void readsNamesInEnglishPapers(String code, String name) {
    assertThat(code(name)).isEqualTo(code);
  }

  @Test
  void readsNamesOverLineBreaks() {
    assertThat(code("Bosnia and\n      Herzegovina")).isEqualTo("BIH");
    assertThat(code("Guinea-\r\nBissau")).isEqualTo("GNB");
  }

  @ParameterizedTest
  @CsvSource({
    "GBR, Royaume-Uni",
    "CIV, la Côte d’Ivoire",
    "DZA, l’Algérie",
    "NLD, les Pays-Bas",
    "NLD, Países Bajos",
    "SLV, El Salvador",
    "IRN, Irán (República Islámica del)",
    "RUS, Российская Федерация",
    "KGZ, Кыргызстан",
    "CIV, Кот-д’Ивуар",
    "MNE, Черногория",
    "NLD, 荷兰",
    "NER, 尼日尔",
    "IRN, 伊朗（伊斯兰共和国）",
    "COG, 刚果（布）",
    "ESP, إسبانيا",
    "ESP, وإسبانيا",
    "RUS, الاتحاد الروسي",
    "GNB, غينيا-بيساو",
    "IRN, إيران (جمهورية – الإسلامية)",
    "FRA, فرنســا",
  })
  void readsNamesInTheOtherLanguages(String code, String name) {
    assertThat(code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "the",
        "us",
        "Us",
        "uk",
        "bih",
        "drc",
        "CEDAW",
        "OP-CAT",
        "ICCPR",
        "a",
        "(a)",
        "2009",
        "No. 29",
        "Mail",
        "Minors",
        "Jordanian",
        "European Union",
        "Republic of",
        "Korea",
        "Guinea,",
        "Spain and France",
        "Spain, France",
        "Chad's children",
        "To go",
        "Per u",
        "Northern Ireland",
        "Kosovo",
        "Islamic Republic",
        "Plurinational State of",
        "Sylvania",
        "…",
        "\u0648",
      })
  void findsNoStateInOtherText(String text) {
    assertThat(code(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "NER, Niger",
    "NGA, Nigeria",
    "AUT, Austria",
    "AUS, Australia",
    "IRN, Iran",
    "IRQ, Iraq",
    "MLI, Mali",
    "MLT, Malta",
    "MWI, Malawi",
    "GIN, Guinea",
    "GNQ, Equatorial Guinea",
    "PNG, Papua New Guinea",
    "DMA, Dominica",
    "DOM, Dominican Republic",
    "SVK, Slovakia",
    "SVN, Slovenia",
    "SDN, Sudan",
    "SSD, South Sudan",
    "DMA, 多米尼克",
    "DOM, 多米尼加",
    "GIN, غينيا",
    "GUY, غيانا",
    "MKD, Macedonia",
    "WSM, Samoa",
    "ZAF, South Africa",
    "CAF, Central African Republic",
    "LBR, Liberia",
    "LBY, Libya",
    "GMB, Gambia",
    "ZMB, Zambia",
  })
  void keepsNeighboursApart(String code, String name) {
    assertThat(code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INDIA", "ISRAEL", "FINLAND", "KIRIBATI", "united kingdom", "Türkiye"})
  void readsTheSameUnderTurkish(String name) {
    States turkish = InTurkish.run(States::load);
    assertThat(InTurkish.run(() -> turkish.byName(name)))
        .isPresent()
        .isEqualTo(STATES.byName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "CIV, ENGLISH, Côte d'Ivoire",
    "NOR, FRENCH, Norvège",
    "NOR, SPANISH, Noruega",
    "NOR, ENGLISH, Norway"
  })
  void tellsTheShortNameInALanguage(String code, Language language, String name) {
    State state = STATES.byCode(code).orElseThrow();
    assertThat(STATES.shortName(state, language)).isEqualTo(name);
  }
}
