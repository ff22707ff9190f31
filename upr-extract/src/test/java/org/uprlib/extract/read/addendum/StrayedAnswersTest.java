package org.uprlib.extract.read.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.write.export.Sylvania;

/** What is left of tables without lines in which one answer stands beside several numbers. */
class StrayedAnswersTest {
  private static final AddendumReader READER =
      new AddendumReader(Loaded.BOOK, Loaded.STATES, Loaded.TABLES, Sentences.load());

  /** Lines of an addendum, and the numbers of those answers in it that are not certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          en | 115.1 Noted; 115.2; 115.3; 115.4 Supported; 115.5; 115.6        | 115.2 115.3 115.5 115.6
          en | 115.1; Noted; 115.2; 115.3; 115.4 Supported; 115.5            | 115.1 115.2 115.3 115.5
          en | Noted 115.1; 115.2; 115.3; Supported 115.4; 115.5             | 115.2 115.3 115.5
          en | 115.1; 115.2 Noted; 115.3; Supported; 115.4 Noted | 115.1 115.3
          en | 115.1–115.3 Noted; 115.4–115.6; 115.7 Supported; 115.8          | 115.4-115.6 115.8
          fr | 115.1 Acceptée; 115.2; 115.3 Notée; 115.4                   | 115.2 115.4
          es | 115.1 Aceptada; 115.2; 115.3 Se toma nota; 115.4            | 115.2 115.4
          ru | 115.1 Принята; 115.2; 115.3 Принята к сведению; 115.4       | 115.2 115.4
          zh | 115.1 接受; 115.2; 115.3 注意到; 115.4                      | 115.2 115.4
          ar | 115.1 مقبولة; 115.2; 115.3 أحيط علماً بها; 115.4            | 115.2 115.4
          """)
  void numbersWithoutAnAnswerAtTheirHeightAreOpen(String language, String lines, String open) {
    Document paper =
        WrittenPaper.document(List.of(lines.split("; ", -1)), Language.of(language).orElseThrow());

    assertThat(open(paper.withNotices(List.of(FileRemark.NUMBERS_ALONE.notice(1)))))
        .isEqualTo(open);
    assertThat(open(paper)).as("where no page shows columns").isEmpty();
  }

  private static String open(Document paper) {
    return READER
        .read(paper, Sylvania.UNKNOWN.ofSymbol("A/HRC/99/7/Add.1"), Deadline.NONE)
        .answers()
        .stream()
        .filter(answer -> answer.form() == Answer.Form.UNSETTLED)
        .flatMap(answer -> answer.target().references().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
