package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of organisations of which it is known where they begin and end: because a short name in
 * brackets fits them ({@code Water Rights Network (WRN)}), a sentence is about them, or they have
 * submitted before. With them, lists of names are taken apart. Immutable once made.
 */
final class KnownNames {
  private final TitleBlock block;
  private final FirstPage page;
  private final ShortNames shortNames;
  private final List<Name> described = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** Words of the longest name by its first. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Set<String> subjects = new HashSet<>();

  private KnownNames(TitleBlock block) {
    this.block = block;
    this.page = block.page();
    this.shortNames = new ShortNames(block);
  }

  static KnownNames of(TitleBlock block, Gazetteer gazetteer) {
    KnownNames known = new KnownNames(block);
    known.shortNames.names().forEach(known::add);
    for (int i = 0; i < known.page.size(); i++) {
      known.findSubject(i, gazetteer);
      known.findListed(i, gazetteer);
    }
    return known;
  }

  ShortNames shortNames() {
    return shortNames;
  }

  /** What sentences are about, up to their verbs, in order. */
  List<Name> described() {
    return described;
  }

  /** A name that has submitted before. */
  private void findListed(int i, Gazetteer gazetteer) {
    int words = page.word(i).capital() ? gazetteer.longestFrom(page.word(i).folded()) : 0;
    for (int end = Math.min(page.size(), i + words); end > i; end--) {
      if (gazetteer.knows(page.words(i, end))) {
        add(new Name(i, end));
        return;
      }
    }
  }

  private void add(Name name) {
    names.add(folded(name.from(), name.to()));
    longest.merge(page.word(name.from()).folded(), name.words(), Math::max);
  }

  /** What a sentence of the text that has its verb at {@code verb} says to be something. */
  private void findSubject(int verb, Gazetteer gazetteer) {
    if (block.role(verb) != Role.PROSE || !block.is(Construction.DESCRIPTION, verb)) {
      return;
    }
    int end = verb;
    while (page.bracketCloses(verb) && end > 0 && !page.bracket(end)) {
      end--;
    }
    int start = end;
    while (!beginsClause(start) && block.role(start - 1) == Role.PROSE) {
      start--;
      if (block.is(Construction.DESCRIPTION, start)) {
        return;
      }
    }
    for (int k = start; k < Math.min(end, start + 3); k++) {
      start = page.word(k).number() ? k + 1 : start;
    }
    Name lead = block.find(Construction.SUBJECT_LEAD, start);
    start = lead == null ? start : lead.to();
    // Papers mention bodies of the United Nations that submit nothing.
    String name = folded(start, end);
    if (block.is(Construction.SUBJECT, start) && !gazetteer.isUnEntity(name)) {
      subjects.add(name);
      described.add(new Name(start, verb));
      if (block.is(Construction.ONE_ORGANISATION, verb)) {
        add(new Name(start, end));
      }
    }
  }

  private boolean beginsClause(int i) {
    return block.sentenceBegins(i) || block.lineBegins(i);
  }

  private String folded(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> page.word(i).folded())
        .collect(Collectors.joining(" "));
  }

  /** The word after the longest known name that begins at word {@code i}; -1 if none does. */
  int endAt(int i, int limit) {
    int end = Math.min(limit, i + longest.getOrDefault(page.word(i).folded(), 0));
    while (end > i + 1 && !names.contains(folded(i, end))) {
      end--;
    }
    return end > i + 1 ? end : -1;
  }

  /** Whether these words are a known name. */
  boolean whole(int from, int to) {
    return endAt(from, to) == to;
  }

  /** Whether a known name that begins behind word {@code from} contains the words on both sides. */
  boolean holds(int i, int from) {
    return page.any(from, i, k -> endAt(k, page.size()) > i);
  }

  /** Whether a sentence of the page is about what words {@code from} to {@code to} name. */
  boolean subject(int from, int to) {
    return subjects.contains(folded(from, to));
  }

  /** Whether the words occur on the page another time, other than behind the same words as here. */
  boolean recurs(int from, int to) {
    return page.any(0, page.size(), i -> page.word(i).capital() && again(i, from, to));
  }

  private boolean again(int i, int from, int to) {
    return page.same(i, from, to - from)
        && !page.is(WordKind.AND, i - 1)
        && !page.same(i - 1, from - 1, 1);
  }

  /** Whether words {@code i - 1} and {@code i} are side by side elsewhere, in one line. */
  boolean sideBySide(int i) {
    return page.any(1, page.size(), k -> page.before(k).plain() && page.same(k - 1, i - 1, 2));
  }
}
