package org.uprlib.extract.write.translation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.PluralRules;
import org.uprlib.core.vocabulary.Language;

/**
 * A table of texts: a key, and the text in each language. Immutable and thread-safe.
 *
 * <p>{@code {name}} in a text stands for an argument of that name. The texts of a key with {@code
 * .former} behind it are those that the key had before: they are read, and written no more.
 */
public final class Translations {
  /** The languages that a table has, in the order of its columns. */
  public static final List<Language> LANGUAGES = Language.OF_OUTPUTS;

  private static final String FORMER = ".former";

  private final String name;
  private final Map<String, Map<Language, String>> texts;
  private final PluralRules plurals = PluralRules.load();

  private Translations(String name, Map<String, Map<Language, String>> texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * Reads the table {@code name} beside {@code owner}.
   *
   * @throws IllegalStateException if it is missing, a text is empty or a key occurs twice
   */
  public static Translations load(Class<?> owner, String name) {
    Map<String, Map<Language, String>> texts = new LinkedHashMap<>();
    for (DataFile.Row row : DataFile.read(owner::getResourceAsStream, name, LANGUAGES.size() + 1)) {
      if (texts.put(row.required(0), texts(row::required, 1)) != null) {
        throw row.malformed("'" + row.get(0) + "' is there twice");
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
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (int i = 0; i < LANGUAGES.size(); i++) {
      texts.put(LANGUAGES.get(i), columns.apply(first + i));
    }
    return texts;
  }

  /**
   * The text of {@code key} in {@code language}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key, Language language) {
    return Optional.ofNullable(texts.get(key))
        .map(each -> each.get(language))
        .orElseThrow(
            () -> new IllegalArgumentException(name + " has no '" + key + "' in " + language));
  }

  /** The text of {@code key} in each language. */
  public EachLanguage each(String key) {
    Map<Language, String> each = new EnumMap<>(Language.class);
    LANGUAGES.forEach(language -> each.put(language, text(key, language)));
    return new EachLanguage(each);
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
   * @throws IllegalArgumentException if there is none
   */
  public String text(String key, Language language, Map<String, ?> arguments) {
    String text = text(key, language);
    for (Map.Entry<String, ?> each : arguments.entrySet()) {
      text = text.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
    }
    return text;
  }

  /**
   * The text of {@code key} for {@code n} things, with {@code n} in its place: that of the key with
   * {@code .one} or {@code .other} behind it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String count(String key, int n, Language language) {
    return text(key + (plurals.isOne(n, language) ? ".one" : ".other"), language, Map.of("n", n));
  }

  /** {@code date} as the text of the key {@code date}, a pattern, has it. */
  public String date(LocalDate date, Language language) {
    Locale locale = Locale.forLanguageTag(language.code());
    return DateTimeFormatter.ofPattern(text("date", language), locale).format(date);
  }

  /**
   * The rest of the key that begins with {@code prefix} and whose text in any language is, or was
   * before, {@code text}, whatever its case, accents, blanks and punctuation.
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
