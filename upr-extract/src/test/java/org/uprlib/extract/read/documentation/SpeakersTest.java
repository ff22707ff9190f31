package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.read.documentation.ReviewDocumentReader.CompilationSpeakers;

/** Who says the sentences of summaries and compilations. */
class SpeakersTest {
  private static final PhraseTable<DocumentationWord> WORDS = DocumentationWord.load();
  private static final Bodies BODIES = new Bodies();

  private static final List<Speaker> SPEAKERS =
      Stream.of(
              "AI = Amnesty International",
              "HRH = Human Rights House",
              "HRHS = Human Rights House Sylvania",
              "JS1 = Joint submission 1",
              "JS2 = Joint submission 2",
              "PTP/JS3 = Partners for Truth",
              "DD/TT = Dawn and Truth",
              "CoE CPT = Committee of the Council",
              "EU FRA = Agency for Rights",
              "EU = European Union",
              "EU-LEX = Laws of the Union",
              "G:7 = Group of Seven",
              "Public Defender")
          .map(
              each -> {
                List<String> parts = List.of(each.split(" = ", -1));
                return new Speaker(
                    Speaker.Kind.STAKEHOLDER,
                    parts.get(parts.size() - 1),
                    Optional.of(parts.get(0)).filter(acronym -> parts.size() > 1));
              })
          .toList();

  private static Map<String, ReviewDocument.Note> notes(String... texts) {
    Map<String, ReviewDocument.Note> notes = new HashMap<>();
    for (String text : texts) {
      String mark = String.valueOf(notes.size() + 1);
      notes.put(
          mark,
          new ReviewDocument.Note(mark, text, new Span(0, 0), OptionalInt.empty(), List.of()));
    }
    return notes;
  }

  private static List<String> marks(Map<String, ReviewDocument.Note> notes) {
    List<String> marks = new ArrayList<>(notes.keySet());
    marks.sort(null);
    marks.add("99");
    return marks;
  }

  private static String cited(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::cited).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AI stated that JS1 was right.                | JS2, p. 1.         | AI",
        "It was stated that JS1 was right.            | JS2, p. 1.         | JS2",
        "It was stated that JS1 was right.            | No paper.          | JS1",
        "It was stated.                               | No paper.          |",
        "It was stated.                               | JS2, p. 1. See also JS1, p. 2. | JS2",
        "It was stated.                               | See also JS1, p. 2. | JS1",
        "It was stated.                               | JS2, p. 1 // AI, p. 3; JS2, p. 2. | JS2,"
            + " AI",
        "It was stated.                               | Stakeholders listed below: AI Amnesty. //"
            + " JS2, p. 2. | JS2",
        "JS 1 and js2 stated it.                      | No paper.          | JS1, JS2",
        "JS3 stated it.                               | No paper.          | PTP/JS3",
        "PTP and JS1 stated it.                       | No paper.          | JS1",
        "PTP/JS3 stated it.                           | No paper.          | PTP/JS3",
        "DD stated it.                                | No paper.          |",
        "CoE stated it.                               | No paper.          | CoE CPT",
        "CPT stated it.                               | No paper.          |",
        "EU stated it.                                | No paper.          | EU",
        "EU FRA stated it.                            | No paper.          | EU FRA",
        "EU LEX and EULEX stated it.                  | No paper.          | EU-LEX",
        "G stated it.                                 | No paper.          | G:7",
        "7 stated it.                                 | No paper.          |",
        "Human Rights House Sylvania stated it.       | No paper.          | HRHS",
        "Human Rights House of Sylvania stated it.    | No paper.          | HRH",
        "The Public Defender stated it.               | AI, p. 3.          | Public Defender",
        "JS1-based groups stated it.                  | No paper.          |",
        "JS2 and AI and JS2 stated it.                | No paper.          | JS2, AI",
      })
  void ofASummary(String sentence, String cites, String expected) {
    Map<String, ReviewDocument.Note> notes = notes(cites.split(" // ", -1));
    SummarySpeakers speakers =
        new SummarySpeakers(SPEAKERS, BODIES.regional(), List.of(), notes, WORDS);

    assertThat(cited(speakers.by(sentence, marks(notes), List.of(), true)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was stated.           | false | HRH",
        "It was stated.           | true  |",
        "It was stated of JS1.    | false | JS1",
        "It was stated of JS1.    | true  | JS1",
      })
  void whoeverSaysASummarysSentenceSaysTheNext(String sentence, boolean first, String expected) {
    SummarySpeakers speakers =
        new SummarySpeakers(SPEAKERS, BODIES.regional(), List.of(), Map.of(), WORDS);
    List<Speaker> before = List.of(SPEAKERS.get(1));

    assertThat(cited(speakers.by(sentence, List.of(), before, first)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ILO urged it.                                      | ILO = International Labour"
            + " Organization",
        "The ILO Committee of Experts urged it.             | ILO = International Labour"
            + " Organization",
        "The International Labour Office urged it.          | ILO = International Labour"
            + " Organization",
        "The Committee on Migrant Workers urged it.         | CMW = Committee on the Protection of"
            + " the Rights of All Migrant Workers and Members of Their Families",
        "The country team urged it.                         | UNCT = United Nations country team",
        "The Office of the United Nations High Commissioner for Refugees urged it. | UNHCR ="
            + " Office of the United Nations High Commissioner for Refugees",
        "The United Nations High Commissioner for Human Rights urged it. | OHCHR = Office of the"
            + " United Nations High Commissioner for Human Rights",
        "The High Commissioner urged it.                    | - = High Commissioner",
        "The World Bank and UN-Women urged it.              | - = World Bank; UN-Women = United"
            + " Nations Entity for Gender Equality and the Empowerment of Women",
        "The Special Rapporteur on minority issues also urged it. | - = Special Rapporteur on"
            + " minority issues",
        "The Special Rapporteur on minority issues, who had also urged it, spoke. | - = Special"
            + " Rapporteur on minority issues",
        "The Special Rapporteur on minority issues urged it. | - = Special Rapporteur on minority"
            + " issues",
        "Sylvania has closed the centre, says CAT.          | CAT = Committee against Torture",
      })
  void bodiesHaveTheirFullNames(String sentence, String expected) {
    CompilationSpeakers speakers = new CompilationSpeakers(BODIES, WORDS, Map.of());

    assertThat(
            speakers.by(sentence, List.of(), List.of(), true).stream()
                .map(each -> each.acronym().orElse("-") + " = " + each.name())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was urged.                       | CERD/C/XSV/CO/8, para. 4. |     | true  | CERD",
        "It was urged.                       | CERD/C/XSV/CO/8 and CAT/C/XSV/CO/2. | | true |"
            + " CERD, CAT",
        "It was urged.                       | CERD/C/XSV/CO/8, para. 4. |     | false | CERD",
        "It was urged.                       | CERD/C/XSV/CO/8, para. 4. | CAT | false | CAT",
        "The budget was urged.               | CERD/C/XSV/CO/8, para. 4. | CAT | true  | CERD",
        "The same Committee urged it.        | CERD/C/XSV/CO/8, para. 4. | CAT | true  | CAT",
        "The same Committee urged it.        | CERD/C/XSV/CO/8, para. 4. |     | true  | CERD",
        "The budget was urged.               | Submission of a ministry. | CAT | true  |",
      })
  void ofACompilation(String sentence, String note, String before, boolean first, String expected) {
    Map<String, ReviewDocument.Note> notes = notes(note);
    CompilationSpeakers speakers = new CompilationSpeakers(BODIES, WORDS, notes);
    List<Speaker> last =
        before == null
            ? List.of()
            : List.of(new Speaker(Speaker.Kind.BODY, before, Optional.of(before)));

    assertThat(cited(speakers.by(sentence, marks(notes), last, first)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
