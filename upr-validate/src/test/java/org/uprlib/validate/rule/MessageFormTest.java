package org.uprlib.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.vocabulary.States;

/** Numbers, lists, places and quotations as each language writes them. */
class MessageFormTest {
  private static final String OWN_RULE =
      """
      [OWN-TRAINING]
      title = Training of judges
      requirement = It must say how judges are trained.
      check = mentions
      en = training of judges
      binding = no
      severity = warning
      grade = own
      source = our own guide
      """;

  @ParameterizedTest
  @CsvSource({
    "en, 0, 0",
    "en, 7, 7",
    "en, 999, 999",
    "en, 1000, '1,000'",
    "en, 999999, '999,999'",
    "en, 1234567, '1,234,567'",
    "en, -999, -999",
    "en, -1000, '-1,000'",
    "en, -123456, '-123,456'",
    "fr, 2815, 2\u202F815",
    "es, 2815, 2.815"
  })
  void groupsTheDigitsOfWholeNumbers(String language, long number, String written) {
    assertThat(Messages.in(language).number(number)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, 0 errors",
    "en, 1, 1 error",
    "en, 2, 2 errors",
    "en, 1200, '1,200 errors'",
    "fr, 0, 0 erreur",
    "fr, 1, 1 erreur",
    "fr, 2, 2 erreurs",
    "es, 0, 0 errores",
    "es, 1, 1 error"
  })
  void tellsOneFromSeveral(String language, int count, String written) {
    assertThat(Messages.in(language).counted("count.error", count)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '', ''",
    "en, a, a",
    "en, a b, a and b",
    "en, a b c, 'a, b and c'",
    "fr, a b c, 'a, b et c'",
    "es, a b c d, 'a, b, c y d'"
  })
  void joinsPartsInARow(String language, String parts, String written) {
    List<String> list = parts.isEmpty() ? List.of() : Arrays.asList(parts.split(" "));
    assertThat(Messages.in(language).list(list)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Asked, 12 points, Asked: 12 points",
    "fr, Demandé, 12 points, Demandé\u00A0: 12 points",
    "en, Asked, '', Asked:"
  })
  void putsALabelBeforeAText(String language, String label, String text, String written) {
    assertThat(Messages.in(language).pair(label, text)).isEqualTo(written);
  }

  /** Facts by name, and how a sentence prints them. */
  @ParameterizedTest
  @CsvSource({
    "en, found, 11.5, 11.5",
    "fr, found, 11.5, '11,5'",
    "es, value, 1.25, '1,25'",
    "fr, number, 11.5, 11.5",
    "fr, found, 1.2.3, 1.2.3",
    "fr, found, 1234.5, 1234.5",
    "en, limit, 2815, '2,815'",
    "en, limit, 2020, '2,020'",
    "en, limit, 500, 500",
    "en, limit, none, none",
    "en, words, 2815, '2,815'",
    "en, words, 1998, 1998",
    "en, words, 2024, 2024",
    "en, words, 2124, '2,124'",
    "en, words, 12345678, 12345678",
    "en, words, Norway, Norway"
  })
  void printsFactsAsTheirKindAsks(String language, String name, String fact, String printed) {
    assertThat(Messages.in(language).filled("<{" + name + "}>", Map.of(name, fact)))
        .isEqualTo("<" + printed + ">");
  }

  @ParameterizedTest
  @CsvSource({
    "{, No fact for {} in: {",
    "{a}, No fact for {a} in: {a}",
    "b{a, No fact for {a} in: b{a"
  })
  void aFactThatIsMissingIsAFault(String text, String message) {
    assertThatThrownBy(() -> Messages.in("en").filled(text, Map.of("b", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void whatHasNoTextIsAFault() {
    assertThatThrownBy(() -> Messages.in("en").text("no.such.key"))
        .hasMessage("No text for no.such.key");
    assertThatThrownBy(() -> Messages.in("de")).hasMessage("There are no texts in 'de'");
  }

  static Object[][] places() {
    Place whole = Place.WHOLE;
    return new Object[][] {
      {"en", whole, "the whole text"},
      {"fr", whole, "l’ensemble du texte"},
      {"en", Place.onPage(3), "page 3"},
      {"es", Place.onPage(3), "página 3"},
      {
        "en",
        place(OptionalInt.of(4), Optional.of("12"), OptionalInt.of(20)),
        "page 4, paragraph 12"
      },
      {
        "en",
        place(OptionalInt.empty(), Optional.empty(), OptionalInt.of(20)),
        "paragraph 20 of the file, main text, “Legal aid”"
      },
    };
  }

  private static Place place(OptionalInt page, Optional<String> number, OptionalInt paragraph) {
    boolean inBody = page.isEmpty();
    return new Place(
        inBody ? Optional.of(PartKind.BODY) : Optional.empty(),
        page,
        number,
        paragraph,
        inBody ? Optional.of("Legal aid") : Optional.empty(),
        Optional.empty(),
        "");
  }

  @ParameterizedTest
  @MethodSource("places")
  void tellsAPlaceInAFewWords(String language, Place place, String words) {
    Messages messages = Messages.in(language);
    String body = messages.text("part." + Messages.word(PartKind.BODY));
    assertThat(messages.place(place)).isEqualTo(words.replace("main text", body));
  }

  @ParameterizedTest
  @CsvSource({
    "' two\n words ', two words",
    "90, 90",
    "91, 91 …",
  })
  void quotesAreOnOneLineAndShortened(String words, String quote) {
    String text = words.matches("\\d+") ? "x".repeat(Integer.parseInt(words)) : words;
    String expected =
        quote.equals("90") ? "x".repeat(90) : quote.equals("91 …") ? "x".repeat(90) + " …" : quote;
    assertThat(Messages.quote(text)).isEqualTo(expected);
  }

  @Test
  void aQuoteEndsBetweenWordsWhereOneEndsInItsSecondHalf() {
    assertThat(Messages.quote("a".repeat(44) + " " + "b".repeat(60)))
        .isEqualTo("a".repeat(44) + " " + "b".repeat(45) + " …");
    assertThat(Messages.quote("a".repeat(45) + " " + "b".repeat(60)))
        .isEqualTo("a".repeat(45) + " …");
    assertThat(Messages.quote("a".repeat(90) + " b")).isEqualTo("a".repeat(90) + " …");
    assertThat(Messages.in("fr").quoted("a  b")).isEqualTo("«\u00A0a b\u00A0»");
  }

  private static Rule rule(String text) {
    try {
      return RuleSet.forCycle(4).with("own.rules", text).byId("OWN-TRAINING").orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es"})
  void aUsersOwnRuleSpeaksForItselfInEachLanguage(String language) {
    Messages messages = Messages.in(language);
    Rule own = rule(OWN_RULE);
    Finding finding = new Finding(own, Severity.WARNING, Place.WHOLE, "own", Map.of());
    assertThat(messages.title(own)).isEqualTo("Training of judges");
    assertThat(messages.requirement(own)).isEqualTo("It must say how judges are trained.");
    assertThat(messages.source(own)).isEqualTo("our own guide");
    assertThat(messages.mend(finding)).isEqualTo("It must say how judges are trained.");
  }

  @ParameterizedTest
  @CsvSource({"en, Germany", "fr, Allemagne", "es, Alemania"})
  void statesHaveTheirNameInTheLanguage(String language, String name) {
    States states = States.load();
    assertThat(Messages.in(language).state(states, states.byCode("DEU").orElseThrow()))
        .isEqualTo(name);
    assertThat(Messages.in(language).language()).isEqualTo(language);
  }
}
