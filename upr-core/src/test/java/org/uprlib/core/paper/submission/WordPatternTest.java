package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;

class WordPatternTest {
  private static final FirstPageWords WORDS = FirstPageWords.load();
  private static final FirstPagePatterns PATTERNS = FirstPagePatterns.load();
  private static final States STATES = States.load();
  private static final Ordinals ORDINALS = Ordinals.load();

  private static TitleBlock block(String lines) {
    TestDocument paper = new TestDocument();
    Arrays.stream(lines.split(" / ", -1)).forEach(paper::says);
    Document document = paper.document().withLanguage(Optional.of(Language.ENGLISH));
    FirstPage page = FirstPage.of(document, SubmissionLine.of(document), WORDS);
    return TitleBlock.of(page, PATTERNS, ProposalWording.create(), STATES, ORDINALS);
  }

  /** The words that it finds first. */
  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          PAPER; Our report of May; report
          PAPER|OF; Water of the hills; of the
          SUBMITTED_BY:2; Authors are told, submitted by Delta; submitted by
          @TITLE; Delta on the UPR; on
          =delta; The Delta Watch; Delta
          OF ARTICLE? capital; report of Delta; of Delta
          PAPER > OF < capital; report of Delta; of
          number*; 12 34 Delta; 12 34
          number+ capital; Delta 12 34 Watch; 12 34 Watch
          small{2} capital; of dirty rivers in Delta; rivers in Delta
          capital ..2 number; Delta of the 12; Delta of the 12
          capital ..1 number; Delta of the 12;
          capital ..!OF number; Delta Watch of 12;
          capital ..3!OF number; Delta by the 12; Delta by the 12
          &capital OF; of Of the hills; Of the
          !OF small; of the rivers; the
          [comma] any; Delta, Watch; Watch
          [!line] capital; Delta Watch; Watch
          [colon|comma] any; Delta: Watch; Watch
          capital small; Delta / Rivers run; Rivers run
          capital [line] small; Delta / rivers; Delta / rivers
          #ITEM any; Delta / 3. Watch; 3. Watch
          state; Rivers of Norway; Norway
          """)
  void findsWordsByTheirKinds(String pattern, String lines, String found) {
    TitleBlock block = block(lines);
    WordPattern row = new WordPattern(pattern);
    String words =
        IntStream.range(0, block.page().size())
            .mapToObj(i -> row.at(block, i))
            .filter(Objects::nonNull)
            .filter(name -> name.words() > 0)
            .findFirst()
            .map(name -> block.page().words(name.from(), name.to()).replace("\n", " / "))
            .orElse(null);
    assertThat(words).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "capital+ [end],           Delta Watch, 2, true",
    "capital+ [end],           Delta Watch of, 3, false",
    "capital,                  Delta Watch, 2, true",
    "capital capital,          Delta Watch, 1, false",
    "SUBMITTED_BY:2 [end],     submitted by Delta, 1, true",
    "capital capital,          Delta / Watch, 2, true",
  })
  void staysWithinAName(String pattern, String lines, int to, boolean holds) {
    assertThat(new WordPattern(pattern).within(block(lines), 0, to) != null).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_KIND", "no-shape", "[no-gap]", "@NO_ROLE", "PAPER:x"})
  void malformedRowsAreRejected(String pattern) {
    assertThatThrownBy(() -> new WordPattern(pattern)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Construction.class)
  void theTableHasRowsForAll(Construction construction) {
    assertThat(PATTERNS.find(construction.name(), block("Delta Watch"), 0, 0)).isNull();
  }
}
