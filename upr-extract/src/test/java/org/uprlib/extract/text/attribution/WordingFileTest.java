package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingFileTest {
  @Test
  void sectionsAreReadByTitle() throws IOException {
    WordingFile file =
        file("# note\n\n[verbs]\n# of planting\nplant prune\nfell\n[pairs]\na|b c\n");
    assertThat(file.words("verbs")).containsExactlyInAnyOrder("plant", "prune", "fell");
    assertThat(file.pairs("pairs")).containsEntry("a", "b c").hasSize(1);
  }

  @Test
  void phrasesStandOneALine() throws IOException {
    assertThat(file("[p]\nas soon as possible\nif possible").phrases("p"))
        .containsExactlyInAnyOrder("as soon as possible", "if possible");
  }

  @Test
  void aWordAboveAllSectionsIsRefusedWithItsLine() {
    assertThatIllegalStateException()
        .isThrownBy(() -> file("# note\nplant\n[verbs]\nfell"))
        .withMessage("words.txt:2: no section above 'plant'.");
  }

  @Test
  void aSectionThatComesTwiceIsRefusedWithItsLine() {
    assertThatIllegalStateException()
        .isThrownBy(() -> file("[verbs]\nplant\n[verbs]\nfell"))
        .withMessage("words.txt:3: second section [verbs].");
  }

  @Test
  void aWordThatComesTwiceIsRefusedWithItsLine() throws IOException {
    WordingFile file = file("[verbs]\nplant\nfell plant\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> file.words("verbs"))
        .withMessage("words.txt:3: 'plant' comes twice.");
  }

  @ParameterizedTest
  @CsvSource({"plant", "|plant", "plant|"})
  void aPairOfOnePartIsRefusedWithItsLine(String line) throws IOException {
    WordingFile file = file("[pairs]\n" + line);
    assertThatIllegalStateException()
        .isThrownBy(() -> file.pairs("pairs"))
        .withMessageStartingWith("words.txt:2: expected two parts");
  }

  @Test
  void aMissingSectionIsRefused() throws IOException {
    WordingFile file = file("[verbs]\nplant");
    assertThatIllegalStateException()
        .isThrownBy(() -> file.words("nouns"))
        .withMessage("words.txt: no section [nouns].");
  }

  @Test
  void theWordingThatShipsIsWellFormed() {
    RequestWording wording = RequestWording.load();
    assertThat(wording.verbOfGerund("ratifying")).contains("ratify");
    assertThat(wording.verbOfGerund("acceding")).contains("accede");
    assertThat(wording.verbOfGerund("setting")).contains("set");
    assertThat(wording.verbOfGerund("agreeing")).contains("agree");
    assertThat(wording.verbOfGerund("training")).contains("train");
    assertThat(wording.verbOfGerund("forest")).isEmpty();
    assertThat(wording.prepositionAfter("acceding")).contains("to");
    assertThat(wording.prepositionAfter("ratification")).contains("of");
    assertThat(wording.prepositionAfter("ratify")).isEmpty();
  }

  private static WordingFile file(String text) throws IOException {
    return new WordingFile("words.txt", new BufferedReader(new StringReader(text)));
  }
}
