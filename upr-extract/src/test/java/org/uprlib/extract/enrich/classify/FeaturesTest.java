package org.uprlib.extract.enrich.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

class FeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "discriminate   | discrimination       | 2",
        "trafficking    | traffickers          | 2",
        "prison guards  | prisons of the guard | 1",
        "violence women | violent womens       | 3",
        "ratify         | ratification         | 0",
        "a law          | the press            | 0",
      })
  void formsOfAWordHaveWhatTheyBeginWithInCommon(String one, String other, int common) {
    Set<Long> shared = hashes(one);
    shared.retainAll(hashes(other));
    assertThat(shared).hasSize(common);
  }

  @Test
  void termsAreCountedAndReadTogether() {
    Set<Long> both = hashes("word", "A", "B");
    both.removeAll(hashes("word", "A"));
    both.removeAll(hashes("word", "B"));
    assertThat(both).hasSize(2);
  }

  @Test
  void longListsOfTermsHaveNotMorePairsThanShortOnes() {
    String[] terms = IntStream.range(0, 200).mapToObj(Integer::toString).toArray(String[]::new);
    assertThat(hashes("word", terms)).hasSizeLessThan(terms.length + 100);
  }

  @Test
  void theSessionIsReadForTheActionAlone() {
    assertThat(hashes(Features.ACTION, OptionalInt.of(7)))
        .hasSize(hashes(Features.ACTION, OptionalInt.empty()).size() + 1)
        .isNotEqualTo(hashes(Features.ACTION, OptionalInt.of(8)));
    assertThat(hashes(Features.ISSUES, OptionalInt.of(7)))
        .isEqualTo(hashes(Features.ISSUES, OptionalInt.empty()));
  }

  @Test
  void aConceptIsNoTerm() {
    Set<Long> concept = hashes("word");
    Features.ISSUES.read(
        ReadRequest.ofWords(
            words("word"), List.of(), List.of(new TermTable.Match("A", 0, 1)), OptionalInt.empty()),
        (hash, from, to) -> concept.add(hash));
    concept.removeAll(hashes("word", "A"));
    assertThat(concept).hasSize(1);
  }

  private static Set<Long> hashes(Features features, OptionalInt session) {
    Set<Long> hashes = new HashSet<>();
    features.read(
        ReadRequest.ofConcepts(words("adopt a law"), session),
        (hash, from, to) -> hashes.add(hash));
    return hashes;
  }

  private static List<TextToken> words(String text) {
    return TextToken.Reader.english().read(text);
  }

  private static Set<Long> hashes(String text, String... terms) {
    Set<Long> hashes = new HashSet<>();
    Features.ISSUES.read(
        ReadRequest.ofWords(
            words(text),
            Stream.of(terms).map(id -> new TermTable.Match(id, 0, 1)).toList(),
            List.of(),
            OptionalInt.empty()),
        (hash, from, to) -> hashes.add(hash));
    return hashes;
  }
}
