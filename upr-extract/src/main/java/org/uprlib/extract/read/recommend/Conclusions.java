package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.write.translation.Notices;

/**
 * A report's section "Conclusions and/or recommendations". Immutable.
 *
 * @param entries its statements and recommendations, in document order
 * @param notices gaps and repeats in the numbering, and what may be recommendations of their own
 */
record Conclusions(List<Entry> entries, List<Notice> notices) {
  Conclusions {
    entries = List.copyOf(entries);
    notices = List.copyOf(notices);
  }

  /** A number under a paragraph, and what puts another behind it: {@code 115.2bis}. */
  private static final Pattern LABEL = Pattern.compile("(\\d+)[.](\\d+)(.*)");

  /** The section of these entries, its numbering checked; {@code doubts} are known already. */
  static Conclusions of(List<Entry> entries, List<Notice> doubts) {
    List<Notice> notices = numbering(entries);
    notices.addAll(doubts);
    return new Conclusions(entries, notices);
  }

  /** Gaps and repeats in the numbers of the recommendations. */
  private static List<Notice> numbering(List<Entry> entries) {
    List<Notice> notices = new ArrayList<>();
    Map<String, Entry> seen = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int unnumbered = unnumbered(entries);
    if (unnumbered > 0) {
      notices.add(Notices.general("number-missing", Map.of("count", unnumbered)));
    }
    for (Entry entry : entries) {
      Matcher label = LABEL.matcher(entry.label());
      if (entry.kind() != Entry.Kind.RECOMMENDATION || !label.matches()) {
        continue;
      }
      String parent = label.group(1);
      int number = Integer.parseInt(label.group(2));
      int last = counts.getOrDefault(parent, 0);
      boolean between = !label.group(3).isEmpty() && number == last;
      if (seen.putIfAbsent(entry.label(), entry) != null) {
        notices.add(Notices.at(entry.span(), "numbering-repeat", Map.of("label", entry.label())));
      } else if (number != last + 1 && !between) {
        String before = parent + "." + last;
        notices.add(
            Notices.at(
                entry.span(), "numbering-gap", Map.of("before", before, "label", entry.label())));
      }
      counts.put(parent, number);
    }
    return notices;
  }

  /** How many have no number of their own: none at all, or only that of their paragraph. */
  private static int unnumbered(List<Entry> entries) {
    Map<String, Integer> alone = new HashMap<>();
    entries.stream()
        .filter(Entry::recommends)
        .map(Entry::label)
        .filter(label -> label.chars().allMatch(Character::isDigit))
        .forEach(label -> alone.merge(label, 1, Integer::sum));
    return alone.entrySet().stream()
        .filter(each -> each.getKey().isEmpty() || each.getValue() > 1)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
