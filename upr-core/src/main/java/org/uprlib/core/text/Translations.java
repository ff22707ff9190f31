package org.uprlib.core.text;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.Language;

/**
 * A table of texts for people: a key, and the text in each language, none of which may be missing.
 * Immutable and thread-safe.
 *
 * <p>{@code {name}} in a text is replaced by the argument of that name. The texts of a key with
 * {@code .former} appended are its former ones: they are still read, but no longer written.
 */
public final class Translations {
  /** The languages of a table whose keys are English. */
  public static final List<Language> BUT_ENGLISH =
      Language.OF_OUTPUTS.subList(1, Language.OF_OUTPUTS.size());

  private static final String FORMER = ".former";
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}?");

  private static final Lazy<Map<Language, PhraseTable<Plural>>> PLURALS =
      new Lazy<>(
          () ->
              PhraseTable.load(
                      Translations.class::getResourceAsStream, "plural-rules.tsv", Plural.class)
                  .byLanguage(Function.identity()));

  private final String name;
  private final Map<String, Map<Language, String>> texts;

  /** The forms that a text takes for some numbers of things; for all others it has one more. */
  private enum Plural {
    ONE
  }

  private Translations(String name, Map<String, Map<Language, String>> texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * Reads the table {@code name}, a column of keys and one for each of {@link Language#OF_OUTPUTS}.
   *
   * @param resources those beside the class that uses the table, which its module hands in
   * @throws IllegalStateException if it is missing, a text is empty or a key occurs twice
   */
  public static Translations load(Function<String, @Nullable InputStream> resources, String name) {
    return load(resources, name, 1, Language.OF_OUTPUTS);
  }

  /**
   * As {@link #load(Function, String)} with keys in several columns, which are joined by points,
   * and with columns for {@code languages}.
   */
  public static Translations load(
      Function<String, @Nullable InputStream> resources,
      String name,
      int keys,
      List<Language> languages) {
    Map<String, Map<Language, String>> texts = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.read(resources, name, keys + languages.size())) {
      String key = String.join(".", row.cells().subList(0, keys));
      if (texts.put(key, texts(row::required, keys, languages)) != null) {
        throw row.malformed("'" + key + "' occurs twice");
      }
    }
    return new Translations(name, texts);
  }

  /**
   * The text in each language, from the columns of a row that begin with {@code first}.
   *
   * @param columns the row's columns by number; throws if one is empty
   */
  public static Map<Language, String> texts(IntFunction<String> columns, int first) {
    return texts(columns, first, Language.OF_OUTPUTS);
  }

  private static Map<Language, String> texts(
      IntFunction<String> columns, int first, List<Language> languages) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (int i = 0; i < languages.size(); i++) {
      texts.put(languages.get(i), columns.apply(first + i));
    }
    return texts;
  }

  /** All keys, in the order of the table. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(texts.keySet());
  }

  /** The text of {@code key} in {@code language}, if there is one. */
  public Optional<String> find(String key, Language language) {
    return Optional.ofNullable(texts.get(key)).map(each -> each.get(language));
  }

  /**
   * The text of {@code key} in {@code language}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Language language) {
    return find(key, language)
        .orElseThrow(
            () -> new IllegalArgumentException(name + " has no '" + key + "' in " + language));
  }

  /** The text of {@code key} in each language. */
  public Map<Language, String> each(String key) {
    return texts.getOrDefault(key, Map.of());
  }

  /** All texts in {@code language} by their keys, in the order of the table. */
  public Map<String, String> texts(Language language) {
    Map<String, String> all = new LinkedHashMap<>();
    texts.forEach((key, each) -> all.put(key, each.get(language)));
    return all;
  }

  /**
   * As {@link #text(String, Language)}, with {@code arguments} in their places.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Language language, Map<String, ?> arguments) {
    return filled(
        text(key, language),
        place -> arguments.containsKey(place) ? String.valueOf(arguments.get(place)) : null);
  }

  /**
   * {@code text} with what {@code arguments} gives for each {@code {name}}; where that is null, the
   * place stays. What is put in has no places of its own.
   */
  public static String filled(String text, Function<String, @Nullable String> arguments) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String argument = arguments.apply(place.group(1));
              return Matcher.quoteReplacement(argument == null ? place.group() : argument);
            });
  }

  /** Whether {@code n} things are spoken of as one is in {@code language}. */
  public static boolean isOne(long n, Language language) {
    return PLURALS.get().get(language).is(Plural.ONE, Long.toString(n));
  }

  /** The key of the text for {@code n} things: {@code key} with {@code .one} or {@code .other}. */
  public static String counted(String key, long n, Language language) {
    return key + (isOne(n, language) ? ".one" : ".other");
  }

  /**
   * The text of {@code key} for {@code n} things, with {@code n} in its place.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String count(String key, int n, Language language) {
    return text(counted(key, n, language), language, Map.of("n", n));
  }

  /** {@code date} as the text of the key {@code date}, a pattern, has it. */
  public String date(LocalDate date, Language language) {
    return date("date", date, language);
  }

  /** {@code date} as the text of {@code key}, a pattern, has it. */
  public String date(String key, LocalDate date, Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    return DateTimeFormatter.ofPattern(text(key, language), locale).format(date);
  }

  /**
   * The key, without its {@code prefix}, whose text in any language is, or was formerly, {@code
   * text}, regardless of case, accents, blanks and punctuation.
   */
  public Optional<String> key(String prefix, String text) {
    String wanted = Folding.letters(text);
    return texts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(prefix))
        .filter(
            each ->
                each.getValue().values().stream()
                    .anyMatch(one -> Folding.letters(one).equals(wanted)))
        .map(each -> each.getKey().substring(prefix.length()))
        .map(key -> key.endsWith(FORMER) ? key.substring(0, key.length() - FORMER.length()) : key)
        .findFirst();
  }
}
