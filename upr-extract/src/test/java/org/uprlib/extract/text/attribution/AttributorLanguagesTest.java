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
          Cooperate with neighbouring countries against trafficking (Guinea, Liberia) (Mali); | MLI | Cooperate with neighbouring countries against trafficking (Guinea, Liberia)
          Share it with its neighbours (Guinea, Liberia) (Mali); | MLI | Share it with its neighbours (Guinea, Liberia)
          Cooperate with neighbouring countries against trafficking (Guinea) (Mali); | GIN MLI | Cooperate with neighbouring countries against trafficking
          Share it with other countries (Guinea, Liberia) (Mali); | GIN LBR MLI | Share it with other countries
          Cooperate with countries of the region (Guinea, Liberia) against trafficking (Mali); | MLI | Cooperate with countries of the region (Guinea, Liberia) against trafficking
          Conclure des accords avec les pays d’origine (Guinée, Libéria) des migrants (Mali) ; | MLI | Conclure des accords avec les pays d’origine (Guinée, Libéria) des migrants
          Cooperar con los países de la región contra la trata (Guinea, Liberia) (Malí); | MLI | Cooperar con los países de la región contra la trata (Guinea, Liberia)
          сотрудничать со странами региона (Гвинея, Либерия) в борьбе с торговлей людьми (Мали); | MLI | сотрудничать со странами региона (Гвинея, Либерия) в борьбе с торговлей людьми
          التعاون مع دول المنطقة (غينيا وليبريا) في مكافحة الاتجار (مالي)؛ | MLI | التعاون مع دول المنطقة (غينيا وليبريا) في مكافحة الاتجار
          与该区域国家合作打击贩运（几内亚、利比里亚）（马里）； | MLI | 与该区域国家合作打击贩运（几内亚、利比里亚）
          Coopérer avec les pays voisins (Guinée et Libéria) contre la traite (Mali) ; | MLI | Coopérer avec les pays voisins (Guinée et Libéria) contre la traite
          Coopérer avec les pays voisins contre la traite (Guinée, Libéria) (Mali) ; | MLI | Coopérer avec les pays voisins contre la traite (Guinée, Libéria)
          Cooperar con los países vecinos (Guinea y Liberia) contra la trata (Malí); | MLI | Cooperar con los países vecinos (Guinea y Liberia) contra la trata
          Cooperar con los países vecinos contra la trata (Guinea, Liberia) (Malí); | MLI | Cooperar con los países vecinos contra la trata (Guinea, Liberia)
          сотрудничать с соседними странами (Гвинея и Либерия) в борьбе с торговлей людьми (Мали); | MLI | сотрудничать с соседними странами (Гвинея и Либерия) в борьбе с торговлей людьми
          сотрудничать с соседями в борьбе с торговлей людьми (Гвинея, Либерия) (Мали); | MLI | сотрудничать с соседями в борьбе с торговлей людьми (Гвинея, Либерия)
          التعاون مع البلدان المجاورة (غينيا وليبريا) في مكافحة الاتجار (مالي)؛ | MLI | التعاون مع البلدان المجاورة (غينيا وليبريا) في مكافحة الاتجار
          التعاون مع البلدان المجاورة في مكافحة الاتجار (غينيا، وليبريا) (مالي)؛ | MLI | التعاون مع البلدان المجاورة في مكافحة الاتجار (غينيا، وليبريا)
          与邻国(几内亚、利比里亚)合作打击贩运(马里)； | MLI | 与邻国(几内亚、利比里亚)合作打击贩运
          与其他国家（几内亚、利比里亚）分享经验（马里）； | MLI | 与其他国家（几内亚、利比里亚）分享经验
          与邻国合作打击贩运(几内亚、利比里亚)(马里)； | MLI | 与邻国合作打击贩运(几内亚、利比里亚)
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
