package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;

class AttributorStatesTest {
  private static final Attributor ATTRIBUTOR = new Attributor(States.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one State
          (Spain);                                                   | ESP
          (from Spain);                                              | ESP
          (Spain).                                                   | ESP
          (Spain)                                                    | ESP
          (the Netherlands);                                         | NLD
          ( Spain );                                                 | ESP
          . (Spain)                                                  | ESP
          . (Spain).                                                 | ESP
          # what is said of a State, behind it
          (Portugal (part one); Spain (part two))                    | PRT ESP
          (Portugal (first part), Spain)                             | PRT ESP
          (Spain (withdrawn))                                        | ESP
          # several, in the order printed, each once
          (Hungary, Portugal, Iraq);                                 | HUN PRT IRQ
          (Spain, France and Iraq)                                   | ESP FRA IRQ
          (Spain, France, and Iraq)                                  | ESP FRA IRQ
          (Spain; France)                                            | ESP FRA
          (Spain / France)                                           | ESP FRA
          (Spain & France)                                           | ESP FRA
          (France) (Lithuania);                                      | FRA LTU
          (France), (Lithuania) and (Spain);                         | FRA LTU ESP
          (Spain)/(France);                                          | ESP FRA
          (Spain, France) (Spain);                                   | ESP FRA
          (United Kingdom France, Mexico);                           | GBR FRA MEX
          (Belgium, Czech Republic, Slovenia,);                      | BEL CZE SVN
          # a number behind a name
          (France 4);                                                | FRA
          (France 4, Spain 12)                                       | FRA ESP
          (France 4; Spain)                                          | FRA ESP
          (France 4 )                                                | FRA
          (Spain, France 2).                                         | ESP FRA
          (France, 4)                                                | FRA
          # names that hold conjunctions and parentheses
          (Bosnia and Herzegovina and Spain)                         | BIH ESP
          (United Kingdom of Great Britain and Northern Ireland);    | GBR
          (Bolivia (Plurinational State of));                        | BOL
          (Iran (Islamic Republic of), Cuba);                        | IRN CUB
          (Spain, Venezuela (Bolivarian Republic of), Cuba)          | ESP VEN CUB
          (Democratic People’s Republic of Korea) (Republic of Korea)| PRK KOR
          (Holy See, State of Palestine)                             | VAT PSE
          # former names and slips
          (Turkey, Swaziland, Libyan Arab Jamahiriya)                | TUR SWZ LBY
          (the former Yugoslav Republic of Macedonia)                | MKD
          (Cote d'Ivoire)                                            | CIV
          (Algieria)                                                 | DZA
          (Algieria, Spain)                                          | DZA ESP
          (Bolivia (Purinational State of));                         | BOL
          (United States of Americas)                                | USA
          (spain);                                                   | ESP
          (united kingdom)                                           | GBR
          # missing parentheses
          (Spain, France;                                            | ESP FRA
          (Spain, France                                             | ESP FRA
          (Paraguay (Argentina);                                     | PRY ARG
          (Bolivia (Plurinational State of);                         | BOL
          Spain);                                                    | ESP
          Spain, France);                                            | ESP FRA
          # footnote marks
          (Spain)2;                                                  | ESP
          (Spain)**;                                                 | ESP
          (Chile,1 China,2 Mexico3);                                 | CHL CHN MEX
          # on whose behalf, in whose company
          (Egypt on behalf of the African Group)                     | EGY
          (Egypt, on behalf of the African Group);                   | EGY
          (Iceland, on behalf of the Nordic countries, Denmark, Finland and Sweden); | ISL DNK FIN SWE
          (Iceland, on behalf of the Nordic countries: Denmark and Finland)  | ISL DNK FIN
          (Iceland, on behalf of the Nordic countries (Denmark and Finland)) | ISL DNK FIN
          (Iceland, on behalf of Denmark, Finland and Sweden)        | ISL DNK FIN SWE
          (Netherlands, on behalf of the Benelux countries, and Norway) | NLD NOR
          (Norway, also on behalf of Denmark)                        | NOR
          (Spain as well as France and Italy)                        | ESP FRA ITA
          (Chile, as a member of the Group of Friends)               | CHL
          (España, en nombre de Chile y el Perú)                     | ESP CHL PER
          (Chile, as recommended by France)                          | CHL
          (Brazil, in the spirit of Council resolution 9/12)         | BRA
          (as recommended by France)                                 | FRA
          """)
  void everyFormOfNamingStatesIsRead(String states, String expected) {
    assertThat(codes("Protect the forests of Sylvania " + states)).isEqualTo(expected);
    assertThat(ATTRIBUTOR.attribute("Protect the forests of Sylvania " + states).text())
        .isEqualTo("Protect the forests of Sylvania");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratify the Convention on the Rights of Foresters (CRF)",
        "Ratify OP-CAT (2009)",
        "Work with us (us)",
        "Keep the forests (turkey) oak free of pests",
        "Ratify ILO Convention No. 169 (No. 169)",
        "Amend article 7 (a) of the Forest Code",
        "Amend articles 2 and 16 (1) (c) of the Forest Code",
        "Protect those displaced by the floods (in Georgia)",
        "Clean up the delta (the Niger Delta)",
        "Amend the Forest Act (Codification and Reform)",
        "Follow the guidelines (see paragraph 12 above)",
        "Adopt the plan (a), the budget (b) and the roadmap",
        "Adopt a plan for the Congo Basin (Congo Basin Forest Plan) and fund it",
        "Consult Jordanian experts (Jordanian Forest Society) and others",
        "Adopt rules on timber (Bangkok Rules), and seek support",
        "Support the efforts of this country [Chad] to plant trees",
        "Plant trees in this country [Chad]",
        "Follow its neighbours (Peru and Chile) in banning mines",
        "Protect those who flee (from Chad)",
        "Protect those who flee (from Chad, Cuba and Iraq), in camps",
        "Follow what it [France] has done [Peru, Chad]; and report on it",
      })
  void aParenthesisThatIsNoStateStaysInTheText(String text) {
    Attribution attribution = ATTRIBUTOR.attribute(text + " (Spain);");
    assertThat(attribution.recommendingStates()).extracting(State::code).containsExactly("ESP");
    assertThat(attribution.text()).isEqualTo(text);
    assertThat(attribution.unresolved()).isEmpty();
  }

  @Test
  void aNameThatNoStateHasIsReportedWhereItStands() {
    String text = "Protect the forests (Wakanda);";
    Attribution attribution = ATTRIBUTOR.attribute(text);
    assertThat(attribution.recommendingStates()).isEmpty();
    assertThat(attribution.text()).isEqualTo("Protect the forests (Wakanda)");
    assertThat(attribution.unresolved()).hasSize(1);
    UnresolvedName name = attribution.unresolved().get(0);
    assertThat(name.text()).isEqualTo("Wakanda");
    assertThat(name.span().in(text)).isEqualTo("Wakanda");
  }

  @Test
  void aNameThatNoStateHasIsReportedAmongStates() {
    String text = "Protect the forests (Spain, Wakanda, France);";
    Attribution attribution = ATTRIBUTOR.attribute(text);
    assertThat(codes(text)).isEqualTo("ESP FRA");
    assertThat(attribution.text()).isEqualTo("Protect the forests");
    assertThat(attribution.unresolved())
        .extracting(UnresolvedName::text)
        .containsExactly("Wakanda");
    assertThat(attribution.unresolved().get(0).span().in(text)).isEqualTo("Wakanda");
  }

  @Test
  void aRecommendationWithoutStatesHasOneRequestWithoutStates() {
    Attribution attribution = ATTRIBUTOR.attribute("Protect the forests;");
    assertThat(attribution.recommendingStates()).isEmpty();
    assertThat(attribution.requests()).hasSize(1);
    assertThat(attribution.requests().get(0).states()).isEmpty();
    assertThat(attribution.requests().get(0).text()).isEqualTo("Protect the forests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ";", "(Spain)", "(", ")", "((", "))", ");("})
  void atLeastNothingIsInventedFromNothing(String text) {
    Attribution attribution = ATTRIBUTOR.attribute(text);
    assertThat(attribution.text()).isEmpty();
    assertThat(attribution.requests()).isEmpty();
  }

  private static String codes(String text) {
    return ATTRIBUTOR.attribute(text).recommendingStates().stream()
        .map(State::code)
        .collect(Collectors.joining(" "));
  }
}
