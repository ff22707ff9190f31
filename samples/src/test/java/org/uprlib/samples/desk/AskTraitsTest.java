package org.uprlib.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a check lists the asks, and tells what makes each S.M.A.R.T. */
class AskTraitsTest extends DeskCase {
  /** Heading and two asks; an empty heading is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What we ask | • Ban conversion therapies. | • Adopt a law on asylum before the end of"
            + " 2027. | 2 asks found | Time-bound: “before the end of 2027”",
        "en | Our demands | • Sylvania must ban conversion therapies. | • We call on the State to"
            + " ratify the Convention against Torture. | 2 asks found | Specific: “Convention"
            + " against Torture”",
        "en | Proposals | • Ban conversion therapies. | • Build schools. | 2 asks found | Specific?"
            + " No law",
        "en | Asks | • Ban conversion therapies. | • Lower the voting age to 16. | 2 asks found |"
            + " Measurable: “16”",
        "en | | • Ban conversion therapies. | • Build schools by 2027. | 2 asks found | Measurable?"
            + " No figure",
        "en | | The Government should build schools. | It is poor. | 1 ask found | Measurable? No"
            + " figure",
        "en | | The wells are dry. | It is poor. | 0 asks found | Asks are looked for below"
            + " headings",
        "fr | Ce que nous demandons | • Interdire les thérapies de conversion. | • Adopter une loi"
            + " sur l’asile avant la fin de 2027. | 2 demandes trouvées | Assortie d’un délai : «"
            + " avant la fin de 2027 »",
        "es | Lo que pedimos | • Prohibir las terapias de conversión. | • Aprobar una ley de asilo"
            + " antes del fin de 2027. | 2 peticiones encontradas | Con un plazo: «antes del fin de"
            + " 2027»"
      })
  void asksAreListedWithTheirTraits(
      String language, String heading, String first, String second, String count, String trait)
      throws IOException {
    Paper draft =
        OpenDesk.docx(
            "draft.docx",
            "Joint submission to the Universal Periodic Review of Georgia",
            "51st session of the UPR Working Group",
            "Submitted by: Example Rights Network (ERN)",
            heading == null ? "The situation of human rights is described below." : heading,
            first,
            second);

    String page = open.read(language + "/check", draft).body();

    String listed = page.substring(page.indexOf("class=\"proposals\""));
    assertThat(listed.replace('\u00a0', ' ')).contains(count, trait);
  }
}
