package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.structure.Entry;

/** A section II written out paragraph by paragraph, for tests. */
final class SectionTwo {
  private final List<Entry> entries = new ArrayList<>();
  private final StringBuilder document = new StringBuilder();

  /** A numbered paragraph that is no recommendation. */
  SectionTwo says(int paragraph, String text) {
    add(Entry.Kind.STATEMENT, String.valueOf(paragraph), text);
    return this;
  }

  /** A paragraph without a number. */
  SectionTwo says(String text) {
    add(Entry.Kind.STATEMENT, "", text);
    return this;
  }

  /** Recommendations under a paragraph. */
  SectionTwo recommends(int paragraph, int first, int last) {
    for (int number = first; number <= last; number++) {
      recommends(paragraph + "." + number);
    }
    return this;
  }

  /** A recommendation. */
  SectionTwo recommends(String label) {
    add(Entry.Kind.RECOMMENDATION, label, "Accept visits and support civil society (Spain);");
    return this;
  }

  private void add(Entry.Kind kind, String label, String text) {
    int start = document.length();
    document.append(text).append('\n');
    entries.add(entry(kind, label, text, new Span(start, start + text.length())));
  }

  /** An entry that takes up {@code span}. */
  static Entry entry(Entry.Kind kind, String label, String text, Span span) {
    return new Entry(kind, label, Optional.empty(), text, text, span, span, Optional.empty());
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The text that all spans point into. */
  String document() {
    return document.toString();
  }
}
