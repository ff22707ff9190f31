package org.uprlib.extract.write.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;

/**
 * The themes, groups of persons and goals by which OHCHR's matrices index recommendations, and UPR
 * Info's issues, in each language. Immutable and thread-safe.
 */
public final class IndexTerms {
  /** The code before a theme. */
  private static final Pattern CODED = Pattern.compile("[A-Z]\\d+ ");

  private static final String ISSUE = "issue";

  /** In this one, English terms that mean the same are one. */
  private static final Language OTHER = Language.OF_OUTPUTS.get(1);

  private final Map<String, Map<Language, String>> byEnglish = new HashMap<>();
  private final Map<String, Map<Language, String>> byOther = new HashMap<>();

  /** The first English term for what another language calls the same. */
  private final Map<String, String> byMeaning = new HashMap<>();

  private IndexTerms() {
    DataFile.read(
            IndexTerms.class::getResourceAsStream, "index-terms.tsv", Language.OF_OUTPUTS.size())
        .forEach(row -> add(Translations.texts(row::required, 0)));
    DataFile.read(
            IndexTerms.class::getResourceAsStream, "terms.tsv", Language.OF_OUTPUTS.size() + 2)
        .stream()
        .filter(row -> row.get(0).equals(ISSUE))
        .forEach(row -> add(Translations.texts(row::required, 2)));
  }

  /** Reads the terms that ship with the library. */
  public static IndexTerms load() {
    return new IndexTerms();
  }

  private void add(Map<Language, String> names) {
    byEnglish.putIfAbsent(words(names.get(Language.ENGLISH)), names);
    names.values().forEach(name -> byOther.putIfAbsent(words(name), names));
    byMeaning.putIfAbsent(names.get(OTHER), names.get(Language.ENGLISH));
  }

  private static String words(String term) {
    return Folding.words(term.replace("&", " and "));
  }

  /** {@code english} in {@code language}; one's own, which is in no table, stays as it is. */
  public String in(Language language, String english) {
    String code = code(english);
    Map<Language, String> names = byEnglish.get(words(english.substring(code.length())));
    return names == null || language == Language.ENGLISH ? english : code + names.get(language);
  }

  /** The English term that {@code said} is in any language; one's own stays as it is. */
  public String english(String said) {
    String code = code(said);
    String name = words(said.substring(code.length()));
    Map<Language, String> names = byOther.get(name);
    return names == null || byEnglish.containsKey(name) ? said : code + names.get(Language.ENGLISH);
  }

  /** The one spelling of {@code said}, whichever matrix or language it is from; or as it is. */
  public String spelled(String said) {
    String english = english(said);
    String code = code(english);
    Map<Language, String> names = byEnglish.get(words(english.substring(code.length())));
    return names == null ? said : code + byMeaning.get(names.get(OTHER));
  }

  /** What a theme is called whether a matrix puts a code before it or not, to compare. */
  public static String withoutCode(String theme) {
    return words(theme.substring(code(theme).length()));
  }

  private static String code(String term) {
    Matcher coded = CODED.matcher(term);
    return coded.lookingAt() ? coded.group() : "";
  }
}
