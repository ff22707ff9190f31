package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TestDocument;

/** What bears out that an organisation submits whose name merely stands on the first page. */
class CorroborationTest {
  @ParameterizedTest
  @CsvSource({
    "Rivers United,              , office@rivers-united.org,    CORROBORATED",
    "Rivers United of Sylvania,  , www.riversunited.org,        CORROBORATED",
    "Sylvanian Legal Aid,     SLA, https://sla.example,         CORROBORATED",
    "Ligue des Libertés,         , contact@liguedeslibertes.fr, CORROBORATED",
    "Rivers United,              , jane@mail.example,           INFERRED",
    "Open Roads,               OR, www.oregon.example,          INFERRED"
  })
  void anAddressThatHoldsTheName(String name, String acronym, String address, Certainty certainty) {
    Document document = new TestDocument().says(name).document();
    boolean mail = address.contains("@");
    Contacts contacts =
        new Contacts(mail ? List.of(address) : List.of(), mail ? List.of() : List.of(address));
    Span span = new Span(0, name.length());
    Organisation inferred =
        new Organisation(
            name, Optional.ofNullable(acronym), span, new PageEvidence(span, Certainty.INFERRED));

    Organisation found = new Corroboration(document, contacts).of(inferred);

    assertThat(found.evidence().certainty()).isEqualTo(certainty);
  }
}
