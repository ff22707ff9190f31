package org.uprlib.extract.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;

/** Finds who submits in the opening lines. Thread-safe. */
final class OrganisationFinder {
  private static final int LONGEST_NAME = 140;
  private static final Pattern ACRONYM = Pattern.compile("\\(([\\p{Lu}][\\p{L}\\d&.-]{1,14})\\)");
  private static final Pattern RESOLUTION =
      Pattern.compile("(?<![\\d/])\\d{1,3}/\\d{1,3}(?![\\d/])");
  private static final Pattern SEPARATOR = Pattern.compile("[;；\\n]");
  private static final Pattern LIST =
      Pattern.compile(",\\s+(?:and |et |y |и )?|\\s+(?:and|et|y|и|&)\\s+|、|و ");

  private final Phrases phrases;

  OrganisationFinder(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Organisation> find(List<Line> front) {
    Map<String, Organisation> found = new LinkedHashMap<>();
    for (int i = 0; i < front.size(); i++) {
      Line line = front.get(i);
      String folded = Phrases.fold(line.text());
      Optional<Span> by = phrases.find(PhraseKind.SUBMITTED_BY, folded);
      if (by.isPresent() && !sentence(line.text())) {
        named(line, by.get().end(), found);
        if (found.isEmpty()) {
          listed(front.subList(i + 1, front.size()), found);
        }
      } else if (line.heading() && phrases.begins(PhraseKind.ABOUT, line.text())) {
        int name = line.text().indexOf(' ') + 1;
        add(line, name, line.text().length(), found);
      } else if (phrases.find(PhraseKind.JOINT, folded).filter(j -> j.start() > 3).isPresent()
          && phrases.find(PhraseKind.REVIEW, folded).isPresent()) {
        before(line, phrases.find(PhraseKind.JOINT, folded).get().start(), found);
      }
    }
    return List.copyOf(found.values());
  }

  /** What tells of a mandate, as OHCHR's own papers do, tells of no stakeholder. */
  private static boolean sentence(String text) {
    return text.strip().endsWith(".") && text.length() > LONGEST_NAME
        || RESOLUTION.matcher(text).find();
  }

  /** Names behind "Submitted by:" in the same paragraph. */
  private static void named(Line line, int from, Map<String, Organisation> found) {
    int start = from;
    String text = line.text();
    while (start < text.length() && " :：\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    split(line, start, text.length(), SEPARATOR, found);
  }

  /** Names in the short paragraphs that follow. */
  private static void listed(List<Line> lines, Map<String, Organisation> found) {
    for (Line line : lines) {
      String text = line.text();
      boolean name =
          text.length() <= LONGEST_NAME
              && !line.heading()
              && text.indexOf(':') < 0
              && text.indexOf('@') < 0
              && ParagraphNumber.of(line.paragraph()).isEmpty();
      if (!name) {
        return;
      }
      split(line, 0, text.length(), SEPARATOR, found);
    }
  }

  /** Names before "joint submission" in a title. */
  private static void before(Line line, int end, Map<String, Organisation> found) {
    split(line, 0, end, LIST, found);
  }

  private static void split(
      Line line, int from, int end, Pattern separator, Map<String, Organisation> found) {
    Matcher parts = separator.matcher(line.text()).region(from, end);
    int start = from;
    while (parts.find()) {
      add(line, start, parts.start(), found);
      start = parts.end();
    }
    add(line, start, end, found);
  }

  private static void add(Line line, int start, int end, Map<String, Organisation> found) {
    String text = line.text();
    int first = start;
    int last = end;
    while (first < last && "-–•* \t,".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    while (last > first && "., \t:".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    String name = text.substring(first, last);
    if (name.length() < 2 || name.length() > LONGEST_NAME || !Character.isLetter(name.charAt(0))) {
      return;
    }
    Matcher acronym = ACRONYM.matcher(name);
    Optional<String> shortName = acronym.find() ? Optional.of(acronym.group(1)) : Optional.empty();
    String bare = shortName.isPresent() ? name.substring(0, acronym.start()).strip() : name;
    Span place = new Span(first, last).shift(line.paragraph().span().start());
    found.putIfAbsent(Phrases.fold(bare), new Organisation(bare, shortName, place));
  }
}
