package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.PartKind;
import org.uprlib.validate.Report.CycleSource;
import org.uprlib.validate.fixture.Defect;
import org.uprlib.validate.fixture.Defects;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.report.ReportWriter;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

/** Every id has text in every language. */
class MessagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyRuleHasTexts(String language) {
    Messages messages = Messages.in(language);
    for (String name : RuleSet.names()) {
      for (Rule rule : RuleSet.named(name).rules()) {
        assertThat(messages.keys()).as(rule.id()).contains("mend." + rule.key());
        if (!language.equals("en")) {
          assertThat(messages.keys()).contains("title." + rule.key(), "requirement." + rule.key());
          assertThat(messages.source(rule)).as(rule.source()).isNotEqualTo(rule.source());
        }
        assertThat(messages.requirement(rule)).as(rule.id()).isNotBlank().doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyConstantHasAText(String language) {
    Set<String> keys = Messages.in(language).keys();
    Arrays.stream(Measured.Reason.values()).forEach(r -> assertThat(keys).contains(r.key()));
    all("severity.", Severity.values(), keys);
    all("grade.", Rule.Grade.values(), keys);
    all("part.", PartKind.values(), keys);
    all("authorship.", Authorship.values(), keys);
    all("cycle.", CycleSource.values(), keys);
  }

  private static void all(String prefix, Enum<?>[] constants, Set<String> keys) {
    for (Enum<?> constant : constants) {
      assertThat(keys).contains(prefix + Messages.word(constant));
    }
  }

  /** Commands in quotation marks. */
  private static final String COMMAND =
      "[“«`]\\s?(?:fix|template|calendar|rules|trace|table|midterm)\\s?[”»`]";

  /** What the programs say at their end, which name the next call. */
  private static final Set<String> COMMAND_LINES = Set.of("label.fix", "template.next", "fix.next");

  /** A line must not begin with a sign. */
  @Test
  void frenchHasNoBreakSpacesBeforeItsSigns() {
    Messages french = Messages.in("fr");
    for (String key : french.keys()) {
      assertThat(raw(french, key)).as(key).doesNotContainPattern("\\S [;:?!»%]|« ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void whereThereIsNoCommandNoneIsNamed(String language) {
    Messages messages = Messages.in(language).withoutCommands();
    for (String key : messages.keys()) {
      String text = raw(messages, key);
      assertThat(text).as(key).doesNotContain("--", "⟦", "upr-").doesNotContainPattern(COMMAND);
      if (!COMMAND_LINES.contains(key)) {
        assertThat(text).as(key).doesNotContain("<command>");
      }
    }
    assertThat(raw(Messages.in(language), "reason.no-session")).contains("--session");
  }

  @Test
  void theLanguagesHaveTheSameFacts() {
    Messages english = Messages.in("en");
    for (String language : Messages.LANGUAGES) {
      Messages other = Messages.in(language);
      for (String key : english.keys()) {
        assertThat(facts(raw(other, key)))
            .as(language + " " + key)
            .isEqualTo(facts(raw(english, key)));
      }
    }
  }

  /** Each fact is given its own name as value, so that what comes back is the text as written. */
  private static String raw(Messages messages, String key) {
    return messages.text(key, new EchoMap());
  }

  private static Set<String> facts(String text) {
    return Pattern.compile("<[a-z]+>")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFixtureIsReportedInEveryLanguage() throws Exception {
    List<Messages> languages = Messages.LANGUAGES.stream().map(Messages::in).toList();
    for (Defect defect : Defects.all()) {
      Report report =
          Loaded.VALIDATOR.withOptions(defect.options()).validate(defect.file(), defect.name());
      for (Messages messages : languages) {
        assertThat(ReportWriter.in(messages).text(report)).contains(defect.rule());
        assertThat(ReportWriter.in(messages).html(report)).contains(defect.rule());
      }
    }
  }

  /** Holds for each key the key itself, in angle brackets. */
  private static final class EchoMap extends AbstractMap<String, String> {
    @Override
    public boolean containsKey(Object key) {
      return true;
    }

    @Override
    public String get(Object key) {
      return "<" + key + ">";
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
