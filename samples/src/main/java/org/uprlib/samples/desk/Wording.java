package org.uprlib.samples.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;
import org.uprlib.validate.rule.Messages;

/** The desk's texts in one language. Immutable and thread-safe. */
final class Wording {
  private static final Translations TEXTS =
      Translations.load(Wording.class::getResourceAsStream, "desk.tsv");

  private final Language language;
  private final Messages messages;
  private final States states;
  private final Terminology terminology;

  /** Texts in {@code language}, one of {@link Messages#LANGUAGES}. */
  Wording(String language, States states) {
    this.language = Language.of(language).orElseThrow();
    this.messages = Messages.in(language).withoutCommands();
    this.states = states;
    this.terminology = Terminology.in(this.language, states);
  }

  String language() {
    return language.code();
  }

  /** The library's texts in the same language. */
  Messages messages() {
    return messages;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  String text(String key) {
    return TEXTS.text(key, language);
  }

  /** The text of a key, in which each {@code {name}} is replaced by the fact of that name. */
  String text(String key, Map<String, ?> facts) {
    return Translations.filled(
        text(key),
        name -> facts.get(name) instanceof Integer n ? number(n) : String.valueOf(facts.get(name)));
  }

  /** What a file that is {@code name} in addresses is saved as. */
  String fileName(String name) {
    return text("file." + name);
  }

  /** What a copy of {@code paper} is saved as: {@code checked}, {@code fixed} and so on. */
  String copyName(Paper paper, String kind) {
    return text("file.copy." + kind, Map.of("name", paper.bareName()));
  }

  /** As {@link #text(String, Map)} with {@code {count}}, for one thing or for several. */
  String counted(String key, int count) {
    return text(Translations.counted(key, count, language), Map.of("count", count));
  }

  /** What so many recommendations are called by their position. */
  String position(PositionStatus status, int count) {
    return terminology.positions(status.word(), count);
  }

  /** How many have each of {@code positions}: {@code supported: 16}. */
  List<String> countedBy(List<PositionStatus> positions) {
    List<String> counts = new ArrayList<>();
    for (PositionStatus status : PositionStatus.values()) {
      int count = Collections.frequency(positions, status);
      if (count > 0) {
        counts.add(messages.pair(position(status, count), number(count)));
      }
    }
    return counts;
  }

  /** The order of their names. */
  Comparator<State> statesByName() {
    return Comparator.comparing(this::state, terminology.alphabetical());
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
    return states.shortName(state, language);
  }

  /** The language's own name. */
  static String ownName(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
