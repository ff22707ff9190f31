package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.Sentences;
import org.uprlib.extract.Loaded;

/** The dialogue of the first sessions. A letter that is counted but not printed has a star. */
class ReportedRecommendationsTest {
  private final ReportedRecommendationReader reader =
      new ReportedRecommendationReader(
          Loaded.STATES, Optional.of("Sylvania"), new VoiceWords(), Sentences.load());

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended that Sylvania (a) build schools, (b) train judges and (c) ratify CAT. |"
            + " a=Build schools; b=Train judges; c=Ratify CAT",
        "Chad recommended that Sylvania a) build schools; and b) train judges. | a=Build schools;"
            + " b=Train judges",
        "Chad recommended that Sylvania: (a) build schools; b)train judges; (c) ratify CAT. |"
            + " a=Build schools; b=Train judges; c=Ratify CAT",
        "It recommended that (a) Sylvania build schools. It recommended that b) the plan include"
            + " girls. | a=Build schools; b=The plan include girls",
        "Chad recommended that Sylvania (i) build schools; (ii) train judges; (iii) ratify CAT. |"
            + " i=Build schools; ii=Train judges; iii=Ratify CAT",
        "Chad recommended that Sylvania (a) build schools; (c) ratify CAT. | a=Build schools;"
            + " c=Ratify CAT",
        "Chad (a) recommended building schools. It (b) encouraged Sylvania to train judges. |"
            + " a=Building schools; b=Train judges",
        "Chad recommended that Sylvania (a) build the schools it had proposed; (b) train judges. |"
            + " a=Build the schools it had proposed; b=Train judges",
        "Chad recommended that Sylvania (a) train judges; (b) build the schools it had proposed. |"
            + " a=Train judges; b=Build the schools it had proposed",
      })
  void lettersAsTheyArePrinted(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended that Sylvania (a) build schools; (b) lift its reservations to articles 9"
            + " (2) and 16 (1), (c), (d) and (g) of the Convention; (c) train judges. | a=Build"
            + " schools; b=Lift its reservations to articles 9 (2) and 16 (1), (c), (d) and (g) of"
            + " the Convention; c=Train judges",
        "Chad recommended that Sylvania (a) amend article 4 (b) of the Act; (b) train judges. |"
            + " a=Amend article 4 (b) of the Act; b=Train judges",
        "Chad recommended that Sylvania (a) repeal section 2 (1) (b) and (c) of the Act; (b) train"
            + " judges. | a=Repeal section 2 (1) (b) and (c) of the Act; b=Train judges",
        "Chad recommended that Sylvania amend article 5 (1), (a) and (b) of the Act. | a*=Amend"
            + " article 5 (1), (a) and (b) of the Act",
        "Chad recommended that Sylvania (a) follow paragraph 7(b) of the resolution and (b) train"
            + " judges. | a=Follow paragraph 7(b) of the resolution; b=Train judges",
        "Chad recommended that Sylvania (a) lift its reservation to article 16 (1), (b) train"
            + " judges. | a=Lift its reservation to article 16 (1); b=Train judges",
        "Chad recommended that Sylvania (a) join Protocols 1 and 2; (b) train judges. | a=Join"
            + " Protocols 1 and 2; b=Train judges",
      })
  void lettersOfLawsCountNothing(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended that Sylvania build schools. It further recommended that judges be"
            + " trained. | a*=Build schools; b*=Judges be trained",
        "Chad recommended (a) that Sylvania build schools. Noting the delay, Chad recommended that"
            + " Sylvania train judges. | a=Build schools; b*=Train judges",
        "Chad encouraged Sylvania to build schools. It recommended training judges. It urged the"
            + " Government to ratify CAT. | a*=Build schools; b*=Training judges; c*=Ratify CAT",
        "Chad (a) encouraged Sylvania to build schools; (b) recommended training judges. It"
            + " recommended that Sylvania ratify CAT. | a=Build schools; b=Training judges;"
            + " c*=Ratify CAT",
        "Chad urged Sylvania to fight poverty, and recommended that Sylvania (a) build schools. |"
            + " *=Fight poverty; a=Build schools",
        "Chad recommended that Sylvania build schools and invited the Government to train judges. |"
            + " a*=Build schools; b*=Train judges",
        "Chad recommended that Sylvania (i) build schools. It also recommended that judges be"
            + " trained. | i=Build schools; ii*=Judges be trained",
        "Chad recommended that Sylvania (1) build schools; (2) train judges. It also recommended"
            + " that trees be planted. | 1=Build schools; 2=Train judges; 3*=Trees be planted",
        "Chad recommended that Sylvania build schools, and that it pay teachers. | a*=Build"
            + " schools; b*=Pay teachers",
        "Chad recommended that Sylvania build schools, that it pay teachers and that the Government"
            + " train judges. | a*=Build schools; b*=Pay teachers; c*=Train judges",
        "Chad recommended, that Sylvania build schools, and that it pay teachers. | a*=Build"
            + " schools; b*=Pay teachers",
        "Chad recommended that Sylvania ensure that schools open, and that it pay teachers. |"
            + " a*=Ensure that schools open, and that it pay teachers",
      })
  void lettersThatAreCitedButNotPrinted(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad requested the Government to build schools. | a*=Build schools",
        "Chad requested that Sylvania build schools. | a*=Build schools",
        "Chad invited Sylvania to build schools. | a*=Build schools",
        "Chad also invited the Government of Sylvania to build schools. | a*=Build schools",
        "Chad encouraged Sylvania to build schools. | a*=Build schools",
        "Chad strongly urged Sylvania to build schools. | a*=Build schools",
        "Chad appealed to Sylvania to build schools. | a*=Build schools",
        "Chad called on the Sylvanian authorities to build schools. | a*=Build schools",
        "Chad called upon the Government of Sylvania to investigate abuses. | a*=Investigate"
            + " abuses",
        "Chad called for an end to abuses. | a*=An end to abuses",
        "Chad suggested that Sylvania build schools. | a*=Build schools",
        "Chad proposed that Sylvania build schools. | a*=Build schools",
        "Chad noted progress, recommending that it build schools. | a*=Build schools",
        "Chad requested the Government (a) to build schools. | a=Build schools",
        "Chad (a) invited Sylvania to build schools, and (b) recommended that Sylvania train"
            + " judges. | a=Build schools; b=Train judges",
        "Chad requested more information on schools. | ''",
        "Chad requested the Government to provide further information on schools. | ''",
        "Chad invited the delegation to give details of the plan. | ''",
        "Encouraged by the progress, Chad praised Sylvania. | ''",
        "Chad praised it, encouraging Sylvania to go on. | ''",
        "Chad asked what was being done. | ''",
        "Chad noted that the Committee against Torture recommended new rules. | ''",
        "Chad recalled that the Special Rapporteur on education had recommended new rules. | ''",
        "Chad asked whether the rules would be changed, as recommended by the Committee. | ''",
        "Chad noted that CEDAW urged reform. It recommended that Sylvania reform its law. |"
            + " a*=Reform its law",
      })
  void wordsThatRecommendAndWordsThatDoNot(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended that Sylvania consider (a) ratifying CAT and (b) withdrawing its"
            + " reservations. | a=Consider ratifying CAT; b=Consider withdrawing its reservations",
        "Chad recommended to Sylvania that it consider (a) ratifying CAT and (b) the Optional"
            + " Protocol thereto. | a=Consider ratifying CAT; b=Consider ratifying the Optional"
            + " Protocol to CAT",
        "Chad recommended that Sylvania (a) ratify the Convention against Torture and (b) the Rome"
            + " Statute. | a=Ratify the Convention against Torture; b=Ratify the Rome Statute",
        "Chad recommended (a) to ratify CAT and to adhere to both the (b) Rome Statute and (c) the"
            + " OP-CAT. | a=Ratify CAT; b=Adhere to the Rome Statute; c=Adhere to the OP-CAT",
        "Chad recommended that Sylvania (a) respect rules in the area of equality (b) and"
            + " non-discrimination. | a=Respect rules in the area of equality; b=Respect rules in"
            + " the area of non-discrimination",
        "Chad recommended that Sylvania continue (a) building schools; (b) training judges. |"
            + " a=Continue building schools; b=Continue training judges",
        "Chad recommended that Sylvania consider (a) ratifying CAT. It recommended that Sylvania"
            + " (b) train judges. | a=Consider ratifying CAT; b=Train judges",
        "Chad recommended that Sylvania take steps to consider (a) ratifying CAT; (b) reform. |"
            + " a=Take steps to consider ratifying CAT; b=Take steps to consider reform",
        "Chad recommended that Sylvania take all further steps to consider (a) ratifying CAT; (b)"
            + " training judges. | a=Ratifying CAT; b=Training judges",
        "Chad recommended that Sylvania (a) ratify the Convention; (b) Rome Statute accession. |"
            + " a=Ratify the Convention; b=Rome Statute accession",
      })
  void theVerbIsCarriedOver(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended that Sylvania (a) build schools, and that Sylvania (b) train judges. |"
            + " a=Build schools; b=Train judges",
        "Chad recommended that Sylvania (a) build schools; and that it (b) train judges. | a=Build"
            + " schools; b=Train judges",
        "Chad recommended that Sylvania (a) build schools, and recommended that the Government (b)"
            + " train judges. | a=Build schools; b=Train judges",
        "Chad recommended that Sylvania (a) build schools; and encouraged the Government (b) to"
            + " train judges. | a=Build schools; b=Train judges",
        "Chad recommended (a) building schools and also (b) training judges. | a=Building schools;"
            + " b=Training judges",
        "Chad recommended that the State (a) build schools; the State (b) train judges. | a=Build"
            + " schools; b=Train judges",
        "Chad recommended that Sylvania (a) build schools and asked what was planned. | a=Build"
            + " schools",
        "Chad recommended that Sylvania build schools and requested further information on the"
            + " plan. | a*=Build schools",
        "Chad recommended that Sylvania build schools, and also enquired about judges. | a*=Build"
            + " schools",
        "Chad recommended (a) building schools, also asking why judges had left. | a=Building"
            + " schools",
        "Chad recommended that Sylvania (a) build schools. It hoped that they would open. (b) train"
            + " judges. | a=Build schools; b=Train judges",
        "Chad recommended that Sylvania (a) build schools, and recommended that Sylvania train"
            + " judges. | a=Build schools; b*=Train judges",
      })
  void whatComesAfterAnItemIsNotItsOwn(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad recommended furthering the talks. | a*=Furthering the talks",
        "Chad recommended that Sylvania build schools and keep it. | a*=Build schools and keep it",
        "Chad recommended that, in line with its duties, Sylvania build schools. | a*=In line with"
            + " its duties, Sylvania build schools",
        "Chad recommended that Sylvania, in line with its duties, build schools. | a*=In line with"
            + " its duties, build schools",
        "Chad (a) strongly recommended the repeal of the Act. | a=The repeal of the Act",
        "Chad recommended in particular (a) by building schools. | a=Building schools",
        "Chad recommended that the Government of the Republic build schools. | a*=Build schools",
        "Chad recommended that the State under review should also build schools. | a*=Build"
            + " schools",
        "Chad recommended that Sylvania's courts be free. | a*=Sylvania's courts be free",
        "Chad recommended that Sylvanian courts be free. | a*=Sylvanian courts be free",
        "Chad recommended that Slovenia build schools. | a*=Build schools",
        "Chad recommended that Slovenia’s courts be free. | a*=Slovenia’s courts be free",
        "Chad recommended to Sylvania that it build schools. | a*=Build schools",
        "Chad recommended to Sylvania that it and its authorities build schools. | a*=Its"
            + " authorities build schools",
        "Chad encouraged Sylvania | ''",
        "Chad recommended that Slovenia's courts be free. | a*=Slovenia's courts be free",
        "Chad recommended further, inter alia, that Sylvania build schools. | a*=Build schools",
      })
  void theWordingIsReadable(String paragraph, String expected) {
    assertThat(read(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chad recommended that Sylvania (a) build schools; (b) train judges. It left. | ` build"
            + " schools; ; train judges. `",
        "Chad recommended that Sylvania build schools, and that it pay teachers. It left. | ` that"
            + " Sylvania build schools;that it pay teachers. `",
        "Chad urged Sylvania to act. It recommended that trees be planted. | ` Sylvania to act. ;"
            + " that trees be planted.`",
      })
  void eachHasItsPlace(String paragraph, String expected) {
    assertThat(
            reader.read(paragraph).stream()
                .map(spoken -> spoken.span().in(paragraph))
                .collect(Collectors.joining(";")))
        .isEqualTo(expected);
  }

  private String read(String paragraph) {
    return reader.read(paragraph).stream()
        .map(spoken -> spoken.letter() + (spoken.printed() ? "=" : "*=") + spoken.wording())
        .collect(Collectors.joining("; "));
  }
}
