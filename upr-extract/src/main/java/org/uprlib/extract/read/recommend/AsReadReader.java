package org.uprlib.extract.read.recommend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Recommendation;
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
  private final Map<Language, PhraseTable<Kind>> words;

  /** What words do in such a note; see the data file. */
  private enum Kind {
    NAMED,
    READ,
    ALONE,
    LINK
  }

  AsReadReader(Attributor attributor) {
    this.attributor = attributor;
    this.words =
        PhraseTable.load(AsReadReader.class::getResourceAsStream, "as-read.tsv", Kind.class)
            .byLanguage(Function.identity());
  }

  /**
   * What {@code note} says was read out; empty if it says something else. Notes are left in English
   * in some papers in other languages.
   *
   * @param language of the paper
   * @param location the place of the note
   */
  Optional<Recommendation.AsRead> read(String note, Language language, Location location) {
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
        : Optional.of(new Recommendation.AsRead(read, said.recommendingStates(), location));
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
    PhraseTable<Kind> phrases = words.get(language);
    return phrases
        .first(Kind.READ, folded)
        .flatMap(
            read ->
                phrases.all(Kind.LINK, folded).stream()
                    .filter(link -> link.start() >= read.end())
                    .findFirst())
        .map(Span::end)
        .orElse(-1);
  }

  private boolean finds(Kind kind, String folded, Language language) {
    return words.get(language).has(kind, folded);
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
