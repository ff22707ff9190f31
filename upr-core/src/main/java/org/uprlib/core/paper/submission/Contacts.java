package org.uprlib.core.paper.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.text.Folding;

/**
 * How those who submit can be reached, as the submission gives them. Immutable.
 *
 * @param emails addresses of electronic mail, in order, each once
 * @param webSites addresses of web sites in the paragraphs before the numbered text, in order
 */
public record Contacts(List<String> emails, List<String> webSites) {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}");

  /** Shorter letters are in too many addresses by chance. */
  private static final int SHORTEST_ACRONYM = 3;

  private static final int SHORTEST_NAME = 6;

  /** As {@code of} and {@code del}. */
  private static final Pattern SMALL_WORDS = Pattern.compile("(?<!\\p{L})\\p{Ll}{1,3}(?!\\p{L})");

  /** The host's own name: {@code rivers-united} of {@code www.rivers-united.org}. */
  private static final Pattern HOST = Pattern.compile("(?:.*@|https?://)?(?:www\\.)?([^.]*)");

  private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)[^\\s,;()<>\"”]{3,200}");

  public Contacts {
    emails = List.copyOf(emails);
    webSites = List.copyOf(webSites);
  }

  /** Those in {@code lines}; sites of {@code front} alone, as notes cite others. */
  static Contacts of(List<SubmissionLine> lines, List<SubmissionLine> front) {
    Set<String> emails = new LinkedHashSet<>();
    lines.stream()
        .map(SubmissionLine::text)
        .filter(text -> text.indexOf('@') >= 0)
        .forEach(text -> collect(EMAIL, text, emails));
    Set<String> sites = new LinkedHashSet<>();
    front.forEach(line -> collect(SITE, line.text(), sites));
    return new Contacts(List.copyOf(emails), List.copyOf(sites));
  }

  private static void collect(Pattern pattern, String text, Set<String> found) {
    for (Matcher match = pattern.matcher(text); match.find(); ) {
      String address = match.group();
      found.add(address.endsWith(".") ? address.substring(0, address.length() - 1) : address);
    }
  }

  /**
   * Whether a mail or web address contains a name, with its small words or without: that bears out
   * that it submits, where only the place of its name says so.
   */
  boolean contain(String printed) {
    return Stream.of(printed, SMALL_WORDS.matcher(printed).replaceAll(""))
        .map(Folding::letters)
        .anyMatch(letters -> hosts().anyMatch(host -> alike(host, letters)));
  }

  private static boolean alike(String host, String name) {
    return contains(host, name, SHORTEST_ACRONYM) || contains(name, host, SHORTEST_NAME);
  }

  private static boolean contains(String longer, String letters, int shortest) {
    return letters.length() >= shortest && longer.contains(letters);
  }

  /** The letters of the hosts' own names. */
  private Stream<String> hosts() {
    return Stream.concat(emails.stream(), webSites.stream())
        .flatMap(address -> HOST.matcher(address).results().limit(1))
        .map(host -> Folding.letters(host.group(1)));
  }
}
