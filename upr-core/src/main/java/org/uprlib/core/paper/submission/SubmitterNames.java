package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * The organisations found so far, each once: the same name in another place, its short name, or a
 * longer form of it are one organisation, told by its longest name.
 */
final class SubmitterNames {
  /** Quotation marks that may end a name, and those that may stand within it before. */
  private static final String CLOSING = "\"”»";

  private static final String OPENING = "\"“«";

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
      add(name, new PageEvidence(telling, certainty));
    }
    return !names.isEmpty();
  }

  private void add(NameList.Name name, PageEvidence evidence) {
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
        (one.acronym().isPresent() && one.acronym().equals(other.acronym()))
            || (one.acronym().isPresent() && other.words().equals(List.of(one.acronym().get())))
            || (other.acronym().isPresent() && one.words().equals(List.of(other.acronym().get())));
    return acronyms || within(one.words(), other.words()) || within(other.words(), one.words());
  }

  /** Whether a name is the beginning or the end of another, or all of it. */
  private static boolean within(List<String> shorter, List<String> longer) {
    int n = shorter.size();
    return n <= longer.size()
        && (longer.subList(0, n).equals(shorter)
            || (n > 1 && longer.subList(longer.size() - n, longer.size()).equals(shorter)));
  }

  private Entry entry(NameList.Name told, PageEvidence evidence) {
    Optional<NameList.Name> whole =
        told.to() - told.from() == 1 ? known.spelledOut(told.from()) : Optional.empty();
    if (whole.isPresent() && !known.inTitleBlock(whole.get())) {
      return shortNameOf(whole.get(), told, evidence);
    }
    NameList.Name name = whole.orElse(told);
    List<String> words = new ArrayList<>();
    int bracket = -1;
    for (int i = name.from(); i < name.to(); i++) {
      if (i > name.from() && known.bracketed(i) && bracket < 0) {
        bracket = i;
      }
    }
    int last = bracket > 0 ? bracket : name.to();
    addWords(name.from(), last, words);
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
        bracket > 0
            ? Optional.of(page.words(bracket, behind))
            : whole.map(line -> page.words(told.from(), told.to()));
    Span span = new Span(page.word(name.from()).start(), page.word(name.to() - 1).end());
    Optional<String> folded = acronym.map(Folding::fold);
    return new Entry(words, folded, new Organisation(printed, acronym, span, evidence));
  }

  /** A short name that only the text spells out keeps it: one organisation, named as printed. */
  private Entry shortNameOf(NameList.Name whole, NameList.Name told, PageEvidence evidence) {
    List<String> words = new ArrayList<>();
    addWords(whole.from(), whole.to(), words);
    String printed = page.words(told.from(), told.to());
    return new Entry(
        words,
        Optional.of(Folding.fold(printed)),
        new Organisation(printed, Optional.empty(), page.span(told.from(), told.to()), evidence));
  }

  private void addWords(int from, int to, List<String> words) {
    for (int i = from; i < to; i++) {
      if (!page.is(WordKind.ARTICLE, i)) {
        words.add(page.word(i).folded());
      }
    }
  }

  /** As printed, on one line, brackets and quotation marks closed. */
  private String text(int from, int to) {
    String printed = page.words(from, to).replaceAll("\\s+", " ");
    int start = page.word(from).start();
    if (start > 0 && page.text().charAt(start - 1) == '#') {
      printed = "#" + printed;
    }
    if (printed.indexOf('(') > printed.indexOf(')')) {
      return printed + ")";
    }
    int end = page.word(to - 1).end();
    boolean quoted = end < page.text().length() && CLOSING.indexOf(page.text().charAt(end)) >= 0;
    return quoted && printed.chars().filter(c -> OPENING.indexOf(c) >= 0).count() % 2 == 1
        ? printed + page.text().charAt(end)
        : printed;
  }
}
