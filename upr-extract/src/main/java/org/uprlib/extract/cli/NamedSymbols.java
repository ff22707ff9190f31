package org.uprlib.extract.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * Finds symbol and language by the names that people give files: {@code A_HRC_43_15_E.pdf}, {@code
 * a-hrc-43-15-add.1-en.docx}, {@code AHRC4315.pdf}, {@code A/HRC/43/15} in folders. Immutable.
 */
final class NamedSymbols {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:pdf|docx?|rtf|odt|html?)$");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^A-Z0-9]+");

  /** The language behind the symbol: {@code _E}, {@code -en}, {@code E}, {@code (French)}. */
  private static final Pattern LANGUAGE =
      Pattern.compile("(?<=[0-9])[ _.(\\[-]*([A-Za-z]{1,7})(?![A-Za-z0-9])");

  private final Map<String, UnSymbol> joined = new HashMap<>();

  /** Knows {@code wanted} without separators, too, those apart that are alike without. */
  NamedSymbols(List<UnSymbol> wanted) {
    Set<String> ambiguous = new HashSet<>();
    for (UnSymbol symbol : wanted) {
      String key = joined(symbol.toString());
      if (joined.put(key, symbol) != null) {
        ambiguous.add(key);
      }
    }
    joined.keySet().removeAll(ambiguous);
  }

  /** The symbol by which a file is named; empty if by none. */
  Optional<UnSymbol> symbol(Path file) {
    String name = stem(file);
    Optional<UnSymbol> written = find(name).or(() -> find(apart(name)));
    if (written.isPresent()) {
      return written;
    }
    Optional<UnSymbol> run = Optional.ofNullable(joined.get(joined(name)));
    if (run.isPresent()) {
      return run;
    }
    Matcher language = LANGUAGE.matcher(name);
    while (language.find()) {
      if (language.end() == name.length() && language(language.group(1)).isPresent()) {
        return Optional.ofNullable(joined.get(joined(name.substring(0, language.start()))));
      }
    }
    return inFolders(file, name);
  }

  /** The language that a file's name gives behind its symbol; empty if none. */
  static Optional<Language> language(Path file) {
    String name = stem(file);
    int symbol = UnSymbol.find(name).stream().mapToInt(UnSymbol.Match::end).findFirst().orElse(0);
    Matcher behind = LANGUAGE.matcher(name);
    Optional<Language> last = Optional.empty();
    while (behind.find()) {
      Optional<Language> before = last;
      last = behind.start() < symbol ? last : language(behind.group(1)).or(() -> before);
    }
    return last;
  }

  private static Optional<UnSymbol> find(String name) {
    List<UnSymbol.Match> found = UnSymbol.find(name);
    return found.stream().map(UnSymbol.Match::symbol).findFirst();
  }

  /** With a low line before a language that follows a digit at once: {@code 15E}. */
  private static String apart(String name) {
    return LANGUAGE.matcher(name).replaceAll("_$1");
  }

  /** A copy of a site keeps the slashes of a symbol as folders; its last part is the file. */
  private static Optional<UnSymbol> inFolders(Path file, String name) {
    String path = file.resolveSibling(name).toString().replace('\\', '/');
    int begin = path.length() - name.length();
    return UnSymbol.find(path).stream()
        .filter(match -> match.start() < begin && match.end() > begin)
        .map(UnSymbol.Match::symbol)
        .findFirst();
  }

  /** The letters that documents of the United Nations end in, codes, or English names. */
  private static Optional<Language> language(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Language each : Language.values()) {
      String name = each.name().toLowerCase(Locale.ROOT);
      if (lower.equals(each.code()) || lower.equals(name) || lower.equals(name.substring(0, 1))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static String stem(Path file) {
    return ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst("");
  }

  private static String joined(String text) {
    return NO_LETTER_OR_DIGIT.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
  }
}
