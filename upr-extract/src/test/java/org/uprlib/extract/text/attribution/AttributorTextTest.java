package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.Loaded;

class AttributorTextTest {
  private static final Attributor ATTRIBUTOR = new Attributor(Loaded.STATES);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          protect the forests (Spain);                             | Protect the forests
          “protect” the forests (Spain);                           | “Protect” the forests
          Protect the forests , rivers  and lakes (Spain) .        | Protect the forests, rivers and lakes
          Protect the forests, (Spain);                            | Protect the forests
          Protect the forests; and (Spain)                         | Protect the forests
          Protect the forests etc. (Spain);                        | Protect the forests etc.
          Amend Law No. 29 and Law No. 30 (Spain);                 | Amend Law No. 29 and Law No. 30
          Consult foresters, e.g. rangers (Spain);                 | Consult foresters, e.g. rangers
          Ratify the Convention (1960) (Spain);                    | Ratify the Convention (1960)
          Protect the forests ((Spain);                            | Protect the forests
          Protect the forests (Spain));                            | Protect the forests
          Protect the forests (Spain) ;)                           | Protect the forests
          a) Adopt a law; b) plant trees (Spain);                  | a) Adopt a law; b) plant trees
          Heed: a) the views of civil society; b) the report (para. 9) (Spain); | Heed: a) the views of civil society; b) the report (para. 9)
          Sign (Spain), ratify (Chile) the Convention;             | Sign, ratify the Convention
          Sign (Spain)/ratify (Chile) the Convention;              | Sign/ratify the Convention
          Protect forests. (Spain) and plant trees (Chile);        | Protect forests and plant trees
          Protect forests. (Spain) Plant trees. (Chile)            | Protect forests. Plant trees
          Protect forests, (Spain) which matter (Chile);           | Protect forests, which matter
          Protect forests (Spain), plant trees (Chile);            | Protect forests, plant trees
          Protect forests; (Spain); plant trees (Chile);           | Protect forests; plant trees
          Protect forests, (Spain); plant trees (Chile);           | Protect forests; plant trees
          """)
  void theTextReadsAsIfNoStateHadStoodInIt(String recommendation, String text) {
    assertThat(ATTRIBUTOR.attribute(recommendation).text()).isEqualTo(text);
  }

  @Test
  void theFirstLetterIsCapitalAlikeInTurkey() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      Attribution attribution =
          new Attributor(Loaded.STATES)
              .attribute("Issue (ITALY) and implement (Italy, Iceland) its invitation;");
      assertThat(attribution.requests().get(0).text())
          .isEqualTo("Issue and implement its invitation");
      assertThat(ATTRIBUTOR.attribute("issue an invitation (Italy)").text())
          .isEqualTo("Issue an invitation");
    } finally {
      Locale.setDefault(locale);
    }
  }
}
