package org.uprlib.samples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.uprlib.core.text.PluralRules;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;
import org.uprlib.validate.rule.Messages;

/** The desk's texts in one language. Immutable and thread-safe. */
final class Wording {
  private final String language;
  private final Properties texts;
  private final Messages messages;
  private final States states;
  private final Terminology terminology;
  private final PluralRules plurals = PluralRules.load();

  /** Texts in {@code language}, one of {@link Messages#LANGUAGES}. */
  Wording(String language, States states) {
    this.language = language;
    this.messages = Messages.in(language).withoutCommands();
    this.states = states;
    this.terminology = Terminology.in(Language.of(language).orElseThrow(), states);
    texts = new Properties();
    String file = "desk_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Wording(Wording other, Terminology terminology) {
    language = other.language;
    texts = other.texts;
    messages = other.messages;
    states = other.states;
    this.terminology = terminology;
  }

  /** The same where no State has answered yet: a position that is not known is to be answered. */
  Wording unanswered() {
    return new Wording(this, terminology.unanswered());
  }

  /** Its code. */
  String language() {
    return language;
  }

  /** The library's texts in the same language. */
  Messages messages() {
    return messages;
  }

  /** Keys that have a text. */
  List<String> keys() {
    return texts.stringPropertyNames().stream().sorted().toList();
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  String text(String key) {
    return text(key, Map.of());
  }

  /** The text of a key, in which each {@code {name}} is replaced by the fact of that name. */
  String text(String key, Map<String, ?> facts) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text for " + key);
    }
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      Object fact = facts.get(text.substring(open + 1, close));
      filled.append(text, at, open).append(fact(fact));
      at = close + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  /** What a file that is {@code name} in addresses is saved as. */
  String fileName(String name) {
    return text("file." + name);
  }

  /** What a copy of {@code paper} is saved as: {@code checked}, {@code fixed} and so on. */
  String copyName(Paper paper, String kind) {
    return text("file.copy." + kind, Map.of("name", paper.bareName()));
  }

  private String fact(Object fact) {
    if (fact instanceof Integer n) {
      return number(n);
    }
    return String.valueOf(fact);
  }

  /** As {@link #text(String, Map)} with {@code {count}}, for one thing or for several. */
  String counted(String key, int count) {
    boolean one = plurals.isOne(count, Language.of(language).orElseThrow());
    return text(key + (one ? ".one" : ".other"), Map.of("count", count));
  }

  /** What so many recommendations are called by their position. */
  String position(PositionStatus status, int count) {
    boolean one = plurals.isOne(count, Language.of(language).orElseThrow());
    return terminology.term(Term.of(one ? "position" : "positions", status.word()));
  }

  /** The order of names in the language: {@code Égypte} before {@code France}. */
  Comparator<String> alphabetical() {
    return Collator.getInstance(Locale.forLanguageTag(language))::compare;
  }

  /** The order of their names. */
  Comparator<State> statesByName() {
    return Comparator.comparing(this::state, alphabetical());
  }

  String number(long value) {
    return messages.number(value);
  }

  /** What an issue, group or topic is called; the word of the exports where there is no other. */
  String term(String kind, String key) {
    Term term = Term.of(kind, key);
    return terminology.has(term) ? terminology.term(term) : key.replace('-', ' ');
  }

  /** What workbooks and saved pages call things. */
  Terminology terminology() {
    return terminology;
  }

  /** The State's short name. */
  String state(State state) {
    return states.shortName(state, Language.of(language).orElseThrow());
  }

  /** The language's own name. */
  static String ownName(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
