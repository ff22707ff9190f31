package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltStatesTest {
  private static final States STATES = States.load();

  private static String code(String name) {
    return STATES.byMisspeltName(name).map(State::code).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "DZA, Algieria",
    "DZA, Algera",
    "LBY, Lybia",
    "KGZ, Kyrgysztan",
    "KGZ, Kyrgystan",
    "PHL, Phillipines",
    "PHL, Philipines",
    "PHL, Phillippines",
    "CMR, Camerooon",
    "CMR, Cameron",
    "AZE, Azerbaidjan",
    "AZE, Azerbejan",
    "AZE, Azerbaijian",
    "BTN, Buthan",
    "LIE, Lichtenstein",
    "LIE, Leichtenstein",
    "MAR, Morrocco",
    "MAR, Morroco",
    "MAR, Marocco",
    "COL, Columbia",
    "TJK, Tajikstan",
    "TJK, Tajkistan",
    "TKM, Turkmenstan",
    "UZB, Uzbekstan",
    "KAZ, Kazakhastan",
    "KAZ, Khazakhstan",
    "PAK, Pakisan",
    "AFG, Afganistan",
    "AFG, Afghansitan",
    "ECU, Equador",
    "GTM, Guatamala",
    "GTM, Guatelama",
    "MYS, Malasya",
    "AUS, Austrailia",
    "BWA, Botswanna",
    "CHE, Switzerlan",
    "CHE, Swizerland",
    "SWE, Sweeden",
    "SWE, Swedn",
    "ZWE, Zimbawe",
    "MUS, Mauritious",
    "MRT, Mauritanie",
    "VEN, Venezuala",
    "VEN, Venezuella",
    "ARG, Argentian",
    "ARG, Argentinia",
    "ETH, Ethopia",
    "ETH, Etiopia",
    "ERI, Eritea",
    "NPL, Nepaul",
    "DJI, Djibuti",
    "BGD, Bangaldesh",
    "THA, Thialand",
    "SGP, Singapour",
    "PRT, Portgual",
    "NIC, Nicaragau",
    "SLV, El Salvadore",
    "CRI, Costa Rico",
    "BFA, Burkina Fasso",
    "GNQ, Equitorial Guinea",
    "GNB, Guinea Bisau",
    "SAU, Saudia Arabia",
    "NZL, New Zeeland",
    "VAT, Holly See",
    "TTO, Trinidad an Tobago",
    "BIH, Bosnia and Hercegovina",
    "USA, United Sates of America",
    "USA, United States of Americas",
    "GBR, Untied Kingdom",
    "GBR, the United Kindom",
    "RUS, Russian Federtion",
    "KOR, Republic of Kora",
    "COD, Democratic Repulic of the Congo",
    "BOL, Bolivia (Purinational State of)",
    "VEN, Venezuela (Bolivarian Repubic of)",
    "SYR, Syrian Arab Repubic",
    "LKA, Sri Lanca",
    "TLS, Timor Lest",
    "SLE, Sierra Leon",
    "GBR, United Kingdom of the Great Britain and Northern Ireland",
  })
  void findsTheStateThatIsMeant(String code, String misspelt) {
    assertThat(code(misspelt)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"ESP, Spain", "ESP, spain", "NLD, the Netherlands", "USA, US", "FRA, Francia"})
  void findsNamesThatAreSpeltRight(String code, String name) {
    assertThat(code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // between two States
        "Nigeri",
        "Nigerr",
        "Nigera",
        "Austrlia",
        "Austrai",
        "Slovania",
        "Slovkia",
        "Irand",
        "Mald",
        "Malti",
        "Maliwi",
        "Republic of Malo",
        "Gambiya Zambia",
        "Irland",
        "Icleand",
        "Mauritanius",
        "Dominicana",
        "Guine",
        "Sambia",
        "Republic of Korea and Japan",
        // peoples and adjectives
        "Jordanian",
        "Jordanians",
        "Indian",
        "Cuban",
        "Kenyan",
        "Libyan",
        "German",
        "Romani",
        "Roman",
        "Somali",
        "Israeli",
        "Bangladeshi",
        "Surinamese",
        "Bahamian",
        "Lithuanian",
        "Romanian",
        "Russian",
        "Micronesian",
        "Nicaraguans",
        "Paraguayan",
        "Seychellois",
        "Montenegrin",
        "Bosniac",
        "Saudi Arabian",
        "South African",
        "Costa Rican",
        "South Korean",
        "Serbs",
        "Cubano",
        // words, names, acronyms
        "Minors",
        "Mail",
        "Chan",
        "Begin",
        "Susan",
        "Nigel",
        "Marco",
        "Franck",
        "Franco",
        "Noriega",
        "Malvinas",
        "Siberia",
        "Latina",
        "Human Rights",
        "United Nations",
        "European Union",
        "Europe",
        "African Union",
        "Northern Ireland",
        "Republic",
        "Kingdom",
        "State",
        "South",
        "Islands",
        "CEDAW",
        "OPCAT",
        "OP-CAT",
        "ICESCR",
        "ICRMW",
        "CRPD",
        "UNICEF",
        "ALGIERIA",
        "Paris Principles",
        "Women",
        "Children",
        "Prevention",
        "Panel",
        "Article",
        "Arabic",
        "Nation",
        "Union",
        "Police",
        // not a name's form
        "algieria",
        "the phillipines",
        "Australia’s",
        "Phillipines'",
        "Algieria *",
        "Algieria 2",
        "Algieria and",
        "United Kindom of",
        "",
        " ",
        "(",
        "the",
        "…",
        "\u0648",
        "A sentence that goes on and on, far beyond what the longest name of a State could ever be",
      })
  void findsNoneWhereItCannotBeSure(String text) {
    assertThat(code(text)).isEqualTo("-");
  }

  @Test
  void readsTheSameUnderTurkish() {
    assertThat(InTurkish.run(() -> code("Indonisia"))).isEqualTo("IDN");
  }
}
