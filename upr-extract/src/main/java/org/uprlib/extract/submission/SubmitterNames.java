package org.uprlib.extract.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Span;

/**
 * The organisations found so far, each once: the same name in another place, its short name, or a
 * longer form of it are one organisation, told by its longest name.
 */
final class SubmitterNames {
  private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los", "las");

  private record Entry(List<String> words, Optional<String> acronym, Organisation organisation) {}

  private final FirstPage page;
  private final KnownNames known;
  private final List<Entry> entries = new ArrayList<>();

  SubmitterNames(FirstPage page, KnownNames known) {
    this.page = page;
    this.known = known;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Organisation> organisations() {
    return entries.stream().map(Entry::organisation).toList();
  }

  /** Adds names; whether there were any. */
  boolean add(List<NameList.Name> names, Span telling, Certainty certainty) {
    for (NameList.Name name : names) {
      add(name, new Evidence(telling, certainty));
    }
    return !names.isEmpty();
  }

  private void add(NameList.Name name, Evidence evidence) {
    Entry entry = entry(name, evidence);
    for (int i = 0; i < entries.size(); i++) {
      Entry other = entries.get(i);
      if (same(other, entry)) {
        if (within(other.words(), entry.words()) && entry.words().size() > other.words().size()) {
          Organisation longer = entry.organisation();
          Organisation first = other.organisation();
          entries.set(
              i,
              new Entry(
                  entry.words(),
                  entry.acronym().or(other::acronym),
                  new Organisation(
                      longer.name(),
                      longer.acronym().or(first::acronym),
                      longer.span(),
                      first.evidence())));
        }
        return;
      }
    }
    entries.add(entry);
  }

  private static boolean same(Entry one, Entry other) {
    boolean acronyms =
        one.acronym().isPresent() && one.acronym().equals(other.acronym())
            || one.acronym().isPresent() && other.words().equals(List.of(one.acronym().get()))
            || other.acronym().isPresent() && one.words().equals(List.of(other.acronym().get()));
    return acronyms || within(one.words(), other.words()) || within(other.words(), one.words());
  }

  /** Whether a name is the beginning or the end of another, or all of it. */
  private static boolean within(List<String> shorter, List<String> longer) {
    int n = shorter.size();
    return n <= longer.size()
        && (longer.subList(0, n).equals(shorter)
            || n > 1 && longer.subList(longer.size() - n, longer.size()).equals(shorter));
  }

  private Entry entry(NameList.Name name, Evidence evidence) {
    List<String> words = new ArrayList<>();
    int bracket = -1;
    for (int i = name.from(); i < name.to(); i++) {
      if (i > name.from() && known.bracketed(i) && bracket < 0) {
        bracket = i;
      }
    }
    int last = bracket > 0 ? bracket : name.to();
    for (int i = name.from(); i < last; i++) {
      if (!ARTICLES.contains(page.word(i).folded())) {
        words.add(page.word(i).folded());
      }
    }
    int behind = bracket;
    while (behind > 0
        && behind < name.to()
        && (behind == bracket || page.before(behind).joined())) {
      behind++;
    }
    String printed = text(name.from(), last);
    if (bracket > 0 && behind < name.to() && !page.before(behind).open()) {
      printed += " " + text(behind, name.to());
    }
    Optional<String> acronym =
        bracket > 0 ? Optional.of(page.words(bracket, behind)) : Optional.empty();
    Span span = new Span(page.word(name.from()).start(), page.word(name.to() - 1).end());
    Optional<String> folded = acronym.map(FirstPageWords::fold);
    return new Entry(words, folded, new Organisation(printed, acronym, span, evidence));
  }

  /** As printed, on one line, brackets closed. */
  private String text(int from, int to) {
    String printed = page.words(from, to).replaceAll("\\s+", " ");
    int start = page.word(from).start();
    if (start > 0 && page.text().charAt(start - 1) == '#') {
      printed = "#" + printed;
    }
    int end = page.word(to - 1).end();
    boolean open = printed.indexOf('(') > printed.indexOf(')');
    return open && end < page.text().length() && page.text().charAt(end) == ')'
        ? printed + ")"
        : open ? printed + ")" : printed;
  }
}
