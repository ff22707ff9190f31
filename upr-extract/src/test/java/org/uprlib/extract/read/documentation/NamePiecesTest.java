package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.Loaded;

class NamePiecesTest {
  private static final NamePieces PIECES = new NamePieces(DocumentationWord.load(), Loaded.STATES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Karstal Network, the Institute on Prisons and Inclusion, and Open Doors (Norway) |"
            + " The Karstal Network + Institute on Prisons and Inclusion + Open Doors",
        "Society Dawn, Society Dusk and the Open Doors (Norway)    | Society Dawn + Society Dusk +"
            + " Open Doors",
        "Society Dawn and the Society Dusk                         | Society Dawn + Society Dusk",
        "Society Dawn (SD) and Society Dusk                        | Society Dawn (SD) + Society"
            + " Dusk",
        "Society Dawn and Society Dusk                             | Society Dawn and Society Dusk",
        "Society Dawn (Norway), Society Dusk (Sweden), Open House (Austria) |"
            + " Society Dawn + Society Dusk + Open House",
        "Society Dawn;Society Dusk (Norway); .                     | Society Dawn + Society Dusk",
        "Society Dawn, Society Dusk, Oslo, Norway                  | Society Dawn + Society Dusk",
        "Society Dawn, Oslo, Norway                                | Society Dawn",
        "Society Dawn, Norway                                      | Society Dawn",
        "Society Dawn, Oslo (Norway)                               | Society Dawn",
        "Society Dawn, Society Dusk, Oslo (Norway)                 | Society Dawn + Society Dusk",
        "Society Dawn, Society Dusk, the House of all of us, Norway | Society Dawn + Society Dusk"
            + " + House of all of us",
        "Norway                                                    | Norway",
        "Oslo (Norway)                                             | Oslo",
        "Society Dawn, Oslo, Norway; Society Dusk, Vienna (Austria) | Society Dawn + Society Dusk",
        "Society Dawn; and the Dusk and Dawn; the dawn             | Society Dawn + Dusk and Dawn"
            + " + the dawn",
        "Society Dawn,, Society Dusk                               | Society Dawn + Society Dusk",
        "Society Dawn; (Norway); Society Dusk                      | Society Dawn + Society Dusk",
        "Society Dawn (Oslo, Norway), Society Dusk                 | Society Dawn + Society Dusk",
        "Society Dawn) (Oslo, Norway), Society Dusk                | Society Dawn) + Society Dusk",
        "Partners for Truth, namely: Society Dawn, Society Dusk    | Society Dawn + Society Dusk",
        "Society Dawn in partnership with Society Dusk, House, together with Open Doors | Society"
            + " Dawn + Society Dusk + House + Open Doors",
        "La Casa, la Porte et la Maison y el Sol                   | La Casa + la Porte + la"
            + " Maison + el Sol",
      })
  void membersOfAJointSubmission(String listed, String expected) {
    assertThat(String.join(" + ", PIECES.members(listed)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amnesty International, London, United Kingdom    | Amnesty International",
        "Amnesty International, United Kingdom            | Amnesty International",
        "Amnesty, London (United Kingdom)                 | Amnesty",
        "Amnesty, London (USA)                            | Amnesty",
        "Amnesty International (AI)                       | Amnesty International (AI)",
        "Human Rights House (Norway)                      | Human Rights House",
        "Human Rights House (Oslo, NO)                    | Human Rights House",
        "Human Rights House, Oslo (HRH)                   | Human Rights House, Oslo (HRH)",
        "Human Rights House, Oslo                         | Human Rights House, Oslo",
        "Human Rights House, Oslo (in exile)              | Human Rights House",
        "Human Rights House, a house of all, Norway       | Human Rights House, a house of all",
        "Human Rights House, House of Many Rights, Norway | Human Rights House, House of Many"
            + " Rights",
        "Human Rights House, Frederikstad on Sea, Norway  | Human Rights House",
        "Human Rights House, Seat of the Sea (in exile)   | Human Rights House, Seat of the Sea",
        "Human Rights House, OSLO, Norway                 | Human Rights House, OSLO",
        "Norway                                           | Norway",
        "The Council of Europe, Strasbourg (France)**.    | The Council of Europe",
        "Human Rights House (Norway) (Sweden)             | Human Rights House (Norway)",
        "(Norway)                                         |",
      })
  void placesBehindNamesAreDropped(String entry, String expected) {
    assertThat(PIECES.withoutPlace(entry)).isEqualTo(expected == null ? "" : expected);
  }
}
