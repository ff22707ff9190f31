package org.uprlib.validate.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Texts in one language. Immutable and thread-safe.
 *
 * <p>{@code ⟦one|two⟧} in a text is {@code one} at the command line and {@code two} where a person
 * has no command, as on a page or in a comment of a Word file.
 */
public final class Messages {
  /** Codes of the languages that there are texts in. */
  public static final List<String> LANGUAGES =
      Language.OF_OUTPUTS.stream().map(Language::code).toList();

  private static final int LONGEST_QUOTE = 90;

  /** Follows the name of a State that is only expected, as in the calendar's file. */
  private static final String EXPECTED = "?";

  /** Facts that may be decimal numbers; numbers of paragraphs look the same but are not decimal. */
  private static final Set<String> MEASURES = Set.of("found", "value");

  /** What is said at the command line, and what elsewhere. */
  private static final Pattern BY_PLACE = Pattern.compile("⟦([^|⟧]*)\\|([^⟧]*)⟧");

  private static final Lazy<Translations> TEXTS =
      new Lazy<>(() -> Translations.load(Messages.class::getResourceAsStream, "messages.tsv"));

  /** Titles, requirements and sources of rules, which bring the English ones along. */
  private static final Lazy<Translations> RULES =
      new Lazy<>(
          () ->
              Translations.load(
                  Messages.class::getResourceAsStream,
                  "rule-texts.tsv",
                  1,
                  Translations.BUT_ENGLISH));

  private final Language language;
  private final boolean commands;

  private Messages(Language language, boolean commands) {
    this.language = language;
    this.commands = commands;
  }

  /**
   * The texts in the language with this code.
   *
   * @throws IllegalArgumentException if there are no texts in it
   */
  public static Messages in(String language) {
    return Language.of(language)
        .filter(Language.OF_OUTPUTS::contains)
        .map(known -> new Messages(known, true))
        .orElseThrow(
            () -> new IllegalArgumentException("There are no texts in '" + language + "'"));
  }

  /** The same texts for people who have no command line before them. */
  public Messages withoutCommands() {
    return new Messages(language, false);
  }

  /** Code of the language. */
  public String language() {
    return language.code();
  }

  /** Keys that have a text. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(TEXTS.get().keys());
    if (language != Language.ENGLISH) {
      keys.addAll(RULES.get().keys());
    }
    return keys;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  private String here(String text) {
    return BY_PLACE.matcher(text).replaceAll(commands ? "$1" : "$2");
  }

  /** The text of a key, in which each {@code {name}} is replaced by the fact of that name. */
  public String text(String key, Map<String, ?> facts) {
    return filled(
        find(key).orElseThrow(() -> new IllegalArgumentException("No text for " + key)), facts);
  }

  private Optional<String> find(String key) {
    Optional<String> text = TEXTS.get().find(key, language);
    return text.isPresent() || language == Language.ENGLISH
        ? text
        : RULES.get().find(key, language);
  }

  /**
   * The text of a key for a number of things, which distinguishes one from several: {@code key.one}
   * or {@code key.other}, in which {@code {count}} is the number.
   */
  public String counted(String key, int count) {
    return text(Translations.counted(key, count, language), Map.of("count", count));
  }

  /** Parts in a row, as in {@code a, b and c}. */
  public String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : text(
            "list.and",
            Map.of("first", String.join(", ", parts.subList(0, last)), "last", parts.get(last)));
  }

  /** Parts in a row that have commas themselves, as in {@code a; b; c}. */
  public String listed(Stream<String> parts) {
    return parts
        .reduce((first, last) -> text("list.also", Map.of("first", first, "last", last)))
        .orElse("");
  }

  /** The State's short name. */
  public String state(States states, State state) {
    return states.shortName(state, language);
  }

  /** The session's States in its order, those that are expected marked; empty if none is known. */
  public String states(States states, Session session) {
    String mark = "\u00A0" + EXPECTED;
    return session.states().stream()
        .map(each -> state(states, each) + (session.inferred().contains(each) ? mark : ""))
        .collect(Collectors.joining(", "));
  }

  /** What the mark of a State means that is expected; empty if no session has one. */
  public Optional<String> expected(Collection<Session> sessions) {
    return sessions.stream().allMatch(session -> session.inferred().isEmpty())
        ? Optional.empty()
        : Optional.of(text("calendar.inferred", Map.of("mark", EXPECTED)));
  }

  /** A day as the language writes it, as in {@code 18 July 2024}. */
  public String day(LocalDate day) {
    return TEXTS.get().date(day.getDayOfMonth() == 1 ? "date.first" : "date.day", day, language);
  }

  /** A month as the language writes it, as in {@code July 2024}. */
  public String month(YearMonth month) {
    return TEXTS.get().date("date.month", month.atDay(1), language);
  }

  /** A whole number as the language writes it. */
  public String number(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(",", text("number.group"));
  }

  /** A decimal number, written with a point, as the language writes it. */
  private String decimal(String number) {
    return number.replace(".", text("number.decimal"));
  }

  /** The rule's title. */
  public String title(Rule rule) {
    return rule.ownWords() ? rule.title() : find("title." + rule.key()).orElse(rule.title());
  }

  /** What the rule asks. */
  public String requirement(Rule rule) {
    String own = rule.requirement();
    String text = rule.ownWords() ? own : find("requirement." + rule.key()).orElse(own);
    return filled(text, rule.parameters());
  }

  /** Where the rule is written. */
  public String source(Rule rule) {
    return here(find("source." + rule.source()).orElse(rule.source()));
  }

  /** Words in the quotation marks of the language, shortened. */
  public String quoted(String words) {
    return find("label.quote").orElseThrow().replace("{words}", quote(words));
  }

  /** The text of a key and what belongs to it, as in {@code Asked: 12 points}. */
  public String labelled(String key, String text) {
    return pair(text(key), text);
  }

  /** A label and what belongs to it. */
  public String pair(String label, String text) {
    return find("label.pair")
        .orElseThrow()
        .replace("{label}", label)
        .replace("{text}", text)
        .strip();
  }

  /** What was found, one sentence. */
  public String found(Finding finding) {
    return text(finding.key(), finding.facts());
  }

  /** What a reader of files remarked. */
  public String notice(Notice notice) {
    return FileRemark.said(notice, language).orElse(notice.message());
  }

  /** How to mend it; for a rule in a user's own words, what it asks. */
  public String mend(Finding finding) {
    if (finding.rule().ownWords()) {
      return requirement(finding.rule());
    }
    String variant = finding.key().replaceFirst("found", "mend");
    return find(variant)
        .or(() -> find("mend." + finding.rule().key()))
        .map(text -> filled(text, finding.facts()))
        .orElseGet(() -> requirement(finding.rule()));
  }

  /** How much weight it has, and the rule's title. */
  public String heading(Finding finding) {
    return pair(text("severity." + word(finding.severity())), title(finding.rule()));
  }

  /** Where it is, in a few words. */
  public String place(Place place) {
    List<String> parts = new ArrayList<>();
    place.page().ifPresent(page -> parts.add(text("place.page", Map.of("page", page))));
    if (place.number().isPresent()) {
      parts.add(text("place.number", Map.of("number", place.number().get())));
    } else {
      place.paragraph().ifPresent(n -> parts.add(text("place.paragraph", Map.of("paragraph", n))));
    }
    place.part().ifPresent(part -> parts.add(text("part." + word(part))));
    place.section().ifPresent(title -> parts.add(quoted(title)));
    return parts.isEmpty() ? text("place.whole") : String.join(", ", parts);
  }

  /** The words at the place, shortened. */
  public static String quote(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, end < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : end) + " …";
  }

  /** The word by which texts call a constant, e.g. {@code carried-over}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String filled(String of, Map<String, ?> facts) {
    String text = here(of);
    return Translations.filled(
        text,
        name -> {
          if (!facts.containsKey(name)) {
            throw new IllegalArgumentException("No fact for {" + name + "} in: " + text);
          }
          return printed(name, facts.get(name));
        });
  }

  private String printed(String name, Object fact) {
    if (fact instanceof Integer || fact instanceof Long) {
      return number(((Number) fact).longValue());
    }
    String text = String.valueOf(fact);
    if (MEASURES.contains(name) && text.matches("\\d{1,3}\\.\\d{1,2}")) {
      return decimal(text);
    }
    if (name.equals("limit") && text.matches("\\d{1,7}")) {
      return number(Long.parseLong(text));
    }
    return text.matches("\\d{4,7}") && !text.matches("(?:19|20)\\d\\d")
        ? number(Long.parseLong(text))
        : text;
  }
}
