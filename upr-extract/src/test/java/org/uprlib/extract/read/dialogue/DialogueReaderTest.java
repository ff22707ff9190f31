package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.vocabulary.Language;

/** Lines are parted by strokes, {@code # } begins a heading, {@code 99. End} the conclusions. */
class DialogueReaderTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "1. It began. / 2. Spain spoke. / 3. Chad spoke. | {1=It began., 2=Spain spoke., 3=Chad"
            + " spoke.}",
        "1. It began. / # B. Dialogue / 2. Spain spoke. | {1=It began., 2=Spain spoke.}",
        "1. Spain spoke. / It said more. / 2. Chad spoke. | {1=Spain spoke. It said more., 2=Chad"
            + " spoke.}",
        "1. Spain spoke. / # B. Dialogue / Statements follow. / 2. Chad spoke. | {1=Spain spoke.,"
            + " 2=Chad spoke.}",
        "Statements follow. / 1. Spain spoke. | {1=Spain spoke.}",
        "Statements follow. | {}",
        "1. Spain spoke. / 6. Chad spoke. | {1=Spain spoke., 6=Chad spoke.}",
        "1. Spain spoke. / 7. Chad spoke. | {1=Spain spoke. 7. Chad spoke.}",
        "5. Spain spoke. / 5. Chad spoke. / 4. Peru spoke. | {5=Spain spoke. 5. Chad spoke. 4. Peru"
            + " spoke.}",
        "1. Spain spoke: / (2) Chad agreed. / 2. Peru spoke. | {1=Spain spoke: (2) Chad agreed.,"
            + " 2=Peru spoke.}",
        "1. Spain spoke: / 3.1. Chad agreed. / 2. Peru spoke. | {1=Spain spoke: 3.1. Chad agreed.,"
            + " 2=Peru spoke.}",
        "1. Spain spoke. / {2.} Chad spoke. | {1=Spain spoke., 2=Chad spoke.}",
        "1. Spain spoke. / 2. / 3. Chad spoke. | {1=Spain spoke., 3=Chad spoke.}",
      })
  void collectsNumberedParagraphsUpToTheConclusions(String dialogue, String expected) {
    List<String> lines = List.of((dialogue + " / 99. End / 4. Not read").split(" / ", -1));
    Document document = WrittenPaper.document(lines, Language.ENGLISH);
    int conclusions = document.text().indexOf("99. End");
    TreeMap<Integer, String> found = new TreeMap<>();
    DialogueReader.read(document, conclusions)
        .forEach(
            (number, paragraph) -> {
              assertThat(paragraph.number()).isEqualTo(number);
              assertThat(paragraph.span().in(document.text()).replace('\n', ' '))
                  .isEqualTo(paragraph.text());
              found.put(number, paragraph.text());
            });
    assertThat(found).hasToString(expected);
  }
}
