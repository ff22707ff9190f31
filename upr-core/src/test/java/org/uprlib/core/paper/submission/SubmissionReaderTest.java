package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, contacts, key words and what an organisation tells of itself. */
class SubmissionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR of Sylvania / Write to office@rivers-united.org, or to jane.miller@mail.example. / See https://rivers.example/upr?x=1, www.rivers-united.org. / 1. Write to paul@dams.example or see www.dams.example. / 2. www.lakes.example is gone. | [office@rivers-united.org, jane.miller@mail.example, paul@dams.example]; [https://rivers.example/upr?x=1, www.rivers-united.org]; OptionalInt.empty; Optional.empty; []; Optional[UPR of Sylvania]
          UPR of Sylvania / office@localhost and a@b.c / www.x | [a@b.c]; []; OptionalInt.empty; Optional.empty; []; Optional[UPR of Sylvania]
          Rivers United was founded in 1999 / It was established in the year 2003. | []; []; OptionalInt[1999]; Optional.empty; []; Optional.empty
          Rivers United was founded in Port Bay. / It was established in the year 2003. | []; []; OptionalInt[2003]; Optional.empty; []; Optional.empty
          Rivers United was founded in 1799 / It was established in 20011 / It was created in: 1850. | []; []; OptionalInt[1850]; Optional.empty; []; Optional.empty
          Rivers United was founded in the distant year of 1999 | []; []; OptionalInt.empty; Optional.empty; []; Optional.empty
          Rivers United is an NGO. It is in special consultative status with ECOSOC. It has an office. / Delta Watch has consultative status. | []; []; OptionalInt.empty; Optional[It is in special consultative status with ECOSOC.]; []; Optional.empty
          Rivers United is an NGO. | []; []; OptionalInt.empty; Optional.empty; []; Optional.empty
          UPR of Sylvania / Key words: rivers, fish; mud. / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; [rivers, fish, mud]; Optional[UPR of Sylvania]
          UPR of Sylvania / Keywords / rivers, fish; mud. / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; [rivers, fish, mud]; Optional[UPR of Sylvania]
          UPR of Sylvania / Key words: / rivers, fish,, mud. / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; [rivers, fish, mud]; Optional[UPR of Sylvania]
          UPR of Sylvania / Keywords： rivers：fish | []; []; OptionalInt.empty; Optional.empty; [rivers：fish]; Optional[UPR of Sylvania]
          UPR of Sylvania / 1. Key words: rivers / 2. Keywords: fish | []; []; OptionalInt.empty; Optional.empty; [rivers]; Optional[UPR of Sylvania]
          UPR of Sylvania / Keywords | []; []; OptionalInt.empty; Optional.empty; []; Optional[UPR of Sylvania]
          UPR of Sylvania / Keywordsmith: rivers | []; []; OptionalInt.empty; Optional.empty; []; Optional[UPR of Sylvania]
          = Submission of Rivers United / = to the Universal Periodic Review / = of Sylvania / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; []; Optional[Submission of Rivers United to the Universal Periodic Review of Sylvania]
          = Submission of Rivers United / == to the Universal Periodic Review / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; []; Optional[to the Universal Periodic Review]
          Rivers United / of Sylvania / 1. This UPR is the fourth. | []; []; OptionalInt.empty; Optional.empty; []; Optional.empty
          Rivers United / = 1. The UPR of Sylvania / 1. Rivers are dirty. | []; []; OptionalInt.empty; Optional.empty; []; Optional[1. The UPR of Sylvania]
          """)
  void whatASubmissionTellsOfItself(String lines, String told) {
    assertThat(facts(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  private static String facts(Submission submission) {
    return "%s; %s; %s; %s; %s; %s"
        .formatted(
            submission.contacts().emails(),
            submission.contacts().webSites(),
            submission.established(),
            submission.consultativeStatus(),
            submission.keywords(),
            submission.title());
  }
}
