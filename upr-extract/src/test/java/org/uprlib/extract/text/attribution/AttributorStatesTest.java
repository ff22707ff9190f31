package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.attribution.Attribution.UnresolvedName;

class AttributorStatesTest {
  private static final Attributor ATTRIBUTOR = new Attributor(Loaded.STATES);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one State
          (recommendation of Spain);                                 | ESP
          (Spain);                                                   | ESP
          (from Spain);                                              | ESP
          (Spain).                                                   | ESP
          (Spain)                                                    | ESP
          (the Netherlands);                                         | NLD
          ( Spain );                                                 | ESP
          . (Spain)                                                  | ESP
          . (Spain).                                                 | ESP
          # Chinese: 以 begins the name of Israel, and "in the name of"; a group in parentheses ends no list
          (冰岛、以色列、莱索托)；                                         | ISL ISR LSO
          (智利和以色列)；                                              | CHL ISR
          (冰岛以北欧国家名义)；                                          | ISL
          (南非(代表非洲国家组)；马来西亚)；                                  | ZAF MYS
          (意大利(以欧洲联盟名义)、乌干达)；                                  | ITA UGA
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
          (Spain - France – Iraq)                                    | ESP FRA IRQ
          (Spain—France)                                             | ESP FRA
          (Spain-France, Timor-Leste-Guinea-Bissau)                  | ESP FRA TLS GNB
          （西班牙－法国）                                              | ESP FRA
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
          (Spain);1                                                  | ESP
          (Spain); 12                                                | ESP
          (Spain).*                                                  | ESP
          (Spain);²                                                  | ESP
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
          # names that two States joined had
          (Croatia, Serbia and Montenegro); | HRV SRB MNE
          (Serbia and Montenegro) | SRB MNE
          (France and Serbia and Montenegro and Croatia) | FRA SRB MNE HRV
          (Serbia & Montenegro) | SRB MNE
          (Serbia - Montenegro) | SRB MNE
          (Serbia/Montenegro) | SRB MNE
          (SERBIA AND MONTENEGRO) | SRB MNE
          (Serbie et Monténégro) | SRB MNE
          (Serbia y Montenegro) | SRB MNE
          (Сербия и Черногория) | SRB MNE
          (塞尔维亚和黑山) | SRB MNE
          (صربيا والجبل الأسود) | SRB MNE
          (Montenegro and Serbia) | MNE SRB
          (Trinidad and Tobago) | TTO
          (Bosnia and Herzegovina) | BIH
          (Antigua and Barbuda, Sao Tome and Principe and Saint Kitts and Nevis) | ATG STP KNA
          (Saint Vincent and the Grenadines and Saint Lucia) | VCT LCA
          (United Kingdom of Great Britain and Northern Ireland and Ireland) | GBR IRL
          (Great Britain and Northern Ireland) | GBR
          (Trinidad & Tobago & Antigua & Barbuda) | TTO ATG
          (Bosnia and Croatia) | BIH HRV
          (Sao Tome and Portugal) | STP PRT
          (Congo and Democratic Republic of the Congo) | COG COD
          (Guinea and Guinea-Bissau) | GIN GNB
          # joining
          (France as well as Germany) | FRA DEU
          (Chile, France, as well as Mali) | CHL FRA MLI
          (Chile, France, as well as the Netherlands) | CHL FRA NLD
          (Chile, as well as Algieria) | CHL DZA
          (France along with Germany) | FRA DEU
          (France, together with Germany) | FRA DEU
          (France, joined by Germany) | FRA DEU
          (France jointly with Germany) | FRA DEU
          (France alongside Germany) | FRA DEU
          (France in addition to Germany) | FRA DEU
          (France and also Germany) | FRA DEU
          (France, also Germany) | FRA DEU
          (France plus Germany) | FRA DEU
          (France with Germany) | FRA DEU
          (France or Germany) | FRA DEU
          (France and/or Germany) | FRA DEU
          (France, Chile and, as well, Mali) | FRA CHL MLI
          (France as well as Germany and Mali) | FRA DEU MLI
          (France; as well as Germany; Mali) | FRA DEU MLI
          (Egypt, on behalf of the African Group, as well as Mali) | EGY MLI
          (Egypt on behalf of the African Group, together with Mali) | EGY MLI
          (Spain, as well as several African States) | ESP
          (Spain, and also on behalf of Chile) | ESP
          (France) as well as (Germany) | FRA DEU
          (France), together with (Germany) | FRA DEU
          (France ainsi que l’Allemagne) | FRA DEU
          (France et de l’Allemagne) | FRA DEU
          (Mauritanie, Allemagne et de Croatie) | MRT DEU HRV
          (Jordanie, s’exprimant au nom du Groupe arabe ; Mali) | JOR MLI
          (Jordanie, intervenant au nom du Groupe arabe) | JOR
          (Бирма) (Антигуа и Барбуда) (Таджикистан) | MMR ATG TJK
          (Birmania, Islandia y Hungría) | MMR ISL HUN
          (France, de même que Mali) | FRA MLI
          (France, conjointement avec le Mali) | FRA MLI
          (France avec le Mali) | FRA MLI
          (France et aussi Mali) | FRA MLI
          (la France ou le Mali) | FRA MLI
          (Francia así como Alemania) | FRA DEU
          (Francia, junto con Alemania) | FRA DEU
          (Francia, al igual que Alemania) | FRA DEU
          (Francia, además de Alemania) | FRA DEU
          (Francia e Italia) | FRA ITA
          (Francia o Italia) | FRA ITA
          (Chile y también Italia) | CHL ITA
          (Испания, а также Франция) | ESP FRA
          (Испания вместе с Францией) | ESP FRA
          (Испания совместно с Францией) | ESP FRA
          (Испания наряду с Францией) | ESP FRA
          (Испания или Франция) | ESP FRA
          (إسبانيا وكذلك فرنسا) | ESP FRA
          (إسبانيا، بالإضافة إلى فرنسا) | ESP FRA
          (إسبانيا فضلاً عن فرنسا) | ESP FRA
          (إسبانيا إلى جانب فرنسا) | ESP FRA
          (إسبانيا مع فرنسا) | ESP FRA
          (إسبانيا أو فرنسا) | ESP FRA
          (西班牙以及法国) | ESP FRA
          (西班牙，还有法国) | ESP FRA
          (西班牙同法国) | ESP FRA
          (西班牙连同法国) | ESP FRA
          (西班牙或法国) | ESP FRA
          (Chile, with Peru’s support)                               | CHL
          (Chile, with Peru's support)                               | CHL
          # forms in parentheses
          (Sweden (also on behalf of Denmark and Finland)/Mali)      | SWE DNK FIN MLI
          (Sweden (also on behalf of Denmark), Mali)                 | SWE MLI
          (Iceland, on behalf of the Nordic countries (Denmark and Finland)/Mali) | ISL DNK FIN MLI
          (Iceland on behalf of the Nordic countries (Denmark, Finland, Norway and Sweden) and Mali) | ISL DNK FIN NOR SWE MLI
          (Netherlands, on behalf of the Benelux countries (Belgium, Luxembourg), and Norway) | NLD BEL LUX NOR
          (Brazil, in the name of MERCOSUR (Argentina, Paraguay) / Mali / Chad) | BRA ARG PRY MLI TCD
          (Chad; Iceland, on behalf of the Nordic countries (Denmark and Finland); Mali) | TCD ISL DNK FIN MLI
          (Egypt, on behalf of the African Group (54 States)/Mali) | EGY MLI
          (Iceland, on behalf of its neighbours (Iran (Islamic Republic of) and Iraq)/Mali) | ISL IRN IRQ MLI
          (Islande, au nom des pays nordiques (Danemark et Finlande)/Mali) | ISL DNK FIN MLI
          (Islandia, en nombre de los países nórdicos (Dinamarca y Finlandia)/Malí) | ISL DNK FIN MLI
          (Исландия, от имени северных стран (Дания и Финляндия)/Мали) | ISL DNK FIN MLI
          （冰岛代表北欧国家（丹麦和芬兰）、马里） | ISL DNK FIN MLI
          (آيسلندا، باسم بلدان الشمال (الدانمرك وفنلندا)/مالي) | ISL DNK FIN MLI
          (Spain (Presidency of the EU));                            | ESP
          (Gambia (Republic of The)/Mali/Serbia) | GMB MLI SRB
          (Gambia (Republic of The),Georgia,and Samoa) | GMB GEO WSM
          (Mali/Gambia (Republic of The)/Serbia) | MLI GMB SRB
          (Gambia (the)/Mali) | GMB MLI
          (Gambia(Republic of The)/Mali) | GMB MLI
          (Iran (Islamic Republic of)/Mali) | IRN MLI
          (Iran(Islamic Republic of),Mali) | IRN MLI
          (Denmark (Kingdom of)/Mali) | DNK MLI
          (Denmark (Kingdom of),Mali,Chile) | DNK MLI CHL
          (Algeria (People’s Democratic Republic of)/Mali) | DZA MLI
          (Kuwait (State of)/Mali) | KWT MLI
          (Lao People’s Democratic Republic (the)/Mali) | LAO MLI
          (Bolivia (Plurinational State)/Mali) | BOL MLI
          (Korea, Republic of/Mali) | KOR MLI
          (Korea, Republic of, Mali) | KOR MLI
          (Mali, Korea, Republic of, and Chile) | MLI KOR CHL
          (Mali,Korea, Republic of,Chile) | MLI KOR CHL
          (Congo, Democratic Republic of the, and Mali) | COD MLI
          (Iran, Islamic Republic of/Mali) | IRN MLI
          (Iran, Islamic Republic of; Mali) | IRN MLI
          (Gambia, Republic of the/Mali) | GMB MLI
          (Gambia, The/Mali) | GMB MLI
          (Tanzania, United Republic of, Mali) | TZA MLI
          (Netherlands, Kingdom of the; Mali) | NLD MLI
          (Denmark, Kingdom of, Mali) | DNK MLI
          (Spain (Kingdom of), France (Republic of) and Mali) | ESP FRA MLI
          (Spain (EU)/Mali) | ESP MLI
          (Spain (on behalf of the EU)/Mali) | ESP MLI
          (Spain (for the Group of Friends),Mali) | ESP MLI
          (Spain (Presidency of the European Union)/Mali/Chile) | ESP MLI CHL
          (Egypt (African Group),Mali) | EGY MLI
          (Paraguay (Argentina)/Mali) | PRY ARG MLI
          (Congo (Brazzaville)/Mali) | COG MLI
          (Venezuela (Rép. bolivarienne du)/Mali) | VEN MLI
          (Iran (République islamique d’)/Mali) | IRN MLI
          (Irán (República Islámica del)/Mali) | IRN MLI
          (Иран (Исламская Республика)/Мали) | IRN MLI
          (Гамбия (Республика)/Мали) | GMB MLI
          (伊朗(伊斯兰共和国)/马里) | IRN MLI
          (إيران (جمهورية - الإسلامية)/مالي) | IRN MLI
          (Gambie (République de)/Mali) | GMB MLI
          (Gambia (República de)/Malí) | GMB MLI
          (Spain (Wakanda)/Mali) | ESP MLI
          (Chile, with thanks) | CHL
          (Spain with the support of France) | ESP
          (Spain, as well as others) | ESP
          (Spain, also as a member of the Union) | ESP
          (Chile, also in the name of Peru and Cuba) | CHL PER CUB
          (Spain (part one) and Chile (part two)) | ESP CHL
          (Spain (first part), Chile) | ESP CHL
          (Bolivia (Plurinational State of)) | BOL
          (Spain (Presidency of the EU)); | ESP
          (Egypt (on behalf of the African Group), Cuba) | EGY CUB
          (Spain (from Chad), Mali) | ESP MLI
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
        "Protect those who flee from it (Chad, Mali and others) and help them",
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

  /** Those for whom a State speaks, unless each of them is named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (Egypt on behalf of the African Group)                       | Egypt on behalf of the African Group
          (Mali; Egypt, on behalf of the African Group; Chad; Togo)    | Egypt, on behalf of the African Group
          (Egypt (on behalf of the African Group), Cuba and Chad)      | on behalf of the African Group
          (Netherlands, on behalf of the Benelux countries, and Norway) | Netherlands, on behalf of the Benelux countries, and Norway
          (Norway, also on behalf of Denmark)                          | Norway, also on behalf of Denmark
          (Jordanie, s’exprimant au nom du Groupe arabe ; Mali)        | Jordanie, s’exprimant au nom du Groupe arabe
          (Egipto, en nombre del Grupo de los Estados de África)       | Egipto, en nombre del Grupo de los Estados de África
          （埃及代表非洲国家组）                                          | 埃及代表非洲国家组
          (Iceland, on behalf of Denmark, Finland and Sweden)          |
          (Iceland, on behalf of the Nordic countries (Denmark and Finland)/Mali) |
          (Spain as well as France)                                    |
          (Spain, as well as others)                                   |
          (Chile, as recommended by France)                            |
          """)
  void thoseForWhomAStateSpeaksAreTold(String states, String told) {
    List<UnresolvedName> names =
        ATTRIBUTOR.attribute("Protect the forests of Sylvania " + states).unresolved();
    assertThat(names.stream().filter(UnresolvedName::spokenFor).map(UnresolvedName::text))
        .isEqualTo(Stream.ofNullable(told).toList());
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (Spain, France and 12 others)      | ESP FRA | 12 others
          (Ireland and 12 others);           | IRL     | 12 others
          (Spain and several other States).  | ESP     | several other States
          (Spain, France, inter alia)        | ESP FRA | inter alia
          (Spain et al.)                     | ESP     | al.
          (Spain, France, etc.);             | ESP FRA | etc.
          (Espagne, France et 12 autres États) | ESP FRA | 12 autres États
          (Espagne et d’autres pays)         | ESP     | d’autres pays
          (España, Francia y otros 12 Estados) | ESP FRA | otros 12 Estados
          (Испания, Франция и еще 12 государств) | ESP FRA | еще 12 государств
          (Испания, Франция и др.)           | ESP FRA | др.
          （西班牙、法国和其他12个国家）               | ESP FRA | 其他12个国家
          （西班牙、法国等）                        | ESP FRA | 等
          (إسبانيا وفرنسا و12 دولة أخرى)     | ESP FRA | و12 دولة أخرى
          """)
  void othersWhoAreNotNamedAreToldBesideThoseNamed(String states, String expected, String others) {
    Attribution attribution = ATTRIBUTOR.attribute("Protect the forests " + states);
    assertThat(codes("Protect the forests " + states)).isEqualTo(expected);
    assertThat(attribution.text()).isEqualTo("Protect the forests");
    assertThat(attribution.unresolved()).extracting(UnresolvedName::text).containsExactly(others);
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
