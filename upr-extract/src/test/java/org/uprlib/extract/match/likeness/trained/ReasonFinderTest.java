package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.enrich.Enricher;

class ReasonFinderTest {
  private static final Enricher ENRICHER = Enricher.load();

  /** For whom an ask is, what is asked for them, and how it asks are told apart. */
  @ParameterizedTest(name = "{0} {1} / {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Proteger a los periodistas de las amenazas | Investigar las amenazas contra periodistas | true",
        "es | Proteger a los periodistas de las amenazas | Investigar las amenazas contra jueces | false",
        "es | Proteger a los defensores de los derechos humanos de las agresiones | Sancionar las agresiones contra defensoras de los derechos humanos | true",
        "es | Proteger a los defensores de los derechos humanos de las agresiones | Sancionar las agresiones contra mujeres | false",
        "es | Garantizar a los migrantes el acceso a la salud | Mejorar la salud de los migrantes | true",
        "es | Garantizar a los migrantes el acceso a la salud | Mejorar la salud sexual y reproductiva de las adolescentes | false",
        "es | Escuelas para los niños romaníes | Abrir escuelas para la población romaní | true",
        "es | Escuelas para los niños romaníes | Abrir escuelas en las montañas | false",
        "es | Vivienda para las personas con discapacidad | Dar vivienda a las personas con discapacidad | true",
        "es | Vivienda para las personas con discapacidad | Dar vivienda a los refugiados | false",
        "es | Reconocer legalmente la identidad de género | Adoptar una ley contra la violencia de género | false",
        "es | Erradicar el trabajo infantil | Erradicar la violencia doméstica | false",
        "es | Poner fin a los feminicidios | Investigar todos los feminicidios | true",
        "fr | Protéger les journalistes contre les menaces | Enquêter sur les menaces contre des journalistes | true",
        "fr | Protéger les journalistes contre les menaces | Enquêter sur les menaces contre des juges | false",
        "fr | Protéger les défenseurs des droits de l’homme contre les agressions | Punir les agressions contre les défenseurs des droits de l’homme | true",
        "fr | Protéger les défenseurs des droits de l’homme contre les agressions | Punir les agressions contre les femmes | false",
        "fr | Garantir aux migrants l’accès à la santé | Améliorer la santé des travailleurs migrants | true",
        "fr | Garantir aux migrants l’accès à la santé | Améliorer la santé maternelle | false",
        "fr | Des écoles pour les enfants roms | Ouvrir des écoles aux enfants roms | true",
        "fr | Des écoles pour les enfants roms | Ouvrir des écoles à la montagne | false",
        "fr | Un logement pour les personnes handicapées | Donner un logement aux personnes handicapées | true",
        "fr | Un logement pour les personnes handicapées | Donner un logement aux réfugiés | false",
        "fr | Reconnaître l’identité de genre dans la loi | Adopter une loi contre la violence fondée sur le genre | false",
        "fr | Éliminer le travail des enfants | Éliminer la violence conjugale | false",
        "fr | Mettre fin au mariage des enfants | Interdire le mariage des enfants | true",
      })
  void personsMatterAndMannerAreToldApart(String code, String ask, String text, boolean same) {
    Language language = Language.of(code).orElseThrow();
    ReasonFinder finder = ReasonFinder.in(language, List.of(), ENRICHER);

    assertThat(finder.of(ask).common(text).matter()).isEqualTo(same);
  }
}
