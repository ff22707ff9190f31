package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.extract.reference.RecommendationNumber;

/** The recommendations of a report, in document order. */
final class Entries {
  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  List<Entry> all() {
    return List.copyOf(entries);
  }

  int size() {
    return entries.size();
  }

  List<Entry> matching(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).collect(Collectors.toList());
  }

  /** Those whose label is {@code number}, which may be a range's end. */
  List<Entry> numbered(RecommendationNumber number) {
    return matching(
        entry -> entry.paragraph().equals(number.paragraph()) && entry.number() == number.number());
  }

  /** Those from one label to another; under one paragraph by number, else by place. */
  List<Entry> between(RecommendationNumber first, RecommendationNumber last) {
    if (first.paragraph().equals(last.paragraph())) {
      return matching(
          entry ->
              entry.paragraph().equals(first.paragraph())
                  && first.number() <= entry.number()
                  && entry.number() <= last.number());
    }
    List<Entry> begin = numbered(first);
    List<Entry> end = numbered(last);
    if (begin.isEmpty() || end.isEmpty()) {
      return List.of();
    }
    int from = entries.indexOf(begin.get(0));
    int to = entries.lastIndexOf(end.get(end.size() - 1));
    return from <= to ? List.copyOf(entries.subList(from, to + 1)) : List.of();
  }

  /** Those of a list. */
  List<Entry> ofList(int list) {
    return matching(entry -> entry.list() == list);
  }

  /** The paragraph under which a list is numbered; empty if its labels have none. */
  OptionalInt paragraphOf(int list) {
    return entries.stream()
        .filter(entry -> entry.list() == list)
        .map(Entry::paragraph)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** True if recommendations are numbered under {@code paragraph}. */
  boolean hasParagraph(int paragraph) {
    OptionalInt wanted = OptionalInt.of(paragraph);
    return entries.stream().anyMatch(entry -> entry.paragraph().equals(wanted));
  }

  /** The paragraphs that have both numbers under them. */
  List<Integer> paragraphsWith(int first, int last) {
    List<Integer> firsts = paragraphsWith(first);
    firsts.retainAll(paragraphsWith(last));
    return firsts;
  }

  private List<Integer> paragraphsWith(int number) {
    return entries.stream()
        .filter(entry -> entry.number() == number && entry.paragraph().isPresent())
        .map(entry -> entry.paragraph().getAsInt())
        .distinct()
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
