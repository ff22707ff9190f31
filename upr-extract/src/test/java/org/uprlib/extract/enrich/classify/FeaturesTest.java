package org.uprlib.extract.enrich.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.enrich.text.PlainTokenReader;

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

  private static Set<Long> hashes(String text) {
    Set<Long> hashes = new HashSet<>();
    Features.ISSUES.read(
        new HashedWords(new PlainTokenReader().read(text)),
        List.of(),
        (hash, from, to) -> hashes.add(hash));
    return hashes;
  }
}
