package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.extract.Loaded;

/** Who contributed to a summary. */
class StakeholderListTest {
  private static final StakeholderList LIST =
      new StakeholderList(DocumentationWord.load(), Loaded.STATES, new Lazy<>(Bodies::new));

  private static final String LEAD = "The stakeholders listed below have contributed: ";

  private static String told(String... notes) {
    List<ReviewDocument.Note> read = new ArrayList<>();
    for (String note : notes) {
      read.add(
          new ReviewDocument.Note(
              String.valueOf(read.size() + 1),
              note,
              new Span(0, note.length()),
              OptionalInt.empty(),
              List.of()));
    }
    return LIST.read(read).stream()
        .map(
            each ->
                each.acronym().map(acronym -> acronym + " = ").orElse("")
                    + each.name()
                    + (each.members().isEmpty() ? "" : " " + each.members()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Civil society: AI Amnesty International; HRW Human Rights Watch.       | AI = Amnesty"
            + " International; HRW = Human Rights Watch",
        "Civil society Individual submissions AI Amnesty International;         | AI = Amnesty"
            + " International",
        "civil society: AI Amnesty International;                               |",
        "Civil society AI Amnesty International. Joint submissions JS1 Joint submission 1 by: Dawn"
            + " | AI = Amnesty International; JS1 = Joint submission 1 by [Dawn]",
        "Civil society: CSF Civil Society Forum, Oslo (Norway); DD Dawn Dusk    | CSF = Civil"
            + " Society Forum; DD = Dawn Dusk",
        "Civil society: AI Amnesty International; Civil society organisations in Sylvania; | AI ="
            + " Amnesty International; Civil society organisations in Sylvania",
        "Civil society: AI Amnesty International* Regional organizations CoE Council of Europe |"
            + " AI = Amnesty International; CoE = Council of Europe",
        "Civil society: AI Amnesty International (London) Regional organizations CoE Council of"
            + " Europe | AI = Amnesty International; CoE = Council of Europe",
        "Civil society: AI Amnesty International Regional organizations CoE Council of Europe | AI"
            + " = Amnesty International Regional organizations CoE Council of Europe",
        "Civil society: AI Amnesty International; Regional intergovernmental organization(s): CoE"
            + " Council of Europe | AI = Amnesty International; CoE = Council of Europe",
      })
  void titlesPartIt(String list, String expected) {
    assertThat(told(LEAD + list, "AI, p. 2.")).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JS1 Joint submission 1 submitted by: Dawn House; Dusk House            | JS1 = Joint"
            + " submission 1 [Dawn House, Dusk House]",
        "JS1 Joint submission 1 submitted by: Dawn House; Dusk House; JS2 Joint submission 2"
            + " submitted by: Open Doors | JS1 = Joint submission 1 [Dawn House, Dusk House]; JS2"
            + " = Joint submission 2 [Open Doors]",
        "JS1 Dawn House and others: Dawn House; Dusk House                      | JS1 = Dawn House"
            + " and others [Dawn House, Dusk House]",
        "JS1 Dawn House; Dusk House                                             | JS1 = JS1 [Dawn"
            + " House, Dusk House]",
        "JS1 – submitted by Dawn House; Dusk House; JS2 – submitted by Open Doors | JS1 = JS1"
            + " [Dawn House, Dusk House]; JS2 = JS2 [Open Doors]",
        "Joint submission 1 (JS1), submitted by: Dawn House; Dusk House; Joint submission 2 (JS2),"
            + " submitted by: Open Doors | JS1 = Joint submission 1 [Dawn House, Dusk House]; JS2 ="
            + " Joint submission 2 [Open Doors]",
        "JS 1 Joint submission by: Dawn House; Dusk House                       | JS1 = Joint"
            + " submission by [Dawn House, Dusk House]",
        "PTP/JS2 Partners for Truth (submitted jointly by: Dawn House; Dusk House) | PTP/JS2 ="
            + " Partners for Truth [Dawn House, Dusk House]",
        "JS2 Partners submitted by: Dawn House; Dusk House (DH)                 | JS2 = Partners"
            + " [Dawn House, Dusk House (DH)]",
        "AI Amnesty International, as in JS1; DD Dawn Dusk                      | AI = Amnesty"
            + " International, as in JS1; DD = Dawn Dusk",
        "AI Amnesty International; JS1 Joint submission 1 submitted by: Dawn House; Dusk House |"
            + " AI = Amnesty International; JS1 = Joint submission 1 [Dawn House, Dusk House]",
        "AI Amnesty International, of JS1 and another joint submission; DD Dawn Dusk | AI ="
            + " Amnesty International, of JS1 and another joint submission; DD = Dawn Dusk",
        "AI Amnesty International; JS1 – Joint submission by: Dawn House        | AI = Amnesty"
            + " International; JS1 = Joint submission by [Dawn House]",
      })
  void jointSubmissions(String list, String expected) {
    assertThat(told(LEAD + "Joint submissions: " + list)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AI Amnesty International; HRW Human Rights Watch | AI = Amnesty International; HRW ="
            + " Human Rights Watch",
        "AI Amnesty International HRW Human Rights Watch  | AI = Amnesty International; HRW ="
            + " Human Rights Watch",
        "AI Amnesty International HRH Human Rights House  | AI = Amnesty International HRH Human"
            + " Rights House",
        "AI Amnesty International Karst Karstal Watch     | AI = Amnesty International Karst"
            + " Karstal Watch",
        "HRW HRW Human Rights Watch                       | HRW = HRW Human Rights Watch",
        "(HRW) Human Rights Watch                         | HRW = Human Rights Watch",
        "HRW – Human Rights Watch                         | HRW = Human Rights Watch",
        "HRW: Human Rights Watch                          | HRW = Human Rights Watch",
        "HRW                                              | HRW",
        "HRW HRW                                          | HRW = HRW",
        "Karst Karstal Watch                              | Karst = Karstal Watch",
        "Dusk Karstal Watch                               | Dusk Karstal Watch",
        "Dusk Dusk Society, Oslo (Norway)                 | Dusk = Dusk Society",
        "Open Doors Open Doors International              | Open Doors = Open Doors International",
        "Karst Watch Karstal Watch on Prisons             | Karst Watch = Karstal Watch on Prisons",
        "Karst Watch Society                              | Karst = Watch Society",
        "EU FRA European Union Agency                     | EU FRA = European Union Agency",
        "EU MONITORS European Union Agency                | EU MONITORS = European Union Agency",
        "EU OBSERVERS European Union Agency               | EU = OBSERVERS European Union Agency",
        "E FRA European Union Agency                      | E FRA European Union Agency",
        "AI AI Amnesty International                      | AI = AI Amnesty International",
        "P4 Prisons for Sylvania                          | P4 = Prisons for Sylvania",
        "Prisons for Sylvania                             | Prisons for Sylvania",
        "X                                                |",
        "AB                                               | AB",
        "--; 12; AI Amnesty International                 | AI = Amnesty International",
        "AI Amnesty International; AI Amnesty (London)    | AI = Amnesty International",
      })
  void entries(String list, String expected) {
    assertThat(
            told(
                LEAD + "Civil society: " + list,
                "HRW, p. 2.",
                "Karst, paras. 3–5; P4, p. 1; Karst Watch, p. 9."))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(CoE-CPT) Report to Sylvania, 2017; (CoE-ECRI Conclusions) Conclusions on Sylvania |"
            + " CoE-CPT = European Committee for the Prevention of Torture and Inhuman or Degrading"
            + " Treatment or Punishment; CoE-ECRI Conclusions = European Commission against Racism"
            + " and Intolerance",
        "(CoE-Commissioner) Report by Ms. Ada Dusk, Commissioner | CoE-Commissioner = Council of"
            + " Europe Commissioner for Human Rights",
        "(SYL-CPT) Report to Sylvania, CPT/Inf (2017) 27;                    | SYL-CPT = Report to"
            + " Sylvania",
        "(SYL-CPT) – Report on visits. (SYL-ECRI) Report on Sylvania         | SYL-CPT = Report on"
            + " visits; SYL-ECRI = Report on Sylvania",
        "(SYL-CPT) Report to Sylvania; FRA European Union Agency, Vienna     | SYL-CPT = Report to"
            + " Sylvania; FRA = European Union Agency, Vienna",
        "(SYL-CPT) Report to Sylvania; FRA Agency; FRA of Europe in Vienna; Frau European Union"
            + " Agency | SYL-CPT = Report to Sylvania",
        "FRA European Union Agency, Vienna (Austria); a second report        | FRA = European"
            + " Union Agency",
        "(SYL-CPT) Report, 2017, on Sylvania, first part                     | SYL-CPT = Report,"
            + " 2017",
        "(SYL-CPT) Report, 201, on Sylvania, first part                      | SYL-CPT = Report,"
            + " 201, on Sylvania",
        "(SYL-CPT) Report ~113, first part                                  | SYL-CPT = Report …",
        "(SYL-CPT) Report ~114, first part                                  | SYL-CPT = Report … …",
      })
  void whatIsAttached(String list, String expected) {
    String text = list.replace("~113", "x".repeat(113)).replace("~114", "x".repeat(114));

    assertThat(told(LEAD + "Attachments: " + text).replaceAll("x{100,}", "…")).isEqualTo(expected);
  }

  @Test
  void theFirstNoteThatBeginsAsAListIsOne() {
    String list = LEAD + "Civil society: AI Amnesty International;";
    String late = "~".repeat(400) + " " + list;

    assertThat(told("AI, p. 2.", list, LEAD + "Civil society: DD Dawn Dusk;"))
        .isEqualTo("AI = Amnesty International");
    assertThat(told(late)).isEmpty();
    assertThat(told("AI, p. 2.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"399, AI = Amnesty International", "400, ''"})
  void theWordsThatTellItStandNearItsBeginning(int before, String expected) {
    String opening = "~".repeat(before - 1) + " stakeholders listed below: ";

    assertThat(told(opening + "Civil society: AI Amnesty International;")).isEqualTo(expected);
  }

  @Test
  void whatTheListItselfCitesTellsNoAcronym() {
    String list = LEAD + "Civil society: Dusk Karstal Watch; Dawn House (see Dusk, p. 4)";

    assertThat(told(list)).startsWith("Dusk Karstal Watch;");
    assertThat(told(list, "Dusk, p. 4.")).startsWith("Dusk = Karstal Watch;");
  }
}
