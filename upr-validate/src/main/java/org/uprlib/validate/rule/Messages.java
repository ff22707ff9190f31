package org.uprlib.validate.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.FileRemark;
import org.uprlib.core.text.PluralRules;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * Texts in one language. Immutable and thread-safe.
 *
 * <p>{@code ⟦one|two⟧} in a text stands for {@code one} at the command line and for {@code two}
 * where a person has no command, as on a page or in a comment of a Word file.
 */
public final class Messages {
  /** Codes of the languages that there are texts in. */
  public static final List<String> LANGUAGES =
      Language.OF_OUTPUTS.stream().map(Language::code).toList();

  private static final int LONGEST_QUOTE = 90;

  /** Facts that may be decimal numbers; numbers of paragraphs look the same and are none. */
  private static final Set<String> MEASURES = Set.of("found", "value");

  /** What is said at the command line, and what elsewhere. */
  private static final Pattern BY_PLACE = Pattern.compile("⟦([^|⟧]*)\\|([^⟧]*)⟧");

  private final String language;
  private final Properties texts;
  private final boolean commands;
  private final PluralRules plurals;

  private Messages(String language, Properties texts, boolean commands, PluralRules plurals) {
    this.language = language;
    this.texts = texts;
    this.commands = commands;
    this.plurals = plurals;
  }

  /**
   * The texts in the language with this code.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Messages in(String language) {
    String file = "messages_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("There are no texts in '" + language + "'");
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Messages(language, texts, true, PluralRules.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same texts for people who have no command line before them. */
  public Messages withoutCommands() {
    return new Messages(language, texts, false, plurals);
  }

  /** Code of the language. */
  public String language() {
    return language;
  }

  /** Keys that have a text. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  private String here(String text) {
    return BY_PLACE.matcher(text).replaceAll(commands ? "$1" : "$2");
  }

  /** The text of a key, in which each {@code {name}} is replaced by the fact of that name. */
  public String text(String key, Map<String, ?> facts) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text for " + key);
    }
    return filled(text, facts);
  }

  /**
   * The text of a key for a number of things, which distinguishes one from several: {@code key.one}
   * or {@code key.other}, in which {@code {count}} is the number.
   */
  public String counted(String key, int count) {
    boolean one = plurals.isOne(count, Language.of(language).orElseThrow());
    return text(key + (one ? ".one" : ".other"), Map.of("count", count));
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

  /** Parts in a row that hold commas themselves, as in {@code a; b; c}. */
  public String listed(Stream<String> parts) {
    return parts
        .reduce((first, last) -> text("list.also", Map.of("first", first, "last", last)))
        .orElse("");
  }

  /** The State's short name. */
  public String state(States states, State state) {
    return states.shortName(state, Language.of(language).orElseThrow());
  }

  /** A day as the language writes it, as in {@code 18 July 2024}. */
  public String day(LocalDate day) {
    String pattern = text(day.getDayOfMonth() == 1 ? "date.first" : "date.day");
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
  }

  /** A month as the language writes it, as in {@code July 2024}. */
  public String month(YearMonth month) {
    return month.format(
        DateTimeFormatter.ofPattern(text("date.month"), Locale.forLanguageTag(language)));
  }

  /** A whole number as the language writes it. */
  public String number(long value) {
    StringBuilder digits = new StringBuilder().append(value);
    for (int at = digits.length() - 3; at > (value < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, text("number.group"));
    }
    return digits.toString();
  }

  /** A decimal number, written with a point, as the language writes it. */
  private String decimal(String number) {
    return number.replace(".", text("number.decimal"));
  }

  /** The rule's title. */
  public String title(Rule rule) {
    return rule.ownWords() ? rule.title() : texts.getProperty("title." + rule.key(), rule.title());
  }

  /** What the rule asks. */
  public String requirement(Rule rule) {
    String own = rule.requirement();
    String text = rule.ownWords() ? own : texts.getProperty("requirement." + rule.key(), own);
    return filled(text, rule.parameters());
  }

  /** Where the rule is written. */
  public String source(Rule rule) {
    return here(texts.getProperty("source." + rule.source(), rule.source()));
  }

  /** Words in the quotation marks of the language, shortened. */
  public String quoted(String words) {
    return texts.getProperty("label.quote").replace("{words}", quote(words));
  }

  /** The text of a key and what belongs to it, as in {@code Asked: 12 points}. */
  public String labelled(String key, String text) {
    return pair(text(key), text);
  }

  /** A label and what belongs to it. */
  public String pair(String label, String text) {
    return texts
        .getProperty("label.pair")
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
    return FileRemark.said(notice, Language.of(language).orElseThrow()).orElse(notice.message());
  }

  /** How to mend it; for a rule in a user's own words, what it asks. */
  public String mend(Finding finding) {
    if (finding.rule().ownWords()) {
      return requirement(finding.rule());
    }
    String variant = finding.key().replaceFirst("found", "mend");
    String text = texts.getProperty(variant, texts.getProperty("mend." + finding.rule().key()));
    return text == null ? requirement(finding.rule()) : filled(text, finding.facts());
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
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      String name = close < 0 ? "" : text.substring(open + 1, close);
      if (!facts.containsKey(name)) {
        throw new IllegalArgumentException("No fact for {" + name + "} in: " + text);
      }
      filled.append(text, at, open).append(printed(name, facts.get(name)));
      at = close + 1;
    }
    return filled.append(text.substring(at)).toString();
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
