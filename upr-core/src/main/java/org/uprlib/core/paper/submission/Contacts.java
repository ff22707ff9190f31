package org.uprlib.core.paper.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.paper.submission.parts.SubmissionLine;

/**
 * How those who submit can be reached, as the submission gives them. Immutable.
 *
 * @param emails addresses of electronic mail, in order, each once
 * @param webSites addresses of web sites in the paragraphs before the numbered text, in order
 */
public record Contacts(List<String> emails, List<String> webSites) {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}");
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
}
