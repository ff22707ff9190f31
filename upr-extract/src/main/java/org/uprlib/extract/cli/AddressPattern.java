package org.uprlib.extract.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * Says where a paper is to be fetched from. Immutable.
 *
 * @param text a URL or the path of a file, with {@code {symbol}} ({@code A/HRC/43/15}) or {@code
 *     {file}} ({@code A_HRC_43_15}), and perhaps {@code {language}} ({@code en}), where these go
 */
record AddressPattern(String text) {
  private static final String SYMBOL = "{symbol}";
  private static final String FILE = "{file}";
  private static final String LANGUAGE = "{language}";
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
  private static final int COLUMNS = 2;

  /**
   * @throws IllegalArgumentException if it does not distinguish papers, or has a placeholder that
   *     is not known; the message is a sentence without a stop
   */
  AddressPattern {
    if (!text.contains(SYMBOL) && !text.contains(FILE)) {
      throw new IllegalArgumentException("has neither " + SYMBOL + " nor " + FILE);
    }
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      if (!List.of(SYMBOL, FILE, LANGUAGE).contains(places.group())) {
        throw new IllegalArgumentException(
            "has %s, which is not known; %s are"
                .formatted(places.group(), String.join(", ", SYMBOL, FILE, LANGUAGE)));
      }
    }
    if (!isUrl(text) && !isPath(text)) {
      throw new IllegalArgumentException("is not a path");
    }
  }

  /**
   * The pattern of a place that is known by name, or the one that {@code text} itself is.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static AddressPattern of(String text) {
    List<DataFile.Row> known = places();
    for (DataFile.Row row : known) {
      if (row.required(0).equals(text.toLowerCase(Locale.ROOT))) {
        return of(row);
      }
    }
    try {
      return new AddressPattern(text);
    } catch (IllegalArgumentException e) {
      String names = known.stream().map(row -> row.required(0)).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(e.getMessage() + "; or name a place: " + names, e);
    }
  }

  /** The pattern of the United Nations' own place for documents. */
  static AddressPattern usual() {
    return of(places().get(0));
  }

  private static List<DataFile.Row> places() {
    return DataFile.read(AddressPattern.class::getResourceAsStream, "addresses.tsv", COLUMNS);
  }

  private static AddressPattern of(DataFile.Row row) {
    try {
      return new AddressPattern(row.required(1));
    } catch (IllegalArgumentException e) {
      throw row.malformed(e.getMessage());
    }
  }

  String address(UnSymbol symbol, Language language) {
    return text.replace(SYMBOL, symbol.toString())
        .replace(FILE, fileName(symbol))
        .replace(LANGUAGE, language.code());
  }

  /** The file that the paper is, if the pattern is of files and not of the web. */
  Optional<Path> file(UnSymbol symbol, Language language) {
    return isUrl() ? Optional.empty() : Optional.of(Path.of(address(symbol, language)));
  }

  boolean isUrl() {
    return isUrl(text);
  }

  private static boolean isUrl(String text) {
    return URL.matcher(text).matches();
  }

  private static boolean isPath(String text) {
    try {
      return Path.of(text).getNameCount() > 0;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String fileName(UnSymbol symbol) {
    return symbol.toString().replace('/', '_');
  }
}
