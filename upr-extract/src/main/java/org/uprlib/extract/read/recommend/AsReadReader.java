package org.uprlib.extract.read.recommend;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Location;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.AsRead;
import org.uprlib.extract.text.attribution.Attribution;
import org.uprlib.extract.text.attribution.Attributor;

/**
 * Reads notes that say how a recommendation was read out: {@code The recommendation as read during
 * the interactive dialogue: “Ratify the Convention” (Chile).} Immutable and thread-safe.
 */
final class AsReadReader {
  /** What comes before the words read out is no longer than this. */
  private static final int LONGEST_HEAD = 200;

  private static final String OPENING = "“\"«„‘‟";
  private static final String CLOSING = "”\"»“’‟";
  private static final Pattern BRACKETED = Pattern.compile("\\[(.*)\\]\\W*", Pattern.DOTALL);
  private static final Pattern STOPS = Pattern.compile("[\\s.;]+$");

  private final Attributor attributor;
  private final Map<Language, Map<Kind, Pattern>> words = new EnumMap<>(Language.class);

  /** What words do in such a note; see the data file. */
  private enum Kind {
    NAMED,
    READ,
    ALONE,
    LINK
  }

  /**
   * A reader that finds with {@code attributor} who read a recommendation out.
   *
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  AsReadReader(Attributor attributor) {
    this.attributor = attributor;
    for (Language language : Language.values()) {
      words.put(language, new EnumMap<>(Kind.class));
    }
    for (DataFile.Row row :
        DataFile.read(AsReadReader.class::getResourceAsStream, "as-read.tsv", 3)) {
      Language language =
          Language.of(row.required(0))
              .orElseThrow(() -> row.malformed("'" + row.get(0) + "' is no language"));
      List<String> phrases = row.list(2, "|").stream().map(Pattern::quote).toList();
      words
          .get(language)
          .put(
              row.oneOf(Kind.class, 1),
              Pattern.compile("(?<!\\p{L})(?:" + String.join("|", phrases) + ")(?!\\p{L})"));
    }
  }

  /**
   * What {@code note} says was read out; empty if it says something else. Notes are left in English
   * in some papers in other languages.
   *
   * @param language of the paper
   * @param location where the note stands
   */
  Optional<AsRead> read(String note, Language language, Location location) {
    Matcher bracketed = BRACKETED.matcher(note.strip());
    String text = bracketed.matches() ? bracketed.group(1).strip() : note.strip();
    int start = start(text, language);
    for (Language other : words.keySet()) {
      start = start < 0 ? start(text, other) : start;
    }
    if (start < 0) {
      return Optional.empty();
    }
    Attribution said = attributor.attribute(unquoted(text.substring(start).strip()));
    String read = unquoted(said.text());
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(new AsRead(read, said.recommendingStates(), location));
  }

  /** Where the words begin that were read out; negative if the note has none. */
  private int start(String text, Language language) {
    int head = 0;
    while (head < text.length() && head < LONGEST_HEAD && !endsHead(text.charAt(head))) {
      head++;
    }
    String folded = text.substring(0, head).toLowerCase(Locale.ROOT);
    boolean named = finds(Kind.NAMED, folded, language) && finds(Kind.READ, folded, language);
    if (!named && !finds(Kind.ALONE, folded, language)) {
      return -1;
    }
    if (head < text.length() && endsHead(text.charAt(head))) {
      return text.charAt(head) == ':' ? head + 1 : head;
    }
    return behindLink(folded, language);
  }

  /** {@code The recommendation originally made was to ratify the Convention}. */
  private int behindLink(String folded, Language language) {
    Matcher read = words.get(language).get(Kind.READ).matcher(folded);
    Matcher link = words.get(language).get(Kind.LINK).matcher(folded);
    return read.find() && link.find(read.end()) ? link.end() : -1;
  }

  private boolean finds(Kind kind, String folded, Language language) {
    Pattern phrases = words.get(language).get(kind);
    return phrases != null && phrases.matcher(folded).find();
  }

  private static boolean endsHead(char c) {
    return c == ':' || OPENING.indexOf(c) >= 0;
  }

  /** The text without the quotation marks around its words. */
  private static String unquoted(String text) {
    String words = STOPS.matcher(text).replaceFirst("");
    int start = 0;
    while (start < words.length() && isQuote(words.charAt(start), OPENING)) {
      start++;
    }
    if (start == 0) {
      return words;
    }
    int end = words.length();
    while (end > start && CLOSING.indexOf(words.charAt(end - 1)) < 0) {
      end--;
    }
    if (end == start) {
      return words.substring(start).strip();
    }
    String read = STOPS.matcher(words.substring(start, end - 1)).replaceFirst("").strip();
    String behind = words.substring(end).strip();
    return behind.startsWith("(") ? read + " " + behind : read;
  }

  private static boolean isQuote(char c, String marks) {
    return marks.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
