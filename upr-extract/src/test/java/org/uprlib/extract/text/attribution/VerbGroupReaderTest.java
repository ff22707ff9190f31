package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbGroupReaderTest {
  private static final RequestWording ENGLISH = RequestWording.load();

  @ParameterizedTest
  @CsvSource({
    "Ratify|the Forest Convention",
    "Sign and ratify|the Forest Convention",
    "Sign and/or ratify|the Forest Convention",
    "Accede to|the Forest Convention",
    "Consider acceding to and/or ratifying|CAT",
    "Consider the possibility of signing and ratifying|CAT",
    "Take the necessary steps to become a party to|CAT",
    "Accelerate the ratification of|CAT",
    "Continue its efforts to protect|trees",
    "Continue the efforts made to protect|trees",
    "Consider as soon as possible ratifying|CAT",
    "Set up|a forest agency",
    "Modify in order to protect|trees",
    "Consider acceding to:|CAT",
    "Strengthen|its measures and mechanisms to protect trees",
    "Establish|a forest agency",
    "Sign and ratify|",
    "Complete the ratification process|",
    "Promptly accede to|"
  })
  void theVerbEndsWhereItsObjectBegins(String words) {
    int bar = words.indexOf('|');
    RequestWords read = words(words.replace("|", bar == words.length() - 1 ? "" : " "));
    int verb = read.get(0).is("promptly") ? 1 : 0;
    int end = VerbGroupReader.end(read, verb);
    int offset = end == read.size() ? bar : read.get(end).start() - 1;
    assertThat(offset).isEqualTo(bar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratify",
        "Sign and ratify",
        "Consider ratifying",
        "Consider acceding to and/or ratifying",
        "Accede to",
        "Ratify as soon as possible",
        "Modify its laws in order to eliminate",
        "Ensure the removal of",
        "Adopt the",
        "Improve prisons and promptly ratify",
        "signing"
      })
  void wordsThatCallForAnObjectHang(String words) {
    assertThat(VerbGroupReader.isHanging(words(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratify the Forest Convention",
        "Plant trees for all",
        "Provide education and training",
        "Provide help and support",
        "Ratify it as soon as possible",
        "Increase efforts",
        "the possibility"
      })
  void wordsThatAreCompleteDoNot(String words) {
    assertThat(VerbGroupReader.isHanging(words(words))).isFalse();
  }

  private RequestWords words(String text) {
    return ENGLISH.words(text, 0, text.length());
  }
}
