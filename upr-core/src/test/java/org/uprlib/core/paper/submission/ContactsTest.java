package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bears out that an organisation submits whose name merely stands on the first page. */
class ContactsTest {
  @ParameterizedTest
  @CsvSource({
    "Rivers United,              '', office@rivers-united.org,    true",
    "Rivers United of Sylvania,'', www.riversunited.org,        true",
    "Sylvanian Legal Aid,     SLA, https://sla.example,         true",
    "Ligue des Libertés,       '', contact@liguedeslibertes.fr, true",
    "Rivers United,            '', jane@mail.example,           false",
    "Open Roads,               OR, www.oregon.example,          false"
  })
  void anAddressThatHoldsTheName(String name, String acronym, String address, boolean holds) {
    boolean mail = address.contains("@");
    Contacts contacts =
        new Contacts(mail ? List.of(address) : List.of(), mail ? List.of() : List.of(address));

    assertThat(contacts.contain(name) || contacts.contain(acronym)).isEqualTo(holds);
  }
}
