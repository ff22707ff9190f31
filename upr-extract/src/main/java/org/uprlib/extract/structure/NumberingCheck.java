package org.uprlib.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;

/** Looks for gaps and repeats in the numbers of recommendations. */
final class NumberingCheck {
  private NumberingCheck() {}

  static List<Notice> notices(List<Entry> entries) {
    List<Notice> notices = new ArrayList<>();
    Map<String, Entry> seen = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    long unnumbered = entries.stream().filter(NumberingCheck::unnumbered).count();
    if (unnumbered > 0) {
      notices.add(
          Notice.general(
              "number-missing",
              "Recommendations whose number could not be read: " + unnumbered + "."));
    }
    for (Entry entry : entries) {
      int dot = entry.label().lastIndexOf('.');
      if (entry.kind() != Entry.Kind.RECOMMENDATION || dot < 0) {
        continue;
      }
      String parent = entry.label().substring(0, dot);
      int number = Integer.parseInt(entry.label().substring(dot + 1));
      int last = counts.getOrDefault(parent, 0);
      if (seen.putIfAbsent(entry.label(), entry) != null) {
        notices.add(
            Notice.at(
                entry.span(),
                "numbering-repeat",
                "The number " + entry.label() + " stands twice."));
      } else if (number != last + 1) {
        notices.add(
            Notice.at(
                entry.span(),
                "numbering-gap",
                "After " + parent + "." + last + " comes " + entry.label() + "."));
      }
      counts.put(parent, number);
    }
    return notices;
  }

  private static boolean unnumbered(Entry entry) {
    return entry.kind() == Entry.Kind.RECOMMENDATION && entry.label().isEmpty();
  }
}
