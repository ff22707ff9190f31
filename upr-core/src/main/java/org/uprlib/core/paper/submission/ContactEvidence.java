package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.text.Folding;

/**
 * What bears out that an organisation submits, where only the place of its name says so: a mail or
 * web address that contains its name or short name, or a running head that contains its name.
 * Immutable.
 */
final class ContactEvidence {
  /** Shorter letters are in too many addresses by chance. */
  private static final int SHORTEST_ACRONYM = 3;

  private static final int SHORTEST_NAME = 6;

  /** As {@code of} and {@code del}. */
  private static final Pattern SMALL_WORDS = Pattern.compile("(?<!\\p{L})\\p{Ll}{1,3}(?!\\p{L})");

  private final String origin;
  private final String text;
  private final List<String> addresses;

  ContactEvidence(Document document, Contacts contacts) {
    this.origin = Folding.words(document.origin().text());
    this.text = Folding.words(document.text());
    this.addresses =
        Stream.concat(contacts.emails().stream(), contacts.webSites().stream())
            .map(ContactEvidence::host)
            .toList();
  }

  /** Whether a mail or web address contains the name, with its small words or without. */
  boolean inAddress(String printed) {
    return Stream.of(printed, SMALL_WORDS.matcher(printed).replaceAll(""))
        .anyMatch(this::inOneAddress);
  }

  private boolean inOneAddress(String printed) {
    String name = Folding.letters(printed);
    boolean small = printed.chars().anyMatch(Character::isLowerCase);
    int shortest = small ? SHORTEST_NAME : SHORTEST_ACRONYM;
    return addresses.stream()
        .anyMatch(host -> contains(host, name, shortest) || contains(name, host, SHORTEST_NAME));
  }

  private static boolean contains(String longer, String letters, int shortest) {
    return letters.length() >= shortest && longer.contains(letters);
  }

  /** The letters of the host's own name: {@code riversunited} of {@code www.rivers-united.org}. */
  private static String host(String address) {
    String host =
        address
            .substring(address.indexOf('@') + 1)
            .replaceFirst("^https?://", "")
            .replaceFirst("^www\\.", "");
    int end = host.indexOf('.');
    return Folding.letters(end < 0 ? host : host.substring(0, end));
  }

  /** True if the name is more often in the paper than in its running text. */
  boolean inRunningHead(String name) {
    String words = Folding.words(name);
    return !words.isEmpty() && count(origin, words) > count(text, words);
  }

  private static int count(String text, String words) {
    return (text.length() - text.replace(words, "").length()) / words.length();
  }
}
