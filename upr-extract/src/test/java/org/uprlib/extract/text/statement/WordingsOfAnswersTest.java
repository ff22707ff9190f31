package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.PhraseBook;

/** Ways to say yes and no, one sentence each, in the six languages. */
class WordingsOfAnswersTest {
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvFileSource(resources = "wordings-of-answers.tsv", delimiter = '\t', quoteCharacter = '\0')
  void areReadAsAPersonReadsThem(String language, String answer, String sentence) {
    Language read = Language.of(language).orElseThrow();
    boolean ofAll = answer.equals("all-open");
    Set<PositionStatus> said =
        new StatementReader(BOOK, read)
            .leadIn(sentence).statements().stream()
                .filter(each -> each.isNamed() || (ofAll && each.isSweeping()))
                .map(each -> each.stance().status())
                .collect(Collectors.toSet());
    if (answer.equals("not-supported")) {
      assertThat(said).doesNotContain(PositionStatus.SUPPORTED);
    } else if (answer.endsWith("open")) {
      assertThat(said).doesNotContain(PositionStatus.SUPPORTED, PositionStatus.NOTED);
    } else {
      assertThat(said)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(answer.toUpperCase(Locale.ROOT).split("\\+", -1))
                  .map(PositionStatus::valueOf)
                  .toList());
    }
  }
}
