package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StatementParagraph;

/** A section II written out paragraph by paragraph, for tests. */
final class SectionTwo {
  private final List<ConclusionItem> items = new ArrayList<>();
  private final StringBuilder document = new StringBuilder();

  /** A numbered paragraph that is no recommendation. */
  SectionTwo says(int paragraph, String text) {
    items.add(new StatementParagraph(String.valueOf(paragraph), text, append(text)));
    return this;
  }

  /** A paragraph without a number. */
  SectionTwo says(String text) {
    items.add(new StatementParagraph("", text, append(text)));
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
    String text = "Accept visits and support civil society (Spain);";
    items.add(new NumberedRecommendation(label, text, append(text)));
    return this;
  }

  private Span append(String text) {
    int start = document.length();
    document.append(text).append('\n');
    return new Span(start, start + text.length());
  }

  List<ConclusionItem> items() {
    return List.copyOf(items);
  }

  /** The text that all spans point into. */
  String document() {
    return document.toString();
  }
}
