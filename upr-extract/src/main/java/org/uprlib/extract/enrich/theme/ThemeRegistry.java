package org.uprlib.extract.enrich.theme;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.search.TextSearch;
import org.uprlib.extract.text.search.TextSearch.SearchedText;
import org.uprlib.extract.text.search.TextSearch.Wording;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * Finds themes of one's own by a registry of words: whole words, regardless of capitals and
 * accents; several words that follow each other; {@code discriminat*}, the beginning of a word;
 * {@code ~detain}, any form of a word.
 *
 * <pre>{@code
 * ThemeRegistry registry = ThemeRegistry.of(Path.of("themes.tsv"));
 * registry.read("End conversion therapy"); // conversion practices
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ThemeRegistry implements ThemeReader {
  private static final Comparator<Span> IN_TEXT =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private final Map<String, Rule> rules;

  private ThemeRegistry(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /** An asterisk elsewhere than at the end of a word, or an operator of another search. */
  private static final Pattern IN_NO_TEXT =
      Pattern.compile("\\*[^\\s*]|(?:^|\\s)\\*|(?:^|\\s)(?:OR|AND|NOT)\\s");

  private static final char END_OF_WORD = '\u0001';
  private static final char END_OF_LIST = '\u0002';

  /** By what a theme is recognised. */
  private record Rule(
      OwnTheme theme, List<Wording> include, List<Wording> allOf, List<Wording> exclude) {
    /** The words of {@code text} by which it has the theme; empty if it does not. */
    List<Span> places(SearchedText text) {
      if (include.isEmpty() && allOf.isEmpty()) {
        return List.of();
      }
      List<Span> one = places(include, text);
      boolean lacks = !include.isEmpty() && one.isEmpty();
      if (lacks
          || allOf.stream().anyMatch(wording -> !wording.isIn(text))
          || exclude.stream().anyMatch(wording -> wording.isIn(text))) {
        return List.of();
      }
      one.addAll(places(allOf, text));
      return one;
    }

    private static List<Span> places(List<Wording> wordings, SearchedText text) {
      List<Span> all = new ArrayList<>();
      wordings.forEach(wording -> all.addAll(wording.places(text)));
      return all;
    }
  }

  /**
   * The registry in {@code file}, TSV or, if it begins with a bracket, JSON.
   *
   * @throws TranslatedException if it is malformed, by line
   * @throws IOException if the file cannot be read
   */
  public static ThemeRegistry of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new TranslatedException(name, 0, because("no-text"), e);
    }
  }

  /**
   * The registry in {@code text}: TSV with the columns {@code theme}, {@code parent}, {@code
   * include}, {@code all of} and {@code exclude}, of which only the first is required, named in the
   * first line, words parted by bars, lines that begin with {@code #} left out; or a JSON array of
   * objects with {@code theme}, {@code parent} and lists {@code include}, {@code allOf} and {@code
   * exclude}.
   *
   * @param name what to call it in messages
   * @throws TranslatedException if it is malformed, by line
   */
  public static ThemeRegistry parse(String name, String text) throws TranslatedException {
    TextSearch.Maker maker = new TextSearch.Maker(false);
    Map<String, Rule> rules = new LinkedHashMap<>();
    List<RegistryFile.Entry> entries = RegistryFile.entries(name, text);
    for (RegistryFile.Entry entry : entries) {
      OwnTheme theme = entry.theme();
      Rule rule =
          new Rule(
              theme,
              wordings(entry.place(), theme.include(), maker),
              wordings(entry.place(), theme.allOf(), maker),
              wordings(entry.place(), theme.exclude(), maker));
      if (rules.putIfAbsent(theme.name(), rule) != null) {
        throw entry.place().wrong("theme-twice", Map.of("theme", theme.name()));
      }
    }
    if (rules.isEmpty()) {
      throw new RegistryFile.Place(name, 0).wrong("no-theme", Map.of());
    }
    for (RegistryFile.Entry entry : entries) {
      requireParents(entry.place(), entry.theme().name(), rules);
      requireWords(entry, entries);
    }
    return new ThemeRegistry(rules);
  }

  private static List<Wording> wordings(
      RegistryFile.Place place, List<String> words, TextSearch.Maker maker)
      throws TranslatedException {
    List<Wording> wordings = new ArrayList<>();
    for (String each : words) {
      if (IN_NO_TEXT.matcher(each).find()) {
        throw place.wrong("in-no-text", Map.of("word", each));
      }
      wordings.add(
          maker.wording(each).orElseThrow(() -> place.wrong("no-word", Map.of("word", each))));
    }
    return wordings;
  }

  /** A theme without words is found by those that are part of it. */
  private static void requireWords(RegistryFile.Entry entry, List<RegistryFile.Entry> all)
      throws TranslatedException {
    OwnTheme theme = entry.theme();
    boolean parent =
        all.stream().anyMatch(each -> each.theme().parent().equals(Optional.of(theme.name())));
    if (theme.include().isEmpty() && theme.allOf().isEmpty() && !parent) {
      throw entry.place().wrong("found-by-nothing", Map.of("theme", theme.name()));
    }
  }

  private static void requireParents(
      RegistryFile.Place place, String theme, Map<String, Rule> rules) throws TranslatedException {
    Set<String> seen = new LinkedHashSet<>(List.of(theme));
    Rule rule = rules.get(theme);
    while (rule.theme().parent().isPresent()) {
      String parent = rule.theme().parent().get();
      if (!rules.containsKey(parent)) {
        throw place.wrong("no-parent", Map.of("parent", parent));
      }
      if (!seen.add(parent)) {
        throw place.wrong("own-parent", Map.of("theme", theme));
      }
      rule = rules.get(parent);
    }
  }

  /** The themes that are declared, in their order. */
  List<OwnTheme> themes() {
    return rules.values().stream().map(Rule::theme).toList();
  }

  /** Names of the themes that are declared, in their order. */
  public List<String> names() {
    return List.copyOf(rules.keySet());
  }

  /** All that is declared, in one text: what differs in nothing has the same. */
  public String declared() {
    StringBuilder all = new StringBuilder();
    for (OwnTheme theme : themes()) {
      add(all, List.of(theme.name()));
      add(all, theme.parent().stream().toList());
      add(all, theme.include());
      add(all, theme.allOf());
      add(all, theme.exclude());
    }
    return all.toString();
  }

  private static void add(StringBuilder all, List<String> words) {
    words.forEach(word -> all.append(word).append(END_OF_WORD));
    all.append(END_OF_LIST);
  }

  /** The themes of an English {@code text}. */
  @Override
  public List<Theme> read(String text) {
    return read(text, Language.ENGLISH);
  }

  /**
   * The themes of {@code text}, each once, in the order of their first words, each before those
   * that it is a part of.
   *
   * @param language whose forms words have
   */
  @Override
  public List<Theme> read(String text, Language language) {
    SearchedText searched = SearchedText.of(text, language);
    Map<String, Set<Span>> found = new LinkedHashMap<>();
    for (Rule rule : rules.values()) {
      List<Span> places = rule.places(searched);
      if (!places.isEmpty()) {
        for (String name : withParents(rule)) {
          found.computeIfAbsent(name, key -> new TreeSet<>(IN_TEXT)).addAll(places);
        }
      }
    }
    return found.entrySet().stream()
        .map(each -> new Theme(each.getKey(), Words.at(text, List.copyOf(each.getValue()))))
        .sorted(Comparator.comparingInt(theme -> theme.words().get(0).span().start()))
        .toList();
  }

  private List<String> withParents(Rule rule) {
    List<String> names = new ArrayList<>(List.of(rule.theme().name()));
    Optional<String> parent = rule.theme().parent();
    while (parent.isPresent()) {
      names.add(parent.get());
      parent = rules.get(parent.get()).theme().parent();
    }
    return names;
  }

  /**
   * A theme of one's own, as a registry declares it: a text has it if it contains one of {@code
   * include}, each of {@code allOf}, and none of {@code exclude}; also if it has a theme of which
   * it is the parent. Immutable.
   *
   * @param name by which results know it
   * @param parent name of the theme that it is a part of
   * @param include words of which one is enough; may be empty if there are others
   * @param allOf words of which none may lack
   * @param exclude words of which none may be there
   */
  record OwnTheme(
      String name,
      Optional<String> parent,
      List<String> include,
      List<String> allOf,
      List<String> exclude) {}
}
