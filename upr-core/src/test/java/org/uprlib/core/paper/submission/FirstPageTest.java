package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.submission.Submission.FirstPageEvidence;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;

/** The pages of {@code first-pages.txt}. */
class FirstPageTest {
  private static final SubmissionReader READER = SubmissionReader.create();

  /**
   * A page and what it tells.
   *
   * @param name layout or trap that it shows, its language first
   * @param told State, session, cycle, authorship and organisations
   * @param lines its lines
   */
  record Page(String name, String told, List<String> lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Page> pages() throws IOException {
    try (InputStream in = FirstPageTest.class.getResourceAsStream("first-pages.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(FirstPageTest::page);
    }
  }

  private static Page page(String text) {
    List<String> lines = new ArrayList<>(text.strip().lines().toList());
    int content = lines.indexOf("---");
    String told = String.join("\n", lines.subList(1, content));
    return new Page(lines.get(0), told, lines.subList(content + 1, lines.size()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void tellsWhatThePageTells(Page page) {
    TestDocument paper = new TestDocument();
    page.lines().forEach(paper::says);
    Optional<Language> language =
        Arrays.stream(Language.values()).filter(l -> page.name().startsWith(l.code())).findFirst();
    Submission submission =
        READER.read(paper.document().withLanguage(language), FileProperties.UNKNOWN);
    assertThat(told(submission)).isEqualTo(page.told());
  }

  /** Marks that stand for no letter, and vowel signs alone, are words without letters. */
  @ParameterizedTest
  @ValueSource(strings = {"\u064B", "\u0301", "\u0E31", "\u05B0\u05B1"})
  void aWordWithoutLettersIsRead(String word) {
    TestDocument paper = new TestDocument();
    paper
        .says("Universal Periodic Review of Panama")
        .says("Submission by " + word + " Rights Watch");
    paper.says(word).says(word + " " + word);

    assertThat(READER.read(paper.document(), FileProperties.UNKNOWN).state())
        .map(State::code)
        .hasValue("PAN");
  }

  @ParameterizedTest
  @CsvSource({
    "Universal Periodic Review of Czech Republic, Czechia",
    "Universal Periodic Review of Sylvania, Sylvania",
  })
  void namesAStateByItsShortNameAndAnUnknownOneAsPrinted(String title, String name) {
    Submission submission =
        READER.read(new TestDocument().says(title).document(), FileProperties.UNKNOWN);
    assertThat(submission.stateName()).contains(name);
  }

  private static String told(Submission submission) {
    String state = submission.state().map(State::code).or(submission::stateName).orElse("-");
    String authorship =
        submission.authorship() == Authorship.UNKNOWN
            ? "-"
            : submission.authorship().name().toLowerCase(Locale.ROOT);
    String names =
        submission.organisations().stream()
            .map(FirstPageTest::organisation)
            .collect(Collectors.joining(" | "));
    FirstPageEvidence evidence = submission.evidence();
    String words =
        Stream.of(evidence.state(), evidence.session(), evidence.cycle(), evidence.authorship())
            .map(found -> words(submission, found))
            .collect(Collectors.joining(" | "));
    return "state: %s | session: %s | cycle: %s | %s\norganisations: %s\nwords: %s"
        .formatted(
            state,
            number(submission.session()),
            number(submission.cycle()),
            authorship,
            names.isEmpty() ? "-" : names,
            words);
  }

  /** Name and short name, "?" before what is inferred. */
  private static String organisation(Organisation organisation) {
    return mark(organisation.evidence().certainty())
        + organisation.name()
        + organisation.acronym().map(" [%s]"::formatted).orElse("");
  }

  private static String words(Submission submission, Optional<PageEvidence> evidence) {
    return evidence
        .map(e -> mark(e.certainty()) + e.span().in(submission.document().text()))
        .map(text -> text.replace("\n", " / "))
        .orElse("-");
  }

  private static String mark(Certainty certainty) {
    return switch (certainty) {
      case TOLD, STATED -> "";
      case CORROBORATED -> "+";
      case INFERRED -> "?";
    };
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
  }
}
