package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Span;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.structure.ExplainedMarks;
import org.uprlib.extract.read.structure.MarkNames;
import org.uprlib.extract.text.reference.RecommendationNumber;

/** The recommendations of section II and the marks that they bear. For one report. */
final class MarkedEntries {
  private final MarkNames names;
  private final Lazy<List<Marked>> entries;

  MarkedEntries(MarkNames names, List<Entry> entries) {
    this.names = names;
    this.entries =
        new Lazy<>(
            () ->
                entries.stream()
                    .filter(Entry::recommends)
                    .map(each -> new Marked(each.label(), ExplainedMarks.of(each)))
                    .toList());
  }

  private record Marked(String label, Optional<String> sign) {
    boolean isUnder(String paragraph) {
      return label.startsWith(paragraph + ".");
    }

    boolean isNumbered() {
      return RecommendationNumber.parse(label).isPresent();
    }
  }

  /**
   * A text with numbers of recommendations where its own words name them by their mark.
   *
   * @param isWhole false if it still tells some apart by what they look like
   */
  record Numbered(String text, List<Change> changes, boolean isWhole) {
    /** {@code words} of the text, in place of {@code printed} of the text as it is printed. */
    record Change(Span printed, Span words) {}

    /** The place in the text as it is printed. */
    Span printed(Span part) {
      int start = part.start();
      int end = part.end();
      for (Change change : changes) {
        Span words = change.words();
        int behind = change.printed().end() - words.end();
        if (words.end() <= part.start()) {
          start = part.start() + behind;
        } else if (words.start() <= part.start()) {
          start = change.printed().start();
        }
        if (words.end() <= part.end()) {
          end = part.end() + behind;
        } else if (words.start() < part.end()) {
          end = change.printed().end();
        }
      }
      return new Span(start, end);
    }
  }

  /** The text of {@code paragraph}, whose own recommendations it names, if these bear the mark. */
  Numbered numbered(String text, String paragraph) {
    StringBuilder numbered = new StringBuilder();
    List<Numbered.Change> changes = new ArrayList<>();
    boolean whole = !names.namesLooks(text);
    int done = 0;
    for (MarkNames.Name name : names.in(text)) {
      List<Marked> meant = meant(name, paragraph);
      whole &= !meant.isEmpty() && meant.stream().allMatch(Marked::isNumbered);
      numbered.append(text, done, name.span().start());
      int start = numbered.length();
      numbered.append(names.leader(name, text));
      numbered.append(meant.stream().map(Marked::label).collect(Collectors.joining(", ", " ", "")));
      changes.add(new Numbered.Change(name.span(), new Span(start, numbered.length())));
      done = name.span().end();
    }
    return new Numbered(numbered.append(text.substring(done)).toString(), changes, whole);
  }

  private List<Marked> meant(MarkNames.Name name, String paragraph) {
    Predicate<Marked> bears = each -> each.sign().equals(Optional.of(name.sign()));
    List<Marked> all = entries.get();
    List<Marked> own = all.stream().filter(each -> each.isUnder(paragraph)).toList();
    List<Marked> among = own.stream().anyMatch(bears) ? own : all;
    return among.stream().anyMatch(bears)
        ? among.stream().filter(name.borne() ? bears : bears.negate()).toList()
        : List.of();
  }
}
