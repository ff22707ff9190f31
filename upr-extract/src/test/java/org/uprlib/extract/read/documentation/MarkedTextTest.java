package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;

class MarkedTextTest {
  private static final Set<String> KNOWN = Set.of("1", "2", "3", "12");

  private static MarkedText read(LaidOutPaper paper) {
    List<Paragraph> paragraphs = paper.document().paragraphs();
    return MarkedText.of(paragraphs.get(paragraphs.size() - 1), KNOWN, new TreeMap<>());
  }

  /** The words, with the marks of each sentence behind it. */
  private static String told(MarkedText words) {
    List<String> sentences = List.of(words.text().split("(?<=\\.) ", -1));
    int at = 0;
    StringBuilder told = new StringBuilder();
    for (String sentence : sentences) {
      int from = words.text().indexOf(sentence, at);
      at = from + sentence.length();
      told.append(told.length() == 0 ? "" : " ").append(sentence);
      told.append(words.marks(new Span(from, at)));
    }
    return told.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The centre was closed.^1^                       | The centre was closed.[1]",
        "The centre^1^ was closed.                       | The centre was closed.[1]",
        "The centre^1^ was closed.^2^                    | The centre was closed.[1, 2]",
        "The centre was closed.^1, 2^                    | The centre was closed.[1, 2]",
        "The centre was closed.^1,2 , 3,^                | The centre was closed.[1, 2, 3]",
        "The centre was closed.^1^ Rape is defined.^12^  | The centre was closed.[1] Rape is"
            + " defined.[12]",
        "The centre was closed. Rape is defined.^12^     | The centre was closed.[] Rape is"
            + " defined.[12]",
        "Each has 5 m^2^ or so.                          | Each has 5 m or so.[2]",
        "Each has 5 m^4^ or so.                          | Each has 5 m4 or so.[]",
        "The centre was closed.^1, 4^                    | The centre was closed.1, 4[]",
        "The centre was closed.^4, 1^                    | The centre was closed.4, 1[]",
        "The 1^st^ centre was closed.                    | The 1st centre was closed.[]",
        "The centre was closed.^1a^                      | The centre was closed.1a[]",
        "The centre was closed. 1                        | The centre was closed.[] 1[]",
      })
  void raisedNumbersOfNotesAreTakenOut(String text, String expected) {
    assertThat(told(read(new LaidOutPaper().says("Sylvania", text)))).isEqualTo(expected);
  }

  @Test
  void aMarkBeforeTheWordsIsNoSentences() {
    MarkedText words = read(new LaidOutPaper().says("^1^The centre was closed.^2^"));

    assertThat(words.marks()).containsExactly("1", "2");
    assertThat(words.marks(new Span(0, words.text().length()))).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. | The centre was closed.^1^ | 1. The centre was closed.",
        "•  | The centre was closed.^1^ | The centre was closed.",
      })
  void aLabelStandsBeforeThem(String label, String text, String expected) {
    MarkedText words = read(new LaidOutPaper().says("Sylvania").listed(label, text));

    assertThat(words.text()).isEqualTo(expected);
    assertThat(words.marks(new Span(0, expected.length()))).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "centre              | centre",
        "was closed          | was^1^ closed",
        "closed. Rape        | closed.^2, 3^ Rape",
        "closed.             | closed.",
        "is defined.         | is defined.",
        "1. The              | The",
        "1.                  | T",
      })
  void wordsLeadBackToThePaper(String words, String expected) {
    LaidOutPaper paper =
        new LaidOutPaper()
            .says("Sylvania")
            .listed("1.", "The centre was^1^ closed.^2, 3^ Rape is defined.");
    MarkedText read = read(paper);
    int from = read.text().indexOf(words);

    assertThat(read.inPaper(new Span(from, from + words.length())).in(paper.document().text()))
        .isEqualTo(expected.replace("^", ""));
  }

  @Test
  void nothingOfTheWordsStandsWhereItBegins() {
    LaidOutPaper paper = new LaidOutPaper().says("Sylvania", "The centre.^1^");
    MarkedText read = read(paper);

    assertThat(read.inPaper(new Span(4, 4))).isEqualTo(new Span(13, 13));
    assertThat(read.inPaper(new Span(11, 11))).isEqualTo(new Span(21, 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0  | The centre was closed.  | The centre was closed.[]",
        "3  | The centre was closed.  | The centre was closed.[a]",
        "22 | The centre was closed.  | The centre was closed.[a]",
        "22 | The centre was closed.^1^ Rape is. | The centre was closed.[1, a] Rape is.[]",
        "23 | The centre was closed.^1^ Rape is. | The centre was closed.[1, a] Rape is.[]",
        "31 | The centre was closed.^1^ Rape is. | The centre was closed.[1] Rape is.[a]",
        "31 | The centre was closed.^1^ Rape is. Bail. | The centre was closed.[1] Rape is.[a]"
            + " Bail.[]",
      })
  void marksThatReadingTookOutStandWhereTheyStood(int at, String text, String expected) {
    Document document = new LaidOutPaper().says("Sylvania").says(text).says("Norway").document();
    Paragraph paragraph = document.paragraphs().get(1);
    TreeMap<Integer, String> anchors = new TreeMap<>();
    anchors.put(paragraph.span().start() + at, "a");

    assertThat(told(MarkedText.of(paragraph, KNOWN, anchors))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. The centre     | 1 The centre",
        "12) The centre    | 12 The centre",
        "123 . The centre  | 123 The centre",
        "1234. The centre  | ''",
        "1.The centre      | ''",
        "1 The centre      | ''",
        "In 1. The centre  | ''",
        "1.                | ''",
      })
  void numbersBeforeParagraphs(String text, String expected) {
    MarkedText words = read(new LaidOutPaper().says(text));

    assertThat(
            words
                .number()
                .map(found -> found.number() + " " + words.text().substring(found.end()))
                .stream()
                .collect(Collectors.joining()))
        .isEqualTo(expected);
  }
}
