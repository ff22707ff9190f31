package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PartKind;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Rule.Exclusion;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

class RuleFileTest {
  @TempDir private static Path folder;

  private static final String OWN =
      "[OWN-SHORT]|title = Short|requirement = At most {limit} words.|check = max|what = words"
          + "|limit = 100|binding = no|severity = error|grade = own|source = Our board";

  @ParameterizedTest
  @ValueSource(strings = {"interim-2007", "cycle-1", "cycle-2", "cycle-3", "cycle-4"})
  void aRecalledRuleThatShipsIsNeverAnError(String name) {
    assertThat(RuleSet.named(name).rules()).isNotEmpty();
    for (Rule rule : RuleSet.named(name).rules()) {
      if (rule.grade() == Rule.Grade.RECALLED) {
        assertThat(rule.severity()).as(rule.id()).isNotEqualTo(Severity.ERROR);
        assertThat(rule.binding()).as(rule.id()).isFalse();
      }
    }
  }

  @Test
  void whatIsCarriedOverKeepsItsWeight() {
    Rule words = RuleSet.forCycle(4).byId("C4-WORDS-SINGLE").orElseThrow();
    assertThat(words.grade()).isEqualTo(Rule.Grade.CARRIED_OVER);
    assertThat(words.severity()).isEqualTo(Severity.ERROR);
    assertThat(words.number("limit")).isEqualTo(2815);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cycle-4      | C4-WORDS-SINGLE       | CARRIED_OVER
          cycle-4      | C4-LANGUAGE           | CARRIED_OVER
          cycle-4      | C4-LANGUAGE-PREFERRED | CARRIED_OVER
          cycle-4      | C4-NOTE-LENGTH        | CARRIED_OVER
          cycle-4      | C4-PROPOSALS          | CARRIED_OVER
          cycle-4      | C4-ORGANISATION       | CARRIED_OVER
          cycle-4      | C4-ENDNOTES           | CARRIED_OVER
          cycle-4      | C4-DEADLINE           | VERBATIM
          cycle-4      | C4-ONE-ACCOUNT        | VERBATIM
          cycle-3      | C3-WORDS-JOINT        | PARAPHRASED
          cycle-3      | C3-ORGANISATION       | CARRIED_OVER
          cycle-3      | C3-FOLLOW-UP          | VERBATIM
          cycle-3      | C3-FIRST-HAND         | PARAPHRASED
          cycle-3      | C3-ENDNOTES           | PARAPHRASED
          cycle-2      | C2-WORDS-SINGLE       | PARAPHRASED
          cycle-1      | C1-PAGES-JOINT        | VERBATIM
          cycle-1      | C1-ANNEXED-REPORTS    | PARAPHRASED
          interim-2007 | I07-PAGES-SINGLE      | PARAPHRASED
          interim-2007 | I07-PAGES-JOINT       | RECALLED
          """)
  void gradesWhatFurtherReadingShowed(String set, String id, Rule.Grade grade) {
    assertThat(RuleSet.named(set).byId(id).orElseThrow().grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | RECALLED | RECALLED     | RECALLED
          3 | RECALLED | PARAPHRASED  | PARAPHRASED
          4 | RECALLED | CARRIED_OVER | CARRIED_OVER
          """)
  void gradesEachPartThatALimitLeavesOut(
      int cycle, Rule.Grade cover, Rule.Grade notes, Rule.Grade annexes) {
    for (String whose : List.of("SINGLE", "JOINT")) {
      Rule rule = RuleSet.forCycle(cycle).byId("C" + cycle + "-WORDS-" + whose).orElseThrow();
      assertThat(rule.exclusions())
          .extracting(Exclusion::part)
          .containsExactly(PartKind.COVER, PartKind.NOTES, PartKind.ANNEXES);
      assertThat(rule.exclusions())
          .extracting(Exclusion::grade)
          .containsExactly(cover, notes, annexes);
    }
  }

  @Test
  void namesOneSourceWithItsYear() {
    for (String name : RuleSet.names()) {
      for (Rule rule : RuleSet.named(name).rules()) {
        if (rule.grade() != Rule.Grade.RECALLED && rule.grade() != Rule.Grade.EVIDENT) {
          assertThat(rule.source())
              .as(rule.id())
              .containsPattern("\\b(?:19|20)\\d\\d\\b|which one was not noted")
              .doesNotContain(" and UPR Info");
        }
      }
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        Arguments.of("title = T", "my.rules:1:1: 'title' belongs to no rule."),
        Arguments.of("[C4-FONT", "my.rules:1:9: expected ']'."),
        Arguments.of(
            "[font]", "my.rules:1:2: 'font' is not an id such as C4-WORDS-SINGLE or OWN-MY-RULE."),
        Arguments.of("[C4-FONT]|colour = red", "my.rules:2:1: 'colour' is not known for dominant."),
        Arguments.of(
            "[C4-FONT]|severity = fatal",
            "my.rules:2:12: 'fatal' is not known; expected one of error, warning, advice, off."),
        Arguments.of("[C4-FONT]|share = 98", "my.rules:2:9: '98' is not a number from 0.0 to 1."),
        Arguments.of(
            "[C4-WORDS-SINGLE]|limit = many",
            "my.rules:2:9: 'many' is not a whole number above 0."),
        Arguments.of(
            "[C4-WORDS-SINGLE]|parts = body, head",
            "my.rules:2:9: 'head' is not known; expected one of cover, contents, body, notes,"
                + " annexes."),
        Arguments.of(
            "[C4-WORDS-SINGLE]|outside = notes maybe",
            "my.rules:2:11: 'notes maybe' is not a part and grade such as 'notes recalled'."),
        Arguments.of(
            "[C4-FONT-SIZE]|severity = error",
            "my.rules:2:12: a recalled rule cannot be an error."),
        Arguments.of(
            "[C4-FONT]|severity = off|severity = off",
            "my.rules:3:1: second 'severity' for this rule."),
        Arguments.of("[C4-FONT]|severity = off|[C4-FONT]", "my.rules:3:2: second rule 'C4-FONT'."),
        Arguments.of(
            "[C4-FILE-TYPE]|allowed = exe",
            "my.rules:2:11: 'exe' is not known; expected one of pdf, docx, doc, rtf, odt."),
        Arguments.of(
            "[C4-LANGUAGE]|allowed = de", "my.rules:2:11: 'de' is not the code of a UN language."),
        Arguments.of("[OWN-X]|title = T", "my.rules:1:1: the rule has no 'check'."),
        Arguments.of(
            "[OWN-X]|check = guess",
            "my.rules:2:9: 'guess' is not known; expected one of max, present, absent, dominant,"
                + " one-of, mentions, annex-without, period, not-copied, deadline, by-hand."),
        Arguments.of(
            "[OWN-X]|check = max|what = lines",
            "my.rules:3:8: 'lines' is not known; expected one of note-words, pages, words."),
        Arguments.of("[C1-FONT]|value =", "my.rules:2:8: 'value' is empty."),
        Arguments.of(
            "[C1-FONT-SIZE]|value = twelve",
            "my.rules:2:9: 'twelve' is not a number such as 12 or 1.5."),
        Arguments.of("[OWN-X]|check = max", "my.rules:1:1: the rule has no 'what'."),
        Arguments.of("[C4-FONT]|check = max", "my.rules:1:1: the rule has no 'what'."),
        Arguments.of(
            "[C4-WORDS-SINGLE]|check = dominant|what = font",
            "my.rules:1:1: the rule has no 'share'."),
        Arguments.of(
            "[C4-FONT]|check = by-hand|what = font",
            "my.rules:3:1: check 'by-hand' takes no 'what'."),
        Arguments.of("[OWN-X]|check = by-hand", "my.rules:1:1: the rule has no 'severity'."),
        Arguments.of(
            "[OWN-X]|check = by-hand|severity = advice|grade = own",
            "my.rules:1:1: the rule has no 'title'."),
        Arguments.of(
            "[OWN-X]|check = by-hand|severity = advice|grade = own|title = T|requirement = R",
            "my.rules:1:1: the rule has no 'binding'."),
        Arguments.of(
            "[C4-FONT]|binding = maybe",
            "my.rules:2:11: 'maybe' is not known; expected one of yes, no."),
        Arguments.of(
            "[C4-FONT]|requirement = Set in {font}.",
            "my.rules:2:15: the requirement has {font}, which the rule does not give."),
        Arguments.of(
            "[C4-FONT]|requirement = Set in {value",
            "my.rules:2:15: the requirement has {value, which the rule does not give."),
        Arguments.of(
            "[C4-WORDS-SINGLE]|check = by-hand",
            "my.rules:1:1: the requirement has {limit}, which the rule does not give."),
        Arguments.of("nonsense", "my.rules:1:1: expected '[ID]' or 'key = value'."));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void whatIsNotKnownIsRejectedWithItsPlace(String lines, String message) {
    RuleSet shipped = RuleSet.forCycle(4);
    assertThatThrownBy(() -> shipped.with("my.rules", lines.replace('|', '\n')))
        .isInstanceOf(InputFileException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C4-WORDS-SINGLE", "C4-FONT", "C4-FONT-SIZE", "C4-FIRST-HAND"})
  void whatAFileDoesNotSayStaysAsItWas(String id) throws InputFileException {
    RuleSet shipped = RuleSet.forCycle(4);
    Rule changed =
        shipped.with("my.rules", "[" + id + "]\nseverity = warning").byId(id).orElseThrow();
    assertThat(changed.severity()).isEqualTo(Severity.WARNING);
    assertThat(changed)
        .usingRecursiveComparison()
        .ignoringFields("severity")
        .isEqualTo(shipped.byId(id).orElseThrow());
    Rule binding = shipped.with("my.rules", "[" + id + "]\nbinding = no").byId(id).orElseThrow();
    assertThat(binding.binding()).isFalse();
    assertThat(binding.severity()).isEqualTo(shipped.byId(id).orElseThrow().severity());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenChangesNothing(String name) throws InputFileException {
    RuleSet shipped = RuleSet.named(name);
    assertThat(shipped.with("mine.rules", RuleSet.text(RuleSet.names()))).isEqualTo(shipped);
    assertThat(shipped.with("mine.rules", RuleSet.text(List.of(name)))).isEqualTo(shipped);
  }

  static List<String> shipped() {
    return RuleSet.names();
  }

  /** Whatever a file of rules may say is told at the head of one that is written, and in README. */
  @Test
  void theFormatIsDocumented() throws IOException {
    String head = RuleSet.text(List.of());
    assertThat(head.lines()).allMatch(line -> line.startsWith("#") && line.length() <= 120);
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("## Rules of your own"));
    for (String text : List.of(head, section.substring(0, section.indexOf("\n## ", 1)))) {
      for (CheckKind kind : CheckKind.values()) {
        assertThat(text).containsPattern(whole(kind.word()));
        for (Set<String> words : List.of(kind.required(), kind.optional(), kind.subjects())) {
          words.forEach(word -> assertThat(text).containsPattern(whole(word)));
        }
      }
      for (Class<? extends Enum<?>> type :
          List.of(
              Severity.class,
              Rule.Grade.class,
              Rule.Applies.class,
              PartKind.class,
              FileType.class)) {
        for (Enum<?> each : type.getEnumConstants()) {
          assertThat(text).containsPattern(whole(Messages.word(each)));
        }
      }
    }
  }

  private static String whole(String word) {
    return "(?<![\\w-])" + word + "(?![\\w-])";
  }

  /**
   * Rules with IDs that look like those that ship, and rules that ship with other words or another
   * check, are told in the words of the file.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [OWN-FONT],title = Our length,requirement = At most {limit} words.,check = max,what = words,limit = 10,binding = no,severity = advice,grade = own,source = Our board | Our length | At most 10 words.
          [C4-ORAL-WORDS],title = Our length,requirement = At most {limit} words.,check = max,what = words,limit = 10,binding = no,severity = advice,grade = own,source = Our board | Our length | At most 10 words.
          [C4-FILE-TYPE],title = PDF,requirement = Send us a PDF.,allowed = pdf | PDF | Send us a PDF.
          [C4-FONT],requirement = Set it in {value} or call us.,value = Arial | Font | Set it in Arial or call us.
          """)
  void ownRulesAreToldInOwnWords(String rule, String title, String requirement) throws IOException {
    String file = rule.replace(',', '\n');
    RuleSet rules = RuleSet.forCycle(4).with("my.rules", file);
    Rule own = rules.byId(file.substring(1, file.indexOf(']'))).orElseThrow();
    Path path = Files.writeString(Files.createTempFile(folder, "own", ".rules"), file);
    Report report =
        Loaded.VALIDATOR
            .withOptions(ValidatorOptions.NONE.withRules(path))
            .validate(Correct.single().build(), "a.docx");
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsExactly(own.id());
    for (String language : Messages.LANGUAGES) {
      Messages messages = Messages.in(language);
      assertThat(messages.title(own)).isEqualTo(title);
      assertThat(messages.requirement(own)).isEqualTo(requirement);
      assertThat(ReportWriter.in(messages).text(report))
          .contains(title, requirement)
          .doesNotContain(messages.text("hint.fix"));
    }
  }

  @Test
  void aUsersFileAddsAndOverrides(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("my.rules");
    Files.writeString(
        file,
        OWN.replace('|', '\n') + "\n[C4-KEY-WORDS]\nseverity = off\n[C3-FONT]\nseverity = off\n");
    Validator validator = Loaded.VALIDATOR.withOptions(ValidatorOptions.NONE.withRules(file));
    Report report = validator.validate(Correct.single().remove("Key words").build(), "a.docx");
    assertThat(report.findings()).extracting(f -> f.rule().id()).containsExactly("OWN-SHORT");
    assertThat(report.hasErrors()).isTrue();
    Rule keyWords = report.rules().byId("C4-KEY-WORDS").orElseThrow();
    assertThat(keyWords.shippedSeverity()).isEqualTo(Severity.ADVICE);
  }
}
