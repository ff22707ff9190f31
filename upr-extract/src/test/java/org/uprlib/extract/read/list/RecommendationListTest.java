package org.uprlib.extract.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.ExtractorOptions;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.review.WordFile;

class RecommendationListTest {
  private static final ExtractorOptions PLAIN = ExtractorOptions.DEFAULT.withoutEnrichment();
  private static final Extractor EXTRACTOR = Extractor.create(PLAIN);
  private static final String[] LIST = {
    "6.1 Build roads to the mountains (Spain);",
    "6.2 Ratify the Convention on Lakes (Chile, Norway);",
    "6.3 Open a school in each village (France)."
  };

  @TempDir private Path folder;

  private Extraction read(Extractor extractor, String... lines) throws IOException {
    return extractor.extract(WordFile.write(folder.resolve("list.docx"), List.of(lines)));
  }

  private static String row(Recommendation r) {
    String states = String.join(",", r.recommendingStates().stream().map(State::code).toList());
    return r.paragraph() + "/" + r.text() + "/" + states;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      value = {
        "6.1 Build roads (Spain);~6.2 Ratify it (Chile, Norway);~6.3 Open schools (France)."
            + "! 6.1/Build roads/ESP 6.2/Ratify it/CHL,NOR 6.3/Open schools/FRA",
        "6.1. Build roads (Spain).~6.2. Ratify it (Chile); (Norway);~8.1. Open schools (France)"
            + "! 6.1/Build roads/ESP 6.2/Ratify it/CHL,NOR 8.1/Open schools/FRA",
        "1. Build roads to all the villages of the mountains (Spain);~2. Ratify the Convention on"
            + " Lakes and Rivers (Chile);~3. Open a school in each village of the coast (France)."
            + "! 1/Build roads to all the villages of the mountains/ESP 2/Ratify the Convention on"
            + " Lakes and Rivers/CHL 3/Open a school in each village of the coast/FRA",
        "Build roads to all the villages of the mountains (Spain);~Ratify the Convention on"
            + " Lakes and Rivers (Chile);~Open a school in each village of the coast (France)."
            + "! /Build roads to all the villages of the mountains/ESP /Ratify the Convention on"
            + " Lakes and Rivers/CHL /Open a school in each village of the coast/FRA",
        "R144.44P1 Build roads (Spain)~R144.44 P2 Ratify it (Chile)~R144.45 Open schools (France)"
            + "! R144.44P1/Build roads/ESP R144.44 P2/Ratify it/CHL R144.45/Open schools/FRA",
        "144-44 - Build roads (Spain)~144 - 45 Ratify it (Chile)~144-46- Open schools (France)"
            + "! 144.44/Build roads/ESP 144.45/Ratify it/CHL 144.46/Open schools/FRA",
        "٦-١ شق الطرق (إسبانيا)؛~٦-٢ التصديق عليها (شيلي)؛~44.144.ج.1 فتح المدارس (فرنسا)"
            + "! 6.1/شق الطرق/ESP 6.2/التصديق عليها/CHL 44.144.ج.1/فتح المدارس/FRA",
        "6.1修建公路（西班牙）；~6.2批准公约（智利）；~6.3开办学校（法国）。" + "! 6.1/修建公路/ESP 6.2/批准公约/CHL 6.3/开办学校/FRA",
        "6.1 Build roads~to the lakes (Spain);~6.2 Ratify it~(Chile);~6.3 Open schools (France)."
            + "! 6.1/Build roads to the lakes/ESP 6.2/Ratify it/CHL 6.3/Open schools/FRA",
        "# 6.1 # Build roads # Spain #~# 6.2 # Ratify it # Chile, Norway #~# 6.3 # Open schools #"
            + " France #! 6.1/Build roads/ESP 6.2/Ratify it/CHL,NOR 6.3/Open schools/FRA",
        "# No. # Recommendation # State #~# 6.1 # Build roads # Spain #~# 6.2 # Ratify it # Chile"
            + " #~# 6.3 # Open schools # France #! 6.1/Build roads/ESP 6.2/Ratify it/CHL 6.3/Open"
            + " schools/FRA",
        "# Spain # 6.1 Build roads #~# Chile # 6.2 Ratify it #~# France # 6.3 Open schools #"
            + "! 6.1/Build roads/ESP 6.2/Ratify it/CHL 6.3/Open schools/FRA",
        "# 6.1 # Build roads (Spain) #~# 6.2 # Ratify it (Chile) #~# 6.3 # Open schools (France) #"
            + "! 6.1/Build roads/ESP 6.2/Ratify it/CHL 6.3/Open schools/FRA",
      })
  void aFileThatHoldsOnlyRecommendationsIsRead(String lines, String expected) throws IOException {
    Extraction list = read(EXTRACTOR, lines.replace('#', '|').split("~"));

    assertThat(list.paper().kind()).isEqualTo(PaperKind.RECOMMENDATION_LIST);
    assertThat(String.join(" ", list.recommendations().stream().map(r -> row(r)).toList()))
        .isEqualTo(expected.strip());
    assertThat(list.notices()).extracting(Notice::code).contains("recommendation-list");
  }

  @Test
  void aRowOfOneCellIsTheHeadingOfThoseBelow() throws IOException {
    Extraction list =
        read(
            EXTRACTOR,
            "| Roads |",
            "| 6.1 | Build roads (Spain) |",
            "| Lakes |",
            "| 6.2 | Ratify it (Chile) |",
            "| 6.3 | Clean them (France) |");

    assertThat(list.recommendations())
        .flatExtracting(r -> r.heading().stream().toList())
        .containsExactly("Roads", "Lakes", "Lakes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Roads~{} ! Roads Roads Roads",
        "{}~Roads !",
        "Roads~17~{} ! Roads Roads Roads",
        "17~{} !",
        "A/HRC/63/11~{} !",
        "A/HRC/63/11 on roads~{} ! A/HRC/63/11 on roads A/HRC/63/11 on roads A/HRC/63/11 on roads",
      })
  void theHeadingAboveIsNoPagesNumberOrSymbol(String lines, String expected) throws IOException {
    String list = lines.replace("{}", String.join("~", LIST));

    assertThat(read(EXTRACTOR, list.split("~", -1)).recommendations())
        .flatExtracting(r -> r.heading().stream().toList())
        .isEqualTo(expected == null ? List.of() : headings(expected));
  }

  /** The same heading over three recommendations. */
  private static List<String> headings(String three) {
    String one = three.substring(0, three.length() / 3).strip();
    return List.of(one, one, one);
  }

  @Test
  void whatTheListDoesNotTellIsTold() throws IOException {
    Extraction list = read(EXTRACTOR, LIST);

    assertThat(list.notices())
        .extracting(Notice::message)
        .containsExactly(
            "The file contains only recommendations. It does not give: the State under review,"
                + " the session, a symbol, positions.");
    assertThat(list.recommendations().get(0).position().reason())
        .hasValue(
            "A list of recommendations does not give the position of the State under review.");
  }

  @Test
  void leadInsThatWereCutOutWithTheListTellPositions() throws IOException {
    Extraction list =
        read(
            EXTRACTOR,
            "The following recommendations enjoy the support of Sylvania:",
            "1. Build roads to all the villages of the mountains (Spain);",
            "2. Ratify the Convention on Lakes and Rivers (Chile, Norway);",
            "The following recommendations are noted by Sylvania:",
            "3. Open a school in each village of the coast (France).");

    assertThat(list.recommendations())
        .extracting(r -> r.paragraph() + " " + r.position().status().word())
        .containsExactly("1 supported", "2 supported", "3 noted");
  }

  @Test
  void aNumberedLeadInNumbersWhatIsCountedBelowIt() throws IOException {
    Extraction list =
        read(
            EXTRACTOR,
            "87. The recommendations listed below enjoy the support of Sylvania:",
            "1. Build roads to all the villages of the mountains (Spain);",
            "2. Ratify the Convention on Lakes and Rivers (Chile, Norway);",
            "3. Open a school in each village of the coast (France).");

    assertThat(list.recommendations())
        .extracting(r -> r.paragraph() + " " + r.position().status().word())
        .containsExactly("87.1 supported", "87.2 supported", "87.3 supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| No. | Recommendation | State | Position |~"
            + "| 6.1 | Build roads to the mountains | Spain | Supported |~"
            + "| 6.2 | Ratify the Convention on Lakes | Chile | Noted |~"
            + "| 6.3 | Open a school in each village | France | Supported |",
        "| 6.1 | Build roads to the mountains (Spain) | Supported |~"
            + "| 6.2 | Ratify the Convention on Lakes (Chile) | Noted |~"
            + "| 6.3 | Open a school in each village (France) | Supported |",
        "| 6.1. Build roads to the mountains (Spain) | Accepted |~"
            + "| 6.2. Ratify the Convention on Lakes (Chile) | Not accepted. It has no lakes. |~"
            + "| 6.3. Open a school in each village (France) | Accepted |"
      })
  void aColumnOfPositionsIsReadWithAHeadAndWithout(String lines) throws IOException {
    Extraction list = read(EXTRACTOR, lines.split("~"));

    assertThat(list.recommendations())
        .extracting(r -> r.paragraph() + " " + r.position().status().word())
        .containsExactly("6.1 supported", "6.2 noted", "6.3 supported");
    assertThat(list.recommendations())
        .extracting(r -> r.recommendingStates().get(0).code())
        .containsExactly("ESP", "CHL", "FRA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Peel the potatoes (500 g).~2. Add the flour (Type 405).~3. Serve with rice (warm).",
        "1. Ratify the Convention on Lakes (CL).~2. Abolish the fee (2019).~3. Open schools (all).",
        "6.1 Build roads (Spain);~6.2 Ratify it (Chile);",
        "Recommendations~1. Build roads to the mountains.~2. Ratify the Convention on Lakes.~"
            + "3. Open a school in each village.",
        "In the last review Sylvania was asked to open schools, and it has opened none, as we"
            + " describe in what follows at some length and with many examples from the country.~"
            + "6.1 Build roads (Spain);~6.2 Ratify it (Chile);~6.3 Open schools (France).",
        "Madrid (Spain)~Paris (France)~Rome (Italy)~Oslo (Norway)",
        "1. Paella for four (Spain)~2. Quiche (France)~3. Pizza with olives (Italy)",
        "| Country | Dish | Served |~| Spain | Paella | warm |~| France | Quiche | cold |~"
            + "| Italy | Pizza | warm |"
      })
  void whatIsNoListOfRecommendationsIsRefused(String lines) {
    assertThatThrownBy(() -> read(EXTRACTOR, lines.split("~")))
        .isInstanceOf(NotUprPaperException.class);
  }

  private static GivenMetadata given(String state, int session, String symbol) {
    return new GivenMetadata(
        Loaded.STATES.byCode(state), OptionalInt.of(session), UnSymbol.parse(symbol), List.of());
  }

  @Test
  void theCallerSaysWhatTheFileDoesNot() throws IOException {
    Extraction list =
        read(Extractor.create(PLAIN.withMetadata(given("CHL", 52, "A/HRC/99/6"))), LIST);

    assertThat(list.paper().stateUnderReview()).map(State::code).hasValue("CHL");
    assertThat(list.paper().session()).hasValue(52);
    assertThat(list.paper().cycle()).hasValue(4);
    assertThat(list.paper().symbol()).hasValue("A/HRC/99/6");
    assertThat(list.paper().councilSession()).hasValue(99);
    assertThat(list.notices())
        .extracting(Notice::message)
        .contains(
            "Not in the file but given along with it: the State under review, the session, a"
                + " symbol.",
            "6.2: the State under review (Chile) is among those that recommend.");
  }

  @Test
  void whatThePaperSaysOfItselfCountsMoreThanTheCaller() throws IOException {
    Extraction report =
        read(
            Extractor.create(PLAIN.withMetadata(given("CHL", 52, "A/HRC/99/6"))),
            "A/HRC/99/15",
            "Report of the Working Group on the Universal Periodic Review",
            "Sylvania",
            "** II. Conclusions and/or recommendations",
            "115. Sylvania supports the following recommendations:",
            "115.1 Ratify it (Spain).");

    assertThat(report.paper().symbol()).hasValue("A/HRC/99/15");
    assertThat(report.paper().stateUnderReview()).isEqualTo(Optional.empty());
    assertThat(report.paper().session()).isEmpty();
    assertThat(report.notices())
        .filteredOn(notice -> notice.code().equals("given-otherwise"))
        .extracting(Notice::message)
        .containsExactly(
            "The file differs from what was given along with it; the file counts: the State under"
                + " review, a symbol.");
  }

  @Test
  void labelsAreReadInEveryForm() {
    assertThat(Arrays.asList("P2R9.9 x", "R 9.9 x", "9.9. ج.2 و ج.3 x", "12) X", "2019 was x"))
        .extracting(text -> CodedLabel.of(text).map(CodedLabel::text).orElse("none"))
        .containsExactly("P2R9.9", "R 9.9", "9.9. ج.2 و ج.3", "12", "none");
  }
}
