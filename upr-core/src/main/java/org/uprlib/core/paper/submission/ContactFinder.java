package org.uprlib.core.paper.submission;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Sentences;

/** Finds contacts and consultative status. Thread-safe. */
record ContactFinder(SubmissionPhrases phrases, Sentences sentences) {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}");
  private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)[^\\s,;()<>\"”]{3,200}");

  Contacts contacts(List<SubmissionLine> lines, List<SubmissionLine> front) {
    Set<String> emails = new LinkedHashSet<>();
    lines.forEach(line -> collect(EMAIL, line.text(), emails));
    Set<String> sites = new LinkedHashSet<>();
    front.forEach(line -> collect(SITE, line.text(), sites));
    return new Contacts(List.copyOf(emails), List.copyOf(sites));
  }

  private static void collect(Pattern pattern, String text, Set<String> found) {
    if (text.indexOf('@') < 0 && pattern == EMAIL) {
      return;
    }
    for (Matcher match = pattern.matcher(text); match.find(); ) {
      String address = match.group();
      found.add(address.endsWith(".") ? address.substring(0, address.length() - 1) : address);
    }
  }

  Optional<String> consultativeStatus(List<SubmissionLine> lines) {
    for (SubmissionLine line : lines) {
      if (phrases.holds(PhraseKind.CONSULTATIVE, line.text())) {
        return sentences.spans(line.text(), 0).stream()
            .map(span -> span.in(line.text()).strip())
            .filter(sentence -> phrases.holds(PhraseKind.CONSULTATIVE, sentence))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
