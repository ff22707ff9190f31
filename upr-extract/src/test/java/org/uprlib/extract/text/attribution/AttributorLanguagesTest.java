package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;

class AttributorLanguagesTest {
  private static final Attributor ATTRIBUTOR = new Attributor(Loaded.STATES);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Protéger les forêts (Espagne) ;              | ESP         | Protéger les forêts
          Protéger les forêts (Espagne et Pays-Bas) ;  | ESP NLD     | Protéger les forêts
          Protéger les forêts (Espagne) et (France) ;  | ESP FRA     | Protéger les forêts
          Proteger los bosques (España, Países Bajos); | ESP NLD     | Proteger los bosques
          охранять леса (Испания);                     | ESP         | охранять леса
          охранять леса (Испания и Франция);           | ESP FRA     | охранять леса
          حماية الغابات (إسبانيا، فرنسا)؛              | ESP FRA     | حماية الغابات
          حماية الغابات (إسبانيا) (فرنسا)؛             | ESP FRA     | حماية الغابات
          保护森林(西班牙)；                             | ESP         | 保护森林
          保护森林（西班牙、法国）；                     | ESP FRA     | 保护森林
          保护森林(捷克和爱沙尼亚)；                     | CZE EST     | 保护森林
          保护森林(波斯尼亚和黑塞哥维那、圣基茨和尼维斯和捷克)； | BIH KNA CZE | 保护森林
          保护森林(委内瑞拉(玻利瓦尔共和国)和玻利维亚(多民族国))； | VEN BOL | 保护森林
          охранять леса (Чехия и Эстония);             | CZE EST     | охранять леса
          охранять леса (Босния и Герцеговина и Чехия); | BIH CZE    | охранять леса
          охранять леса (по рекомендации Чехии и Эстонии); | CZE EST | охранять леса
          حماية الغابات (تشيكيا وإستونيا)؛              | CZE EST     | حماية الغابات
          حماية الغابات (البوسنة والهرسك والهند)؛       | BIH IND     | حماية الغابات
          Protéger les forêts (Espagne, au nom d’un groupe d’États) ; | ESP | Protéger les forêts
          Protéger les forêts (Espagne, également au nom de la France) ; | ESP | Protéger les forêts
          Protéger les forêts (recommandation de la France) ; | FRA | Protéger les forêts
          Protéger les forêts (proposé par le Canada) ; | CAN | Protéger les forêts
          Proteger los bosques (España, en nombre de un grupo de países); | ESP | Proteger los bosques
          Proteger los bosques (recomendado por Francia); | FRA | Proteger los bosques
          охранять леса (Испания, выступая от имени группы государств); | ESP | охранять леса
          حماية الغابات (إسبانيا، بالنيابة عن مجموعة من الدول)؛ | ESP | حماية الغابات
          حماية الغابات (توصية قدمتها فرنسا)؛ | FRA | حماية الغابات
          保护森林(西班牙以一组国家的名义)； | ESP | 保护森林
          Protéger les forêts (Islande, au nom des pays nordiques, Danemark et Finlande) ; | ISL DNK FIN | Protéger les forêts
          Proteger los bosques (Islandia, en nombre de los países nórdicos, Dinamarca y Finlandia); | ISL DNK FIN | Proteger los bosques
          охранять леса (Исландия, от имени северных стран, Дания и Финляндия); | ISL DNK FIN | охранять леса
          حماية الغابات (آيسلندا، باسم بلدان الشمال، الدانمرك وفنلندا)؛ | ISL DNK FIN | حماية الغابات
          保护森林（冰岛，代表北欧国家，丹麦、芬兰）； | ISL DNK FIN | 保护森林
          """)
  void statesAreReadInAllLanguages(String recommendation, String states, String text) {
    Attribution attribution = ATTRIBUTOR.attribute(recommendation);
    assertThat(codes(attribution)).isEqualTo(states);
    assertThat(attribution.text()).isEqualTo(text);
    assertThat(attribution.requests()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Protéger les forêts (Espagne) ; Planter des arbres (Chili) ;| Planter des arbres
          Proteger los bosques (España); plantar árboles (Chile);     | Plantar árboles
          охранять леса (Испания); сажать деревья (Чили);             | сажать деревья
          حماية الغابات (إسبانيا)؛ زراعة الأشجار (شيلي)؛              | زراعة الأشجار
          保护森林(西班牙)；种植树木(智利)；                             | 种植树木
          """)
  void clausesAreSplitAtSemicolonsInAllLanguages(String recommendation, String second) {
    Attribution attribution = ATTRIBUTOR.attribute(recommendation);
    assertThat(codes(attribution)).isEqualTo("ESP CHL");
    assertThat(attribution.requests()).hasSize(2);
    assertThat(attribution.requests().get(1).states())
        .extracting(State::code)
        .containsExactly("CHL");
    assertThat(attribution.requests().get(1).text()).isEqualTo(second);
  }

  private static String codes(Attribution attribution) {
    return attribution.recommendingStates().stream()
        .map(State::code)
        .collect(Collectors.joining(" "));
  }
}
